import type { StoryFilters } from '../../api/stories';
import { inAddress } from '../filters/filters';

type ListFilter = Exclude<keyof StoryFilters, 'q'>;

/** Filters that have a control; the others come in by a link and can be taken away. */
const chosenFilters = ['theme', 'municipality', 'sector'] as const satisfies ListFilter[];
export const linkedFilters = ['organisation', 'tag', 'year', 'action'] as const satisfies ListFilter[];

export const { filtersIn, queryOf } = inAddress([...chosenFilters, ...linkedFilters]);
