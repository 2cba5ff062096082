import type { ContactCard } from '../../api/types';
import { Picture } from '../../design/Picture';
import { langOf, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';

/** An organisation as one row of a list: who it is, where, and what it does. */
export function ContactRow({ contact }: { contact: ContactCard }) {
  const { contacts: texts } = usePageTexts();
  const language = useLanguage();
  return (
    <li class="contact-row" lang={langOf(contact, language)}>
      <div>
        <p class="kicker" lang={language}>
          {[texts.categories[contact.category], contact.municipality?.title].filter(Boolean).join(' · ')}
        </p>
        <h2>
          <a class="title-link" href={addressOfItem(contact)}>
            {contact.title}
          </a>
        </h2>
        {contact.summary && <p class="story-summary">{contact.summary}</p>}
      </div>
      {contact.logo && <Picture media={contact.logo} alt="" sizes="5rem" />}
    </li>
  );
}
