import { useMunicipalities, useSectors } from '../../api/places';
import { useLanguage, usePageTexts } from '../../i18n';
import { ChoiceSelect, optionsOf } from './ChoiceSelect';
import { type Filters, replaced } from './filters';

type OfPlaces = Filters<'municipality' | 'sector'>;

interface PlaceChoicesProps<All extends OfPlaces> {
  filters: All;
  onChange: (filters: All) => void;
}

/** The municipality and the sector that a list is narrowed to. */
export function PlaceChoices<All extends OfPlaces>({ filters, onChange }: PlaceChoicesProps<All>) {
  const { stories: texts } = usePageTexts();
  const language = useLanguage();
  return (
    <>
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
    </>
  );
}
