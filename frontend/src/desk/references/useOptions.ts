import { useQuery } from '@tanstack/preact-query';
import { useDesk } from '../DeskContext';
import type { Collection } from '../items/kinds';
import { isOnlyPartner } from '../items/mayCreate';
import { type Choosable, fromDesk, fromWindow } from './choosables';

const minute = 60_000;

/** All items of a collection, to choose from; a partner, who reads only its own drafts, chooses from the window. */
export function useOptions(collection: Collection): readonly Choosable[] | undefined {
  const desk = useDesk();
  const onlyPartner = isOnlyPartner(desk.me);
  const query = useQuery({
    queryKey: ['desk', collection, 'options'],
    staleTime: minute,
    queryFn: () =>
      (onlyPartner ? fromWindow(collection) : fromDesk(desk, collection)).then((options) =>
        options.sort(byTitle),
      ),
  });
  return query.data;
}

function byTitle(a: Choosable, b: Choosable): number {
  return a.title.localeCompare(b.title, undefined, { numeric: true });
}
