import { inAddress } from '../filters/filters';

export const { filtersIn, queryOf } = inAddress(['category', 'municipality', 'sector']);
