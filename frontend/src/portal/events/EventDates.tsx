import type { EventTimes, EventView } from '../../api/types';
import { List } from '../../design/List';
import { useLanguage, usePageTexts } from '../../i18n';
import { formatDay, regionDay } from '../../i18n/format';
import { leftOutFrom, whenInWords } from './when';

interface Row {
  day: string;
  words: string;
  leftOut?: boolean;
}

/** All times of an event that is held more than once; those that are over are folded away. */
export function EventDates({ event }: { event: EventView }) {
  const { event: texts, events } = usePageTexts();
  const language = useLanguage();
  if (event.upcoming.length + event.past.length < 2) return null;
  const heldOn = (times: EventTimes): Row => ({
    day: times.startDate,
    words: whenInWords(times, language, events),
  });
  const notHeldOn = (day: string): Row => ({
    day,
    words: texts.notThen(formatDay(day, language)),
    leftOut: true,
  });
  const coming = [
    ...event.upcoming.map(heldOn),
    ...leftOutFrom(event, regionDay(new Date())).map(notHeldOn),
  ].sort((one, other) => one.day.localeCompare(other.day));
  return (
    <section class="event-dates" aria-labelledby="dates">
      <h2 id="dates">{texts.dates}</h2>
      <Days rows={coming} />
      {event.moreOccurrences && <p class="small">{texts.later}</p>}
      {event.past.length > 0 && (
        <details>
          <summary>{texts.past(event.past.length)}</summary>
          <Days rows={event.past.map(heldOn)} />
        </details>
      )}
    </section>
  );
}

function Days({ rows }: { rows: readonly Row[] }) {
  return (
    <List class="rows">
      {rows.map(({ day, words, leftOut }) => (
        <li key={day} class={leftOut ? 'is-left-out' : undefined}>
          {words}
        </li>
      ))}
    </List>
  );
}
