import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { FigureCard, FigureView, Language } from './types';
import { useWindow, useWindowPages } from './window';

export interface FigureFilters {
  theme?: readonly string[];
  municipality?: readonly string[];
  sector?: readonly string[];
  year?: readonly string[];
  q?: string;
}

export function useFigurePages(language: Language, limit: number, filters: FigureFilters) {
  return useWindowPages<FigureCard>(apiAddress('/figures', { ...filters, limit, ...inLanguage(language) }));
}

export function useFigure(language: Language, slug: string) {
  return useWindow<FigureView>(apiAddress(`/figures/${encodeURIComponent(slug)}`, { lang: language }));
}

/** Where its values are as a file: for programs, or as Dutch spreadsheets open them. */
export function valuesFileOf(figure: { slug: string; language: Language }, form: 'plain' | 'spreadsheet') {
  return apiAddress(`/figures/${encodeURIComponent(figure.slug)}/values`, { form, lang: figure.language });
}
