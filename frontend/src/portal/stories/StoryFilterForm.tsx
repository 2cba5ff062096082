import { useMunicipalities, useSectors } from '../../api/places';
import type { StoryFilters } from '../../api/stories';
import { useThemes } from '../../api/themes';
import type { PlaceLink } from '../../api/types';
import { accentOf } from '../../design/accent';
import { Button } from '../../design/Button';
import { Field, SelectField } from '../../design/Field';
import { useLanguage, useTexts } from '../../i18n';
import { linkedFilters, replaced, toggled } from './storyFilters';

interface StoryFilterFormProps {
  filters: StoryFilters;
  onChange: (filters: StoryFilters) => void;
}

export function StoryFilterForm({ filters, onChange }: StoryFilterFormProps) {
  const { stories: texts } = useTexts();
  const language = useLanguage();
  const themes = useThemes(language).data?.items ?? [];

  return (
    <search>
      <form
        class="filters"
        aria-label={texts.filters}
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ ...filters, q: String(new FormData(event.currentTarget).get('q') ?? '') });
        }}
      >
        <Field label={texts.search} class="filter-search">
          {(control) => (
            <span class="search-pair">
              <input
                class="control"
                type="search"
                name="q"
                value={filters.q ?? ''}
                autocomplete="off"
                {...control}
              />
              <Button type="submit" look="main">
                {texts.searchButton}
              </Button>
            </span>
          )}
        </Field>
        <PlaceSelect
          name="municipality"
          {...{ filters, onChange }}
          places={useMunicipalities(language).data?.items}
        />
        <PlaceSelect name="sector" {...{ filters, onChange }} places={useSectors(language).data?.items} />
        <fieldset class="filter-themes">
          <legend class="field-label">{texts.theme}</legend>
          <div class="chips">
            {themes.map((theme) => (
              <label key={theme.key} class="chip" style={accentOf(theme)}>
                <input
                  type="checkbox"
                  checked={filters.theme?.includes(theme.key) ?? false}
                  onChange={() => onChange(toggled(filters, 'theme', theme.key))}
                />
                {theme.title}
              </label>
            ))}
          </div>
        </fieldset>
        <LinkedFilters {...{ filters, onChange }} />
      </form>
    </search>
  );
}

interface PlaceSelectProps extends StoryFilterFormProps {
  name: 'municipality' | 'sector';
  places: readonly PlaceLink[] | undefined;
}

function PlaceSelect({ name, places = [], filters, onChange }: PlaceSelectProps) {
  const { stories: texts } = useTexts();
  const [value = ''] = filters[name] ?? [];
  const options = places.map((place) => ({ value: place.key, label: place.title }));
  const known = !value || options.some((option) => option.value === value);
  return (
    <SelectField
      label={texts[name]}
      value={value}
      options={[{ value: '', label: texts.all }, ...options, ...(known ? [] : [{ value, label: value }])]}
      onChange={(event) =>
        onChange(replaced(filters, name, event.currentTarget.value ? [event.currentTarget.value] : []))
      }
    />
  );
}

/** Filters that came with a link and have no control of their own: shown, and taken away with one press. */
function LinkedFilters({ filters, onChange }: StoryFilterFormProps) {
  const { stories: texts } = useTexts();
  const active = linkedFilters.flatMap((key) => (filters[key] ?? []).map((value) => ({ key, value })));
  if (!active.length) return null;
  return (
    <div class="chips">
      {active.map(({ key, value }) => (
        <Button
          key={key + value}
          aria-label={texts.without(`${texts.kept[key]} ${value}`)}
          onClick={() => onChange(toggled(filters, key, value))}
        >
          {key === 'action' ? texts.kept.action : `${texts.kept[key]}: ${value}`}{' '}
          <span aria-hidden="true">×</span>
        </Button>
      ))}
    </div>
  );
}
