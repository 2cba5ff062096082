import type { StoryCard } from '../../api/types';
import { Picture } from '../../design/Picture';
import { langOf, useLanguage, useTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { StoryKicker } from '../stories/StoryKicker';

export function LeadStory({ story }: { story: StoryCard }) {
  const { teaser } = useTexts();
  const language = useLanguage();
  return (
    <article class="lead-story" lang={langOf(story, language)}>
      {story.cover && (
        <Picture
          media={story.cover}
          alt=""
          sizes="(min-width: 76rem) 37rem, (min-width: 60rem) 47vw, calc(100vw - 2.25rem)"
        />
      )}
      <div>
        <StoryKicker story={story} />
        <h3>
          <a class="title-link" href={addressOfItem(story)}>
            {story.title}
          </a>
        </h3>
        {story.summary && <p>{story.summary}</p>}
        <p class="small">{teaser.minutes(story.readingMinutes)}</p>
      </div>
    </article>
  );
}
