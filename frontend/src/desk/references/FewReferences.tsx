import { LoadingLine } from '../../design/LoadingLine';
import { useLanguage } from '../../i18n';
import { useWriting } from '../editor/useWriting';
import { fieldPlace } from '../problems/fieldPlace';
import type { ReferencesProps } from './ReferencePicker';
import { useOptions } from './useOptions';

/** A handful to choose from: all of them in sight, each with its box. */
export function FewReferences({
  name,
  label,
  collection,
  value,
  disabled,
  fault,
  onChange,
}: ReferencesProps) {
  const writing = useWriting();
  const language = useLanguage();
  const options = useOptions(collection);
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...value, id] : value.filter((each) => each !== id));
  return (
    <fieldset class="field" disabled={disabled} {...fieldPlace(name)}>
      <legend class="field-label">{label}</legend>
      {!options && <LoadingLine />}
      <div class="checks">
        {options?.map((option) => (
          <label key={option.id} class="check">
            <input
              type="checkbox"
              checked={value.includes(option.id)}
              onChange={(event) => toggle(option.id, event.currentTarget.checked)}
            />
            <span lang={option.language === language ? undefined : option.language}>
              {option.title}
              {!option.visible && <small> ({writing.references.notPublished})</small>}
            </span>
          </label>
        ))}
      </div>
      {fault && <span class="field-fault">{fault}</span>}
    </fieldset>
  );
}
