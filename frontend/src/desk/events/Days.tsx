import { useId, useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { List } from '../../design/List';
import { formatDay, useLanguage } from '../../i18n';
import { useWriting } from '../editor/useWriting';
import type { FieldPath } from '../items/draft';
import type { Fault } from '../problems/faults';
import { fieldPlace } from '../problems/fieldPlace';

/** Days of the calendar, in order, each once. */
export function Days({
  label,
  path,
  faults,
  value,
  disabled,
  onChange,
}: {
  label: string;
  path: FieldPath;
  /** All of the draft; each day shows its own. */
  faults: readonly Fault[];
  value: readonly string[];
  disabled: boolean;
  onChange: (days: string[]) => void;
}) {
  const { references, repetition } = useWriting();
  const language = useLanguage();
  const id = useId();
  const [day, setDay] = useState('');
  const add = () => {
    if (day) onChange([...new Set([...value, day])].sort());
    setDay('');
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {value.length > 0 && (
        <List class="chosen-list" label={references.chosen}>
          {value.map((each, at) => {
            const words = formatDay(each, language);
            const place = `${path}.${at}`;
            const fault = faults.find((one) => one.path === place)?.words;
            return (
              <li key={each} class="chosen" {...fieldPlace(place)}>
                {words}
                {!disabled && (
                  <button
                    type="button"
                    aria-label={references.drop(words)}
                    onClick={() => onChange(value.filter((other) => other !== each))}
                  >
                    ×
                  </button>
                )}
                {fault && <span class="field-fault">{fault}</span>}
              </li>
            );
          })}
        </List>
      )}
      {!disabled && (
        <div class="with-button">
          <input
            class="control"
            type="date"
            id={id}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
          <Button onClick={add}>{repetition.addDay}</Button>
        </div>
      )}
    </div>
  );
}
