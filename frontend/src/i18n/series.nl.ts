/** What is said where the values of a figure are typed and imported; fetched with that. */
export const seriesNl = {
  caption: 'Waarden per gebied en jaar',
  area: 'Gebied',
  region: 'Hele regio',
  reference: 'Vergelijking',
  star: 'Zet een * achter een voorlopige waarde, zoals 109.698*. Laat leeg wat je niet weet.',
  noAreas: 'Kies eerst gemeenten; dan komt hier de tabel.',
  year: 'Jaar erbij',
  addYear: 'Voeg jaar toe',
  tooWide:
    'Dit past hier niet, dus er is niets geplakt. Kopieer de regel met de jaren mee, dan komen die jaren erbij. Of voeg eerst de jaren toe en begin in het eerste.',
  sum: 'Opgeteld',
  incomplete: 'niet compleet',
  import: {
    open: 'Importeer waarden',
    title: 'Waarden importeren',
    lead: 'Een rij per gemeente met een kolom per jaar, of gemeente, jaar en waarde onder elkaar. Bovenaan staan de namen van de kolommen. Er wordt nog niets opgeslagen.',
    file: 'Bestand (CSV of JSON)',
    paste: 'Of plak hier',
    mark: 'Wat staat voor de cijfers achter de komma?',
    marks: { '': 'Zoek het zelf uit', comma: 'Een komma', point: 'Een punt' },
    look: 'Bekijk',
    nothing: 'Kies een bestand of plak waarden.',
    tooLarge: 'Dit bestand is te groot. Neem alleen de gemeenten en jaren die je nodig hebt.',
    unreadable: 'Dit bestand kunnen we niet lezen. Bewaar het als CSV en probeer het opnieuw.',
    found: (fresh: number, changed: number, same: number) =>
      `${fresh} nieuw, ${changed} gewijzigd, ${same} gelijk.`,
    bad: (count: number) =>
      count === 1 ? '1 cel kunnen we niet lezen' : `${count} cellen kunnen we niet lezen`,
    badStay: 'Die blijven in de tabel zoals ze zijn.',
    columns: {
      row: 'Rij',
      area: 'Gebied',
      year: 'Jaar',
      value: 'Waarde',
      before: 'Nu',
      change: 'Wat er gebeurt',
    },
    changes: { added: 'Nieuw', changed: 'Gewijzigd', same: 'Gelijk' },
    cell: (row: number, column: string, text: string, reason: string) =>
      `Rij ${row}, kolom ${column}${text ? `, “${text}”` : ''}: ${reason}`,
    take: (count: number) => (count === 1 ? 'Neem 1 waarde over' : `Neem ${count} waarden over`),
    taken: (count: number) => `${count} waarden staan in de tabel. Sla op om ze te bewaren.`,
    reasons: {
      'no-columns':
        'zet bovenaan de namen van de kolommen: gemeente, en per jaar een kolom of jaar en waarde.',
      'unknown-column': 'deze kolom kennen we niet; we slaan hem over.',
      'unknown-area': 'deze gemeente kennen we niet.',
      'not-allowed': 'dit cijfer heeft geen eigen waarde voor de hele regio.',
      'no-year': 'dit is geen jaar.',
      'too-long': 'de toelichting is te lang.',
      'no-status': 'schrijf voorlopig of definitief.',
      'no-number': 'dit is geen getal.',
      ambiguous: 'dit kan twee getallen zijn. Kies hierboven wat voor de decimalen staat.',
      twice: 'deze gemeente en dit jaar staan er twee keer in.',
      'too-many-decimals': 'dit heeft meer cijfers achter de komma dan dit cijfer heeft.',
    } as Record<string, string>,
  },
};

export type SeriesWords = typeof seriesNl;
