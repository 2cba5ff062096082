import type { SearchHit, Suggestion } from '../../api/types';
import { addressOf, addressOfItem } from '../../routes';
import { queryOf } from '../stories/storyFilters';

/** Where what was found can be read. Sectors have no page of their own: they lead to their stories. */
export function addressOfFound(found: SearchHit | Suggestion): string | undefined {
  const { kind, language, key, year } = found;
  if (kind === 'sector') return addressOf('stories', language, undefined, queryOf({ sector: [key] }));
  return addressOfItem({ ...found, firstYear: year ?? undefined });
}
