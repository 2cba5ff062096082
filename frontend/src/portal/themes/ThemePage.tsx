import { useRoute } from 'preact-iso';
import { useStories } from '../../api/stories';
import { useTheme } from '../../api/themes';
import type { ThemeView } from '../../api/types';
import { accentOf } from '../../design/accent';
import { List } from '../../design/List';
import { ProgressBar } from '../../design/ProgressBar';
import { RichText } from '../../design/RichText';
import { langOf, useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { ActionList } from '../actions/ActionList';
import { queryOf as actionQueryOf } from '../actions/actionFilters';
import { alternateAddresses } from '../frame/alternateAddresses';
import { ItemHead } from '../frame/ItemHead';
import { PageAnswer } from '../frame/PageAnswer';
import { usePage } from '../frame/pageState';
import { StoryRow } from '../stories/StoryRow';
import { queryOf } from '../stories/storyFilters';
import { TrailSection } from '../trail/TrailSection';
import { ThemeGoals } from './ThemeGoals';

export default function ThemePage() {
  const slug = useRoute().params.id ?? '';
  return <ThemeBySlug key={slug} slug={slug} />;
}

function ThemeBySlug({ slug }: { slug: string }) {
  const language = useLanguage();
  return <PageAnswer query={useTheme(language, slug)}>{(theme) => <ThemeParts theme={theme} />}</PageAnswer>;
}

function ThemeParts({ theme }: { theme: ThemeView }) {
  const { actions, theme: texts } = usePageTexts();
  const language = useLanguage();
  usePage({
    title: theme.title,
    description: theme.summary,
    alternates: alternateAddresses('theme', theme),
    image: theme.cover,
  });

  return (
    <article style={accentOf(theme)} lang={langOf(theme, language)}>
      <ItemHead kicker={texts.kicker} title={theme.title} summary={theme.summary} cover={theme.cover}>
        <ProgressBar counts={theme.actionCounts} />
      </ItemHead>
      <div class="page">
        <RichText text={theme.body} images={theme.images} />
      </div>
      <ThemeGoals theme={theme} />
      <section class="page section" aria-labelledby="actions">
        <div class="section-head">
          <h2 id="actions">{texts.actions}</h2>
          {theme.actions.length > 0 && (
            <a href={addressOf('actions', language, undefined, actionQueryOf({ theme: [theme.key] }))}>
              {actions.inThese}
            </a>
          )}
        </div>
        {theme.actions.length ? <ActionList actions={theme.actions} /> : <p>{texts.noActions}</p>}
      </section>
      <ThemeStories theme={theme} />
      <TrailSection kind="theme" id={theme.id} />
    </article>
  );
}

const storiesShown = 3;

function ThemeStories({ theme }: { theme: ThemeView }) {
  const { theme: texts } = usePageTexts();
  const language = useLanguage();
  const filters = { theme: [theme.key] };
  const { data } = useStories(language, storiesShown, filters);
  if (!data?.items.length) return null;
  return (
    <section class="page section" aria-labelledby="stories">
      <div class="section-head">
        <h2 id="stories">{texts.stories}</h2>
        <a href={addressOf('stories', language, undefined, queryOf(filters))}>{texts.allStories}</a>
      </div>
      <List class="rows story-trio">
        {data.items.map((story) => (
          <StoryRow key={story.id} story={story} look="tile" />
        ))}
      </List>
    </section>
  );
}
