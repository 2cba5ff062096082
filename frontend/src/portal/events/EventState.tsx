import type { EventLink } from '../../api/types';
import { useTexts } from '../../i18n';

/** Says it when an event is not held as it was planned; nothing while it is. */
export function EventState({ event }: { event: Pick<EventLink, 'state'> }) {
  const { teaser } = useTexts();
  return event.state === 'planned' ? null : (
    <strong class={`event-state is-${event.state}`}>{teaser.eventStates[event.state]}</strong>
  );
}
