import type { PopulationPreview } from '../../../api/types';
import { formatNumber, useLanguage } from '../../../i18n';
import { useCbsWords } from './useCbsWords';

/** Each figure beside what the ledger has. */
export function CbsTable({ figures }: { figures: PopulationPreview['figures'] }) {
  const words = useCbsWords();
  const language = useLanguage();
  const written = (inhabitants: number | null, status: string | null | undefined) => {
    if (inhabitants === null) return '—';
    const number = formatNumber(inhabitants, language);
    return status === 'provisional' ? `${number} (${words.provisional})` : number;
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
          {figures.map(({ municipality, name, year, inhabitants, status, recorded, change, invoiced }) => (
            <tr key={`${municipality} ${year}`}>
              <th scope="row">{name}</th>
              <td>{year}</td>
              <td>{written(inhabitants, status)}</td>
              <td>{recorded ? written(recorded.inhabitants, recorded.status) : '—'}</td>
              <td>
                {words.changes[change]}
                {change === 'revised' && invoiced && <span class="field-hint"> {words.invoiced}</span>}
                {change === 'wrong' && (
                  <span class="field-fault"> {inhabitants === null ? words.noNumber : words.twice}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
