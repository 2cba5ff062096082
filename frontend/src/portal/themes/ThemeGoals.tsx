import type { ActionCard, ThemeView } from '../../api/types';
import { ActionStateMark } from '../../design/ActionStateMark';
import { List } from '../../design/List';
import { countActions, ProgressBar } from '../../design/ProgressBar';
import { langOf, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';

/** What a theme aims at, each goal with the actions that serve it. */
export function ThemeGoals({ theme: { goals, actions } }: { theme: ThemeView }) {
  const { theme: texts } = usePageTexts();
  if (goals.length === 0) return null;
  return (
    <section class="page section" aria-labelledby="goals">
      <div class="section-head">
        <h2 id="goals">{texts.goals}</h2>
      </div>
      <ol class="goals">
        {goals.map((goal) => (
          <Goal
            key={goal.key}
            title={goal.title}
            actions={actions.filter((action) => action.goals.includes(goal.key))}
          />
        ))}
      </ol>
    </section>
  );
}

function Goal({ title, actions }: { title: string; actions: readonly ActionCard[] }) {
  const { theme: texts } = usePageTexts();
  const language = useLanguage();
  return (
    <li>
      <h3>{title}</h3>
      {actions.length === 0 ? (
        <p class="small">{texts.goalWithout}</p>
      ) : (
        <>
          <ProgressBar counts={countActions(actions.map(({ state }) => state))} />
          <List class="" label={texts.serve(title)}>
            {actions.map((action) => (
              <li key={action.id} class="fact-action" lang={langOf(action, language)}>
                <a href={addressOfItem(action)}>{action.title}</a>
                <ActionStateMark state={action.state} />
              </li>
            ))}
          </List>
        </>
      )}
    </li>
  );
}
