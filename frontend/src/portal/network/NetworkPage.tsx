import { useContactPages } from '../../api/contacts';
import { usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Results } from '../filters/Results';
import { useListAddress } from '../filters/useListAddress';
import { PageTitle } from '../frame/PageTitle';
import { ContactRow } from './ContactRow';
import * as address from './contactFilters';
import { NetworkFilterForm } from './NetworkFilterForm';

const contactsAtOnce = 24;

export default function NetworkPage() {
  const { contacts: texts, people } = usePageTexts();
  const { language, filters, choose, onClear } = useListAddress('contacts', texts, address);

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
        onClear={onClear}
      >
        {(contact) => <ContactRow key={contact.id} contact={contact} />}
      </Results>
    </div>
  );
}
