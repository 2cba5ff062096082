import { useEvents } from '../../api/events';
import { List } from '../../design/List';
import { useLanguage, useTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { EventRow } from '../events/EventRow';

const eventsShown = 3;

/** What is held next; nothing at all when nothing is. */
export function HomeEvents() {
  const { home } = useTexts();
  const language = useLanguage();
  const events = useEvents(language, eventsShown).data?.items;
  if (!events?.length) return null;
  return (
    <section class="page section" aria-labelledby="events">
      <div class="section-head">
        <h2 id="events">{home.eventsTitle}</h2>
        <a href={addressOf('events', language)}>{home.allEvents}</a>
      </div>
      <List class="rows event-trio">
        {events.map((event) => (
          <EventRow key={event.id + event.startDate} event={event} />
        ))}
      </List>
    </section>
  );
}
