import type { ComponentChildren } from 'preact';
import { SearchWords, wordsIn } from './SearchWords';

interface FilterFormProps {
  label: string;
  class?: string;
  /** The words to look for, where a list can be asked for words. */
  search?: { label: string; words: string | undefined; onSearch: (words: string) => void };
  children: ComponentChildren;
}

/** What narrows a list: a choice counts at once, words when they are sent. */
export function FilterForm({ label, class: own = '', search, children }: FilterFormProps) {
  return (
    <search>
      <form
        class={`filters ${own}`.trim()}
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          search?.onSearch(wordsIn(event.currentTarget));
        }}
      >
        {search && <SearchWords label={search.label} words={search.words} />}
        {children}
      </form>
    </search>
  );
}
