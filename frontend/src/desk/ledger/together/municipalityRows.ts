import type { SheetRow } from '../../table/columns';
import type { YearMaterial } from './yearTable';

/** A row for each municipality that the public knows, or that the ledger has something of in this year. */
export function municipalityRows({ municipalities, standing }: YearMaterial): SheetRow[] {
  const recorded = new Set(standing.map(({ entry }) => entry.municipality));
  return municipalities
    .filter(({ id, visible }) => visible || recorded.has(id))
    .map(({ id, title }) => ({ id, label: title, cells: {} }));
}
