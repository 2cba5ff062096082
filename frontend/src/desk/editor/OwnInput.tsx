import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import type { Draft, FieldPath } from '../items/draft';
import type { Kind, OwnField } from '../kinds/kind';
import { belongsBy, isOnlyPartner } from '../kinds/mayCreate';
import { labelOf } from '../kinds/toPublish';
import { fieldWords } from '../kinds/words';
import { CoverField } from '../media/CoverField';
import type { Fault } from '../problems/faults';
import { FewReferences } from '../references/FewReferences';
import { GoalKeys } from '../references/GoalKeys';
import { ReferencePicker } from '../references/ReferencePicker';
import { Tags } from '../references/Tags';
import { Group } from '../rows/Group';
import { Rows } from '../rows/Rows';
import { WordsInput } from '../rows/WordsInput';
import { Later } from '../shell/Later';
import { LedgerPosition } from './LedgerPosition';
import { PlainInput } from './PlainInput';
import { useWriting } from './useWriting';

export interface OwnInputProps<Field extends OwnField = OwnField> {
  kind: Kind;
  field: Field;
  /** Where it stands in the draft: its name, or its place in a row. */
  path: FieldPath;
  value: unknown;
  draft: Draft;
  /** All of the draft; an input shows its own. */
  faults: readonly Fault[];
  disabled: boolean;
  onChange: (value: unknown) => void;
}

const ids = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);

/** The input that fits the field. A new sort of field is one more case here and in `ValueReading`. */
export function OwnInput({ field, ...props }: OwnInputProps) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { me } = useDesk();
  const { kind, path, value, draft, faults, onChange } = props;
  const words = fieldWords(kind.collection, field.name, texts);
  const of = field.input === 'money' ? `${words} (€)` : words;
  const label = labelOf(kind.collection, field, of, draft, writing);
  const fault = faults.find((each) => each.path === path)?.words;
  // What a partner offers belongs to its own organisation, no other.
  const disabled = props.disabled || (belongsBy.includes(field.name) && isOnlyPartner(me));
  const common = { name: path, label, disabled, fault };
  switch (field.input) {
    case 'references': {
      const Chooser = field.few ? FewReferences : ReferencePicker;
      return (
        <Chooser
          {...common}
          collection={field.collection}
          ordered={field.ordered}
          value={ids(value)}
          onChange={onChange}
        />
      );
    }
    case 'reference':
      return (
        <ReferencePicker
          {...common}
          one
          collection={field.collection}
          value={value ? [String(value)] : []}
          onChange={([id]) => onChange(id ?? null)}
        />
      );
    case 'tags':
      return <Tags {...common} value={ids(value)} onChange={onChange} />;
    case 'cover':
      return <CoverField {...common} value={value ? String(value) : null} onChange={onChange} />;
    case 'goalKeys':
      return (
        <GoalKeys
          {...common}
          theme={draft.theme ? String(draft.theme) : null}
          value={ids(value)}
          onChange={onChange}
        />
      );
    case 'position':
      return <LedgerPosition {...common} value={value} />;
    case 'moment':
    case 'repetition':
    case 'languages':
      return (
        <Later label={label} load={() => import('../events/EventInput')}>
          {({ EventInput }) => <EventInput {...props} field={field} label={label} disabled={disabled} />}
        </Later>
      );
    case 'series':
      return (
        <Later label={label} load={() => import('../figures/SeriesInput')}>
          {({ SeriesInput }) => <SeriesInput {...props} field={field} label={label} disabled={disabled} />}
        </Later>
      );
    case 'words':
      return <WordsInput {...props} field={field} disabled={disabled} />;
    case 'group':
      return <Group {...props} field={field} disabled={disabled} />;
    case 'rows':
      return <Rows {...props} field={field} disabled={disabled} />;
    default:
      return <PlainInput {...common} field={field} value={value} onChange={onChange} />;
  }
}
