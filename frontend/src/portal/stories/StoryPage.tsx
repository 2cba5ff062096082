import { useRoute } from 'preact-iso';
import { useStories, useStory } from '../../api/stories';
import type { StoryView } from '../../api/types';
import { accentOf } from '../../design/accent';
import { List } from '../../design/List';
import { Picture } from '../../design/Picture';
import { RichText } from '../../design/RichText';
import { langOf, useLanguage, usePageTexts, useTexts } from '../../i18n';
import { formatDate } from '../../i18n/format';
import { addressOf } from '../../routes';
import { alternateAddresses } from '../frame/alternateAddresses';
import { PageAnswer } from '../frame/PageAnswer';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { TrailSection } from '../trail/TrailSection';
import { StoryFacts } from './StoryFacts';
import { StoryKicker } from './StoryKicker';
import { StoryRow } from './StoryRow';

export default function StoryPage() {
  const slug = useRoute().params.id ?? '';
  return <StoryBySlug key={slug} slug={slug} />;
}

function StoryBySlug({ slug }: { slug: string }) {
  const language = useLanguage();
  return (
    <PageAnswer query={useStory(language, slug)}>{(story) => <StoryArticle story={story} />}</PageAnswer>
  );
}

function StoryArticle({ story }: { story: StoryView }) {
  const { teaser } = useTexts();
  const { story: texts } = usePageTexts();
  const language = useLanguage();
  usePage({
    title: story.title,
    description: story.summary,
    alternates: alternateAddresses('story', story),
    image: story.cover,
    article: true,
  });
  const caption = story.cover && [story.cover.caption, story.cover.credit].filter(Boolean).join(' · ');

  return (
    <article style={accentOf(story.themes[0])} lang={langOf(story, language)}>
      <header class="page story-head">
        <div>
          <StoryKicker story={story} />
          <PageTitle>{story.title}</PageTitle>
          {story.summary && <p class="lead">{story.summary}</p>}
          <p class="small">
            <time dateTime={story.publishedAt}>{formatDate(story.publishedAt, language)}</time>
            {' · '}
            {teaser.minutes(story.readingMinutes)}
            {story.organisation && ` · ${texts.from} ${story.organisation.title}`}
          </p>
        </div>
        {story.cover && (
          <figure class="story-cover">
            <Picture
              media={story.cover}
              first
              sizes="(min-width: 76rem) 38rem, (min-width: 60rem) 46vw, calc(100vw - 2.25rem)"
            />
            {caption && <figcaption>{caption}</figcaption>}
          </figure>
        )}
      </header>
      <div class="page story-body">
        <RichText text={story.body} images={story.images} />
        <StoryFacts story={story} />
      </div>
      <TrailSection kind="story" id={story.id} />
      <MoreStories story={story} />
    </article>
  );
}

const othersShown = 3;

function MoreStories({ story }: { story: StoryView }) {
  const { story: texts } = usePageTexts();
  const language = useLanguage();
  const theme = story.themes[0];
  const { data } = useStories(language, othersShown + 1, theme ? { theme: [theme.key] } : {});
  const others = data?.items.filter((other) => other.id !== story.id).slice(0, othersShown) ?? [];
  if (!others.length) return null;
  return (
    <section class="page section" aria-labelledby="more">
      <div class="section-head">
        <h2 id="more">{texts.more}</h2>
        <a href={addressOf('stories', language)}>{texts.all}</a>
      </div>
      <List class="rows story-trio">
        {others.map((other) => (
          <StoryRow key={other.id} story={other} look="tile" />
        ))}
      </List>
    </section>
  );
}
