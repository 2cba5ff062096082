import { useEffect } from 'preact/hooks';
import { TextField } from '../../design/Field';
import { fieldPlace } from '../problems/fieldPlace';

/** Of an event that no longer takes whole days nobody knows the time yet. */
const usualTime = 'T09:00';

/** A day, with the time on the region's clock unless it takes whole days; it follows when that changes. */
export function MomentInput({
  name,
  label,
  value,
  wholeDays,
  fault,
  disabled,
  onChange,
}: {
  name: string;
  label: string;
  value: unknown;
  wholeDays: boolean;
  fault?: string;
  disabled: boolean;
  onChange: (value: string | null) => void;
}) {
  const known = typeof value === 'string' ? value : '';
  const fitting = wholeDays ? known.slice(0, 10) : known && !known.includes('T') ? known + usualTime : known;
  useEffect(() => {
    if (!disabled && fitting !== known) onChange(fitting);
  });
  return (
    <div {...fieldPlace(name)}>
      <TextField
        label={label}
        fault={fault}
        disabled={disabled}
        type={wholeDays ? 'date' : 'datetime-local'}
        value={fitting}
        onInput={(event) => onChange(event.currentTarget.value || null)}
      />
    </div>
  );
}
