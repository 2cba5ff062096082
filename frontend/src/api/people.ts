import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { Language, PersonCard, PersonView } from './types';
import { useWindow, useWindowPages } from './window';

/** People by their public names; who has none comes last. */
export function usePeoplePages(language: Language, limit: number, q: string | undefined) {
  return useWindowPages<PersonCard>(
    apiAddress('/people', { limit, q, sort: 'title', ...inLanguage(language) }),
  );
}

export function usePerson(language: Language, id: string) {
  return useWindow<PersonView>(apiAddress(`/people/${encodeURIComponent(id)}`, inLanguage(language)));
}
