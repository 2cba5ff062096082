import { useMunicipalities, useSectors } from '../../api/places';
import type { StoryFilters } from '../../api/stories';
import { Button } from '../../design/Button';
import { useLanguage, usePageTexts } from '../../i18n';
import { ChoiceSelect, optionsOf } from '../filters/ChoiceSelect';
import { replaced, toggled } from '../filters/filters';
import { SearchWords, wordsIn } from '../filters/SearchWords';
import { ThemeChips } from '../filters/ThemeChips';
import { linkedFilters } from './storyFilters';

interface StoryFilterFormProps {
  filters: StoryFilters;
  onChange: (filters: StoryFilters) => void;
}

export function StoryFilterForm({ filters, onChange }: StoryFilterFormProps) {
  const { stories: texts } = usePageTexts();
  const language = useLanguage();

  return (
    <search>
      <form
        class="filters"
        aria-label={texts.filters}
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ ...filters, q: wordsIn(event.currentTarget) });
        }}
      >
        <SearchWords label={texts.search} words={filters.q} />
        <ChoiceSelect
          label={texts.municipality}
          options={optionsOf(useMunicipalities(language).data?.items)}
          chosen={filters.municipality}
          onChoose={(values) => onChange(replaced(filters, 'municipality', values))}
        />
        <ChoiceSelect
          label={texts.sector}
          options={optionsOf(useSectors(language).data?.items)}
          chosen={filters.sector}
          onChoose={(values) => onChange(replaced(filters, 'sector', values))}
        />
        <ThemeChips chosen={filters.theme} onToggle={(key) => onChange(toggled(filters, 'theme', key))} />
        <LinkedFilters {...{ filters, onChange }} />
      </form>
    </search>
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
