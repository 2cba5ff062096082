import { useQuery } from '@tanstack/preact-query';
import { useLanguage } from '../../i18n';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import type { View } from '../items/deskView';
import { fieldPlace } from '../problems/fieldPlace';
import type { GoalDraft } from './Goals';

/** Which goals of its theme an action serves. */
export function GoalKeys({
  theme,
  value,
  disabled,
  onChange,
}: {
  theme: string | null;
  value: readonly string[];
  disabled: boolean;
  onChange: (keys: string[]) => void;
}) {
  const texts = useDeskTexts();
  const language = useLanguage();
  const { api } = useDesk();
  const view = useQuery({
    queryKey: ['desk', 'themes', theme],
    enabled: Boolean(theme),
    queryFn: ({ signal }) => api.get<View>(`/themes/${theme}`, signal),
  });
  const goals = (view.data?.draft.goals ?? []) as GoalDraft[];
  const toggle = (key: string, on: boolean) =>
    onChange(on ? [...value, key] : value.filter((each) => each !== key));
  return (
    <fieldset class="field" disabled={disabled} {...fieldPlace('goals')}>
      <legend class="field-label">{texts.fields.goals}</legend>
      {!theme && <p class="field-hint">{texts.references.themeFirst}</p>}
      {view.data && goals.length === 0 && <p class="field-hint">{texts.references.noGoals}</p>}
      <div class="checks">
        {goals.map((goal) => (
          <label key={goal.key} class="check">
            <input
              type="checkbox"
              checked={value.includes(goal.key)}
              onChange={(event) => toggle(goal.key, event.currentTarget.checked)}
            />
            <span>{goal.texts[language] ?? Object.values(goal.texts)[0] ?? goal.key}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
