import { keepPreviousData, useQueries, useQuery } from '@tanstack/preact-query';
import { useDesk } from '../DeskContext';
import type { Collection } from '../kinds/kind';
import { isOnlyPartner } from '../kinds/mayCreate';
import { allAtDesk, allInWindow, type Choosable, findAtDesk, findInWindow, oneAtDesk } from './choosables';

const minute = 60_000;

/** All items of a collection, to choose from; a partner, who reads only its own drafts, chooses from the window. */
export function useOptions(collection: Collection, enabled = true): readonly Choosable[] | undefined {
  const desk = useDesk();
  const onlyPartner = isOnlyPartner(desk.me);
  const query = useQuery({
    queryKey: ['desk', collection, 'options'],
    staleTime: minute,
    enabled,
    queryFn: () =>
      (onlyPartner ? allInWindow(collection) : allAtDesk(desk, collection)).then((options) =>
        options.sort(byTitle),
      ),
  });
  return query.data;
}

/** The best dozen for what was typed; what was found before stands until the answer is there. */
export function useFound(collection: Collection, typed: string, enabled: boolean) {
  const desk = useDesk();
  const onlyPartner = isOnlyPartner(desk.me);
  return useQuery({
    queryKey: ['desk', collection, 'found', typed],
    staleTime: minute,
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      onlyPartner ? findInWindow(collection, typed, signal) : findAtDesk(desk, collection, typed, signal),
  });
}

/** What was chosen, in its order; one that is not known yet, or no longer, has no title. */
export function useChosen(
  collection: Collection,
  ids: readonly string[],
): (Partial<Choosable> & { id: string })[] {
  const desk = useDesk();
  const onlyPartner = isOnlyPartner(desk.me);
  const all = useOptions(collection, onlyPartner && ids.length > 0);
  const ones = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['desk', collection, 'one', id],
      staleTime: minute,
      enabled: !onlyPartner,
      queryFn: () => oneAtDesk(desk, collection, id),
    })),
  });
  return ids.map((id, at) => ones[at]?.data ?? all?.find((option) => option.id === id) ?? { id });
}

function byTitle(a: Choosable, b: Choosable): number {
  return a.title.localeCompare(b.title, undefined, { numeric: true });
}
