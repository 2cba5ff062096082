import { useLocation } from 'preact-iso';
import { useSearch } from '../../api/search';
import type { SearchPage as Results } from '../../api/types';
import { List } from '../../design/List';
import { useLanguage, useTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Answer } from '../frame/Answer';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { SearchBox } from './SearchBox';
import { SearchResult } from './SearchResult';

const resultsAtOnce = 20;

export default function SearchPage() {
  const { search: texts } = useTexts();
  const language = useLanguage();
  const { url } = useLocation();
  const params = new URL(url, location.origin).searchParams;
  const q = params.get('q')?.trim() ?? '';
  const kind = params.get('kind') ?? undefined;
  const offset = Math.max(0, Number.parseInt(params.get('offset') ?? '', 10) || 0);
  usePage({
    title: q ? `${texts.title}: ${q}` : texts.title,
    description: texts.hint,
    alternates: q ? {} : { nl: addressOf('search', 'nl'), en: addressOf('search', 'en') },
  });
  const query = useSearch(language, { q, kind, offset }, resultsAtOnce);

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.hint}</p>
      <SearchBox key={q} q={q} />
      {q && (
        <Answer query={query}>
          {(results) => <SearchResults results={results} q={q} kind={kind} offset={offset} />}
        </Answer>
      )}
    </div>
  );
}

interface SearchResultsProps {
  results: Results;
  q: string;
  kind: string | undefined;
  offset: number;
}

function SearchResults({ results, q, kind, offset }: SearchResultsProps) {
  const { search: texts } = useTexts();
  const language = useLanguage();
  const kinds = results.facets.kind ?? [];
  const addressWith = (more: Record<string, string>) =>
    addressOf('search', language, undefined, new URLSearchParams({ q, ...more }));
  const inKind = kind ? { kind } : undefined;

  return (
    <section class="results" aria-label={texts.title}>
      <p role="status">{texts.found(results.total, q)}</p>
      {(kinds.length > 1 || kind) && (
        <nav aria-label={texts.kind} class="chips">
          <a class="chip" href={addressWith({})} aria-current={kind ? undefined : 'true'}>
            {texts.all}
          </a>
          {kinds.map(({ value, count, title }) => (
            <a
              key={value}
              class="chip"
              href={addressWith({ kind: value })}
              aria-current={kind === value ? 'true' : undefined}
            >
              {texts.kinds[value] ?? title} ({count})
            </a>
          ))}
        </nav>
      )}
      {results.total === 0 && (
        <div class="empty">
          <h2>{texts.emptyTitle}</h2>
          <p>{texts.empty(q)}</p>
        </div>
      )}
      <List class="rows">
        {results.items.map((hit) => (
          <SearchResult key={hit.id + hit.language} hit={hit} />
        ))}
      </List>
      {(offset > 0 || results.next) && (
        <nav aria-label={texts.pages} class="more">
          {offset > 0 && (
            <a
              class="button"
              href={addressWith({ ...inKind, offset: String(Math.max(0, offset - resultsAtOnce)) })}
            >
              {texts.previous}
            </a>
          )}
          {results.next && (
            <a class="button" href={addressWith({ ...inKind, offset: String(offset + resultsAtOnce) })}>
              {texts.next}
            </a>
          )}
        </nav>
      )}
    </section>
  );
}
