import type { ActionState } from '../../api/types';
import { ActionStateMark } from '../../design/ActionStateMark';
import { accentOf } from '../../design/accent';
import { countActions } from '../../design/ProgressBar';
import { usePageTexts } from '../../i18n';
import type { ThemeActions } from './groupActions';

const states: ActionState[] = ['planned', 'running', 'done', 'dropped'];

/** How many actions stand where, counted from the actions themselves. */
export function PlanProgress({ groups }: { groups: readonly ThemeActions[] }) {
  const { plan: texts } = usePageTexts();
  const rows = groups.map(({ theme, actions }) => ({
    theme,
    counts: countActions(actions.map(({ state }) => state)),
    total: actions.length,
  }));
  const totals = countActions(groups.flatMap(({ actions }) => actions.map(({ state }) => state)));

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-scroll" aria-label={texts.table} tabIndex={0}>
      <table class="figures-table">
        <caption class="hidden-visually">{texts.table}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.theme}</th>
            {states.map((state) => (
              <th key={state} scope="col">
                <ActionStateMark state={state} />
              </th>
            ))}
            <th scope="col">{texts.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, counts, total }) => (
            <tr key={theme?.id ?? ''} style={accentOf(theme)}>
              <th scope="row">
                <span class="swatch" aria-hidden="true" />
                {theme?.title ?? texts.otherActions}
              </th>
              {states.map((state) => (
                <td key={state}>{counts[state]}</td>
              ))}
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            {states.map((state) => (
              <td key={state}>{totals[state]}</td>
            ))}
            <td>{rows.reduce((sum, row) => sum + row.total, 0)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
