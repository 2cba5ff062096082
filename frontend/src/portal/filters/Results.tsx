import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PagesAnswer } from '../../api/window';
import { Button } from '../../design/Button';
import { List } from '../../design/List';
import { LoadingLine } from '../../design/LoadingLine';
import { usePageTexts } from '../../i18n';
import { Fault } from '../frame/Fault';

interface ResultsProps<Item> {
  pages: PagesAnswer<Item>;
  texts: {
    title: string;
    found: (total: number) => string;
    shown: (shown: number, total: number) => string;
    more: string;
    loadingMore: string;
    emptyTitle: string;
    empty: string;
  };
  class?: string;
  /** Takes all filters away; left out while there are none. */
  onClear?: () => void;
  children: (item: Item) => ComponentChildren;
}

/** What a list page found, a page at a time; the focus goes to the first row of what came. */
export function Results<Item>({ pages, texts, class: look, onClear, children }: ResultsProps<Item>) {
  const { stories } = usePageTexts();
  const results = useRef<HTMLElement>(null);
  const focusFrom = useRef<number>();
  const { items, total } = pages;
  const clear = onClear && <Button onClick={onClear}>{stories.clear}</Button>;

  useEffect(() => {
    if (focusFrom.current === undefined || !items || items.length <= focusFrom.current) return;
    results.current?.querySelectorAll<HTMLAnchorElement>('h2 a')[focusFrom.current]?.focus();
    focusFrom.current = undefined;
  }, [items?.length]);

  if (!items) {
    if (!pages.error) return <LoadingLine />;
    return (
      <div class="results">
        <Fault error={pages.error} retry={pages.refetch} />
        {clear}
      </div>
    );
  }

  return (
    <section ref={results} class="results" aria-label={texts.title} aria-busy={pages.isOld}>
      <div class="results-head">
        <p role="status">{texts.found(total)}</p>
        {items.length > 0 && clear}
      </div>
      {items.length === 0 && (
        <div class="empty">
          <h2>{texts.emptyTitle}</h2>
          <p>{texts.empty}</p>
          {clear}
        </div>
      )}
      <List class={`rows ${look ?? ''}`}>{items.map(children)}</List>
      {pages.error && <Fault error={pages.error} retry={pages.refetch} />}
      {items.length > 0 && items.length < total && (
        <div class="more">
          <p>{texts.shown(items.length, total)}</p>
          <Button
            aria-disabled={pages.isAsking}
            onClick={() => {
              focusFrom.current = items.length;
              pages.more();
            }}
          >
            {pages.isAsking ? texts.loadingMore : texts.more}
          </Button>
        </div>
      )}
    </section>
  );
}
