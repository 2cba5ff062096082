import type { Alternate, Language } from '../../api/types';
import { addressOf, type PageName } from '../../routes';
import type { Alternates } from './pageState';

interface Translated {
  language: Language;
  slug: string;
  alternates: readonly Alternate[];
}

/** The addresses of an item that has a slug of its own in each language. */
export function alternateAddresses(page: PageName, item: Translated): Alternates {
  const all = [{ language: item.language, slug: item.slug }, ...item.alternates];
  return Object.fromEntries(all.map(({ language, slug }) => [language, addressOf(page, language, slug)]));
}

/** The addresses of an item that is called the same (a year, an id) in each language that it is in. */
export function sameIdAddresses(page: PageName, item: Translated, id: string | number): Alternates {
  const languages = [item.language, ...item.alternates.map((alternate) => alternate.language)];
  return Object.fromEntries(languages.map((language) => [language, addressOf(page, language, id)]));
}
