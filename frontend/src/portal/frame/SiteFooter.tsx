import { useMunicipalities } from '../../api/places';
import { List } from '../../design/List';
import { useLanguage, useTexts } from '../../i18n';
import { formatList } from '../../i18n/format';
import { addressOf, contractAddress, deskAddress } from '../../routes';
import { useRegionName } from './pageState';

export function SiteFooter() {
  const { footer, nav } = useTexts();
  const language = useLanguage();
  const region = useRegionName();
  const places = useMunicipalities(language).data?.items.map((place) => place.title) ?? [];
  return (
    <footer class="site-foot">
      <div class="page">
        <p>{footer.about(region, formatList(places, language))}</p>
        <nav aria-label={footer.pages}>
          <List class="">
            <li>
              <a href={addressOf('stories', language)}>{nav.stories}</a>
            </li>
            <li>
              <a href={addressOf('events', language)}>{nav.events}</a>
            </li>
            <li>
              <a href={addressOf('money', language)}>{nav.money}</a>
            </li>
            <li>
              <a href={addressOf('search', language)}>{nav.search}</a>
            </li>
            <li>
              <a href={contractAddress}>{footer.api}</a>
            </li>
            <li>
              <a href={deskAddress}>{footer.signIn}</a>
            </li>
          </List>
        </nav>
      </div>
    </footer>
  );
}
