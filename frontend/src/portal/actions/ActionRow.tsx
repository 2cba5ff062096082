import type { ActionCard } from '../../api/types';
import { ActionStateMark } from '../../design/ActionStateMark';
import { accentOf } from '../../design/accent';
import { formatDay, langOf, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';

/** An action among those of all themes and plans: which it belongs to, and how it stands. */
export function ActionRow({ action }: { action: ActionCard }) {
  const { actions: texts } = usePageTexts();
  const language = useLanguage();
  const { theme, plan, dueDate, owner } = action;
  const facts = [
    plan?.title,
    owner?.title,
    dueDate && texts.due(formatDay(dueDate, language, { day: 'numeric', month: 'long', year: 'numeric' })),
  ].filter(Boolean);
  return (
    <li style={accentOf(theme)} lang={langOf(action, language)}>
      <div>
        {theme && <p class="kicker">{theme.title}</p>}
        <h2>
          <a class="title-link" href={addressOfItem(action)}>
            {action.title}
          </a>
        </h2>
        {action.summary && <p>{action.summary}</p>}
        {facts.length > 0 && <p class="small">{facts.join(' · ')}</p>}
      </div>
      <ActionStateMark state={action.state} />
    </li>
  );
}
