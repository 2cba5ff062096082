import { useStoryPages } from '../../api/stories';
import { usePageTexts } from '../../i18n';
import { Results } from '../filters/Results';
import { useListAddress } from '../filters/useListAddress';
import { PageTitle } from '../frame/PageTitle';
import { StoryFilterForm } from './StoryFilterForm';
import { StoryRow } from './StoryRow';
import * as address from './storyFilters';

const storiesAtOnce = 9;

export default function StoriesPage() {
  const { stories: texts } = usePageTexts();
  const { language, filters, choose, onClear } = useListAddress('stories', texts, address);

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.lead}</p>
      <StoryFilterForm key={filters.q ?? ''} filters={filters} onChange={choose} />
      <Results
        pages={useStoryPages(language, storiesAtOnce, filters)}
        texts={texts}
        class="story-list"
        onClear={onClear}
      >
        {(story) => <StoryRow key={story.id} story={story} look="full" />}
      </Results>
    </div>
  );
}
