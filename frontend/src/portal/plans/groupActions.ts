import type { ActionCard, ThemeLink } from '../../api/types';

export interface ThemeActions {
  /** Undefined for actions that no visible theme claims. */
  theme: ThemeLink | undefined;
  actions: ActionCard[];
}

/** The plan's actions under their themes, in the order of the themes; none is lost. */
export function groupActions(themes: readonly ThemeLink[], actions: readonly ActionCard[]): ThemeActions[] {
  const groups: ThemeActions[] = themes.map((theme) => ({ theme, actions: [] }));
  const others: ThemeActions = { theme: undefined, actions: [] };
  for (const action of actions) {
    const group = groups.find(({ theme }) => theme?.id === action.theme?.id) ?? others;
    group.actions.push(action);
  }
  return [...groups, others].filter((group) => group.actions.length > 0);
}
