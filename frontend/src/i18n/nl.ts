const countWords = ['Nul', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien'];
const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const nl = {
  languageName: 'Nederlands',
  skip: 'Naar de inhoud',
  loading: 'Bezig met laden',
  readIn: { nl: 'in het Nederlands', en: 'in het Engels' },
  summary: 'Samenvatting',
  nav: {
    label: 'Hoofdmenu',
    menu: 'Menu',
    close: 'Sluiten',
    home: (region: string) => `${region}, naar de voorpagina`,
    stories: 'Verhalen',
    events: 'Agenda',
    network: 'Netwerk',
    plans: 'Thema’s en plan',
    actions: 'Acties',
    money: 'Volg de euro',
    figures: 'Cijfers',
    search: 'Zoeken',
    otherLanguage: 'English',
    otherLanguageShort: 'EN',
  },
  footer: {
    about: (region: string, places: string) =>
      places
        ? `${region} is het economische programma van ${places}.`
        : `${region}, het economische programma van de regio.`,
    pages: 'Pagina’s',
    signIn: 'Inloggen bij de redactie',
  },
  home: {
    title: (count: number, perInhabitant?: string) =>
      perInhabitant
        ? `${countWords[count] ?? count} gemeenten, ${perInhabitant} per inwoner, en dit gebeurt ermee.`
        : `${countWords[count] ?? count} gemeenten, één regio, en dit doen we samen.`,
    oneEuro: 'één euro',
    titleUnknown: 'Eén regio, en dit doen we samen.',
    lead: (places: string) =>
      `${places} bouwen samen aan een regio waarin het goed wonen, leren en ondernemen is.`,
    leadUnknown: 'Samen bouwen we aan een regio waarin het goed wonen, leren en ondernemen is.',
    ribbons: (places: number, themes: number) =>
      `${some(places, 'gemeente', 'gemeenten')} investeren samen in ${some(themes, 'thema', 'thema’s')}`,
    ribbonsFrom: 'Gemeenten',
    ribbonsTo: 'Thema’s',
    figures: 'In het kort',
    startedOrDone: (busy: number, all: number) => `${busy} van ${all}`,
    plannedActions: 'actiepunten gepland',
    startedOrDoneWhat: 'actiepunten gestart of klaar',
    contributed: (year: number) => `van de gemeenten in ${year}`,
    contributedEach: (year: number, rate: string) => `van de gemeenten in ${year}, ${rate} per inwoner`,
    fund: (title: string, body?: string) => (body ? `${title}, ${body} besluit` : title),
    followTheEuro: 'Volg de euro',
    themes: 'Waar we in investeren',
    plan: (year: number) => `Het plan van ${year}`,
    storiesTitle: 'Verhalen',
    allStories: 'Alle verhalen',
    noStories: 'Er zijn nog geen verhalen.',
    eventsTitle: 'Agenda',
    allEvents: 'De hele agenda',
  },
  teaser: {
    minutes: (n: number) => some(n, 'minuut lezen', 'minuten lezen'),
    at: (time: string) => `${time} uur`,
    wholeDay: 'hele dag',
    places: (n: number) => some(n, 'gemeente', 'gemeenten'),
    online: 'online',
    eventStates: { planned: 'Gaat door', moved: 'Verplaatst', cancelled: 'Gaat niet door' },
  },
  progress: {
    label: 'Voortgang',
    doneOf: (done: number, all: number) => `${done} van ${some(all, 'actie', 'acties')} klaar`,
    running: (n: number) => `${n} bezig`,
    planned: (n: number) => `${some(n, 'actie', 'acties')} gepland`,
    actions: (n: number) => some(n, 'actie', 'acties'),
    none: 'Nog geen acties',
  },
  states: { planned: 'Gepland', running: 'Bezig', done: 'Klaar', dropped: 'Gestopt' },
  searchForm: {
    label: 'Waar zoek je naar?',
    button: 'Zoek',
  },
  errors: {
    retry: 'Probeer opnieuw',
    offlineTitle: 'Geen verbinding',
    offline: 'We kunnen de site nu niet bereiken. Controleer je internetverbinding en probeer het opnieuw.',
    busyTitle: 'Even niet bereikbaar',
    busy: 'Er is iets mis aan onze kant. Wacht een minuut en probeer het dan opnieuw.',
    wrongTitle: 'Deze vraag klopt niet',
    wrong: 'Een deel van het adres klopt niet. Wis de filters of begin opnieuw.',
    notFoundTitle: 'Deze pagina bestaat niet',
    notFound:
      'Misschien is het adres veranderd, of staat er een fout in. Zoek wat je nodig hebt of ga naar de voorpagina.',
    goneTitle: 'Deze pagina is weg',
    gone: 'Deze pagina is niet meer openbaar. Zoek wat je nodig hebt of ga naar de voorpagina.',
    toHome: 'Naar de voorpagina',
    failedTitle: 'Deze pagina ging stuk',
    failed: 'Laad de pagina opnieuw. Gaat het dan weer mis, kom dan later terug.',
    reload: 'Laad opnieuw',
  },
  richText: {
    table: 'Tabel, schuif opzij om alles te zien',
    openEmbed: (site: string) => `Open op ${site}`,
  },
};

export type Texts = typeof nl;
