import { apiAddress, send } from '../../api/client';
import type { DeskCard, Language, Page, PlaceLink } from '../../api/types';
import type { DeskSurroundings } from '../DeskContext';
import type { Collection } from '../items/kinds';
import { titleOf } from '../items/title';

/** Something that an item can point at. */
export interface Choosable {
  id: string;
  key: string | null;
  title: string;
  language: Language | undefined;
  visible: boolean;
}

const pageSize = 100;
const mostPages = 10;

export async function fromDesk(
  { api, languages }: DeskSurroundings,
  collection: Collection,
): Promise<Choosable[]> {
  const cards: DeskCard[] = [];
  let path: string | null = `/${collection}?limit=${pageSize}`;
  for (let page = 0; path && page < mostPages; page += 1) {
    const answer: Page<DeskCard> = await api.get(path);
    cards.push(...answer.items);
    path = answer.next && `/${collection}${new URL(answer.next, location.origin).search}`;
  }
  return cards.map((card) => {
    const { words, language } = titleOf(card.titles, languages);
    return {
      id: card.id,
      key: card.key,
      title: words ?? card.key ?? card.id,
      language,
      visible: Object.values(card.languages).some((each) => each.live),
    };
  });
}

export async function fromWindow(collection: Collection): Promise<Choosable[]> {
  const links: PlaceLink[] = [];
  let address: string | null = apiAddress(
    `/${collection}`,
    collection === 'themes' ? {} : { limit: pageSize },
  );
  for (let page = 0; address && page < mostPages; page += 1) {
    const answer: Page<PlaceLink> = (await send<Page<PlaceLink>>(address)).data;
    links.push(...answer.items);
    const next: URL | null = answer.next ? new URL(answer.next, location.origin) : null;
    address = next && next.pathname + next.search;
  }
  return links.map(({ id, key, title, language }) => ({ id, key, title, language, visible: true }));
}
