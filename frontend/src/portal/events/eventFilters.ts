import type { EventFilters } from '../../api/events';
import type { Language } from '../../api/types';
import { addressOf } from '../../routes';
import { readFilters, writeFilters } from '../filters/filters';
import { type Month, monthKey } from './month';

const eventFilters = ['theme', 'municipality', 'sector', 'type'] as const satisfies (keyof EventFilters)[];

export function filtersIn(query: URLSearchParams): EventFilters {
  return readFilters(query, eventFilters);
}

/** The address of the calendar; the present month has none of its own. */
export function calendarAddress(language: Language, filters: EventFilters, month?: Month): string {
  const query = new URLSearchParams();
  if (month) query.append(monthKey[language], month);
  writeFilters(query, eventFilters, filters);
  return addressOf('events', language, undefined, query);
}
