import type { Language } from '../../api/types';

export interface Head {
  title: string;
  description: string;
  language: Language;
  origin: string;
  alternates: Partial<Record<Language, string>>;
  image: string | undefined;
  article: boolean;
}

const ogLocales: Record<Language, string> = { nl: 'nl_NL', en: 'en_GB' };

/** Keeps the document's head true while pages change without a load. */
export function writeHead({ title, description, language, origin, alternates, image, article }: Head) {
  const own = alternates[language];
  const canonical = own && origin + own;
  document.title = title;
  document.documentElement.lang = language;
  meta('name', 'description', description);
  meta('name', 'robots', own ? '' : 'noindex');
  meta('property', 'og:title', title);
  meta('property', 'og:description', description);
  meta('property', 'og:type', article ? 'article' : 'website');
  meta('property', 'og:locale', ogLocales[language]);
  meta('property', 'og:url', canonical);
  meta('property', 'og:image', image && new URL(image, origin).href);

  for (const link of document.head.querySelectorAll(
    'link[rel="canonical"], link[rel="alternate"][hreflang]',
  )) {
    link.remove();
  }
  if (canonical) addLink('canonical', canonical);
  for (const [hreflang, address] of Object.entries(alternates))
    addLink('alternate', origin + address, hreflang);
}

function meta(attribute: 'name' | 'property', key: string, content: string | undefined) {
  let element = document.head.querySelector<HTMLMetaElement>(`meta[${attribute}="${key}"]`);
  if (!content) {
    element?.remove();
    return;
  }
  if (!element) {
    element = document.createElement('meta');
    element.setAttribute(attribute, key);
    document.head.append(element);
  }
  element.content = content;
}

function addLink(rel: string, href: string, hreflang?: string) {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = href;
  if (hreflang) link.hreflang = hreflang;
  document.head.append(link);
}
