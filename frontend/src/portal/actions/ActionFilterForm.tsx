import type { ActionFilters } from '../../api/actions';
import { usePlans } from '../../api/plans';
import { useThemes } from '../../api/themes';
import type { ActionState } from '../../api/types';
import { useLanguage, usePageTexts, useTexts } from '../../i18n';
import { ChoiceSelect, optionsOf } from '../filters/ChoiceSelect';
import { FilterForm } from '../filters/FilterForm';
import { replaced } from '../filters/filters';
import { PlaceChoices } from '../filters/PlaceChoices';

interface ActionFilterFormProps {
  filters: ActionFilters;
  onChange: (filters: ActionFilters) => void;
}

export function ActionFilterForm({ filters, onChange }: ActionFilterFormProps) {
  const { action, actions: texts, stories } = usePageTexts();
  const { states } = useTexts();
  const language = useLanguage();
  // a course has its actions through the plans that serve it, so it is offered only where a link chose it
  const plans = usePlans(language).data?.items.filter(
    ({ id, type }) => type !== 'course' || filters.plan?.includes(id),
  );
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
      <ChoiceSelect
        label={action.plan}
        options={plans?.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={filters.plan}
        onChoose={(values) => onChange(replaced(filters, 'plan', values))}
      />
      <ChoiceSelect
        label={action.state}
        options={(Object.keys(states) as ActionState[]).map((value) => ({ value, label: states[value] }))}
        chosen={filters.state}
        onChoose={(values) => onChange(replaced(filters, 'state', values))}
      />
      <PlaceChoices filters={filters} onChange={onChange} />
    </FilterForm>
  );
}
