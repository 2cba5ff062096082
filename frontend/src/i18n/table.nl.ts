/** What a table that one types in says; fetched with it. */
export const tableNl = {
  row: 'Regel',
  remove: (row: string) => `Haal ${row.toLowerCase()} weg`,
  add: 'Voeg een regel toe',
  undo: 'Ongedaan maken',
  undone: 'De laatste stap is ongedaan gemaakt.',
  choose: '—',
  help: 'Plakken uit een spreadsheet kan: ga naar een cel en plak. Met Enter en de pijltjes loop je door de tabel. Een * betekent: verplicht.',
  pasted: (cells: number, added: number, widened: number, wrong: number) =>
    [
      cells === 1 ? '1 cel geplakt' : `${cells} cellen geplakt`,
      added > 0 && (added === 1 ? '1 regel erbij' : `${added} regels erbij`),
      widened > 0 && (widened === 1 ? '1 kolom erbij' : `${widened} kolommen erbij`),
      wrong > 0 && (wrong === 1 ? '1 cel klopt niet' : `${wrong} cellen kloppen niet`),
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  doesNotFit:
    'Dit past hier niet, dus er is niets geplakt. Begin in een eerdere cel, of kopieer minder kolommen of regels.',
  total: (words: string, without: number) =>
    without === 0
      ? words
      : `${words} (zonder ${without === 1 ? '1 cel die niet klopt' : `${without} cellen die niet kloppen`})`,
  faults: {
    required: 'Vul dit in.',
    notANumber: 'Dit is geen getal.',
    whole: 'Hier hoort een heel getal.',
    places: (most: number) =>
      most === 1 ? 'Hooguit 1 cijfer achter de komma.' : `Hooguit ${most} cijfers achter de komma.`,
    least: (bound: string) => `Dit moet ${bound} of meer zijn.`,
    most: (bound: string) => `Dit mag hooguit ${bound} zijn.`,
    notADate: 'Dit is geen datum. Schrijf 31-12-2025.',
    notAChoice: 'Dit staat niet in de keuzelijst.',
    tooLong: 'Dit is te lang.',
    notSo: 'Zo kan het niet.',
  },
};

export type TableWords = typeof tableNl;
