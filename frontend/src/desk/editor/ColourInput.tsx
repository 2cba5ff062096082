import { type FieldFrameProps, TextField } from '../../design/Field';
import { useWriting } from './useWriting';

/** The browser's own choice of colours has no empty one: it only shows a colour once there is one. */
const unchosen = '#808080';

/** A colour by its code, or picked; none is none, and not black. */
export function ColourInput({
  label,
  value,
  disabled,
  onChange,
  ...rest
}: FieldFrameProps & {
  label: string;
  value: string;
  disabled: boolean;
  onChange: (value: string | null) => void;
}) {
  const { colour } = useWriting();
  return (
    <div class={value ? 'colour-input' : 'colour-input is-empty'}>
      <TextField
        {...rest}
        label={label}
        value={value}
        disabled={disabled}
        placeholder={colour.none}
        spellcheck={false}
        onInput={(event) => onChange(event.currentTarget.value.trim() || null)}
      />
      <input
        type="color"
        class="control"
        aria-label={colour.pick(label)}
        value={/^#[0-9a-f]{6}$/i.test(value) ? value : unchosen}
        disabled={disabled}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
