import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { FigureCard, FigureView, Language, Page } from './types';
import { useWindow } from './window';

/** More than a region measures itself by. */
const mostFigures = 100;

export function useFigures(language: Language) {
  return useWindow<Page<FigureCard>>(apiAddress('/figures', { limit: mostFigures, ...inLanguage(language) }));
}

export function useFigure(language: Language, slug: string) {
  return useWindow<FigureView>(apiAddress(`/figures/${encodeURIComponent(slug)}`, { lang: language }));
}

/** Where its values are as a file: for programs, or as Dutch spreadsheets open them. */
export function valuesFileOf(figure: { slug: string; language: Language }, form: 'plain' | 'spreadsheet') {
  return apiAddress(`/figures/${encodeURIComponent(figure.slug)}/values`, { form, lang: figure.language });
}
