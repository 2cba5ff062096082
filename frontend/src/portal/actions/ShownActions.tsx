import type { ActionLink } from '../../api/types';
import { ActionStateMark } from '../../design/ActionStateMark';
import { List } from '../../design/List';
import { addressOfItem } from '../../routes';

/** The trail back: the actions that a story or an event shows, and how they stand. */
export function ShownActions({ title, actions }: { title: string; actions: readonly ActionLink[] }) {
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby="shows">
      <h2 id="shows">{title}</h2>
      <List class="rows">
        {actions.map((action) => (
          <li key={action.id} class="fact-action">
            <a href={addressOfItem(action)}>{action.title}</a>
            <ActionStateMark state={action.state} />
          </li>
        ))}
      </List>
    </section>
  );
}
