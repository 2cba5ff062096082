import { expect, it } from 'vitest';
import { deskNl } from '../../i18n/desk.nl';
import { actions } from '../kinds/actions';
import { plans } from '../kinds/plans';
import { columnWords } from './columnWords';

it('says a value of a draft as the desk does', () => {
  expect(columnWords(actions, 'state', 'running', deskNl, 'nl')).toBe('Loopt');
  expect(columnWords(actions, 'dueDate', '2031-06-30', deskNl, 'nl')).toBe('30 juni 2031');
  expect(columnWords(actions, 'dueDate', null, deskNl, 'nl')).toBe('');
  expect(columnWords(plans, 'firstYear', 2024, deskNl, 'nl')).toBe('2024');
});
