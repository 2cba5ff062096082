import type { ContactView } from '../../api/types';
import { Picture } from '../../design/Picture';
import { useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { FactLinks } from '../frame/FactLinks';
import { queryOf } from './contactFilters';
import { webLink } from './webLink';

/** Where an organisation is found: on the street, on the web and in the region. */
export function ContactFacts({ contact }: { contact: ContactView }) {
  const { contact: texts, story } = usePageTexts();
  const language = useLanguage();
  const { place, municipality } = contact;
  const lines = [place?.name, place?.street, [place?.postalCode, place?.town].filter(Boolean).join(' ')];
  const found = (filters: Parameters<typeof queryOf>[0]) =>
    addressOf('contacts', language, undefined, queryOf(filters));
  if (
    !contact.logo &&
    !place &&
    !municipality &&
    !contact.website &&
    !contact.socials.length &&
    !contact.sectors.length
  )
    return null;
  return (
    <aside class="facts" aria-label={texts.about}>
      {contact.logo && (
        <div class="contact-logo">
          <Picture media={contact.logo} alt="" sizes="10rem" />
        </div>
      )}
      <dl>
        <FactLinks
          name={texts.address}
          links={[
            ...lines.flatMap((words) => (words ? [{ words }] : [])),
            ...(place?.latitude != null && place.longitude != null
              ? [{ words: texts.map, href: mapAt(place.latitude, place.longitude) }]
              : []),
          ]}
        />
        <FactLinks name={texts.website} links={contact.website ? [webLink(contact.website)] : []} />
        <FactLinks name={texts.socials} links={contact.socials.map(webLink)} />
        <FactLinks
          name={story.municipalities}
          links={
            municipality
              ? [{ words: municipality.title, href: found({ municipality: [municipality.key] }) }]
              : []
          }
        />
        <FactLinks
          name={story.sectors}
          links={contact.sectors.map(({ key, title }) => ({ words: title, href: found({ sector: [key] }) }))}
        />
      </dl>
    </aside>
  );
}

function mapAt(latitude: number, longitude: number): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
}
