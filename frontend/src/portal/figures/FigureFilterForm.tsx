import type { FigureFilters } from '../../api/figures';
import { useMunicipalities, useSectors } from '../../api/places';
import { useThemes } from '../../api/themes';
import { useLanguage, usePageTexts } from '../../i18n';
import { ChoiceSelect, optionsOf } from '../filters/ChoiceSelect';
import { replaced } from '../filters/filters';
import { SearchWords, wordsIn } from '../filters/SearchWords';

interface FigureFilterFormProps {
  filters: FigureFilters;
  /** Years that something is known of. */
  years: readonly number[];
  onChange: (filters: FigureFilters) => void;
}

export function FigureFilterForm({ filters, years, onChange }: FigureFilterFormProps) {
  const { figures: texts, stories } = usePageTexts();
  const language = useLanguage();
  const choose = (name: 'theme' | 'municipality' | 'sector' | 'year') => (values: readonly string[]) =>
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
          label={stories.theme}
          options={optionsOf(useThemes(language).data?.items)}
          chosen={filters.theme}
          onChoose={choose('theme')}
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
        <ChoiceSelect
          label={texts.year}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          chosen={filters.year}
          onChoose={choose('year')}
        />
      </form>
    </search>
  );
}
