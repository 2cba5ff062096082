import type { StoryFilters } from '../../api/stories';

type ListFilter = Exclude<keyof StoryFilters, 'q'>;

/** Filters that have a control; the others come in by a link and can be taken away. */
export const chosenFilters = ['theme', 'municipality', 'sector'] as const satisfies ListFilter[];
export const linkedFilters = ['organisation', 'tag', 'year', 'action'] as const satisfies ListFilter[];
const listFilters: readonly ListFilter[] = [...chosenFilters, ...linkedFilters];

/** Reads the filters from the page's address. Unknown keys are left alone: they may belong to a campaign. */
export function filtersIn(query: URLSearchParams): StoryFilters {
  const filters: StoryFilters = {};
  for (const key of listFilters) {
    const values = [...new Set(query.getAll(key).filter(Boolean))];
    if (values.length) filters[key] = values;
  }
  const q = query.get('q')?.trim();
  if (q) filters.q = q;
  return filters;
}

/** Writes the filters for the page's address, always in the same order. */
export function queryOf(filters: StoryFilters): URLSearchParams {
  const query = new URLSearchParams();
  for (const key of listFilters) {
    for (const value of filters[key] ?? []) query.append(key, value);
  }
  if (filters.q?.trim()) query.append('q', filters.q.trim());
  return query;
}

export function toggled(filters: StoryFilters, key: ListFilter, value: string): StoryFilters {
  const values = filters[key] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return replaced(filters, key, next);
}

export function replaced(filters: StoryFilters, key: ListFilter, values: readonly string[]): StoryFilters {
  const { [key]: _, ...others } = filters;
  return values.length ? { ...others, [key]: values } : others;
}
