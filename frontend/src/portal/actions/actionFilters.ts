import type { ActionFilters } from '../../api/actions';
import { readFilters, writeFilters } from '../filters/filters';

const listFilters = ['theme', 'municipality', 'sector', 'plan', 'state'] as const;

/** Reads the filters from the page's address. */
export function filtersIn(query: URLSearchParams): ActionFilters {
  const filters: ActionFilters = readFilters(query, listFilters);
  const q = query.get('q')?.trim();
  return q ? { ...filters, q } : filters;
}

/** Writes the filters for the page's address. */
export function queryOf(filters: ActionFilters): URLSearchParams {
  const query = new URLSearchParams();
  writeFilters(query, listFilters, filters);
  if (filters.q?.trim()) query.append('q', filters.q.trim());
  return query;
}
