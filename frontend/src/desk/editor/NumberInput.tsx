import { useState } from 'preact/hooks';
import { type FieldFrameProps, TextField } from '../../design/Field';

/** A number; what was typed stays as it was typed, or "12.0" would become "12" before the 5 of "12.05" is there. */
export function NumberInput({
  value,
  onChange,
  ...rest
}: FieldFrameProps & {
  value: unknown;
  disabled: boolean;
  min?: number;
  max?: number;
  step?: number;
  onChange: (value: number | null) => void;
}) {
  const [typed, setTyped] = useState('');
  const known = value === undefined || value === null ? '' : String(value);
  return (
    <TextField
      {...rest}
      type="number"
      value={typed !== '' && Number(typed) === value ? typed : known}
      onInput={(event) => {
        const now = event.currentTarget.value;
        setTyped(now);
        onChange(now === '' ? null : Number(now));
      }}
    />
  );
}
