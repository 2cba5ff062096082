import { useId } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { longestQuestion } from '../../api/search';
import { Button } from '../../design/Button';
import { useLanguage, useTexts } from '../../i18n';
import { addressOf } from '../../routes';

/** A plain way to the search page, where suggestions wait. */
export function SearchForm() {
  const { searchForm } = useTexts();
  const language = useLanguage();
  const { route } = useLocation();
  const id = useId();
  return (
    <search>
      <form
        class="search-line"
        action={addressOf('search', language)}
        onSubmit={(event) => {
          event.preventDefault();
          const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          route(addressOf('search', language, undefined, new URLSearchParams(q && { q })));
        }}
      >
        <label class="field-label" for={id}>
          {searchForm.label}
        </label>
        <input
          class="control"
          type="search"
          name="q"
          id={id}
          autocomplete="off"
          maxLength={longestQuestion}
        />
        <Button look="main" type="submit">
          {searchForm.button}
        </Button>
      </form>
    </search>
  );
}
