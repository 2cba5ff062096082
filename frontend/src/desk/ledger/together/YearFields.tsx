import { useLocation } from 'preact-iso';
import { SelectField, TextField } from '../../../design/Field';
import { useDeskTexts } from '../../deskTexts';
import { type TablePlace, tableAddress, tablePlaces } from './tablePlaces';
import { useTogetherWords } from './useTogetherWords';

/** Which table of which year. */
export function YearFields({ place, year }: { place: TablePlace; year: number }) {
  const texts = useDeskTexts();
  const words = useTogetherWords();
  const { route } = useLocation();
  return (
    <search class="list-filters">
      <SelectField
        label={words.which}
        value={place}
        options={Object.entries(tablePlaces).map(([value, book]) => ({
          value,
          label: words.tables[book].name,
        }))}
        onChange={(event) => route(tableAddress(event.currentTarget.value as TablePlace, year), true)}
      />
      <TextField
        label={texts.fields.year}
        type="number"
        min={2000}
        max={2100}
        value={year}
        onChange={(event) => {
          if (event.currentTarget.validity.valid)
            route(tableAddress(place, event.currentTarget.valueAsNumber), true);
        }}
      />
    </search>
  );
}
