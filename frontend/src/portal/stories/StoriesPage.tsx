import { useLocation } from 'preact-iso';
import { type StoryFilters, useStoryPages } from '../../api/stories';
import { useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Results } from '../filters/Results';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { StoryFilterForm } from './StoryFilterForm';
import { StoryRow } from './StoryRow';
import { filtersIn, queryOf } from './storyFilters';

const storiesAtOnce = 9;

export default function StoriesPage() {
  const { stories: texts } = usePageTexts();
  const language = useLanguage();
  const { url, route } = useLocation();
  const filters = filtersIn(new URL(url, location.origin).searchParams);
  const query = queryOf(filters);
  usePage({
    title: texts.title,
    description: texts.lead,
    alternates: {
      nl: addressOf('stories', 'nl', undefined, query),
      en: addressOf('stories', 'en', undefined, query),
    },
  });
  const choose = (chosen: StoryFilters) => route(addressOf('stories', language, undefined, queryOf(chosen)));

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.lead}</p>
      <StoryFilterForm key={filters.q ?? ''} filters={filters} onChange={choose} />
      <Results
        pages={useStoryPages(language, storiesAtOnce, filters)}
        texts={texts}
        class="story-list"
        onClear={Object.keys(filters).length > 0 ? () => choose({}) : undefined}
      >
        {(story) => <StoryRow key={story.id} story={story} look="full" />}
      </Results>
    </div>
  );
}
