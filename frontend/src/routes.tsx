import { lazy, type RouteProps } from 'preact-iso';
import { exec } from 'preact-iso/router';
import type { Language } from './api/types';
import { loadMoneyTexts, loadPageTexts, loadTexts } from './i18n';

/** Every address of the app and every lazily loaded page stands here and nowhere else. */
const patterns = {
  home: { nl: '/', en: '/en/' },
  stories: { nl: '/verhalen', en: '/en/stories' },
  story: { nl: '/verhalen/:id', en: '/en/stories/:id' },
  events: { nl: '/evenementen', en: '/en/events' },
  event: { nl: '/evenementen/:id', en: '/en/events/:id' },
  contacts: { nl: '/netwerk', en: '/en/network' },
  contact: { nl: '/netwerk/:id', en: '/en/network/:id' },
  people: { nl: '/mensen', en: '/en/people' },
  person: { nl: '/mensen/:id', en: '/en/people/:id' },
  theme: { nl: '/themas/:id', en: '/en/themes/:id' },
  plans: { nl: '/plannen', en: '/en/plans' },
  plan: { nl: '/plannen/:id', en: '/en/plans/:id' },
  actions: { nl: '/acties', en: '/en/actions' },
  action: { nl: '/acties/:id', en: '/en/actions/:id' },
  money: { nl: '/geld', en: '/en/money' },
  year: { nl: '/geld/:id', en: '/en/money/:id' },
  fund: { nl: '/fondsen/:id', en: '/en/funds/:id' },
  figures: { nl: '/cijfers', en: '/en/figures' },
  figure: { nl: '/cijfers/:id', en: '/en/figures/:id' },
  municipality: { nl: '/gemeenten/:id', en: '/en/municipalities/:id' },
  search: { nl: '/zoeken', en: '/en/search' },
  /** Last, because editors name these: what is one of the addresses above is never one of them. */
  page: { nl: '/:id', en: '/en/:id' },
} as const satisfies Record<string, Record<Language, string>>;

export type PageName = keyof typeof patterns;

export const deskAddress = '/beheer';
/** Links to what the server gives itself (API, feeds, health) are left to the browser. */
export const ownPages = /^\/(?!api\/|feeds\/|q\/|sitemap)/;

/** The address of a page; `id` is the slug, year or id that its address ends with. */
export function addressOf(
  page: PageName,
  language: Language,
  id?: string | number,
  query?: URLSearchParams,
): string {
  const path = patterns[page][language].replace(':id', encodeURIComponent(String(id ?? '')));
  const text = query?.toString();
  return text ? `${path}?${text}` : path;
}

/** The file by which an event comes into a visitor's own calendar; as pages, at the root in Dutch. */
export function calendarFileOf(event: { language: Language; slug: string }): string {
  return `/feeds${event.language === 'nl' ? '' : `/${event.language}`}/events/${event.slug}.ics`;
}

export function isDesk(path: string): boolean {
  return path === deskAddress || path.startsWith(`${deskAddress}/`);
}

export function languageOf(path: string): Language {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'nl';
}

/** Items have their address in the language of the words that they give. */
export interface Addressed {
  kind: string;
  id: string;
  slug: string;
  key?: string;
  language: Language;
  firstYear?: number;
  type?: string;
}

export function addressOfItem(item: Addressed): string | undefined {
  switch (item.kind) {
    case 'story':
    case 'event':
    case 'contact':
    case 'theme':
    case 'page':
    case 'fund':
    case 'figure':
      return addressOf(item.kind, item.language, item.slug);
    case 'plan':
      return addressOf(
        'plan',
        item.language,
        item.type === 'annual' ? (item.firstYear ?? item.slug) : item.slug,
      );
    case 'action':
    case 'person':
      return addressOf(item.kind, item.language, item.id);
    case 'municipality':
      return addressOf('municipality', item.language, item.key);
    case 'statement':
      return addressOf('year', item.language, item.key);
    default:
      return undefined;
  }
}

const sources = {
  home: () => import('./portal/home/HomePage'),
  stories: () => import('./portal/stories/StoriesPage'),
  story: () => import('./portal/stories/StoryPage'),
  events: () => import('./portal/events/EventsPage'),
  event: () => import('./portal/events/EventPage'),
  contacts: () => import('./portal/network/NetworkPage'),
  contact: () => import('./portal/network/ContactPage'),
  people: () => import('./portal/network/PeoplePage'),
  person: () => import('./portal/network/PersonPage'),
  theme: () => import('./portal/themes/ThemePage'),
  plans: () => import('./portal/plans/PlansPage'),
  plan: () => import('./portal/plans/PlanPage'),
  actions: () => import('./portal/actions/ActionsPage'),
  action: () => import('./portal/actions/ActionPage'),
  money: () => import('./portal/money/MoneyPage'),
  year: () => import('./portal/money/YearPage'),
  fund: () => import('./portal/money/FundPage'),
  figures: () => import('./portal/figures/FiguresPage'),
  figure: () => import('./portal/figures/FigurePage'),
  municipality: () => import('./portal/municipalities/MunicipalityPage'),
  search: () => import('./portal/search/SearchPage'),
  page: () => import('./portal/pages/PagePage'),
} satisfies Record<PageName, () => Promise<{ default: RouteProps<object>['component'] }>>;

export const NotFoundPage = lazy(() => import('./portal/frame/NotFoundPage'));
export const Portal = lazy(() => import('./PortalEntry'));
/** The desk's language is the editor's choice, whatever the address: it has both. */
export const Desk = lazy(() =>
  Promise.all([import('./desk/Desk'), loadTexts('nl'), loadTexts('en')]).then(([module]) => module.default),
);

interface PageRoute {
  path: string;
  component: RouteProps<object>['component'] & { preload: () => Promise<unknown> };
}

const aboutMoney: readonly PageName[] = ['money', 'year', 'fund', 'municipality'];

/** What a page says that not every page does; the home page says nothing of its own. */
function loadTextsOf(page: PageName, language: Language) {
  if (page === 'home') return;
  return Promise.all([loadPageTexts(language), aboutMoney.includes(page) && loadMoneyTexts(language)]);
}

/** A page's code, together with what it says in a language. */
function pageIn(language: Language, page: PageName) {
  return lazy(() =>
    Promise.all([sources[page](), loadTextsOf(page, language)]).then(([module]) => module.default),
  );
}

export const pageRoutes: PageRoute[] = (Object.keys(patterns) as PageName[]).flatMap((page) =>
  (Object.entries(patterns[page]) as [Language, string][]).map(([language, path]) => ({
    path,
    component: pageIn(language, page),
  })),
);

/** Fetches the code of the page at an address before it is drawn. */
export function preloadPage(path: string): Promise<unknown> {
  if (isDesk(path)) return Desk.preload();
  const route = pageRoutes.find((one) => exec(path, one.path));
  return Promise.all([Portal.preload(), (route?.component ?? NotFoundPage).preload()]);
}
