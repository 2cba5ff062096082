import type { EventView } from '../../api/types';
import { useLanguage, usePageTexts } from '../../i18n';
import { formatLanguage, formatMoney } from '../../i18n/format';
import { addressOfItem } from '../../routes';
import { ShownActions } from '../actions/ShownActions';
import { FactLinks } from '../frame/FactLinks';
import { calendarAddress } from './eventFilters';

const words = (...parts: (string | null | undefined)[]) =>
  parts.filter((part): part is string => Boolean(part)).map((part) => ({ words: part }));

/** Where and for whom an event is, and what it belongs to. */
export function EventFacts({ event }: { event: EventView }) {
  const { event: texts, story } = usePageTexts();
  const language = useLanguage();
  const { place, cost } = event;
  const organisers = [event.organiser, ...event.coOrganisers].flatMap((one) => one ?? []);
  return (
    <aside class="facts" aria-label={texts.about}>
      <dl>
        <FactLinks
          name={texts.place}
          links={words(
            place?.name,
            place?.street,
            [place?.postalCode, place?.town].filter(Boolean).join(' '),
            event.placeHint,
          )}
        />
        <FactLinks
          name={texts.online}
          links={
            event.onlineAddress ? [{ words: hostOf(event.onlineAddress), href: event.onlineAddress }] : []
          }
        />
        <FactLinks name={texts.audience} links={words(event.audience)} />
        <FactLinks
          name={texts.cost}
          links={words(cost === null ? null : cost === 0 ? texts.free : formatMoney(cost, language))}
        />
        <FactLinks
          name={texts.languages}
          links={words(...event.spokenLanguages.map((tag) => formatLanguage(tag, language)))}
        />
        <FactLinks name={texts.organisers} links={words(...organisers.map((one) => one.title))} />
      </dl>
      <ShownActions title={texts.actions} actions={event.actions} />
      <dl>
        <FactLinks
          name={story.themes}
          links={event.themes.map((theme) => ({ words: theme.title, href: addressOfItem(theme) }))}
        />
        <FactLinks
          name={story.municipalities}
          links={event.municipalities.map(({ key, title }) => ({
            words: title,
            href: calendarAddress(language, { municipality: [key] }),
          }))}
        />
        <FactLinks
          name={story.sectors}
          links={event.sectors.map(({ key, title }) => ({
            words: title,
            href: calendarAddress(language, { sector: [key] }),
          }))}
        />
      </dl>
    </aside>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
