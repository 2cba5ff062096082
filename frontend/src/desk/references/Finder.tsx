import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWriting } from '../editor/useWriting';
import type { Collection } from '../kinds/kind';
import type { Choosable } from './choosables';
import { useFound } from './useOptions';

const typingPause = 200;

/** The combobox pattern with a list: the focus stays in the input, the marked option is told by its id. */
export function Finder({
  label,
  collection,
  without,
  onTake,
}: {
  label: string;
  collection: Collection;
  /** What is chosen already. */
  without: readonly string[];
  onTake: (option: Choosable) => void;
}) {
  const writing = useWriting();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const [hurried, setHurried] = useState(false);
  const asked = useLate(typed.trim());
  const found = useFound(collection, asked, open);
  const settled = asked === typed.trim() && !found.isPlaceholderData;
  const options = (found.data?.options ?? []).filter((option) => !without.includes(option.id));

  const words = writing.references;
  const said = open ? says() : '';

  function says(): string {
    if (found.isError) return words.failed;
    if (!settled || !found.data) return words.searching;
    if (options.length === 0) return words.nothing;
    const { total } = found.data;
    const shown = found.data.options.length;
    return total > shown ? words.more(shown, total) : words.found(options.length);
  }

  const show = (on: boolean) => {
    setOpen(on);
    setMarked(0);
    setHurried(false);
  };
  const take = (option: Choosable | undefined) => {
    if (!option) return;
    onTake(option);
    setTyped('');
    show(false);
    input.current?.focus();
  };
  useEffect(() => {
    if (hurried && settled && found.data) take(options[0]);
  }, [hurried, settled, found.data]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      return show(false);
    }
    if (event.key === 'Enter' && open) {
      event.preventDefault();
      // What stands there while an answer is on its way is not what was typed.
      return settled ? take(options[marked]) : setHurried(true);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (!open) return show(true);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    setMarked((marked + step + options.length) % Math.max(1, options.length));
  };

  return (
    <div class="finder">
      <input
        ref={input}
        class="control"
        type="text"
        role="combobox"
        autocomplete="off"
        maxLength={100}
        placeholder={words.choose}
        aria-label={words.find(label)}
        aria-expanded={open && options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && options[marked] ? `${id}-${marked}` : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          show(true);
        }}
        onClick={() => show(true)}
        onBlur={() => show(false)}
        onKeyDown={onKeyDown}
      />
      <div class="finder-drop" hidden={!open}>
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          aria-busy={!settled}
          hidden={options.length === 0}
        >
          {open &&
            options.map((option, at) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, as the pattern has it
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys
              <div
                key={option.id}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === marked}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(option)}
              >
                {option.title}
                {!option.visible && <small> ({words.notPublished})</small>}
              </div>
            ))}
        </div>
        {said !== words.found(options.length) && (
          <p class="field-hint" aria-hidden="true">
            {said}
          </p>
        )}
      </div>
      {/* Always there, so that what it comes to say is read out. */}
      <span role="status" class="hidden-visually">
        {said}
      </span>
    </div>
  );
}

/** What was typed, once the typing pauses. */
function useLate(value: string): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), typingPause);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
