import { useId, useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { List } from '../../design/List';
import { useWriting } from '../editor/useWriting';
import { hintOf } from '../kinds/words';
import { fieldPlace } from '../problems/fieldPlace';
import { NoneChosen } from './NoneChosen';

/** Free words; Enter or a comma makes one. */
export function Tags({
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
  onChange: (tags: string[]) => void;
}) {
  const writing = useWriting();
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = () => {
    const fresh = typed
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag && !value.includes(tag));
    if (fresh.length > 0) onChange([...value, ...new Set(fresh)]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add();
  };
  return (
    <div class="field" {...fieldPlace(name)}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {!disabled && (
        <span class="field-hint" id={`${id}-hint`}>
          {hintOf(name, writing) ?? writing.hints.tags}
        </span>
      )}
      {value.length > 0 && (
        <List class="chosen-list" label={writing.references.chosen}>
          {value.map((tag) => (
            <li key={tag} class="chosen">
              {tag}
              {!disabled && (
                <button
                  type="button"
                  aria-label={writing.references.drop(tag)}
                  onClick={() => onChange(value.filter((each) => each !== tag))}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </List>
      )}
      {disabled && value.length === 0 && <NoneChosen />}
      {!disabled && (
        <div class="with-button">
          <input
            class="control"
            id={id}
            aria-describedby={`${id}-hint`}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onBlur={add}
          />
          <Button onClick={add}>{writing.references.addTag}</Button>
        </div>
      )}
      {fault && <span class="field-fault">{fault}</span>}
    </div>
  );
}
