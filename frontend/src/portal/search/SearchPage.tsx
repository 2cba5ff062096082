import { useLocation } from 'preact-iso';
import { longestQuestion, type SearchChoice, useSearch } from '../../api/search';
import type { SearchPage as Results } from '../../api/types';
import { List } from '../../design/List';
import { Notice } from '../../design/Notice';
import { useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { readFilters, writeFilters } from '../filters/filters';
import { Answer } from '../frame/Answer';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { Corrections } from './Corrections';
import { SearchBox } from './SearchBox';
import { groups, SearchFacets } from './SearchFacets';
import { SearchResult } from './SearchResult';

const resultsAtOnce = 20;

export default function SearchPage() {
  const { search: texts } = usePageTexts();
  const language = useLanguage();
  const { url } = useLocation();
  const params = new URL(url, location.origin).searchParams;
  const q = params.get('q')?.trim() ?? '';
  const choice: SearchChoice = readFilters(params, groups);
  const offset = Math.max(0, Number.parseInt(params.get('offset') ?? '', 10) || 0);
  usePage({
    title: q ? `${texts.title}: ${q}` : texts.title,
    description: texts.hint,
    alternates: q ? {} : { nl: addressOf('search', 'nl'), en: addressOf('search', 'en') },
  });
  const query = useSearch(language, { q, choice, offset }, resultsAtOnce);

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.hint}</p>
      <SearchBox key={q} q={q} />
      {q.length > longestQuestion && (
        <Notice title={texts.tooLongTitle} fault>
          <p>{texts.tooLong(longestQuestion, q.length)}</p>
        </Notice>
      )}
      {q && q.length <= longestQuestion && (
        <Answer query={query}>
          {(results) => <SearchResults results={results} q={q} choice={choice} offset={offset} />}
        </Answer>
      )}
      {query.error && Object.keys(choice).length > 0 && (
        <p>
          <a class="button" href={addressOf('search', language, undefined, new URLSearchParams({ q }))}>
            {texts.clearAll}
          </a>
        </p>
      )}
    </div>
  );
}

interface SearchResultsProps {
  results: Results;
  q: string;
  choice: SearchChoice;
  offset: number;
}

function SearchResults({ results, q, choice, offset }: SearchResultsProps) {
  const { search: texts } = usePageTexts();
  const language = useLanguage();
  const addressWith = (chosen: SearchChoice, from = 0) => {
    const query = new URLSearchParams({ q });
    writeFilters(query, groups, chosen);
    if (from > 0) query.set('offset', String(from));
    return addressOf('search', language, undefined, query);
  };
  const narrowed = Object.keys(choice).length > 0;
  const corrected = results.corrections.some(({ asWritten }) => !asWritten);
  const found = results.total > 0 || narrowed;

  return (
    <section class={`results${found ? ' search-results' : ''}`} aria-label={texts.title}>
      <div role="status">
        <Corrections corrections={results.corrections} />
        <p>{texts.found(results.total, corrected ? undefined : q)}</p>
      </div>
      {found && (
        <SearchFacets
          facets={results.facets}
          total={results.total}
          choice={choice}
          addressWith={addressWith}
        />
      )}
      <div>
        {results.total === 0 && (
          <div class="empty">
            <h2>{texts.emptyTitle}</h2>
            <p>{narrowed ? texts.emptyChoice : texts.empty(q)}</p>
            {narrowed && (
              <a class="button" href={addressWith({})}>
                {texts.clearAll}
              </a>
            )}
          </div>
        )}
        <List class="rows">
          {results.items.map((hit) => (
            <SearchResult
              key={hit.id + hit.language}
              hit={hit}
              kind={results.facets.kind.find(({ value }) => value === hit.kind)?.title}
            />
          ))}
        </List>
        {(offset > 0 || results.next) && (
          <nav aria-label={texts.pages} class="more">
            {offset > 0 && (
              <a class="button" href={addressWith(choice, offset - resultsAtOnce)}>
                {texts.previous}
              </a>
            )}
            {results.next && (
              <a class="button" href={addressWith(choice, offset + resultsAtOnce)}>
                {texts.next}
              </a>
            )}
          </nav>
        )}
      </div>
    </section>
  );
}
