/** What the ledger's page says; fetched with it. */
export const ledgerNl = {
  lead: 'Wat hier staat, blijft staan. Een fout verbeter je met een reden; de oude regel blijft leesbaar.',
  lines: 'Regels van het kasboek, nieuwste eerst',
  manyAtOnce: 'Veel tegelijk invullen:',
  tables: { budget: 'Begroting', population: 'Inwoners', contribution: 'Bijdragen' },
  fromCbs: 'Inwoners van het CBS',
  fundsHaveNoYear:
    'Regels van een fonds hebben geen jaar: een fonds loopt door. Laat het jaar leeg om ze te zien.',
  line: (position: number) => `Regel ${position}`,
  book: 'Boek',
  books: {
    population: 'Inwoners',
    rate: 'Bedrag per inwoner',
    contribution: 'Bijdrage van een gemeente',
    inKind: 'Inbreng om niet',
    budget: 'Begroting',
    fund: 'Fonds',
  },
  whatToRecord: 'Wat leg je vast?',
  record: 'Leg vast',
  recorded: (position: number) => `Vastgelegd als regel ${position}.`,
  stays: 'Op de website komt het pas als je het jaaroverzicht of fonds opslaat en publiceert.',
  putRight: 'Verbeteren',
  putRightTitle: (position: number) => `Regel ${position} verbeteren`,
  putRightText:
    'Wijzig wat niet klopt. De oude regel blijft leesbaar, met je reden erbij, maar telt niet meer mee.',
  putRightDone: (wrong: number, right: number) => `Regel ${right} komt in de plaats van regel ${wrong}.`,
  nothingChanged: 'Er is nog niets gewijzigd.',
  reverse: 'Terugdraaien',
  reverseTitle: (position: number) => `Regel ${position} terugdraaien?`,
  reverseText: 'De regel blijft leesbaar, met je reden erbij, maar telt niet meer mee.',
  reverseDone: (position: number) => `Regel ${position} is teruggedraaid.`,
  reverses: (position: number | undefined, reason: string) =>
    `Draait ${position ? `regel ${position}` : 'een eerdere regel'} terug: ${reason}`,
  reversed: (position: number | undefined, reason: string) =>
    position ? `Teruggedraaid met regel ${position}: ${reason}` : 'Teruggedraaid',
  replaces: (position: number | undefined) =>
    `Komt in de plaats van ${position ? `regel ${position}` : 'een eerdere regel'}.`,
  refused: {
    'not-covered': (left: string, asked: string) =>
      `In het fonds zit nog ${left}. Dat is te weinig voor ${asked}.`,
    'figure-there': (inhabitants: string) =>
      `Voor deze gemeente en dit jaar staan er al ${inhabitants} inwoners. Draai die regel eerst terug.`,
    'rate-there': (rate: string) =>
      `Voor dit jaar staat er al ${rate} per inwoner. Draai die regel eerst terug.`,
    'contribution-there': 'Deze bijdrage is al zo vastgelegd. Draai die regel eerst terug.',
    'no-figure': 'Leg eerst vast hoeveel inwoners deze gemeente dit jaar had. Zonder dat is er geen bedrag.',
    'other-entry':
      'Een eerdere versie hiervan is al vastgelegd. Sluit dit venster, kijk in de lijst en draai die zo nodig terug.',
    'taken-back': (reason: string) => `Dit is al teruggedraaid: ${reason}`,
    'is-reversal': 'Deze regel draait zelf iets terug. Leg opnieuw vast wat er hoort te staan.',
    'received-already': 'Deze bijdrage is al ontvangen. Draai dat eerst terug.',
    'replaced-stands': 'Wat dit vervangt, staat er nog. Draai die regel eerst terug.',
    'replaced-already': 'Hiervoor is al een nieuwe regel vastgelegd. Verbeter die.',
    'other-figure': 'Het kasboek is intussen veranderd. Maak het voorbeeld opnieuw.',
  },
};

export type LedgerWords = typeof ledgerNl;
