/** The region's clock. Publication times are entered and shown in it, whatever clock the browser has. */
export const zone = 'Europe/Amsterdam';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The wall clock of the zone at an instant, as a datetime-local input takes it. */
export function toLocal(instant: Date): string {
  const at = Object.fromEntries(parts.formatToParts(instant).map((part) => [part.type, part.value]));
  return `${at.year}-${at.month}-${at.day}T${at.hour}:${at.minute}:${at.second}`;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;

/**
 * The instant at which the zone's wall clock shows this time; null when it is no time at all.
 * The hour that summer time skips counts from before the skip (02.30 becomes 03.30); of the hour
 * that winter time repeats the first one is meant.
 */
export function toInstant(local: string): Date | null {
  const match = pattern.exec(local);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((digits) => Number(digits ?? 0));
  const asUtc = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  const shown = new Date(asUtc).toISOString().slice(0, 19);
  if (!shown.startsWith(local.slice(0, 16))) return null;
  const offsets = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)];
  const candidates = offsets.map((offset) => asUtc - offset);
  const exact = candidates.filter((candidate) => toLocal(new Date(candidate)) === shown);
  return new Date(exact.length > 0 ? Math.min(...exact) : asUtc - (offsets[0] ?? 0));
}

function offsetAt(time: number): number {
  return Date.parse(`${toLocal(new Date(time))}Z`) - Math.floor(time / 1000) * 1000;
}
