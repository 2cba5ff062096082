import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { ContactCard, ContactView, Language } from './types';
import { useWindow, useWindowPages } from './window';

export interface ContactFilters {
  category?: readonly string[];
  municipality?: readonly string[];
  sector?: readonly string[];
  q?: string;
}

export function useContactPages(language: Language, limit: number, filters: ContactFilters) {
  return useWindowPages<ContactCard>(apiAddress('/contacts', { ...filters, limit, ...inLanguage(language) }));
}

export function useContact(language: Language, slug: string) {
  return useWindow<ContactView>(apiAddress(`/contacts/${encodeURIComponent(slug)}`, { lang: language }));
}
