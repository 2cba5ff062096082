import { TextAreaField } from '../../design/Field';
import { useDeskTexts } from '../deskTexts';
import type { Faults } from '../problems/faults';
import { fieldPlace } from '../problems/fieldPlace';

interface ReasonProps {
  value: string;
  faults: Faults | null;
  onInput: (reason: string) => void;
  /** Whether it is the first thing to fill in. */
  first?: boolean;
}

/** Why a line is taken back. */
export function ReasonField({ value, faults, onInput, first }: ReasonProps) {
  const texts = useDeskTexts();
  return (
    <div {...fieldPlace('reason')}>
      <TextAreaField
        label={texts.fields.reason}
        data-first-focus={first}
        value={value}
        fault={faults?.faults.find(({ path }) => path === 'reason')?.words}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
