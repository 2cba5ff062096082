import { useRef } from 'preact/hooks';
import type { EventCard } from '../../api/types';
import { accentOf } from '../../design/accent';
import { List } from '../../design/List';
import { langOf, useLanguage, useTexts } from '../../i18n';
import { formatClock, formatDay, regionDay } from '../../i18n/format';
import { addressOfItem } from '../../routes';
import { EventState } from './EventState';
import { nextLink } from './gridKeys';
import { byDay, type Month, weeksOf } from './month';

interface MonthGridProps {
  month: Month;
  events: readonly EventCard[];
  onTurn: (months: number) => void;
}

/** A month as a table of weeks. Arrows go from event to event, Page Up and Page Down from month to month. */
export function MonthGrid({ month, events, onTurn }: MonthGridProps) {
  const language = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const weeks = weeksOf(month);
  const held = byDay(events, weeks.flat());
  const today = regionDay(new Date());

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'PageUp' || event.key === 'PageDown') onTurn(event.key === 'PageUp' ? -1 : 1);
    else {
      const next = table.current && nextLink(table.current, document.activeElement, event.key);
      if (!next) return;
      next.focus();
    }
    event.preventDefault();
  };

  return (
    <table ref={table} class="month" onKeyDown={onKeyDown}>
      <caption class="hidden-visually">
        {formatDay(`${month}-01`, language, { month: 'long', year: 'numeric' })}
      </caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              <abbr title={formatDay(day, language, { weekday: 'long' })}>
                {formatDay(day, language, { weekday: 'short' })}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                class={day.startsWith(month) ? undefined : 'is-outside'}
                aria-current={day === today ? 'date' : undefined}
              >
                <time dateTime={day}>{formatDay(day, language, { day: 'numeric' })}</time>
                <List class="">
                  {held.get(day)?.map((event) => (
                    <GridEvent key={event.id + event.startsAt} event={event} day={day} />
                  ))}
                </List>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GridEvent({ event, day }: { event: EventCard; day: string }) {
  const { teaser } = useTexts();
  const language = useLanguage();
  return (
    <li class={`grid-event is-${event.state}`} style={accentOf(event.themes[0])}>
      {event.startsAt && event.startDate === day && (
        <small>{teaser.at(formatClock(event.startsAt, language))} </small>
      )}
      <a href={addressOfItem(event)} lang={langOf(event, language)}>
        {event.title}
      </a>{' '}
      <EventState event={event} />
    </li>
  );
}
