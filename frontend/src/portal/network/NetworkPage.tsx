import { useLocation } from 'preact-iso';
import { type ContactFilters, useContactPages } from '../../api/contacts';
import { useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Results } from '../filters/Results';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { ContactRow } from './ContactRow';
import { filtersIn, queryOf } from './contactFilters';
import { NetworkFilterForm } from './NetworkFilterForm';

const contactsAtOnce = 24;

export default function NetworkPage() {
  const { contacts: texts, people } = usePageTexts();
  const language = useLanguage();
  const { url, route } = useLocation();
  const filters = filtersIn(new URL(url, location.origin).searchParams);
  const query = queryOf(filters);
  usePage({
    title: texts.title,
    description: texts.lead,
    alternates: {
      nl: addressOf('contacts', 'nl', undefined, query),
      en: addressOf('contacts', 'en', undefined, query),
    },
  });
  const choose = (chosen: ContactFilters) =>
    route(addressOf('contacts', language, undefined, queryOf(chosen)));

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.lead}</p>
      <p class="network-turn">
        <a href={addressOf('people', language)}>{people.title}</a>
      </p>
      <NetworkFilterForm key={filters.q ?? ''} filters={filters} onChange={choose} />
      <Results
        pages={useContactPages(language, contactsAtOnce, filters)}
        texts={texts}
        class="contact-list"
        onClear={Object.keys(filters).length > 0 ? () => choose({}) : undefined}
      >
        {(contact) => <ContactRow key={contact.id} contact={contact} />}
      </Results>
    </div>
  );
}
