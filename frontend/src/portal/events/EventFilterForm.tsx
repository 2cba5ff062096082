import type { EventFilters } from '../../api/events';
import { useMunicipalities, useSectors } from '../../api/places';
import type { EventType } from '../../api/types';
import { useLanguage, usePageTexts } from '../../i18n';
import { ChoiceSelect, optionsOf } from '../filters/ChoiceSelect';
import { replaced, toggled } from '../filters/filters';
import { ThemeChips } from '../filters/ThemeChips';

interface EventFilterFormProps {
  filters: EventFilters;
  onChange: (filters: EventFilters) => void;
}

export function EventFilterForm({ filters, onChange }: EventFilterFormProps) {
  const { events: texts, stories } = usePageTexts();
  const language = useLanguage();
  const types = Object.keys(texts.types) as EventType[];
  const choose = (name: keyof EventFilters) => (values: readonly string[]) =>
    onChange(replaced(filters, name, values));
  return (
    <search>
      <form
        class="filters event-filters"
        aria-label={texts.filters}
        onSubmit={(event) => event.preventDefault()}
      >
        <ChoiceSelect
          label={texts.type}
          options={types.map((value) => ({ value, label: texts.types[value] }))}
          chosen={filters.type}
          onChoose={choose('type')}
        />
        <ChoiceSelect
          label={stories.municipality}
          options={optionsOf(useMunicipalities(language).data?.items)}
          chosen={filters.municipality}
          onChoose={choose('municipality')}
        />
        <ChoiceSelect
          label={stories.sector}
          options={optionsOf(useSectors(language).data?.items)}
          chosen={filters.sector}
          onChoose={choose('sector')}
        />
        <ThemeChips chosen={filters.theme} onToggle={(key) => onChange(toggled(filters, 'theme', key))} />
      </form>
    </search>
  );
}
