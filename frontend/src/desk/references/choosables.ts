import { apiAddress, send } from '../../api/client';
import type { DeskCard, Language, Page, PlaceLink } from '../../api/types';
import type { DeskSurroundings } from '../DeskContext';
import type { View } from '../items/deskView';
import { titleOf, titlesOf } from '../items/title';
import type { Collection } from '../kinds/kind';

/** Something that an item can point at. */
export interface Choosable {
  id: string;
  key: string | null;
  title: string;
  language: Language | undefined;
  visible: boolean;
}

export interface Found {
  options: Choosable[];
  total: number;
}

const pageSize = 100;
const mostPages = 10;
const mostFound = 12;

/** What an editor finds: drafts too, the newest change first. */
export async function findAtDesk(
  desk: DeskSurroundings,
  collection: Collection,
  typed: string,
  signal?: AbortSignal,
): Promise<Found> {
  const page = await desk.api.get<Page<DeskCard>>(`/${collection}?${asked(typed)}`, signal);
  return { options: page.items.map((card) => ofCard(card, desk.languages)), total: page.total };
}

/** What a partner finds, who reads only its own drafts. */
export async function findInWindow(
  collection: Collection,
  typed: string,
  signal?: AbortSignal,
): Promise<Found> {
  const address = `${apiAddress(`/${collection}`)}?${asked(typed)}`;
  const page = (await send<Page<PlaceLink>>(address, { signal })).data;
  return { options: page.items.map(ofLink), total: page.total };
}

function asked(typed: string): URLSearchParams {
  return new URLSearchParams({ limit: String(mostFound), ...(typed && { q: typed }) });
}

/** What an item is called that was chosen before. */
export async function oneAtDesk(
  { api, languages }: DeskSurroundings,
  collection: Collection,
  id: string,
): Promise<Choosable> {
  const { draft, languages: states } = await api.get<View>(`/${collection}/${id}`);
  const { words, language } = titleOf(titlesOf(draft, languages), languages);
  const key = typeof draft.key === 'string' ? draft.key : null;
  const visible = Object.values(states).some((state) =>
    state.publications.some((publication) => publication.state === 'live'),
  );
  return { id, key, title: words ?? key ?? id, language, visible };
}

/** All of a collection that is small enough to be looked through. */
export async function allAtDesk(desk: DeskSurroundings, collection: Collection): Promise<Choosable[]> {
  const cards: DeskCard[] = [];
  let path: string | null = `/${collection}?limit=${pageSize}`;
  for (let page = 0; path && page < mostPages; page += 1) {
    const answer: Page<DeskCard> = await desk.api.get(path);
    cards.push(...answer.items);
    path = answer.next && `/${collection}${new URL(answer.next, location.origin).search}`;
  }
  return cards.map((card) => ofCard(card, desk.languages));
}

export async function allInWindow(collection: Collection): Promise<Choosable[]> {
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
  return links.map(ofLink);
}

function ofCard(card: DeskCard, languages: readonly Language[]): Choosable {
  const { words, language } = titleOf(card.titles, languages);
  return {
    id: card.id,
    key: card.key,
    title: words ?? card.key ?? card.id,
    language,
    visible: Object.values(card.languages).some((each) => each.live),
  };
}

function ofLink({ id, key, title, language }: PlaceLink): Choosable {
  return { id, key, title, language, visible: true };
}
