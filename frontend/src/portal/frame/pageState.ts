import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSettings } from '../../api/settings';
import type { Language, MediaLink } from '../../api/types';
import { useLanguage } from '../../i18n';
import { writeHead } from './head';

export type Alternates = Partial<Record<Language, string>>;

interface PageState {
  alternates: Alternates;
  /** Says which page speaks: while the next one loads, the one before still stands and must not speak for it. */
  setAlternates: (path: string, alternates: Alternates) => void;
}

/** What the page inside tells the frame around it. */
export const PageStateContext = createContext<PageState>({ alternates: {}, setAlternates: () => {} });

export interface PageFacts {
  /** Left out on the home page, which has the region's own name. */
  title?: string;
  description?: string | null;
  /** Addresses of this same page by language, its own included; none for a page that should not be found. */
  alternates?: Alternates;
  image?: MediaLink | null;
  article?: boolean;
  /** Kept out of search engines, as pages of people are. */
  unlisted?: boolean;
}

/** Brings title, description, addresses and the language switch in line with the page. */
export function usePage(facts: PageFacts) {
  const language = useLanguage();
  const region = useRegionName();
  const origin = useSettings().data?.publicAddress ?? location.origin;
  const { setAlternates } = useContext(PageStateContext);
  const ownPath = useRef(useLocation().path).current;
  const { title, description, alternates = {}, image, article, unlisted } = facts;
  const addresses = JSON.stringify(alternates);

  useEffect(() => {
    setAlternates(ownPath, alternates);
    writeHead({
      title: title ? `${title} · ${region}` : region,
      description: description ?? '',
      language,
      origin,
      alternates: unlisted ? {} : alternates,
      image: image?.renditions.at(-1)?.url,
      article: article ?? false,
    });
  }, [title, description, addresses, language, region, origin, image?.id, article, unlisted]);
}

/** From the settings; until they are there, the name that the page itself carries. */
export function useRegionName(): string {
  const known = useSettings().data?.region.name;
  return known ?? document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content ?? '';
}
