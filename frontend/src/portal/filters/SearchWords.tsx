import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { usePageTexts } from '../../i18n';

/** The words to look for in a list; the form around it reads them as `q` when it is sent. */
export function SearchWords({ label, words }: { label: string; words: string | undefined }) {
  const { stories } = usePageTexts();
  const input = useRef<HTMLInputElement>(null);
  // only when the address has other words: results that arrive must not take away what is being typed
  useEffect(() => {
    if (input.current) input.current.value = words ?? '';
  }, [words]);
  return (
    <Field label={label} class="filter-search">
      {(control) => (
        <span class="search-pair">
          <input class="control" type="search" name="q" autocomplete="off" ref={input} {...control} />
          <Button type="submit" look="main">
            {stories.searchButton}
          </Button>
        </span>
      )}
    </Field>
  );
}

/** The words in a form that was sent. */
export function wordsIn(form: HTMLFormElement): string {
  return String(new FormData(form).get('q') ?? '');
}
