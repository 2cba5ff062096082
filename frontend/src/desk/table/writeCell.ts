import type { Language } from '../../api/types';
import type { Column } from './columns';
import { writtenDate } from './dates';
import type { Decimal } from './decimal';
import { readCell } from './readCell';

/** What the API calls a value, as somebody would type it. */
export function writeCell(column: Column, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '';
  if (column.type === 'number') return writeNumber(String(value), column.places, language);
  return column.type === 'date' ? writtenDate(String(value)) : String(value);
}

/**
 * A cell that is understood, in the form in which this desk writes it: so it shows how it was read. One that is not
 * stays as it was typed.
 */
export function tidied(column: Column, typed: string, language: Language): string {
  const { value, starred } = { starred: false, ...readCell(column, typed, language) };
  return value ? writeCell(column, value, language) + (starred ? '*' : '') : typed;
}

/** "1.234,50", from the exact digits. */
export function writeNumber(value: Decimal, places: number, language: Language): string {
  const [group, point] = language === 'nl' ? ['.', ','] : [',', '.'];
  const [whole = '0', part = ''] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group ?? '');
  return places === 0 ? grouped : `${grouped}${point}${part.padEnd(places, '0').slice(0, places)}`;
}
