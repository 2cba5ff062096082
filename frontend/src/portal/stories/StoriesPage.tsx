import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type StoryFilters, useStoryPages } from '../../api/stories';
import { Button } from '../../design/Button';
import { List } from '../../design/List';
import { LoadingLine } from '../../design/LoadingLine';
import { useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Fault } from '../frame/Fault';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { StoryFilterForm } from './StoryFilterForm';
import { StoryRow } from './StoryRow';
import { filtersIn, queryOf } from './storyFilters';

const storiesAtOnce = 9;

export default function StoriesPage() {
  const { stories: texts } = usePageTexts();
  const language = useLanguage();
  const { url, route } = useLocation();
  const filters = filtersIn(new URL(url, location.origin).searchParams);
  const query = queryOf(filters);
  usePage({
    title: texts.title,
    description: texts.lead,
    alternates: {
      nl: addressOf('stories', 'nl', undefined, query),
      en: addressOf('stories', 'en', undefined, query),
    },
  });
  const choose = (chosen: StoryFilters) => route(addressOf('stories', language, undefined, queryOf(chosen)));

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.lead}</p>
      <StoryFilterForm key={filters.q ?? ''} filters={filters} onChange={choose} />
      <StoryResults filters={filters} onClear={() => choose({})} />
    </div>
  );
}

function StoryResults({ filters, onClear }: { filters: StoryFilters; onClear: () => void }) {
  const { stories: texts } = usePageTexts();
  const language = useLanguage();
  const pages = useStoryPages(language, storiesAtOnce, filters);
  const results = useRef<HTMLElement>(null);
  const focusFrom = useRef<number>();
  const { items, total } = pages;
  const clear = Object.keys(filters).length > 0 && <Button onClick={onClear}>{texts.clear}</Button>;

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
      <List class="rows story-list">
        {items.map((story) => (
          <StoryRow key={story.id} story={story} look="full" />
        ))}
      </List>
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
