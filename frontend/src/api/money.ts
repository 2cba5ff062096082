import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type {
  FundCard,
  FundView,
  Language,
  Page,
  PastStatement,
  PublicStep,
  StatementCard,
  StatementView,
} from './types';
import { useWindow } from './window';

const mostYears = 100;

const year = (of: string) => `/finances/${encodeURIComponent(of)}`;

export function useStatements(language: Language) {
  return useWindow<Page<StatementCard>>(
    apiAddress('/finances', { limit: mostYears, ...inLanguage(language) }),
  );
}

export function useStatement(language: Language, of: string) {
  return useWindow<StatementView>(apiAddress(year(of), inLanguage(language)));
}

/** All publications of a year's statement, the newest first. */
export function useStatementHistory(language: Language, of: string) {
  return useWindow<Page<PublicStep>>(apiAddress(`${year(of)}/publications`, { lang: language }));
}

/** A publication of a year's statement as it was. */
export function usePastStatement(language: Language, of: string, number: string) {
  return useWindow<PastStatement>(
    apiAddress(`${year(of)}/publications/${encodeURIComponent(number)}`, { lang: language }),
  );
}

export function useFunds(language: Language) {
  return useWindow<Page<FundCard>>(apiAddress('/funds', inLanguage(language)));
}

export function useFund(language: Language, slug: string) {
  return useWindow<FundView>(apiAddress(`/funds/${encodeURIComponent(slug)}`, { lang: language }));
}

/** A table as a file: for programs, or as Dutch spreadsheets open it. */
export type TableFile = (form: 'plain' | 'spreadsheet') => string;

/** What municipalities pay, of all years, or what one of them pays. */
export function contributionsFile(language: Language, municipality?: string): TableFile {
  return (form) => apiAddress('/contributions/table', { form, lang: language, municipality });
}

/** A part of a year's statement, as it is now or as a publication had it. */
export function statementFile(
  { year: of, language }: { year: number; language: Language },
  part: 'contributions' | 'lines',
  publication?: string,
): TableFile {
  const past = publication === undefined ? '' : `/publications/${encodeURIComponent(publication)}`;
  return (form) => apiAddress(`${year(String(of))}${past}/${part}`, { form, lang: language });
}

/** All that happened to a fund. */
export function stepsFile({ slug, language }: { slug: string; language: Language }): TableFile {
  return (form) => apiAddress(`/funds/${encodeURIComponent(slug)}/steps`, { form, lang: language });
}
