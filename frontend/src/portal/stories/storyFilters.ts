import type { StoryFilters } from '../../api/stories';
import { readFilters, writeFilters } from '../filters/filters';

type ListFilter = Exclude<keyof StoryFilters, 'q'>;

/** Filters that have a control; the others come in by a link and can be taken away. */
const chosenFilters = ['theme', 'municipality', 'sector'] as const satisfies ListFilter[];
export const linkedFilters = ['organisation', 'tag', 'year', 'action'] as const satisfies ListFilter[];
const listFilters: readonly ListFilter[] = [...chosenFilters, ...linkedFilters];

/** Reads the filters from the page's address. */
export function filtersIn(query: URLSearchParams): StoryFilters {
  const filters: StoryFilters = readFilters(query, listFilters);
  const q = query.get('q')?.trim();
  return q ? { ...filters, q } : filters;
}

/** Writes the filters for the page's address. */
export function queryOf(filters: StoryFilters): URLSearchParams {
  const query = new URLSearchParams();
  writeFilters(query, listFilters, filters);
  if (filters.q?.trim()) query.append('q', filters.q.trim());
  return query;
}
