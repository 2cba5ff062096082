import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { longestQuestion, useSuggestions } from '../../api/search';
import type { Suggestion } from '../../api/types';
import { Button } from '../../design/Button';
import { langOf, useLanguage, usePageTexts, useTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { addressOfFound } from './addressOfFound';

const typingPauseMs = 150;

/** The search field with suggestions, after the ARIA pattern of a combobox with a list box. */
export function SearchBox({ q }: { q: string }) {
  const { searchForm } = useTexts();
  const { search: texts } = usePageTexts();
  const language = useLanguage();
  const { route } = useLocation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const [open, setOpen] = useState(false);
  const [activeId, setActiveId] = useState<string>();
  const asked = useSettled(typed.trim(), typingPauseMs);
  const suggestions = useLatest(useSuggestions(language, open ? asked : '').data?.items) ?? [];
  const active = suggestions.findIndex((suggestion) => suggestion.id === activeId);
  const shown = open && asked.length > 1 && suggestions.length > 0;

  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const search = () => {
    const words = typed.trim();
    setOpen(false);
    route(addressOf('search', language, undefined, new URLSearchParams(words && { q: words })));
  };
  const choose = (suggestion: Suggestion) => {
    const address = addressOfFound(suggestion);
    setOpen(false);
    route(address ?? addressOf('search', language, undefined, new URLSearchParams({ q: suggestion.title })));
  };
  const move = (step: number) => {
    setOpen(true);
    const count = suggestions.length;
    if (count)
      setActiveId(suggestions[(active + step + (active < 0 && step < 0 ? 1 : 0) + count) % count]?.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const suggestion = suggestions[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && shown) setOpen(false);
    else if (event.key === 'Enter' && shown && suggestion) choose(suggestion);
    else return;
    event.preventDefault();
  };

  return (
    <search>
      <form
        class="search-line"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <label class="field-label" for={id}>
          {searchForm.label}
        </label>
        <div class="combobox">
          <input
            ref={input}
            id={id}
            class="control"
            type="search"
            name="q"
            role="combobox"
            autocomplete="off"
            maxLength={longestQuestion}
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={`${id}-list`}
            aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setActiveId(undefined);
              setOpen(true);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
          />
          <div role="listbox" tabIndex={-1} id={`${id}-list`} aria-label={texts.suggestions} hidden={!shown}>
            {groupsOf(suggestions).map(({ group, members }) => (
              // biome-ignore lint/a11y/useSemanticElements: a list box has no other group
              <div key={group} role="group" aria-label={group}>
                <small aria-hidden="true">{group}</small>
                {members.map((suggestion) => {
                  const index = suggestions.indexOf(suggestion);
                  return (
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field
                    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, aria-activedescendant points here
                    <div
                      key={suggestion.id}
                      id={`${id}-${index}`}
                      role="option"
                      aria-selected={index === active}
                      lang={langOf(suggestion, language)}
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={() => choose(suggestion)}
                    >
                      {suggestion.title}
                    </div>
                  );
                })}
              </div>
            ))}
          </div>
        </div>
        <Button look="main" type="submit">
          {searchForm.button}
        </Button>
        <span role="status" class="hidden-visually">
          {open && asked.length > 1 ? texts.suggestionCount(suggestions.length) : ''}
        </span>
      </form>
    </search>
  );
}

/** Suggestions of one kind stand together; the API gives them so. */
function groupsOf(suggestions: readonly Suggestion[]): { group: string; members: Suggestion[] }[] {
  const names = [...new Set(suggestions.map(({ group }) => group))];
  return names.map((group) => ({ group, members: suggestions.filter((one) => one.group === group) }));
}

/** The value once it has stood still for a while. */
function useSettled(value: string, pauseMs: number): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The last value that was there: suggestions do not flicker away while the next ones are on their way. */
function useLatest<T>(value: T | undefined): T | undefined {
  const latest = useRef(value);
  if (value !== undefined) latest.current = value;
  return latest.current;
}
