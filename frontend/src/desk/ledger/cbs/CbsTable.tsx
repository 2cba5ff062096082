import type { PopulationPreview } from '../../../api/types';
import { formatNumber, useLanguage } from '../../../i18n';
import { useCbsWords } from './useCbsWords';

type Figure = PopulationPreview['figures'][number];

/** Each figure beside what the ledger has. */
export function CbsTable({ figures }: { figures: readonly Figure[] }) {
  const words = useCbsWords();
  const language = useLanguage();
  const number = ({ inhabitants, status }: Pick<Figure, 'inhabitants' | 'status'>) => {
    if (inhabitants === null) return '—';
    const people = formatNumber(inhabitants, language);
    return status === 'provisional' ? `${people} (${words.provisional})` : people;
  };
  /** Names its row, so that it is found in the file. */
  const wrong = ({ row, municipality, year, inhabitants, written }: Figure) => {
    if (inhabitants === null) return words.noNumber(row, written);
    const first = figures.find((each) => each.municipality === municipality && each.year === year);
    return words.twice(row, first?.row ?? row);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark too many
    <div class="table-scroll" role="group" aria-label={words.title} tabIndex={0}>
      <table class="item-table">
        <thead>
          <tr>
            {Object.values(words.columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.row}>
              <th scope="row">{figure.name}</th>
              <td>{figure.year}</td>
              <td>{number(figure)}</td>
              <td>{figure.recorded ? number(figure.recorded) : '—'}</td>
              <td>
                {words.changes[figure.change]}
                {figure.change === 'revised' && figure.invoiced && (
                  <span class="field-hint"> {words.invoiced}</span>
                )}
                {figure.change === 'wrong' && <span class="field-fault"> {wrong(figure)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
