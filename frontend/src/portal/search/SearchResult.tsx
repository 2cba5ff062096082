import type { SearchHit } from '../../api/types';
import { accentOf } from '../../design/accent';
import { langOf, useLanguage, useTexts } from '../../i18n';
import { addressOf, addressOfItem } from '../../routes';
import { queryOf } from '../stories/storyFilters';
import { markedParts } from './markedParts';

/** Places have no page of their own yet: they lead to their stories. */
function addressOfHit(hit: SearchHit): string | undefined {
  if (hit.kind === 'municipality' || hit.kind === 'sector') {
    return hit.key
      ? addressOf('stories', hit.language, undefined, queryOf({ [hit.kind]: [hit.key] }))
      : undefined;
  }
  return addressOfItem(hit);
}

export function SearchResult({ hit }: { hit: SearchHit }) {
  const { search: texts } = useTexts();
  const language = useLanguage();
  const href = addressOfHit(hit);
  return (
    <li class="search-hit" style={accentOf(hit.theme)} lang={langOf(hit, language)}>
      <p class="kicker" lang={language}>
        {[texts.kinds[hit.kind], hit.theme?.title].filter(Boolean).join(' · ')}
      </p>
      <h2>{href ? <a href={href}>{hit.title}</a> : hit.title}</h2>
      <p>
        {markedParts(hit.highlight ?? hit.summary ?? '').map((part, index) =>
          part.marked ? <mark key={index}>{part.text}</mark> : part.text,
        )}
      </p>
    </li>
  );
}
