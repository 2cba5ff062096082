import type { SearchHit } from '../../api/types';
import { accentOf } from '../../design/accent';
import { langOf, type Texts, useLanguage, useTexts } from '../../i18n';
import { formatDay } from '../../i18n/format';
import { addressOfFound } from './addressOfFound';
import { Marked } from './Marked';

/** How an action stands; of an event only what is out of the ordinary. */
function stateOf({ kind, state }: SearchHit, { states, teaser }: Texts): string | undefined {
  if (kind === 'event')
    return state === 'planned' ? undefined : teaser.eventStates[state as keyof typeof teaser.eventStates];
  return states[state as keyof typeof states];
}

interface SearchResultProps {
  hit: SearchHit;
  /** What its kind is called. */
  kind: string | undefined;
}

export function SearchResult({ hit, kind }: SearchResultProps) {
  const texts = useTexts();
  const language = useLanguage();
  const day = hit.startDate && formatDay(hit.startDate, language);
  const href = addressOfFound(hit);
  const title = <Marked text={hit.titleHighlight ?? hit.title} />;
  return (
    <li class="search-hit" style={accentOf(hit.theme)} lang={langOf(hit, language)}>
      <p class="kicker" lang={language}>
        {[kind, stateOf(hit, texts), day, hit.theme?.title].filter(Boolean).join(' · ')}
      </p>
      <h2>{href ? <a href={href}>{title}</a> : title}</h2>
      <p>
        <Marked text={hit.highlight ?? hit.summary ?? ''} />
      </p>
    </li>
  );
}
