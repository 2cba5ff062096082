import type { EventTimes, EventView } from '../../api/types';
import { List } from '../../design/List';
import { useLanguage, usePageTexts } from '../../i18n';
import { whenInWords } from './when';

/** All times of an event that is held more than once; those that are over are folded away. */
export function EventDates({ event }: { event: EventView }) {
  const { event: texts } = usePageTexts();
  if (event.upcoming.length + event.past.length < 2) return null;
  return (
    <section class="event-dates" aria-labelledby="dates">
      <h2 id="dates">{texts.dates}</h2>
      <Times times={event.upcoming} />
      {event.moreOccurrences && <p class="small">{texts.later}</p>}
      {event.past.length > 0 && (
        <details>
          <summary>{texts.past(event.past.length)}</summary>
          <Times times={event.past} />
        </details>
      )}
    </section>
  );
}

function Times({ times }: { times: readonly EventTimes[] }) {
  const { events: texts } = usePageTexts();
  const language = useLanguage();
  return (
    <List class="rows">
      {times.map((one) => (
        <li key={one.startsAt ?? one.startDate}>{whenInWords(one, language, texts)}</li>
      ))}
    </List>
  );
}
