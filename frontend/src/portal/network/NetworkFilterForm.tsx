import type { ContactFilters } from '../../api/contacts';
import { useMunicipalities, useSectors } from '../../api/places';
import type { ContactCategory } from '../../api/types';
import { useLanguage, usePageTexts } from '../../i18n';
import { ChoiceSelect, optionsOf } from '../filters/ChoiceSelect';
import { replaced } from '../filters/filters';
import { SearchWords, wordsIn } from '../filters/SearchWords';

interface NetworkFilterFormProps {
  filters: ContactFilters;
  onChange: (filters: ContactFilters) => void;
}

export function NetworkFilterForm({ filters, onChange }: NetworkFilterFormProps) {
  const { contacts: texts, stories } = usePageTexts();
  const language = useLanguage();
  const categories = Object.keys(texts.categories) as ContactCategory[];
  const choose = (name: 'category' | 'municipality' | 'sector') => (values: readonly string[]) =>
    onChange(replaced(filters, name, values));
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
          label={texts.category}
          options={categories.map((value) => ({ value, label: texts.categories[value] }))}
          chosen={filters.category}
          onChoose={choose('category')}
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
      </form>
    </search>
  );
}
