import type { Language } from '../../api/types';
import { Button } from '../../design/Button';
import { TextField } from '../../design/Field';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { newId } from '../items/uuid';
import { fieldPlace } from '../problems/fieldPlace';

export interface GoalDraft {
  key: string;
  texts: Partial<Record<Language, string>>;
}

/** The goals of a theme; actions point at them by a key that stays when the words change. */
export function Goals({
  value,
  disabled,
  onChange,
}: {
  value: readonly GoalDraft[];
  disabled: boolean;
  onChange: (goals: GoalDraft[]) => void;
}) {
  const texts = useDeskTexts();
  const { languages } = useDesk();
  const write = (at: number, language: Language, words: string) =>
    onChange(
      value.map((goal, each) =>
        each === at ? { ...goal, texts: { ...goal.texts, [language]: words } } : goal,
      ),
    );
  return (
    <fieldset class="field goal-fields" disabled={disabled} {...fieldPlace('goals')}>
      <legend class="field-label">{texts.fields.goals}</legend>
      {value.map((goal, at) => (
        <div key={goal.key} class="goal">
          {languages.map((language) => (
            <TextField
              key={language}
              label={`${at + 1}. ${texts.references.goalTitle(texts.languageName[language])}`}
              lang={language}
              value={goal.texts[language] ?? ''}
              onInput={(event) => write(at, language, event.currentTarget.value)}
            />
          ))}
          <Button look="quiet" onClick={() => onChange(value.filter((each) => each !== goal))}>
            {texts.remove}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...value, { key: `doel-${newId().slice(-6)}`, texts: {} }])}>
        {texts.references.addGoal}
      </Button>
    </fieldset>
  );
}
