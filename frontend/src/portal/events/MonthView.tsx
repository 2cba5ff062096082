import { useLocation } from 'preact-iso';
import { type EventFilters, useEventPages, useEvents, useNearestEvent } from '../../api/events';
import type { Language } from '../../api/types';
import { Button } from '../../design/Button';
import { List } from '../../design/List';
import { LoadingLine } from '../../design/LoadingLine';
import { useLanguage, usePageTexts } from '../../i18n';
import { formatDay } from '../../i18n/format';
import { Fault } from '../frame/Fault';
import { EventRow } from './EventRow';
import { calendarAddress } from './eventFilters';
import { MonthGrid } from './MonthGrid';
import { dayAfter, firstDayOf, lastDayOf, type Month, monthAfter, monthOf } from './month';

const eventsAtOnce = 100;
const eventsSoon = 3;

interface MonthViewProps {
  month: Month;
  filters: EventFilters;
}

/** One month: a grid where there is room for it, else a list. */
export function MonthView({ month, filters }: MonthViewProps) {
  const { events: texts, stories } = usePageTexts();
  const language = useLanguage();
  const { route } = useLocation();
  const days = { from: firstDayOf(month), to: lastDayOf(month) };
  const pages = useEventPages(language, eventsAtOnce, days, filters);
  const { items, total } = pages;
  const name = nameOf(month, language);
  const turn = (months: number) => {
    const other = monthAfter(month, months);
    if (other) route(calendarAddress(language, filters, other));
  };
  const narrowed = Object.keys(filters).length > 0;
  const clear = narrowed && (
    <Button onClick={() => route(calendarAddress(language, {}, month))}>{stories.clear}</Button>
  );

  return (
    <section class="results" aria-labelledby="month" aria-busy={pages.isOld}>
      <div class="month-head">
        <h2 id="month">{name}</h2>
        <MonthLinks month={month} filters={filters} />
      </div>
      {items ? (
        <>
          <div class="results-head">
            <p role="status">{items.length > 0 ? texts.found(total) : texts.emptyTitle(name)}</p>
            {items.length > 0 && clear}
          </div>
          {items.length > 0 ? (
            <>
              <MonthGrid month={month} events={items} onTurn={turn} />
              <List class="rows month-list">
                {items.map((event) => (
                  <EventRow key={event.id + event.startDate} event={event} />
                ))}
              </List>
            </>
          ) : (
            narrowed && (
              <div class="empty">
                <p>{texts.empty}</p>
                {clear}
              </div>
            )
          )}
          {items.length > 0 && items.length < total && <Button onClick={pages.more}>{texts.more}</Button>}
          {items.length === 0 && (
            <>
              <Nearest month={month} filters={filters} />
              <Soon month={month} filters={filters} />
            </>
          )}
        </>
      ) : (
        !pages.error && <LoadingLine />
      )}
      {pages.error && (
        <>
          <Fault error={pages.error} retry={pages.refetch} />
          {clear}
        </>
      )}
    </section>
  );
}

function nameOf(month: Month, language: Language, length: 'long' | 'short' = 'long'): string {
  return formatDay(firstDayOf(month), language, { month: length, year: 'numeric' }).replace('.', '');
}

function MonthLinks({ month, filters }: MonthViewProps) {
  const { events: texts } = usePageTexts();
  const language = useLanguage();
  const present = monthOf(new Date());
  const turns = [
    { to: monthAfter(month, -1), before: '← ', after: '' },
    { to: monthAfter(month, 1), before: '', after: ' →' },
    { to: month === present ? undefined : present, before: '', after: '', words: texts.thisMonth },
  ];
  return (
    <nav class="month-links" aria-label={texts.months}>
      {turns.map(
        ({ to, before, after, words }) =>
          to && (
            <a
              key={to + words}
              class="button"
              href={calendarAddress(language, filters, words ? undefined : to)}
            >
              <span aria-hidden="true">{before}</span>
              {words ?? nameOf(to, language, 'short')}
              <span aria-hidden="true">{after}</span>
            </a>
          ),
      )}
    </nav>
  );
}

/** Beside an empty month: the days of the events before and after it, each with the way to its month. */
function Nearest({ month, filters }: MonthViewProps) {
  const { events: texts } = usePageTexts();
  const language = useLanguage();
  const before = useNearestEvent(language, { to: dayAfter(firstDayOf(month), -1) }, filters);
  const after = useNearestEvent(language, { from: dayAfter(lastDayOf(month), 1) }, filters);
  return (
    <List class="nearest">
      {[
        { event: after, words: texts.nextOn },
        { event: before, words: texts.lastOn },
      ].map(
        ({ event, words }) =>
          event && (
            <li key={event.startDate}>
              {words}{' '}
              <a href={calendarAddress(language, filters, event.startDate.slice(0, 7))}>
                {formatDay(event.startDate, language)}
              </a>
            </li>
          ),
      )}
    </List>
  );
}

/** After an empty month: what comes next, whatever the month. */
function Soon({ month, filters }: MonthViewProps) {
  const { events: texts } = usePageTexts();
  const language = useLanguage();
  const { data } = useEvents(language, eventsSoon, { from: dayAfter(lastDayOf(month), 1) }, filters);
  if (!data?.items.length) return null;
  return (
    <>
      <h3 class="soon">{texts.soon}</h3>
      <List class="rows">
        {data.items.map((event) => (
          <EventRow key={event.id + event.startDate} event={event} />
        ))}
      </List>
    </>
  );
}
