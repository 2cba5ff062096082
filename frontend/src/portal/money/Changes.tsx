import type { PastStatement } from '../../api/types';
import { formatDay, formatMoney, formatNumber, useLanguage, useMoneyTexts } from '../../i18n';
import { ScrollTable } from './ScrollTable';

type Change = PastStatement['changes'][number];

/** What a publication changed in the one before it, by what it is about. */
export function Changes({ changes }: Pick<PastStatement, 'changes'>) {
  const texts = useMoneyTexts();
  if (changes.length === 0) return null;
  const about = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const row = `${change.part} ${change.row}`;
    about.get(row)?.push(change) ?? about.set(row, [change]);
  }
  return (
    <section class="page section" aria-labelledby="changes">
      <h2 id="changes">{texts.changes}</h2>
      <ScrollTable caption={texts.changes} look="changes">
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        {[...about].map(([row, of]) => (
          <ChangesOf key={row} changes={of} />
        ))}
      </ScrollTable>
    </section>
  );
}

function ChangesOf({ changes }: { changes: [Change, ...Change[]] }) {
  const texts = useMoneyTexts();
  const [{ part, move, title }] = changes;
  const name = part === 'statement' ? texts.itself : part === 'result' ? texts.balance : title;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {name}
          {move !== 'changed' && <small>{texts.moved[move]}</small>}
        </th>
      </tr>
      {changes.map(({ what, before, after, textBefore, textAfter }) => (
        <tr key={what}>
          <th scope="row">{texts.changed[what]}</th>
          {what === 'body' ? (
            <td colSpan={2}>{texts.otherWords}</td>
          ) : (
            <>
              <Value what={what} number={before} words={textBefore} there={move !== 'added'} />
              <Value what={what} number={after} words={textAfter} there={move !== 'removed'} />
            </>
          )}
        </tr>
      ))}
    </tbody>
  );
}

interface ValueProps {
  what: Change['what'];
  number: number | null;
  words: string | null;
  /** Whether what it is of was there. */
  there: boolean;
}

function Value({ what, number, words, there }: ValueProps) {
  const texts = useMoneyTexts();
  const language = useLanguage();
  if (what === 'entry') return <td>{there ? texts.unvalued : '–'}</td>;
  if (number !== null) {
    const counted = what === 'inhabitants' || what === 'hours';
    return <td class="number">{counted ? formatNumber(number, language) : formatMoney(number, language)}</td>;
  }
  if (words === null) return <td>–</td>;
  if (what === 'stateDate' || what === 'retrievedDate') return <td>{formatDay(words, language, dayOnly)}</td>;
  const names: Partial<Record<Change['what'], Record<string, string>>> = {
    state: texts.states,
    ...texts.named,
  };
  return <td>{names[what]?.[words] ?? words}</td>;
}

const dayOnly: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
