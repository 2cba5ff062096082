import type { StoryCard } from '../../api/types';
import { Picture } from '../../design/Picture';
import { langOf, useLanguage, useTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { StoryKicker } from './StoryKicker';

const pictureSizes = {
  row: '6.5rem',
  full: '(min-width: 48rem) 15rem, 6.5rem',
  tile: '(min-width: 76rem) 24.5rem, (min-width: 48rem) 31vw, 6.5rem',
};

interface StoryRowProps {
  story: StoryCard;
  /** `full` on a page of stories: with its summary and a heading right under the page's; `tile` with others beside it. */
  look?: keyof typeof pictureSizes;
}

/** A story as one row of a list: a small picture beside its words. */
export function StoryRow({ story, look = 'row' }: StoryRowProps) {
  const language = useLanguage();
  const texts = useTexts();
  const full = look === 'full';
  const Heading = full ? 'h2' : 'h3';
  const foreign = langOf(story, language);
  return (
    <li class="story-row">
      {story.cover && <Picture media={story.cover} alt="" sizes={pictureSizes[look]} />}
      <div lang={foreign}>
        <Heading>
          <a class="title-link" href={addressOfItem(story)}>
            {story.title}
          </a>
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
