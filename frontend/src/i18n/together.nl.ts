/** What the tables of the ledger say; fetched with them. */
export const togetherNl = {
  which: 'Wat vul je in?',
  tables: {
    budget: { name: 'Begroting', title: (year: string) => `Begroting van ${year}` },
    population: { name: 'Inwoners', title: (year: string) => `Inwoners op 1 januari ${year}` },
    contribution: { name: 'Bijdragen', title: (year: string) => `Bijdragen over ${year}` },
  },
  lead: {
    budget:
      'Alle regels van dit jaar die nu gelden. Vul aan, wijzig of plak ze uit een spreadsheet. Wat de gemeenten bijdragen hoort hier niet bij: dat telt vanzelf mee.',
    population: 'Per gemeente het aantal inwoners. Wat je niet weet, laat je leeg.',
    contribution:
      'Vul in wanneer een bijdrage is gefactureerd en ontvangen. Het bedrag volgt uit de inwoners.',
  },
  back: 'Terug naar het kasboek',
  columns: {
    description: (language: string) => `Omschrijving (${language})`,
    open: 'Nog open',
    amount: 'Bijdrage',
    inhabitants: 'Inwoners',
    invoiced: 'Gefactureerd op',
    received: 'Ontvangen op',
  },
  totals: {
    income: 'Inkomsten',
    expense: 'Uitgaven',
    result: 'Verschil, zonder de bijdragen',
    all: 'Samen',
    incomplete: 'nog niet compleet',
  },
  noFigure: 'ontbreekt',
  noAmount: 'nog geen bedrag',
  changes: (fresh: number, over: number) =>
    [
      fresh > 0 && (fresh === 1 ? '1 nieuwe regel' : `${fresh} nieuwe regels`),
      over > 0 && (over === 1 ? '1 regel teruggedraaid' : `${over} regels teruggedraaid`),
    ]
      .filter(Boolean)
      .join(', '),
  nothing: 'Er is nog niets gewijzigd.',
  reason: 'Waarom verander je wat er stond?',
  reasonHint: 'De oude regels blijven leesbaar, met deze reden erbij.',
  reasonMissing: 'Schrijf waarom je dit verandert.',
  record: 'Leg alles vast',
  recorded: (count: number) => (count === 1 ? '1 regel vastgelegd.' : `${count} regels vastgelegd.`),
  known: 'Dit was al vastgelegd.',
  kept: 'Wat je typte is bewaard in deze browser.',
  startOver: 'Gooi wijzigingen weg',
  wrong: (count: number) => (count === 1 ? '1 cel klopt niet' : `${count} cellen kloppen niet`),
  year: {
    title: (year: number) => `Wat het kasboek telt over ${year}`,
    at: (position: number) =>
      `T/m regel ${position}. Dit komt op de website als je het jaaroverzicht opslaat en publiceert.`,
    newer: 'Het kasboek is verder dan dit jaaroverzicht. Sla op om de nieuwste regels mee te tellen.',
    sides: {
      contributions: 'Bijdragen van gemeenten',
      income: 'Inkomsten samen',
      expense: 'Uitgaven',
      result: 'Verschil',
    },
    balances: { deficit: 'tekort', surplus: 'overschot', balanced: 'sluitend' },
    inKind: (hours: string, valuation: string) => `Om niet: ${hours} uur, gewaardeerd op ${valuation}.`,
    unvalued: (count: number) =>
      count === 1 ? '1 inbreng heeft geen waarde.' : `${count} keer inbreng zonder waarde.`,
    missing: (names: string) => `Aantal inwoners ontbreekt: ${names}. Daarom is er geen totaal.`,
    known: (amount: string) => `${amount} bekend`,
    unnamed: (names: string) =>
      `In het kasboek staan ook cijfers van ${names}. Zet die gemeenten er ook bij.`,
    noLines: 'Er staan nog geen begrotingsregels in het kasboek.',
    fill: 'Vul de begroting in',
  },
};

export type TogetherWords = typeof togetherNl;
