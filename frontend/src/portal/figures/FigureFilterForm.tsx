import type { FigureFilters } from '../../api/figures';
import { useThemes } from '../../api/themes';
import { useLanguage, usePageTexts } from '../../i18n';
import { ChoiceSelect, optionsOf } from '../filters/ChoiceSelect';
import { FilterForm } from '../filters/FilterForm';
import { replaced } from '../filters/filters';
import { PlaceChoices } from '../filters/PlaceChoices';

interface FigureFilterFormProps {
  filters: FigureFilters;
  /** Years that something is known of. */
  years: readonly number[];
  onChange: (filters: FigureFilters) => void;
}

export function FigureFilterForm({ filters, years, onChange }: FigureFilterFormProps) {
  const { figures: texts, stories } = usePageTexts();
  const language = useLanguage();
  return (
    <FilterForm
      label={texts.filters}
      search={{ label: texts.search, words: filters.q, onSearch: (q) => onChange({ ...filters, q }) }}
    >
      <ChoiceSelect
        label={stories.theme}
        options={optionsOf(useThemes(language).data?.items)}
        chosen={filters.theme}
        onChoose={(values) => onChange(replaced(filters, 'theme', values))}
      />
      <PlaceChoices filters={filters} onChange={onChange} />
      <ChoiceSelect
        label={texts.year}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        chosen={filters.year}
        onChoose={(values) => onChange(replaced(filters, 'year', values))}
      />
    </FilterForm>
  );
}
