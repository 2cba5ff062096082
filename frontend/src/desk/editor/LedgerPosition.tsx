import { fieldPlace } from '../problems/fieldPlace';
import { useWriting } from './useWriting';

/** Up to where the ledger counts: to be read, for saving takes in what was recorded since. */
export function LedgerPosition({
  name,
  label,
  disabled,
  fault,
  value,
}: {
  name: string;
  label: string;
  disabled: boolean;
  fault?: string;
  value: unknown;
}) {
  const { ledger } = useWriting();
  return (
    <div class="field" {...fieldPlace(name)}>
      <span class="field-label">{label}</span>
      {typeof value === 'number' && <p>{ledger.countsTo(value)}</p>}
      {!disabled && <p class="field-hint">{ledger.savingCounts}</p>}
      {fault && <span class="field-fault">{fault}</span>}
    </div>
  );
}
