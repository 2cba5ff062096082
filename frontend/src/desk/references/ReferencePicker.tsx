import { useId, useRef, useState } from 'preact/hooks';
import { List } from '../../design/List';
import { useDeskTexts } from '../deskTexts';
import { fieldPlace } from '../problems/fieldPlace';
import type { Choosable } from './choosables';
import type { ReferencesProps } from './FewReferences';
import { useOptions } from './useOptions';

const mostShown = 12;

/** Many to choose from: type to find, arrow keys and Enter to take; what was chosen stands above with a way out. */
export function ReferencePicker({ one, ...props }: ReferencesProps & { one?: boolean }) {
  const { name, label, collection, value, disabled, fault, onChange } = props;
  const options = useOptions(collection);
  const take = (id: string) => onChange(one ? [id] : [...value, id]);
  const drop = (id: string) => onChange(value.filter((each) => each !== id));
  const left = options?.filter((option) => !value.includes(option.id)) ?? [];
  return (
    <fieldset class="field" disabled={disabled} {...fieldPlace(name)}>
      <legend class="field-label">{label}</legend>
      {value.length > 0 && <Chosen ids={value} options={options} disabled={disabled} onDrop={drop} />}
      {!disabled && !(one && value.length > 0) && <Finder label={label} options={left} onTake={take} />}
      {fault && <span class="field-fault">{fault}</span>}
    </fieldset>
  );
}

function Chosen({
  ids,
  options,
  disabled,
  onDrop,
}: {
  ids: readonly string[];
  options: readonly Choosable[] | undefined;
  disabled: boolean;
  onDrop: (id: string) => void;
}) {
  const texts = useDeskTexts();
  return (
    <List class="chosen-list" label={texts.references.chosen}>
      {ids.map((id) => {
        const title = options?.find((option) => option.id === id)?.title ?? '…';
        return (
          <li key={id} class="chosen">
            {title}
            {!disabled && (
              <button type="button" aria-label={texts.references.drop(title)} onClick={() => onDrop(id)}>
                ×
              </button>
            )}
          </li>
        );
      })}
    </List>
  );
}

/** The combobox pattern with a list: the focus stays in the input, the marked option is told by its id. */
function Finder({
  label,
  options,
  onTake,
}: {
  label: string;
  options: readonly Choosable[];
  onTake: (id: string) => void;
}) {
  const texts = useDeskTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const found = matching(options, typed).slice(0, mostShown);

  const show = (on: boolean) => {
    setOpen(on);
    setMarked(0);
  };
  const take = (option: Choosable | undefined) => {
    if (!option) return;
    onTake(option.id);
    setTyped('');
    show(false);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      return show(false);
    }
    if (event.key === 'Enter' && open) {
      event.preventDefault();
      return take(found[marked]);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (!open) return show(true);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    setMarked((marked + step + found.length) % Math.max(1, found.length));
  };

  return (
    <div class="finder">
      <input
        ref={input}
        class="control"
        type="text"
        role="combobox"
        autocomplete="off"
        placeholder={texts.references.choose}
        aria-label={texts.references.find(label)}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[marked] ? `${id}-${marked}` : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          show(true);
        }}
        onClick={() => show(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        class="finder-list"
        hidden={!open || found.length === 0}
      >
        {open &&
          found.map((option, at) => (
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
              {!option.visible && <small> ({texts.references.notPublished})</small>}
            </div>
          ))}
      </div>
      <span role="status" class={open && found.length === 0 ? 'field-hint' : 'hidden-visually'}>
        {open ? (found.length === 0 ? texts.references.nothing : texts.references.found(found.length)) : ''}
      </span>
    </div>
  );
}

/** Every typed word has to occur, accents or not. */
function matching(options: readonly Choosable[], typed: string): readonly Choosable[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return options.filter((option) => words.every((word) => plain(option.title).includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
