import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { Language, Page, ThemeCard, ThemeView } from './types';
import { useWindow } from './window';

export function useThemes(language: Language) {
  return useWindow<Page<ThemeCard>>(apiAddress('/themes', inLanguage(language)));
}

export function useTheme(language: Language, slug: string | undefined) {
  return useWindow<ThemeView>(
    slug === undefined ? undefined : apiAddress(`/themes/${encodeURIComponent(slug)}`, { lang: language }),
  );
}
