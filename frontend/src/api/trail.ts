import { apiAddress } from './client';
import type { Language, Trail } from './types';
import { useWindow } from './window';

export function useTrail(language: Language, kind: string, id: string) {
  return useWindow<Trail>(apiAddress(`/trail/${kind}/${id}`, { lang: language }));
}
