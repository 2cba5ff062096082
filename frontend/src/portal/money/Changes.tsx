import type { PastStatement } from '../../api/types';
import { formatMoney, useLanguage, usePageTexts } from '../../i18n';
import { ScrollTable } from './ScrollTable';

/** What a publication changed in the one before it. */
export function Changes({ changes }: Pick<PastStatement, 'changes'>) {
  const { money: texts } = usePageTexts();
  const language = useLanguage();
  const euros = (amount: number | null) => (amount === null ? '–' : formatMoney(amount, language));
  if (changes.length === 0) return null;
  return (
    <section class="page section" aria-labelledby="changes">
      <h2 id="changes">{texts.changes}</h2>
      <ScrollTable caption={texts.changes}>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.part} ${change.title} ${change.before} ${change.after}`}>
              <th scope="row">{change.part === 'result' ? texts.result(change.title) : change.title}</th>
              <td>{euros(change.before)}</td>
              <td>{euros(change.after)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
