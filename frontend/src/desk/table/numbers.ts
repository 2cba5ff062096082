import type { Language } from '../../api/types';
import type { Decimal } from './decimal';

const spaces = /[\s\u00a0\u2007\u2009\u202f]/g;
const currency = /€|\bEUR\b|\beuro\b/gi;
/** The dash that Dutch bookkeepers write for no cents: `€ 25.000,-`. */
const noCents = /[.,][-–—]{1,2}$/;
const grouped = (mark: string) => new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`);

/**
 * A number as somebody typed it or a spreadsheet wrote it: `1.234,50`, `1,234.50`, `€ 1 234,50`, `25.000,-`.
 * Where one mark can be both, what the column can hold decides, else the language. Null when it is none.
 */
export function readNumber(typed: string, places: number, language: Language): Decimal | null {
  const plain = typed
    .replace(currency, '')
    .replace(spaces, '')
    .replace(noCents, '')
    .replaceAll('−', '-')
    .replaceAll("'", '');
  const match = /^([-+]?)([\d.,]*\d[\d.,]*)$/.exec(plain);
  if (!match) return null;
  const [, sign = '', digits = ''] = match;
  const number = withPoint(digits, places, language);
  if (number === null) return null;
  const [whole = '', part] = number.split('.');
  const clean = whole.replace(/^0+(?=\d)/, '') || '0';
  return `${sign === '-' ? '-' : ''}${clean}${part ? `.${part}` : ''}`;
}

function withPoint(digits: string, places: number, language: Language): string | null {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return digits;
  const mark = digits.charAt(last);
  const other = mark === '.' ? ',' : '.';
  const whole = digits.slice(0, last);
  if (whole.includes(mark)) return grouped(mark).test(digits) ? digits.replaceAll(mark, '') : null;
  if (whole.includes(other)) {
    return grouped(other).test(whole) ? `${whole.replaceAll(other, '')}.${digits.slice(last + 1)}` : null;
  }
  return isGroup(digits, mark, places, language)
    ? digits.replace(mark, '')
    : `${whole}.${digits.slice(last + 1)}`;
}

/** Whether `1.234` is more than a thousand: it is where three places would be too many. */
function isGroup(digits: string, mark: string, places: number, language: Language): boolean {
  if (!grouped(mark).test(digits) || digits.startsWith('0')) return false;
  return places < 3 || mark === (language === 'nl' ? '.' : ',');
}
