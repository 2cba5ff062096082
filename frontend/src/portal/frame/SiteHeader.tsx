import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useNavigation } from '../../api/pages';
import type { Language } from '../../api/types';
import { List } from '../../design/List';
import { langOf, useLanguage, useTexts } from '../../i18n';
import { addressOf, type PageName } from '../../routes';
import { PageStateContext, useRegionName } from './pageState';

const otherLanguage: Record<Language, Language> = { nl: 'en', en: 'nl' };

interface MenuLink {
  href: string;
  words: string;
  lang?: Language | undefined;
  /** Pages that belong to it and lie elsewhere. */
  pages?: readonly PageName[];
}

export function SiteHeader() {
  const { nav } = useTexts();
  const language = useLanguage();
  const region = useRegionName();
  const { path, url } = useLocation();
  const pages = useNavigation(language).filter((page) => page.navigation === 'header');
  const { alternates } = useContext(PageStateContext);
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const home = addressOf('home', language);
  const other = otherLanguage[language];

  useEffect(() => setOpen(false), [url]);

  const links: MenuLink[] = [
    { href: addressOf('stories', language), words: nav.stories },
    { href: addressOf('events', language), words: nav.events },
    { href: addressOf('contacts', language), words: nav.network, pages: ['people', 'person'] },
    { href: addressOf('plans', language), words: nav.plans, pages: ['theme', 'actions'] },
    { href: addressOf('money', language), words: nav.money, pages: ['fund', 'municipality'] },
    { href: addressOf('figures', language), words: nav.figures },
    ...pages.map((page) => ({
      href: addressOf('page', page.language, page.slug),
      words: page.title,
      lang: langOf(page, language),
    })),
  ];

  return (
    <header class="site-head">
      <div class="page">
        <a class="brand" href={home} aria-label={nav.home(region)}>
          <svg viewBox="0 0 32 32" width="30" height="30" fill="none" aria-hidden="true">
            <path
              d="M6 23 16 6l10 17"
              stroke="#ffb454"
              stroke-width="3.4"
              stroke-linejoin="round"
              stroke-linecap="round"
            />
            <path d="M12 28h8" stroke="#8ec5ff" stroke-width="3" stroke-linecap="round" />
          </svg>
          {region}
        </a>
        <nav
          aria-label={nav.label}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !open) return;
            setOpen(false);
            toggle.current?.focus();
          }}
        >
          <button
            ref={toggle}
            type="button"
            class="menu-button"
            aria-expanded={open}
            aria-controls="menu"
            onClick={() => setOpen(!open)}
          >
            {nav.menu}
          </button>
          <List id="menu" class={open ? 'is-open' : undefined}>
            {links.map(({ href, words, lang, pages = [] }) => (
              <li key={href}>
                <a
                  href={href}
                  lang={lang}
                  hreflang={lang}
                  aria-current={
                    [href, ...pages.map((page) => addressOf(page, language))].some((one) =>
                      isCurrent(one, path),
                    )
                      ? 'page'
                      : undefined
                  }
                >
                  {words}
                </a>
              </li>
            ))}
          </List>
        </nav>
        <a
          class="search-link"
          href={addressOf('search', language)}
          aria-current={isCurrent(addressOf('search', language), path) ? 'page' : undefined}
        >
          <svg
            viewBox="0 0 24 24"
            width="22"
            height="22"
            fill="none"
            stroke="currentColor"
            aria-hidden="true"
          >
            <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zm5-1.5L21 21" stroke-width="2" />
          </svg>
          <span class="hidden-visually">{nav.search}</span>
        </a>
        <a
          class="language-switch"
          href={alternates[other] ?? addressOf('home', other)}
          lang={other}
          hreflang={other}
          aria-label={`${nav.otherLanguageShort}: ${nav.otherLanguage}`}
        >
          {nav.otherLanguageShort}
        </a>
      </div>
    </header>
  );
}

/** Whether a page is the one at an address, or lies under it. */
function isCurrent(href: string, path: string): boolean {
  return path === href || path.startsWith(href.replace(/\/?$/, '/'));
}
