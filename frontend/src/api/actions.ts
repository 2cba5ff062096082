import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import { useWindow } from './queries';
import type { ActionView, Language } from './types';

export function useAction(language: Language, id: string) {
  return useWindow<ActionView>(apiAddress(`/actions/${encodeURIComponent(id)}`, inLanguage(language)));
}
