import type { Texts } from './nl';

const countWords = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const en = {
  languageName: 'English',
  skip: 'Skip to content',
  loading: 'Loading',
  readIn: { nl: 'in Dutch', en: 'in English' },
  summary: 'Summary',
  nav: {
    label: 'Main menu',
    menu: 'Menu',
    close: 'Close',
    home: (region: string) => `${region}, to the home page`,
    stories: 'Stories',
    events: 'Calendar',
    network: 'Network',
    plans: 'Themes and plan',
    actions: 'Actions',
    money: 'Follow the euro',
    figures: 'Figures',
    search: 'Search',
    otherLanguage: 'Nederlands',
    otherLanguageShort: 'NL',
  },
  footer: {
    about: (region: string, places: string) =>
      places
        ? `${region} is the economic programme of ${places}.`
        : `${region}, the region’s economic programme.`,
    pages: 'Pages',
    signIn: 'Sign in to the desk',
  },
  home: {
    title: (count: number, perInhabitant?: string) =>
      perInhabitant
        ? `${countWords[count] ?? count} municipalities, ${perInhabitant} per inhabitant, and this is what comes of it.`
        : `${countWords[count] ?? count} municipalities, one region, and this is what we do together.`,
    oneEuro: 'one euro',
    titleUnknown: 'One region, and this is what we do together.',
    lead: (places: string) =>
      `${places} are building a region where living, learning and doing business go well.`,
    leadUnknown: 'Together we are building a region where living, learning and doing business go well.',
    ribbons: (places: number, themes: number) =>
      `${some(places, 'municipality', 'municipalities')} investing together in ${some(themes, 'theme', 'themes')}`,
    ribbonsFrom: 'Municipalities',
    ribbonsTo: 'Themes',
    figures: 'In short',
    startedOrDone: (busy: number, all: number) => `${busy} of ${all}`,
    plannedActions: 'action points planned',
    startedOrDoneWhat: 'action points started or done',
    contributed: (year: number) => `from the municipalities in ${year}`,
    contributedEach: (year: number, rate: string) =>
      `from the municipalities in ${year}, ${rate} per inhabitant`,
    fund: (title: string, body?: string) => (body ? `${title}, decided on by ${body}` : title),
    followTheEuro: 'Follow the euro',
    themes: 'What we invest in',
    plan: (year: number) => `The plan for ${year}`,
    storiesTitle: 'Stories',
    allStories: 'All stories',
    noStories: 'There are no stories yet.',
    eventsTitle: 'Calendar',
    allEvents: 'The whole calendar',
  },
  teaser: {
    minutes: (n: number) => some(n, 'minute’s read', 'minutes’ read'),
    at: (time: string) => time,
    wholeDay: 'all day',
    places: (n: number) => some(n, 'municipality', 'municipalities'),
    online: 'online',
    eventStates: { planned: 'Going ahead', moved: 'Moved', cancelled: 'Cancelled' },
  },
  progress: {
    label: 'Progress',
    doneOf: (done: number, all: number) => `${done} of ${some(all, 'action', 'actions')} done`,
    running: (n: number) => `${n} running`,
    planned: (n: number) => `${some(n, 'action', 'actions')} planned`,
    actions: (n: number) => some(n, 'action', 'actions'),
    none: 'No actions yet',
  },
  states: { planned: 'Planned', running: 'Running', done: 'Done', dropped: 'Dropped' },
  searchForm: {
    label: 'What are you looking for?',
    button: 'Search',
  },
  errors: {
    retry: 'Try again',
    offlineTitle: 'No connection',
    offline: 'We cannot reach the site right now. Check your internet connection and try again.',
    busyTitle: 'Not available for a moment',
    busy: 'Something is wrong on our side. Wait a minute and then try again.',
    wrongTitle: 'That question does not add up',
    wrong: 'Part of the address is wrong. Clear the filters or start again.',
    notFoundTitle: 'This page does not exist',
    notFound:
      'The address may have changed, or it may contain a mistake. Search for what you need or go to the home page.',
    goneTitle: 'This page is gone',
    gone: 'This page is no longer public. Search for what you need or go to the home page.',
    toHome: 'To the home page',
    failedTitle: 'This page broke',
    failed: 'Reload the page. If it goes wrong again, come back later.',
    reload: 'Reload',
  },
  richText: {
    table: 'Table, scroll sideways to see all of it',
    openEmbed: (site: string) => `Open on ${site}`,
  },
} satisfies Texts;
