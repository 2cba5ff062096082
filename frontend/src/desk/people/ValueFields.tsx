import type { PersonalField, PersonalGround, PersonalScope, PersonalValue } from '../../api/types';
import { Button } from '../../design/Button';
import { SelectField, TextField } from '../../design/Field';
import { formatDate, regionDay, useLanguage } from '../../i18n';
import { usePeopleWords } from './usePeopleWords';

const types: Record<PersonalField, string> = { name: 'text', email: 'email', phone: 'tel', website: 'url' };

interface ValueFieldsProps {
  field: PersonalField;
  value: PersonalValue | undefined;
  fault: string | undefined;
  disabled: boolean;
  onChange: (value: PersonalValue | null) => void;
}

/** One value, and beside it why it may be kept, where it may be shown and until when; an empty one is thrown away. */
export function ValueFields({ field, value, fault, disabled, onChange }: ValueFieldsProps) {
  const { values: words } = usePeopleWords();
  const today = regionDay(new Date());
  const type = (typed: string) =>
    onChange(typed === '' ? null : { ...(value ?? fresh(field, today)), value: typed });
  return (
    <fieldset class="person-value">
      <legend class="hidden-visually">{words.fields[field]}</legend>
      <TextField
        label={words.fields[field]}
        type={types[field]}
        autocomplete="off"
        value={value?.value ?? ''}
        fault={fault}
        disabled={disabled}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {value && (
        <>
          <SelectField
            label={words.scope}
            value={value.scope}
            disabled={disabled}
            options={options(words.scopes)}
            onChange={(event) => onChange({ ...value, scope: event.currentTarget.value as PersonalScope })}
          />
          <SelectField
            label={words.ground}
            value={value.ground}
            disabled={disabled}
            options={options(words.grounds)}
            onChange={(event) => onChange({ ...value, ground: event.currentTarget.value as PersonalGround })}
          />
          <TextField
            label={words.given}
            type="date"
            max={today}
            value={value.givenDate}
            disabled={disabled}
            onChange={(event) => onChange(confirmed(value, event.currentTarget.value, today))}
          />
          <Good value={value} today={today} disabled={disabled} onChange={onChange} />
        </>
      )}
    </fieldset>
  );
}

function Good({
  value,
  today,
  disabled,
  onChange,
}: { value: PersonalValue; today: string } & Pick<ValueFieldsProps, 'disabled' | 'onChange'>) {
  const { values: words } = usePeopleWords();
  const language = useLanguage();
  if (!value.goodUntilDate) return <p class="field-hint">{words.confirmed}</p>;
  const day = formatDate(value.goodUntilDate, language);
  return (
    <p class="person-good">
      {value.goodUntilDate < today ? <strong>{words.ended(day)}</strong> : words.good(day)}{' '}
      {!disabled && (
        <Button
          look="quiet"
          onClick={() => onChange({ ...value, confirmedDate: today, goodUntilDate: null })}
        >
          {words.confirm}
        </Button>
      )}
    </p>
  );
}

/** Nothing is public but by choice. */
function fresh(field: PersonalField, today: string): PersonalValue {
  return {
    field,
    value: '',
    ground: 'consent',
    scope: 'desk',
    givenDate: today,
    confirmedDate: today,
    goodUntilDate: null,
  };
}

/** Another day on which it was given: then that is when it was confirmed too, until it is again. */
function confirmed(value: PersonalValue, day: string, today: string): PersonalValue {
  const givenDate = day || today;
  return { ...value, givenDate, confirmedDate: givenDate, goodUntilDate: null };
}

function options(words: Record<string, string>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
