import type { EventCard } from '../../api/types';
import { accentOf } from '../../design/accent';
import { langOf, useLanguage, useTexts } from '../../i18n';
import { formatClock, formatDay, regionDay } from '../../i18n/format';
import { addressOfItem } from '../../routes';
import { EventState } from './EventState';

/** One time at which an event is held: its day beside its words. */
export function EventRow({ event }: { event: EventCard }) {
  const { teaser: texts } = useTexts();
  const language = useLanguage();
  const time = event.startsAt ? texts.at(formatClock(event.startsAt, language)) : texts.wholeDay;
  const where = [event.place?.town ?? event.place?.name, event.onlineAddress && texts.online];
  return (
    <li class={`event-row is-${event.state}`} style={accentOf(event.themes[0])}>
      <time class="event-day" dateTime={event.startsAt ?? event.startDate}>
        <span>{formatDay(event.startDate, language, { day: 'numeric' })}</span>{' '}
        <small>{formatDay(event.startDate, language, monthParts(event)).replace('.', '')}</small>
      </time>
      <div>
        <h3 lang={langOf(event, language)}>
          <a href={addressOfItem(event)}>{event.title}</a>
        </h3>
        <p class="small">
          <EventState event={event} /> {[time, ...where].filter(Boolean).join(', ')}
        </p>
      </div>
    </li>
  );
}

/** The year is said when it is not this one. */
function monthParts({ startDate }: EventCard): Intl.DateTimeFormatOptions {
  const thisYear = startDate.slice(0, 4) === regionDay(new Date()).slice(0, 4);
  return thisYear ? { month: 'short' } : { month: 'short', year: 'numeric' };
}
