import { useRoute } from 'preact-iso';
import { useContact } from '../../api/contacts';
import type { ContactView } from '../../api/types';
import { RichText } from '../../design/RichText';
import { langOf, useLanguage, usePageTexts } from '../../i18n';
import { alternateAddresses } from '../frame/alternateAddresses';
import { ItemHead } from '../frame/ItemHead';
import { PageAnswer } from '../frame/PageAnswer';
import { usePage } from '../frame/pageState';
import { ContactFacts } from './ContactFacts';
import { ContactWork } from './ContactWork';
import { Members } from './Members';

export default function ContactPage() {
  const slug = useRoute().params.id ?? '';
  return <ContactBySlug key={slug} slug={slug} />;
}

function ContactBySlug({ slug }: { slug: string }) {
  const language = useLanguage();
  return (
    <PageAnswer query={useContact(language, slug)}>
      {(contact) => <ContactParts contact={contact} />}
    </PageAnswer>
  );
}

function ContactParts({ contact }: { contact: ContactView }) {
  const { contacts: texts } = usePageTexts();
  const language = useLanguage();
  usePage({
    title: contact.title,
    description: contact.summary,
    alternates: alternateAddresses('contact', contact),
    image: contact.logo,
  });
  return (
    <article lang={langOf(contact, language)}>
      <ItemHead kicker={texts.categories[contact.category]} title={contact.title} summary={contact.summary} />
      <div class="page story-body">
        {contact.body && <RichText text={contact.body} images={contact.images} />}
        <ContactFacts contact={contact} />
      </div>
      <Members contact={contact} />
      <ContactWork contact={contact} />
    </article>
  );
}
