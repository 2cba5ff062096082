import type { Language } from '../../api/types';
import type { Column } from './columns';
import { readDate } from './dates';
import { type Decimal, isMore } from './decimal';
import { readNumber } from './numbers';

export type CellFault =
  | { is: 'required' | 'notANumber' | 'notADate' | 'notAChoice' | 'tooLong' | 'notSo' | 'whole' }
  | { is: 'places'; most: number }
  | { is: 'least' | 'most'; bound: number };

/** What a cell holds: a text, a day, a choice's value or an exact number; null when it is empty. */
export type Cell =
  | { value: string | null; starred?: boolean; fault?: undefined }
  | { value?: undefined; fault: CellFault };

/** Reads what was typed; what is wrong with it is a reason, never another value. */
export function readCell(column: Column, typed: string, language: Language): Cell {
  const text = typed.trim();
  if (text === '') return { value: null };
  switch (column.type) {
    case 'text':
      if (text.length > (column.most ?? 200)) return { fault: { is: 'tooLong' } };
      return column.pattern && !column.pattern.test(text) ? { fault: { is: 'notSo' } } : { value: text };
    case 'date': {
      const day = readDate(text);
      return day ? { value: day } : { fault: { is: 'notADate' } };
    }
    case 'choice': {
      const option = column.options.find(({ value, label, alsoWritten = [] }) =>
        [value, label, ...alsoWritten].some((word) => folded(word) === folded(text)),
      );
      return option ? { value: option.value } : { fault: { is: 'notAChoice' } };
    }
    case 'number': {
      const bare = column.starred ? text.replace(/\s*\*+$/, '') : text;
      const cell = readAmount(column, bare, language);
      return cell.value && bare !== text ? { ...cell, starred: true } : cell;
    }
  }
}

function readAmount(column: Extract<Column, { type: 'number' }>, text: string, language: Language): Cell {
  const { places, least, most } = column;
  const number = readNumber(text, places, language);
  if (number === null) return { fault: { is: 'notANumber' } };
  const part = number.split('.')[1]?.replace(/0+$/, '') ?? '';
  if (part.length > places) return { fault: places === 0 ? { is: 'whole' } : { is: 'places', most: places } };
  if (least !== undefined && isMore(String(least), number)) return { fault: { is: 'least', bound: least } };
  if (most !== undefined && isMore(number, String(most))) return { fault: { is: 'most', bound: most } };
  return { value: withPlaces(number, places) };
}

function withPlaces(number: Decimal, places: number): Decimal {
  const [whole = '0', part = ''] = number.split('.');
  return places === 0 ? whole : `${whole}.${part.slice(0, places).padEnd(places, '0')}`;
}

/** Upper and lower case, accents and doubled spaces do not make another word. */
export function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[’']/g, "'")
    .trim()
    .toLowerCase();
}
