import type { ComponentChildren } from 'preact';
import type { MediaLink } from '../../api/types';
import { Picture } from '../../design/Picture';
import { PageTitle } from './PageTitle';

interface ItemHeadProps {
  kicker?: ComponentChildren;
  title: string;
  summary: string | null;
  cover?: MediaLink | null;
  children?: ComponentChildren;
}

/** The head of a page about one thing: what it is, what it is called, what it comes down to. */
export function ItemHead({ kicker, title, summary, cover, children }: ItemHeadProps) {
  return (
    <header class={`page story-head ${cover ? '' : 'no-cover'}`}>
      <div>
        {kicker && <p class="kicker">{kicker}</p>}
        <PageTitle>{title}</PageTitle>
        {summary && <p class="lead">{summary}</p>}
        {children}
      </div>
      {cover && (
        <figure class="story-cover">
          <Picture
            media={cover}
            first
            sizes="(min-width: 76rem) 38rem, (min-width: 60rem) 46vw, calc(100vw - 2.25rem)"
          />
        </figure>
      )}
    </header>
  );
}
