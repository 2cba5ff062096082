import { actions } from './actions';
import { contacts } from './contacts';
import { events } from './events';
import { figures } from './figures';
import type { Kind } from './kind';
import { media } from './media';
import { finances, funds } from './money';
import { pages } from './pages';
import { people } from './people';
import { municipalities, sectors } from './places';
import { plans } from './plans';
import { stories } from './stories';
import { themes } from './themes';

/** Everything that the desk has a list and an editor for, in the order of its navigation. */
export const kinds: readonly Kind[] = [
  stories,
  events,
  themes,
  plans,
  actions,
  finances,
  funds,
  figures,
  contacts,
  pages,
  people,
  municipalities,
  sectors,
  media,
];

export function kindOf(collection: string): Kind | undefined {
  return kinds.find((kind) => kind.collection === collection);
}
