/** What the import of population figures says; fetched with it. */
export const cbsNl = {
  title: 'Inwoners van het CBS',
  lead: 'Kies een bestand van tabel 03759ned, of haal de cijfers op. Je ziet eerst wat er verandert; daarna leg je het vast.',
  fetch: 'Haal op bij het CBS',
  firstYear: 'Vanaf jaar',
  lastYear: 'Tot en met jaar',
  wrongYears: 'Kies jaren tussen 2000 en 2100, hooguit dertig.',
  file: 'Of kies een bestand (CSV of JSON van het CBS)',
  tooLarge: 'Dit bestand is te groot. Neem alleen je eigen gemeenten en jaren.',
  unreadable: 'Dit bestand kunnen we niet lezen als tabel 03759ned van het CBS.',
  noNetwork:
    'Het CBS is nu niet bereikbaar. Er is niets gewijzigd. Probeer het later, of sla tabel 03759ned op van opendata.cbs.nl en kies dat bestand.',
  found: (fresh: number, revised: number, same: number) =>
    `${fresh} nieuw, ${revised} herzien, ${same} gelijk.`,
  wrong: (count: number) =>
    count === 1 ? '1 cijfer kunnen we niet vastleggen.' : `${count} cijfers kunnen we niet vastleggen.`,
  absent: (names: string) => `Hierover staat er niets in: ${names}.`,
  nothing: 'Er staat niets in over onze gemeenten.',
  columns: {
    name: 'Gemeente',
    year: 'Jaar',
    inhabitants: 'Inwoners',
    recorded: 'Nu in het kasboek',
    change: 'Wat er gebeurt',
  },
  changes: { added: 'Nieuw', revised: 'Herzien', same: 'Gelijk', wrong: 'Kan niet' },
  noNumber: (row: number, written: string) =>
    written ? `Rij ${row}: ‘${written}’ is geen heel getal.` : `Rij ${row}: hier staat niets.`,
  twice: (row: number, first: number) => `Rij ${row}: deze gemeente en dit jaar staan al in rij ${first}.`,
  invoiced: 'De factuur houdt het oude getal.',
  provisional: 'voorlopig',
  reason: 'Waarom herzie je wat er stond?',
  reasonHint: 'De oude cijfers blijven leesbaar, met deze reden erbij.',
  reasonMissing: 'Schrijf waarom je dit herziet.',
  record: (count: number) => (count === 1 ? 'Leg 1 cijfer vast' : `Leg ${count} cijfers vast`),
  recorded: (count: number) => (count === 1 ? '1 regel vastgelegd.' : `${count} regels vastgelegd.`),
  again: 'Begin opnieuw',
};

export type CbsWords = typeof cbsNl;
