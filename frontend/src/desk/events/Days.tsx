import { useId, useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { List } from '../../design/List';
import { formatDay, useLanguage } from '../../i18n';
import { useWriting } from '../editor/useWriting';

/** Days of the calendar, in order, each once. */
export function Days({
  label,
  value,
  disabled,
  onChange,
}: {
  label: string;
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
          {value.map((each) => {
            const words = formatDay(each, language);
            return (
              <li key={each} class="chosen">
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
