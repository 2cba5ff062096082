import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { ActionView, Language } from './types';
import { useWindow } from './window';

export function useAction(language: Language, id: string) {
  return useWindow<ActionView>(apiAddress(`/actions/${encodeURIComponent(id)}`, inLanguage(language)));
}
