import type { ContactFilters } from '../../api/contacts';
import type { ContactCategory } from '../../api/types';
import { usePageTexts } from '../../i18n';
import { ChoiceSelect } from '../filters/ChoiceSelect';
import { FilterForm } from '../filters/FilterForm';
import { replaced } from '../filters/filters';
import { PlaceChoices } from '../filters/PlaceChoices';

interface NetworkFilterFormProps {
  filters: ContactFilters;
  onChange: (filters: ContactFilters) => void;
}

export function NetworkFilterForm({ filters, onChange }: NetworkFilterFormProps) {
  const { contacts: texts } = usePageTexts();
  const categories = Object.keys(texts.categories) as ContactCategory[];
  return (
    <FilterForm
      label={texts.filters}
      search={{ label: texts.search, words: filters.q, onSearch: (q) => onChange({ ...filters, q }) }}
    >
      <ChoiceSelect
        label={texts.category}
        options={categories.map((value) => ({ value, label: texts.categories[value] }))}
        chosen={filters.category}
        onChoose={(values) => onChange(replaced(filters, 'category', values))}
      />
      <PlaceChoices filters={filters} onChange={onChange} />
    </FilterForm>
  );
}
