import { SelectField, TextField } from '../../design/Field';
import { useDeskTexts } from '../deskTexts';
import { books } from './books';
import type { LedgerFilters } from './useLedger';
import { useLedgerWords } from './useLedgerWords';

/** Filters that stand in the address, as those of the other lists. */
export function LedgerFilter({
  filters,
  onChange,
}: {
  filters: LedgerFilters;
  onChange: (filters: LedgerFilters) => void;
}) {
  const texts = useDeskTexts();
  const words = useLedgerWords();
  return (
    <search class="list-filters">
      <SelectField
        label={words.book}
        value={filters.book}
        options={[
          { value: '', label: texts.list.all },
          ...books.map(({ name }) => ({ value: name as string, label: words.books[name] })),
        ]}
        onChange={(event) => onChange({ ...filters, book: event.currentTarget.value })}
      />
      <TextField
        label={texts.fields.year}
        type="number"
        min={2000}
        max={2100}
        value={filters.year}
        onChange={(event) => {
          if (event.currentTarget.validity.valid) onChange({ ...filters, year: event.currentTarget.value });
        }}
      />
    </search>
  );
}
