import { useDeskTexts } from '../deskTexts';
import { OwnInput, type OwnInputProps } from '../editor/OwnInput';
import { isEmpty } from '../items/same';
import { firstChoices } from '../kinds/fields';
import type { GroupField, Row } from '../kinds/kind';
import { fieldWords } from '../kinds/words';
import { fieldPlace } from '../problems/fieldPlace';

/** Fields that make one thing together, such as the parts of an address; with none filled in there is no such thing. */
export function Group({
  field,
  kind,
  path,
  value,
  draft,
  faults,
  disabled,
  onChange,
}: OwnInputProps<GroupField>) {
  const texts = useDeskTexts();
  const parts = (value ?? {}) as Row;
  const write = (name: string, change: unknown) => {
    const filled = Object.entries({ ...firstChoices(field.parts), ...parts, [name]: change }).filter(
      ([, part]) => !isEmpty(part),
    );
    onChange(filled.length ? Object.fromEntries(filled) : null);
  };
  return (
    <fieldset class="field rows-field" disabled={disabled} {...fieldPlace(path)}>
      <legend class="field-label">{fieldWords(kind.collection, field.name, texts)}</legend>
      {faults
        .filter((fault) => fault.path === path)
        .map(({ words }) => (
          <span key={words} class="field-fault">
            {words}
          </span>
        ))}
      <div class="row-fields">
        {field.parts.map((each) => (
          <OwnInput
            key={each.name}
            kind={kind}
            field={each}
            path={`${path}.${each.name}`}
            value={parts[each.name]}
            draft={draft}
            faults={faults}
            disabled={disabled}
            onChange={(change) => write(each.name, change)}
          />
        ))}
      </div>
    </fieldset>
  );
}
