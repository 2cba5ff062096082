import type { ActionCard } from '../../api/types';
import { ActionStateMark } from '../../design/ActionStateMark';
import { List } from '../../design/List';
import { langOf, useLanguage } from '../../i18n';
import { addressOfItem } from '../../routes';

/** Actions under each other; `level` is the heading that fits where the list stands. */
export function ActionList({ actions, level = 3 }: { actions: readonly ActionCard[]; level?: 3 | 4 }) {
  const Heading = `h${level}` as const;
  const language = useLanguage();
  return (
    <List class="rows action-list">
      {actions.map((action) => (
        <li key={action.id} lang={langOf(action, language)}>
          <span class="action-number" aria-hidden="true">
            {action.number}
          </span>
          <div>
            <Heading>
              <a class="title-link" href={addressOfItem(action)}>
                {action.title}
              </a>
            </Heading>
            {action.summary && <p>{action.summary}</p>}
          </div>
          <ActionStateMark state={action.state} />
        </li>
      ))}
    </List>
  );
}
