import type { EventFilters } from '../../api/events';
import type { EventType } from '../../api/types';
import { usePageTexts } from '../../i18n';
import { ChoiceSelect } from '../filters/ChoiceSelect';
import { FilterForm } from '../filters/FilterForm';
import { replaced, toggled } from '../filters/filters';
import { PlaceChoices } from '../filters/PlaceChoices';
import { ThemeChips } from '../filters/ThemeChips';

interface EventFilterFormProps {
  filters: EventFilters;
  onChange: (filters: EventFilters) => void;
}

export function EventFilterForm({ filters, onChange }: EventFilterFormProps) {
  const { events: texts } = usePageTexts();
  const types = Object.keys(texts.types) as EventType[];
  return (
    <FilterForm label={texts.filters} class="event-filters">
      <ChoiceSelect
        label={texts.type}
        options={types.map((value) => ({ value, label: texts.types[value] }))}
        chosen={filters.type}
        onChoose={(values) => onChange(replaced(filters, 'type', values))}
      />
      <PlaceChoices filters={filters} onChange={onChange} />
      <ThemeChips chosen={filters.theme} onToggle={(key) => onChange(toggled(filters, 'theme', key))} />
    </FilterForm>
  );
}
