import { SelectField, TextField } from '../../design/Field';
import { useDeskTexts } from '../deskTexts';
import type { PlainField } from '../kinds/kind';
import { hintOf } from '../kinds/words';
import { fieldPlace } from '../problems/fieldPlace';
import { ColourInput } from './ColourInput';
import { NumberInput } from './NumberInput';
import { useWriting } from './useWriting';

const types = { line: 'text', date: 'date', address: 'url' } as const;

/** A field that is one value and needs nothing looked up. */
export function PlainInput({
  field,
  name,
  label,
  value,
  fault,
  disabled,
  onChange,
}: {
  field: PlainField;
  name: string;
  label: string;
  value: unknown;
  fault?: string;
  disabled: boolean;
  onChange: (value: unknown) => void;
}) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const hint = hintOf(field.name, writing);
  if (field.input === 'yesNo') {
    return (
      <label class="check" {...fieldPlace(name)}>
        <input
          type="checkbox"
          checked={value === true}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>
          {label} {hint && <span class="field-hint">{hint}</span>}
        </span>
      </label>
    );
  }
  const common = { label, hint, fault, disabled, 'aria-required': field.required };
  if (field.input === 'choice') {
    const options = field.options.map((option) => ({
      value: option as string,
      label: texts.choices[option],
    }));
    return (
      <div {...fieldPlace(name)}>
        <SelectField
          {...common}
          value={String(value ?? (field.required ? field.options[0] : ''))}
          options={field.required ? options : [{ value: '', label: '—' }, ...options]}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      </div>
    );
  }
  if (field.input === 'number' || field.input === 'money') {
    const { min, max, step } = field.input === 'number' ? field : { min: 0, max: undefined, step: 0.01 };
    return (
      <div {...fieldPlace(name)}>
        <NumberInput {...common} min={min} max={max} step={step} value={value} onChange={onChange} />
      </div>
    );
  }
  if (field.input === 'colour') {
    return (
      <div {...fieldPlace(name)}>
        <ColourInput {...common} value={String(value ?? '')} onChange={onChange} />
      </div>
    );
  }
  return (
    <div {...fieldPlace(name)}>
      <TextField
        {...common}
        type={types[field.input as keyof typeof types]}
        value={value === undefined || value === null ? '' : String(value)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
