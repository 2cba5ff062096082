import { useState } from 'preact/hooks';
import type { LedgerLine } from '../../api/types';
import { Button } from '../../design/Button';
import { formatTime, useLanguage } from '../../i18n';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { isEmpty } from '../items/same';
import { fieldWords } from '../kinds/words';
import { ValueReading } from '../revisions/ValueReading';
import { writesLedger } from './access';
import { bookOf, kindOfBook } from './books';
import { PutRightDialog } from './PutRightDialog';
import { ReverseDialog } from './ReverseDialog';
import { useLedgerWords } from './useLedgerWords';

/** One line to read: what was recorded, by whom, and whether it still counts. */
export function LedgerRow({ line, among }: { line: LedgerLine; among: readonly LedgerLine[] }) {
  const texts = useDeskTexts();
  const words = useLedgerWords();
  const language = useLanguage();
  const { me } = useDesk();
  const [open, setOpen] = useState<'putRight' | 'reverse' | null>(null);
  const close = () => setOpen(null);
  const book = bookOf(line.book);
  const stands = !line.reverses && !line.reversedBy;
  return (
    <li class={stands ? 'ledger-line' : 'ledger-line is-over'}>
      <h2>
        {words.line(line.position)} <span>{words.books[line.book]}</span>
      </h2>
      <p class="field-hint">{texts.list.changedBy(formatTime(line.recordedAt, language), line.recordedBy)}</p>
      <Standing line={line} among={among} />
      {book && (
        <dl class="ledger-entry">
          {book.fields
            .filter(({ name }) => !isEmpty(line.entry[name]))
            .map(({ name }) => (
              <div key={name}>
                <dt>{fieldWords('ledger', name, texts)}</dt>
                <dd>
                  <ValueReading kind={kindOfBook(book)} path={name} value={line.entry[name]} />
                </dd>
              </div>
            ))}
        </dl>
      )}
      {stands && writesLedger(me) && (
        <p class="ledger-steps">
          {(['putRight', 'reverse'] as const).map((step) => (
            <Button key={step} look="quiet" onClick={() => setOpen(step)}>
              {words[step]}
              <span class="hidden-visually">: {words.line(line.position)}</span>
            </Button>
          ))}
        </p>
      )}
      {book && <PutRightDialog line={line} book={book} open={open === 'putRight'} onClose={close} />}
      <ReverseDialog line={line} open={open === 'reverse'} onClose={close} />
    </li>
  );
}

/** A line that takes another back comes after it, so in a list with the newest first it is always there too. */
function Standing({ line, among }: { line: LedgerLine; among: readonly LedgerLine[] }) {
  const words = useLedgerWords();
  if (line.reverses) {
    const first = among.find(({ id }) => id === line.reverses);
    return <p class="ledger-standing">{words.reverses(first?.position, line.reason ?? '')}</p>;
  }
  if (!line.reversedBy) {
    const replaced = among.find(({ id }) => id === line.entry.replaces);
    return line.entry.replaces ? <p class="ledger-standing">{words.replaces(replaced?.position)}</p> : null;
  }
  const reversal = among.find(({ id }) => id === line.reversedBy);
  return <p class="ledger-standing">{words.reversed(reversal?.position, reversal?.reason ?? '')}</p>;
}
