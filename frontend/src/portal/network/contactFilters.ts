import type { ContactFilters } from '../../api/contacts';
import { readFilters, writeFilters } from '../filters/filters';

const listFilters = ['category', 'municipality', 'sector'] as const;

/** Reads the filters from the page's address. */
export function filtersIn(query: URLSearchParams): ContactFilters {
  const filters: ContactFilters = readFilters(query, listFilters);
  const q = query.get('q')?.trim();
  return q ? { ...filters, q } : filters;
}

/** Writes the filters for the page's address. */
export function queryOf(filters: ContactFilters): URLSearchParams {
  const query = new URLSearchParams();
  writeFilters(query, listFilters, filters);
  if (filters.q?.trim()) query.append('q', filters.q.trim());
  return query;
}
