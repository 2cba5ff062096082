/** What an editor can choose from; any other rule is kept and shown as it is. */
export const patterns = [
  'daily',
  'weekly',
  'fortnightly',
  'monthlyOnWeekday',
  'monthlyOnLastWeekday',
  'monthlyOnDay',
  'yearly',
] as const;

export type Pattern = (typeof patterns)[number];

export interface Repeating {
  pattern: Pattern | 'own';
  /** The last day on which it may be held, or nothing when it goes on. */
  until: string;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The part of a recurrence rule (RFC 5545) without its end, for an event that begins on a day. */
function repeatOf(pattern: Pattern, start: string): string {
  const day = new Date(`${start.slice(0, 10)}T00:00Z`);
  const weekday = weekdays[day.getUTCDay()];
  switch (pattern) {
    case 'daily':
      return 'FREQ=DAILY';
    case 'weekly':
      return 'FREQ=WEEKLY';
    case 'fortnightly':
      return 'FREQ=WEEKLY;INTERVAL=2';
    case 'monthlyOnWeekday':
      return `FREQ=MONTHLY;BYDAY=${Math.ceil(day.getUTCDate() / 7)}${weekday}`;
    case 'monthlyOnLastWeekday':
      return `FREQ=MONTHLY;BYDAY=-1${weekday}`;
    case 'monthlyOnDay':
      return 'FREQ=MONTHLY';
    case 'yearly':
      return 'FREQ=YEARLY';
  }
}

const shapes: readonly [Pattern, RegExp][] = [
  ['daily', /^FREQ=DAILY$/],
  ['weekly', /^FREQ=WEEKLY$/],
  ['fortnightly', /^FREQ=WEEKLY;INTERVAL=2$/],
  ['monthlyOnWeekday', /^FREQ=MONTHLY;BYDAY=[1-5][A-Z]{2}$/],
  ['monthlyOnLastWeekday', /^FREQ=MONTHLY;BYDAY=-1[A-Z]{2}$/],
  ['monthlyOnDay', /^FREQ=MONTHLY$/],
  ['yearly', /^FREQ=YEARLY$/],
];

export function readRule(rule: string): Repeating {
  const [, repeat = rule, end] = /^(.*?)(?:;UNTIL=(\d{8}))?$/.exec(rule) ?? [];
  const pattern = shapes.find(([, shape]) => shape.test(repeat))?.[0];
  return pattern
    ? { pattern, until: (end ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') }
    : { pattern: 'own', until: '' };
}

export function writeRule(pattern: Pattern, until: string, start: string): string {
  return [repeatOf(pattern, start), until && `UNTIL=${until.replaceAll('-', '')}`].filter(Boolean).join(';');
}
