import { expect, test } from 'vitest';
import type { PersonTerm } from '../../api/types';
import { rolesByTerm } from './Term';

const role = (title: string, untilDate: string | null): PersonTerm => ({
  organisation: null,
  title,
  fromDate: null,
  untilDate,
});

test('a role is held until the end of its last day', () => {
  const roles = [role('member', '2024-12-30'), role('chair', '2024-12-31'), role('adviser', null)];
  const { now, earlier } = rolesByTerm(roles, '2024-12-31');
  expect(now.map(({ title }) => title)).toEqual(['chair', 'adviser']);
  expect(earlier.map(({ title }) => title)).toEqual(['member']);
});
