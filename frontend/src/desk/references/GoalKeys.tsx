import { useQuery } from '@tanstack/preact-query';
import type { Language } from '../../api/types';
import { useLanguage } from '../../i18n';
import { useDesk } from '../DeskContext';
import { useWriting } from '../editor/useWriting';
import type { View } from '../items/deskView';
import { fieldPlace } from '../problems/fieldPlace';

interface GoalDraft {
  key: string;
  texts: Partial<Record<Language, string>>;
}

/** Which goals of its theme an action serves. */
export function GoalKeys({
  name,
  label,
  theme,
  value,
  disabled,
  fault,
  onChange,
}: {
  name: string;
  label: string;
  theme: string | null;
  value: readonly string[];
  disabled: boolean;
  fault?: string;
  onChange: (keys: string[]) => void;
}) {
  const writing = useWriting();
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
    <fieldset class="field" disabled={disabled} {...fieldPlace(name)}>
      <legend class="field-label">{label}</legend>
      {!theme && <p class="field-hint">{writing.references.themeFirst}</p>}
      {view.data && goals.length === 0 && <p class="field-hint">{writing.references.noGoals}</p>}
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
      {fault && <span class="field-fault">{fault}</span>}
    </fieldset>
  );
}
