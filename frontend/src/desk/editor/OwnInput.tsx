import { SelectField, TextField } from '../../design/Field';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import type { Draft } from '../items/draft';
import type { OwnField } from '../items/kinds';
import { isOnlyPartner } from '../items/mayCreate';
import { CoverField } from '../media/CoverField';
import { fieldPlace } from '../problems/fieldPlace';
import { FewReferences } from '../references/FewReferences';
import { GoalKeys } from '../references/GoalKeys';
import { type GoalDraft, Goals } from '../references/Goals';
import { ReferencePicker } from '../references/ReferencePicker';
import { Tags } from '../references/Tags';

export interface OwnInputProps {
  field: OwnField;
  value: unknown;
  draft: Draft;
  fault?: string;
  disabled: boolean;
  onChange: (value: unknown) => void;
}

const ids = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);

export function OwnInput({ field, value, draft, fault, disabled, onChange }: OwnInputProps) {
  const texts = useDeskTexts();
  const { me } = useDesk();
  const { name } = field;
  const label = texts.fields[name as keyof typeof texts.fields] ?? name;
  // What a partner offers belongs to its own organisation, no other.
  const fixed = name === 'organisation' && isOnlyPartner(me);
  const reference = { name, label, disabled: disabled || fixed, fault };
  switch (field.input) {
    case 'references':
      return field.few ? (
        <FewReferences {...reference} collection={field.collection} value={ids(value)} onChange={onChange} />
      ) : (
        <ReferencePicker
          {...reference}
          collection={field.collection}
          value={ids(value)}
          onChange={onChange}
        />
      );
    case 'reference':
      return (
        <ReferencePicker
          {...reference}
          one
          collection={field.collection}
          value={value ? [String(value)] : []}
          onChange={([id]) => onChange(id ?? null)}
        />
      );
    case 'tags':
      return <Tags value={ids(value)} disabled={disabled} onChange={onChange} />;
    case 'cover':
      return (
        <CoverField
          value={value ? String(value) : null}
          disabled={disabled}
          fault={fault}
          onChange={onChange}
        />
      );
    case 'goals':
      return <Goals value={(value ?? []) as GoalDraft[]} disabled={disabled} onChange={onChange} />;
    case 'goalKeys':
      return (
        <GoalKeys
          theme={draft.theme ? String(draft.theme) : null}
          value={ids(value)}
          disabled={disabled}
          onChange={onChange}
        />
      );
    default:
      return <PlainInput {...{ field, value, draft, fault, disabled, onChange }} />;
  }
}

const types = { line: 'text', number: 'number', date: 'date', colour: 'color', address: 'url' } as const;

function PlainInput({ field, value, fault, disabled, onChange }: OwnInputProps) {
  const texts = useDeskTexts();
  const label = texts.fields[field.name as keyof typeof texts.fields] ?? field.name;
  if (field.input === 'yesNo') {
    return (
      <label class="check" {...fieldPlace(field.name)}>
        <input
          type="checkbox"
          checked={value === true}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>
          {label}{' '}
          {field.name === 'decorative' && <span class="field-hint">{texts.fields.decorativeHelp}</span>}
        </span>
      </label>
    );
  }
  if (field.input === 'choice') {
    return (
      <div {...fieldPlace(field.name)}>
        <SelectField
          label={label}
          fault={fault}
          disabled={disabled}
          value={String(value ?? field.options[0])}
          options={field.options.map((option) => ({
            value: option,
            label: texts.choices[option as keyof typeof texts.choices],
          }))}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    );
  }
  const isNumber = field.input === 'number';
  return (
    <div {...fieldPlace(field.name)}>
      <TextField
        label={label}
        hint={field.name === 'key' ? texts.fields.keyHelp : undefined}
        fault={fault}
        disabled={disabled}
        type={types[field.input as keyof typeof types]}
        value={value === undefined || value === null ? '' : String(value)}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          onChange(isNumber ? (typed === '' ? null : Number(typed)) : typed);
        }}
      />
    </div>
  );
}
