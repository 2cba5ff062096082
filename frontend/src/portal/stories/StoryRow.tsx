import type { StoryCard } from '../../api/types';
import { Picture } from '../../design/Picture';
import { langOf, useLanguage, useTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { StoryKicker } from './StoryKicker';

/** A story as one row of a list: a small picture beside its words. */
export function StoryRow({ story, summary }: { story: StoryCard; summary?: boolean }) {
  const language = useLanguage();
  const texts = useTexts();
  const foreign = langOf(story, language);
  return (
    <li class="story-row">
      {story.cover && (
        <Picture media={story.cover} alt="" sizes={summary ? '(min-width: 48rem) 15rem, 6rem' : '6.5rem'} />
      )}
      <div lang={foreign}>
        <h3>
          <a href={addressOfItem(story)}>{story.title}</a>
        </h3>
        <StoryKicker story={story} />
        {summary && story.summary && <p class="story-summary">{story.summary}</p>}
        {foreign && (
          <p class="small" lang={language}>
            {texts.readIn[story.language]}
          </p>
        )}
      </div>
    </li>
  );
}
