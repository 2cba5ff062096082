import { expect, test } from 'vitest';
import type { ActionCard, ThemeLink } from '../../api/types';
import { groupActions } from './groupActions';

const theme = (id: string) => ({ id }) as ThemeLink;
const action = (id: string, of: string | null) => ({ id, theme: of ? theme(of) : null }) as ActionCard;

test('actions stand under their theme in the order of the themes', () => {
  const groups = groupActions(
    [theme('b'), theme('a')],
    [action('1', 'a'), action('2', 'b'), action('3', 'a')],
  );
  expect(groups.map((group) => [group.theme?.id, group.actions.map(({ id }) => id)])).toEqual([
    ['b', ['2']],
    ['a', ['1', '3']],
  ]);
});

test('an action whose theme is hidden is not lost, a theme without actions is not shown', () => {
  const groups = groupActions([theme('a')], [action('1', null), action('2', 'hidden')]);
  expect(groups).toEqual([{ theme: undefined, actions: [expect.anything(), expect.anything()] }]);
});
