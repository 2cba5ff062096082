import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { EventCard, EventView, Language, Page } from './types';
import { useWindow, useWindowPages } from './window';

export interface EventFilters {
  theme?: readonly string[];
  municipality?: readonly string[];
  sector?: readonly string[];
  type?: readonly string[];
  organisation?: readonly string[];
}

/** The days that are asked about; from now on without them. */
export interface Days {
  from?: string;
  to?: string;
}

function eventsAddress(language: Language, limit: number, days: Days, filters: EventFilters): string {
  return apiAddress('/events', { ...filters, ...days, limit, ...inLanguage(language) });
}

/** The one that is held next from some day on, or last until some day. */
export function useNearestEvent(
  language: Language,
  day: { from: string } | { to: string },
  filters: EventFilters,
) {
  const sort = 'to' in day ? '-start' : undefined;
  const { data } = useWindow<Page<EventCard>>(
    apiAddress('/events', { ...filters, ...day, sort, limit: 1, ...inLanguage(language) }),
  );
  return data?.items[0];
}

/** Each row is a time at which an event is held; the same event may come more than once. */
export function useEvents(language: Language, limit: number, days: Days = {}, filters: EventFilters = {}) {
  return useWindow<Page<EventCard>>(eventsAddress(language, limit, days, filters));
}

export function useEventPages(language: Language, limit: number, days: Days, filters: EventFilters) {
  return useWindowPages<EventCard>(eventsAddress(language, limit, days, filters));
}

export function useEvent(language: Language, slug: string) {
  return useWindow<EventView>(apiAddress(`/events/${encodeURIComponent(slug)}`, { lang: language }));
}
