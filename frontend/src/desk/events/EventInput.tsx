import type { OwnInputProps } from '../editor/OwnInput';
import type { PlainField } from '../kinds/kind';
import { MomentInput } from './MomentInput';
import { RepetitionInput } from './RepetitionInput';
import { SpokenLanguages } from './SpokenLanguages';

/** The inputs that an event alone has. */
export function EventInput({
  label,
  ...props
}: OwnInputProps<PlainField & { input: 'moment' | 'repetition' | 'languages' }> & { label: string }) {
  const { field, path, value, draft, faults, disabled, onChange } = props;
  const common = {
    name: path,
    label,
    disabled,
    onChange,
    fault: faults.find((each) => each.path === path)?.words,
  };
  switch (field.input) {
    case 'moment':
      return <MomentInput {...common} wholeDays={draft.allDay === true} value={value} />;
    case 'repetition':
      return <RepetitionInput {...props} />;
    case 'languages':
      return <SpokenLanguages {...common} value={Array.isArray(value) ? (value as string[]) : []} />;
  }
}
