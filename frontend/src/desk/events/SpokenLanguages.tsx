import { formatLanguage, useLanguage } from '../../i18n';
import { fieldPlace } from '../problems/fieldPlace';

/** Those that are spoken at meetings here; others that an event has stay with it. */
const usual = ['nl', 'en', 'de'];

/** In which languages one can take part. */
export function SpokenLanguages({
  name,
  label,
  value,
  disabled,
  fault,
  onChange,
}: {
  name: string;
  label: string;
  value: readonly string[];
  disabled: boolean;
  fault?: string;
  onChange: (languages: string[]) => void;
}) {
  const language = useLanguage();
  return (
    <fieldset class="field" disabled={disabled} {...fieldPlace(name)}>
      <legend class="field-label">{label}</legend>
      {[...new Set([...usual, ...value])].map((tag) => (
        <label key={tag} class="check">
          <input
            type="checkbox"
            checked={value.includes(tag)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...value, tag] : value.filter((other) => other !== tag))
            }
          />
          <span>{formatLanguage(tag, language)}</span>
        </label>
      ))}
      {fault && <span class="field-fault">{fault}</span>}
    </fieldset>
  );
}
