import { inAddress } from '../filters/filters';

export const { filtersIn, queryOf } = inAddress(['theme', 'municipality', 'sector', 'plan', 'state']);
