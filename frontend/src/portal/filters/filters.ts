/** Filters of a list by name, as they stand in a page's address: a repeated name is "or". */
export type Filters<Name extends string> = { readonly [One in Name]?: readonly string[] };

/** Reads filters from an address. Unknown keys are left alone: they may belong to a campaign. */
export function readFilters<Name extends string>(
  query: URLSearchParams,
  names: readonly Name[],
): Filters<Name> {
  const filters: { [One in Name]?: string[] } = {};
  for (const name of names) {
    const values = [...new Set(query.getAll(name).filter(Boolean))];
    if (values.length) filters[name] = values;
  }
  return filters;
}

/** Writes filters to an address, always in the same order. */
export function writeFilters<Name extends string>(
  query: URLSearchParams,
  names: readonly Name[],
  filters: Filters<Name>,
) {
  for (const name of names) {
    for (const value of filters[name] ?? []) query.append(name, value);
  }
}

export function toggled<All extends Filters<Name>, Name extends string>(
  filters: All,
  name: Name,
  value: string,
): All {
  const values: readonly string[] = filters[name] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return replaced(filters, name, next);
}

export function replaced<All extends Filters<Name>, Name extends string>(
  filters: All,
  name: Name,
  values: readonly string[],
): All {
  const { [name]: _, ...others } = filters;
  return (values.length ? { ...others, [name]: values } : others) as All;
}

/** What a list is narrowed by: filters, and words that are looked for. */
export type Narrowing<Name extends string> = Filters<Name> & { readonly q?: string };

/** How the filters of a list that is also searched by words stand in its page's address. */
export function inAddress<Name extends string>(names: readonly Name[]) {
  return {
    filtersIn(query: URLSearchParams): Narrowing<Name> {
      const filters = readFilters(query, names);
      const q = query.get('q')?.trim();
      return q ? { ...filters, q } : filters;
    },
    queryOf(filters: Narrowing<Name>): URLSearchParams {
      const query = new URLSearchParams();
      writeFilters(query, names, filters);
      if (filters.q?.trim()) query.append('q', filters.q.trim());
      return query;
    },
  };
}
