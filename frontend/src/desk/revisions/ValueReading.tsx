import type { RichTextDocument } from '../../api/types';
import { RichText } from '../../design/RichText';
import { useDeskTexts } from '../deskTexts';
import type { Collection, Kind } from '../items/kinds';
import { isEmpty } from '../items/same';
import { usePicture } from '../media/pictures';
import type { GoalDraft } from '../references/Goals';
import { useOptions } from '../references/useOptions';
import { mediaIn, type TextNode } from '../text/richText';
import { useImages } from './useImages';

/** The value of one field to read: for comparing, for looking back. */
export function ValueReading({ kind, path, value }: { kind: Kind; path: string; value: unknown }) {
  const texts = useDeskTexts();
  if (isEmpty(value)) return <p class="field-hint">{texts.conflict.nothing}</p>;
  const [first = '', , name] = path.split('.');
  const input =
    first === 'texts'
      ? kind.texts.find((field) => field.name === name)?.input
      : kind.fields.find((field) => field.name === first)?.input;
  const own = kind.fields.find((field) => field.name === first);
  switch (input) {
    case 'rich':
      return <RichReading text={value as RichTextDocument} />;
    case 'cover':
      return <CoverReading media={String(value)} />;
    case 'references':
    case 'reference':
      return own && 'collection' in own ? (
        <Titles collection={own.collection} ids={Array.isArray(value) ? value : [String(value)]} />
      ) : null;
    case 'goals':
      return <p>{(value as GoalDraft[]).map((goal) => Object.values(goal.texts).join(' / ')).join('; ')}</p>;
    case 'yesNo':
      return <p>{value ? texts.yes : texts.no}</p>;
    case 'choice':
      return <p>{texts.choices[String(value) as keyof typeof texts.choices] ?? String(value)}</p>;
    default:
      return <p>{Array.isArray(value) ? value.join(', ') : String(value)}</p>;
  }
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
  const options = useOptions(collection);
  return <p>{ids.map((id) => options?.find((option) => option.id === id)?.title ?? '…').join(', ')}</p>;
}
