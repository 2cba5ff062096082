import type { StoryFilters } from '../../api/stories';
import { Button } from '../../design/Button';
import { usePageTexts } from '../../i18n';
import { FilterForm } from '../filters/FilterForm';
import { toggled } from '../filters/filters';
import { PlaceChoices } from '../filters/PlaceChoices';
import { ThemeChips } from '../filters/ThemeChips';
import { linkedFilters } from './storyFilters';

interface StoryFilterFormProps {
  filters: StoryFilters;
  onChange: (filters: StoryFilters) => void;
}

export function StoryFilterForm({ filters, onChange }: StoryFilterFormProps) {
  const { stories: texts } = usePageTexts();

  return (
    <FilterForm
      label={texts.filters}
      search={{ label: texts.search, words: filters.q, onSearch: (q) => onChange({ ...filters, q }) }}
    >
      <PlaceChoices filters={filters} onChange={onChange} />
      <ThemeChips chosen={filters.theme} onToggle={(key) => onChange(toggled(filters, 'theme', key))} />
      <LinkedFilters {...{ filters, onChange }} />
    </FilterForm>
  );
}

/** Filters that came with a link and have no control of their own: shown, and taken away with one press. */
function LinkedFilters({ filters, onChange }: StoryFilterFormProps) {
  const { stories: texts } = usePageTexts();
  const active = linkedFilters.flatMap((key) => (filters[key] ?? []).map((value) => ({ key, value })));
  if (!active.length) return null;
  return (
    <div class="chips">
      {active.map(({ key, value }) => (
        <Button
          key={key + value}
          aria-label={texts.without(`${texts.kept[key]} ${value}`)}
          onClick={() => onChange(toggled(filters, key, value))}
        >
          {key === 'action' ? texts.kept.action : `${texts.kept[key]}: ${value}`}{' '}
          <span aria-hidden="true">×</span>
        </Button>
      ))}
    </div>
  );
}
