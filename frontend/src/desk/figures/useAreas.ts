import { useLanguage } from '../../i18n';
import type { Draft } from '../items/draft';
import { useChosen } from '../references/useOptions';
import { type Area, areaOf, type SeriesValue } from './series';
import { useSeriesWords } from './useSeriesWords';

/** What the rows are of: the municipalities of the figure and any that it has a value of, then region and comparison. */
export function useAreas(draft: Draft, values: readonly SeriesValue[]): Area[] {
  const words = useSeriesWords();
  const language = useLanguage();
  const chosen = (draft.municipalities ?? []) as string[];
  const valued = values.flatMap(({ municipality }) => municipality ?? []);
  const municipalities = useChosen('municipalities', [...new Set([...chosen, ...valued])]);
  const has = (area: string) => values.some((value) => areaOf(value) === area);
  const reference = (draft.reference ?? {}) as Partial<Record<string, string>>;
  const named = reference[language] ?? Object.values(reference).find(Boolean);
  return [
    ...municipalities.map(({ id, title }) => ({ id, label: title ?? '…' })),
    ...(draft.total === 'source' || has('region') ? [{ id: 'region', label: words.region }] : []),
    ...(named || has('reference') ? [{ id: 'reference', label: named ?? words.reference }] : []),
  ];
}
