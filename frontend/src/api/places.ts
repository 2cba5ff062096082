import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { Language, MunicipalityView, Page, SectorView } from './types';
import { useWindow } from './window';

export function useMunicipalities(language: Language) {
  return useWindow<Page<MunicipalityView>>(
    apiAddress('/municipalities', { limit: 100, ...inLanguage(language) }),
  );
}

export function useMunicipality(language: Language, key: string) {
  return useWindow<MunicipalityView>(
    apiAddress(`/municipalities/${encodeURIComponent(key)}`, inLanguage(language)),
  );
}

export function useSectors(language: Language) {
  return useWindow<Page<SectorView>>(apiAddress('/sectors', { limit: 100, ...inLanguage(language) }));
}
