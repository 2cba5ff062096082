import { useRoute } from 'preact-iso';
import { useEvent } from '../../api/events';
import type { EventView } from '../../api/types';
import { accentOf } from '../../design/accent';
import { RichText } from '../../design/RichText';
import { langOf, useLanguage, usePageTexts } from '../../i18n';
import { regionDay } from '../../i18n/format';
import { calendarFileOf } from '../../routes';
import { alternateAddresses } from '../frame/alternateAddresses';
import { ItemHead } from '../frame/ItemHead';
import { PageAnswer } from '../frame/PageAnswer';
import { usePage } from '../frame/pageState';
import { TrailSection } from '../trail/TrailSection';
import { EventDates } from './EventDates';
import { EventFacts } from './EventFacts';
import { EventState } from './EventState';
import { repetitionInWords } from './repetition';
import { leftOutFrom, leftOutInWords, whenInWords } from './when';

export default function EventPage() {
  const slug = useRoute().params.id ?? '';
  return <EventBySlug key={slug} slug={slug} />;
}

function EventBySlug({ slug }: { slug: string }) {
  const language = useLanguage();
  return <PageAnswer query={useEvent(language, slug)}>{(event) => <EventParts event={event} />}</PageAnswer>;
}

function EventParts({ event }: { event: EventView }) {
  const { events, event: texts } = usePageTexts();
  const language = useLanguage();
  usePage({
    title: event.title,
    description: event.summary,
    alternates: alternateAddresses('event', event),
    image: event.cover,
  });
  const [next] = event.upcoming;
  const [last] = event.past;
  const shown = next ?? last;
  const { repetition, registration } = event;
  const leftOut = leftOutFrom(event, regionDay(new Date()));

  return (
    <article style={accentOf(event.themes[0])} lang={langOf(event, language)}>
      <ItemHead
        kicker={events.types[event.type]}
        title={event.title}
        summary={event.summary}
        cover={event.cover}
      >
        {event.state !== 'planned' && (
          <p class={`event-notice is-${event.state}`}>
            <EventState event={event} /> {event.stateReason}
          </p>
        )}
        {shown && (
          <p class="event-when">
            {repetition && next && <small>{texts.next}</small>}
            <time dateTime={shown.startsAt ?? shown.startDate}>{whenInWords(shown, language, events)}</time>
          </p>
        )}
        {!next && <p>{texts.over}</p>}
        {repetition && (
          <p>
            {repetitionInWords({ rule: repetition.rule, start: event.start }, language, events)}
            {leftOut.length > 0 && `. ${leftOutInWords(leftOut, language, texts)}`}
          </p>
        )}
        {next && event.state !== 'cancelled' && (
          <p class="event-actions">
            {registration.address && (
              <a class="button is-main" href={registration.address}>
                {texts.register}
              </a>
            )}
            <a class={`button ${registration.address ? '' : 'is-main'}`} href={calendarFileOf(event)}>
              {texts.calendar}
            </a>
          </p>
        )}
      </ItemHead>
      <div class="page story-body">
        <div>
          <RichText text={event.body} images={event.images} />
          <EventDates event={event} />
        </div>
        <EventFacts event={event} />
      </div>
      <TrailSection kind="event" id={event.id} />
    </article>
  );
}
