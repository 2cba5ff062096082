import type { StoryCard } from '../../api/types';
import { Picture } from '../../design/Picture';
import { langOf, useLanguage, useTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { StoryKicker } from './StoryKicker';

interface StoryRowProps {
  story: StoryCard;
  /** Alone on a page of stories: with its summary, a larger picture and a heading right under the page's. */
  full?: boolean;
}

/** A story as one row of a list: a small picture beside its words. */
export function StoryRow({ story, full }: StoryRowProps) {
  const language = useLanguage();
  const texts = useTexts();
  const Heading = full ? 'h2' : 'h3';
  const foreign = langOf(story, language);
  return (
    <li class="story-row">
      {story.cover && (
        <Picture media={story.cover} alt="" sizes={full ? '(min-width: 48rem) 15rem, 6rem' : '6.5rem'} />
      )}
      <div lang={foreign}>
        <Heading>
          <a href={addressOfItem(story)}>{story.title}</a>
        </Heading>
        <StoryKicker story={story} />
        {full && story.summary && <p class="story-summary">{story.summary}</p>}
        {foreign && (
          <p class="small" lang={language}>
            {texts.readIn[story.language]}
          </p>
        )}
      </div>
    </li>
  );
}
