import type { RichTextDocument } from '../../api/types';
import { List } from '../../design/List';
import { RichText } from '../../design/RichText';
import { formatDate, formatDay, formatLanguage, formatMoney, formatNumber, useLanguage } from '../../i18n';
import { useDeskTexts } from '../deskTexts';
import { useWriting } from '../editor/useWriting';
import { momentWords } from '../events/momentWords';
import type { FieldPath } from '../items/draft';
import { isEmpty } from '../items/same';
import type { Collection, Kind, OwnField, Row, RowsField } from '../kinds/kind';
import { usePicture } from '../media/pictures';
import { useChosen } from '../references/useOptions';
import { mediaIn, type TextNode } from '../text/richText';
import { useImages } from './useImages';

/** The value of one field to read: for comparing, for looking back. */
export function ValueReading({ kind, path, value }: { kind: Kind; path: FieldPath; value: unknown }) {
  const writing = useWriting();
  if (isEmpty(value)) return <p class="field-hint">{writing.conflict.nothing}</p>;
  const [first = '', , name] = path.split('.');
  if (first === 'texts') {
    const input = kind.texts.find((field) => field.name === name)?.input;
    return input === 'rich' ? <RichReading text={value as RichTextDocument} /> : <p>{String(value)}</p>;
  }
  return <OwnReading field={kind.fields.find((field) => field.name === first)} value={value} />;
}

function OwnReading({ field, value }: { field: OwnField | undefined; value: unknown }) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const language = useLanguage();
  switch (field?.input) {
    case 'cover':
      return <CoverReading media={String(value)} />;
    case 'references':
    case 'reference':
      return <Titles collection={field.collection} ids={Array.isArray(value) ? value : [String(value)]} />;
    case 'rows':
      return <RowsReading field={field} rows={value as Row[]} />;
    case 'group':
      return <Parts fields={field.parts} row={value as Row} />;
    case 'words':
      return <p>{Object.values(value as object).join(' / ')}</p>;
    case 'position':
      return <p>{writing.ledger.countsTo(Number(value))}</p>;
    case 'money':
      return <p>{formatMoney(Number(value), language)}</p>;
    case 'repetition': {
      const { rule, except = [] } = value as { rule: string; except?: string[] };
      return <p>{[rule, ...except.map((day) => `− ${formatDay(day, language)}`)].join(', ')}</p>;
    }
    case 'moment':
      return <p>{momentWords(String(value), language)}</p>;
    case 'languages':
      return <p>{(value as string[]).map((tag) => formatLanguage(tag, language)).join(', ')}</p>;
    case 'number':
      // what can be large is counted; a year is no quantity
      return <p>{(field.max ?? 0) > 9999 ? formatNumber(Number(value), language) : String(value)}</p>;
    case 'date':
      return <p>{formatDate(String(value), language)}</p>;
    case 'yesNo':
      return <p>{value ? texts.yes : texts.no}</p>;
    case 'choice':
      return <p>{texts.choices[String(value) as keyof typeof texts.choices] ?? String(value)}</p>;
    default:
      return <p>{Array.isArray(value) ? value.join(', ') : String(value)}</p>;
  }
}

function RowsReading({ field, rows }: { field: RowsField; rows: readonly Row[] }) {
  return (
    <List>
      {rows.map((row, at) => (
        <li key={at}>
          <Parts fields={field.row} row={row} />
        </li>
      ))}
    </List>
  );
}

function Parts({ fields, row }: { fields: readonly OwnField[]; row: Row }) {
  return (
    <>
      {fields.map((each) =>
        isEmpty(row[each.name]) ? null : <OwnReading key={each.name} field={each} value={row[each.name]} />,
      )}
    </>
  );
}

function RichReading({ text }: { text: RichTextDocument }) {
  const images = useImages(mediaIn(text as unknown as TextNode));
  return <RichText text={text} images={images} />;
}

function CoverReading({ media }: { media: string }) {
  const address = usePicture(media, 320);
  return address ? <img class="cover-reading" src={address} alt="" /> : null;
}

function Titles({ collection, ids }: { collection: Collection; ids: string[] }) {
  return (
    <p>
      {useChosen(collection, ids)
        .map(({ title }) => title ?? '…')
        .join(', ')}
    </p>
  );
}
