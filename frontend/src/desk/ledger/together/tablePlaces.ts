import { itemAddress } from '../../address';
import { ledgerPlace } from '../access';

/** The tables of the ledger by their place in the address. */
export const tablePlaces = {
  begroting: 'budget',
  inwoners: 'population',
  bijdragen: 'contribution',
} as const;
/** The import of population figures of Statistics Netherlands. */
export const cbsPlace = 'cbs';

export type TablePlace = keyof typeof tablePlaces;

export function isTablePlace(place: string): place is TablePlace {
  return place in tablePlaces;
}

export function tableAddress(place: TablePlace, year: number): string {
  return `${itemAddress(ledgerPlace, place)}?year=${year}`;
}
