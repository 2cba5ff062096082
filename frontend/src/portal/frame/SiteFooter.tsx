import { useNavigation } from '../../api/pages';
import { useMunicipalities } from '../../api/places';
import { List } from '../../design/List';
import { langOf, useLanguage, useTexts } from '../../i18n';
import { formatList } from '../../i18n/format';
import { addressOf, deskAddress } from '../../routes';
import { useRegionName } from './pageState';

export function SiteFooter() {
  const { footer, nav } = useTexts();
  const language = useLanguage();
  const region = useRegionName();
  const places = useMunicipalities(language).data?.items.map((place) => place.title) ?? [];
  const pages = useNavigation(language).filter((page) => page.navigation === 'footer');
  const own = [
    { href: addressOf('stories', language), words: nav.stories },
    { href: addressOf('events', language), words: nav.events },
    { href: addressOf('contacts', language), words: nav.network },
    { href: addressOf('plans', language), words: nav.plans },
    { href: addressOf('actions', language), words: nav.actions },
    { href: addressOf('money', language), words: nav.money },
    { href: addressOf('figures', language), words: nav.figures },
    { href: addressOf('search', language), words: nav.search },
    { href: deskAddress, words: footer.signIn },
  ];
  return (
    <footer class="site-foot">
      <nav class="page" aria-label={footer.pages}>
        <p>{footer.about(region, formatList(places, language))}</p>
        <List class="">
          {own.map(({ href, words }) => (
            <li key={href}>
              <a href={href}>{words}</a>
            </li>
          ))}
        </List>
        <List class="">
          {pages.map((page) => (
            <li key={page.id}>
              <a
                href={addressOf('page', page.language, page.slug)}
                lang={langOf(page, language)}
                hreflang={langOf(page, language)}
              >
                {page.title}
              </a>
            </li>
          ))}
        </List>
      </nav>
    </footer>
  );
}
