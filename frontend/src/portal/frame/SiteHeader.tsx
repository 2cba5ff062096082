import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { latestAnnualPlan, usePlans } from '../../api/plans';
import type { Language } from '../../api/types';
import { List } from '../../design/List';
import { useLanguage, useTexts } from '../../i18n';
import { addressOf, addressOfItem, deskAddress } from '../../routes';
import { PageStateContext, useRegionName } from './pageState';

const otherLanguage: Record<Language, Language> = { nl: 'en', en: 'nl' };

export function SiteHeader() {
  const { nav } = useTexts();
  const language = useLanguage();
  const region = useRegionName();
  const { path, url } = useLocation();
  const plan = latestAnnualPlan(usePlans(language).data?.items);
  const { alternates } = useContext(PageStateContext);
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const home = addressOf('home', language);
  const other = otherLanguage[language];

  useEffect(() => setOpen(false), [url]);

  const links = [
    { href: addressOf('stories', language), words: nav.stories },
    { href: addressOf('events', language), words: nav.events },
    { href: `${home}#themes`, words: nav.themes },
    { href: (plan && addressOfItem(plan)) ?? `${home}#themes`, words: nav.plan },
    { href: addressOf('money', language), words: nav.money },
    { href: addressOf('search', language), words: nav.search },
    { href: deskAddress, words: nav.signIn },
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
            {links.map(({ href, words }) => (
              <li key={words}>
                <a href={href} aria-current={isCurrent(href, path) ? 'page' : undefined}>
                  {words}
                </a>
              </li>
            ))}
          </List>
        </nav>
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

function isCurrent(href: string, path: string): boolean {
  return !href.includes('#') && (path === href || path.startsWith(`${href}/`));
}
