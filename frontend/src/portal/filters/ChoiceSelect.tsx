import { type Option, SelectField } from '../../design/Field';
import { usePageTexts } from '../../i18n';

interface ChoiceSelectProps {
  label: string;
  options: readonly Option[] | undefined;
  chosen: readonly string[] | undefined;
  onChoose: (values: readonly string[]) => void;
}

/** One value of a filter, or all; a value that came with a link is shown even when it is not known here. */
export function ChoiceSelect({ label, options = [], chosen = [], onChoose }: ChoiceSelectProps) {
  const { stories: texts } = usePageTexts();
  const [value = ''] = chosen;
  const known = !value || options.some((option) => option.value === value);
  return (
    <SelectField
      label={label}
      value={value}
      options={[{ value: '', label: texts.all }, ...options, ...(known ? [] : [{ value, label: value }])]}
      onChange={({ currentTarget }) => onChoose(currentTarget.value ? [currentTarget.value] : [])}
    />
  );
}

/** Places as options of a filter. */
export function optionsOf(places: readonly { key: string; title: string }[] | undefined) {
  return places?.map((place) => ({ value: place.key, label: place.title }));
}
