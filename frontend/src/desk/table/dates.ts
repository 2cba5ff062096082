const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const english: Record<string, string> = { mar: 'mrt', may: 'mei', oct: 'okt', maa: 'mrt' };

/** A day as a person or a spreadsheet writes it: `31-12-2025`, `31/12/2025`, `31 dec 2025`, `2025-12-31`. Null when it is none. */
export function readDate(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (numbers) return day(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})[- ]([a-z]{3})[a-z]*\.?[- ](\d{4})$/.exec(text);
  if (!words) return null;
  const month = english[words[2] ?? ''] ?? words[2] ?? '';
  return day(Number(words[3]), months.indexOf(month) + 1, Number(words[1]));
}

/** As people here write it: `31-12-2025`. */
export function writtenDate(day: string): string {
  return day.split('-').reverse().join('-');
}

function day(year: number, month: number, date: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === date && month > 0;
  return exists ? time.toISOString().slice(0, 10) : null;
}
