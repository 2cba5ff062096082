import { useEffect, useState } from 'preact/hooks';
import { SelectField, TextField } from '../../design/Field';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import type { Kind } from '../kinds/kind';
import { kindWords } from '../kinds/words';
import type { ItemFilters } from './useItems';

const states = ['draft', 'submitted', 'approved', 'live', 'scheduled', 'withdrawn', 'trashed'] as const;
const typingPause = 300;

/** Filters that stand in the address, so that a list can be kept and sent to somebody. */
export function ListFilters({
  kind,
  filters,
  onChange,
}: {
  kind: Kind;
  filters: ItemFilters;
  onChange: (filters: ItemFilters) => void;
}) {
  const texts = useDeskTexts();
  const { languages } = useDesk();
  const [typed, setTyped] = useState(filters.q);
  const all = { value: '', label: texts.list.all };

  useEffect(() => setTyped(filters.q), [filters.q]);
  useEffect(() => {
    if (typed === filters.q) return;
    const timer = setTimeout(() => onChange({ ...filters, q: typed }), typingPause);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <search class="list-filters">
      <TextField
        label={kindWords(kind.collection, texts).search ?? texts.list.search}
        type="search"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <SelectField
        label={texts.list.state}
        value={filters.state}
        options={[all, ...states.map((state) => ({ value: state, label: texts.states[state] }))]}
        onChange={(event) => onChange({ ...filters, state: event.currentTarget.value })}
      />
      {kind.perLanguage && (
        <SelectField
          label={texts.list.language}
          value={filters.language}
          options={[
            all,
            ...languages.map((language) => ({ value: language, label: texts.languageName[language] })),
          ]}
          onChange={(event) => onChange({ ...filters, language: event.currentTarget.value })}
        />
      )}
    </search>
  );
}
