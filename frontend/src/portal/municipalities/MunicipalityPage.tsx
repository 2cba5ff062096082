import { useRoute } from 'preact-iso';
import { useEvents } from '../../api/events';
import { useStatements } from '../../api/money';
import { useMunicipality } from '../../api/places';
import { useStories } from '../../api/stories';
import type { MunicipalityView } from '../../api/types';
import { List } from '../../design/List';
import { langOf, useLanguage, useMoneyTexts, usePageTexts, useTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { EventRow } from '../events/EventRow';
import { calendarAddress } from '../events/eventFilters';
import { sameIdAddresses } from '../frame/alternateAddresses';
import { ItemHead } from '../frame/ItemHead';
import { PageAnswer } from '../frame/PageAnswer';
import { usePage } from '../frame/pageState';
import { StoryRow } from '../stories/StoryRow';
import { queryOf } from '../stories/storyFilters';
import { TrailSection } from '../trail/TrailSection';
import { PaidByYear } from './PaidByYear';
import { ShareStrip } from './ShareStrip';

const shown = 3;

/** What a municipality pays, what that became, and what happens there. */
export default function MunicipalityPage() {
  const key = useRoute().params.id ?? '';
  const language = useLanguage();
  return (
    <PageAnswer key={key} query={useMunicipality(language, key)}>
      {(municipality) => <Parts municipality={municipality} />}
    </PageAnswer>
  );
}

function Parts({ municipality }: { municipality: MunicipalityView }) {
  const { municipality: texts } = usePageTexts();
  const money = useMoneyTexts();
  const language = useLanguage();
  const statements = useStatements(language).data?.items ?? [];
  usePage({
    title: municipality.title,
    description: municipality.summary,
    alternates: sameIdAddresses('municipality', municipality, municipality.key),
  });
  return (
    <article class="municipality" lang={langOf(municipality, language)}>
      <ItemHead
        kicker={<a href={addressOf('money', language)}>{money.title}</a>}
        title={municipality.title}
        summary={municipality.summary}
      >
        <ShareStrip municipality={municipality} statements={statements} />
      </ItemHead>
      <section class="page section" aria-labelledby="paid">
        <h2 id="paid">{texts.paid(municipality.title)}</h2>
        <PaidByYear municipality={municipality} statements={statements} />
      </section>
      <TrailSection kind="municipality" id={municipality.id} />
      <Stories municipality={municipality} />
      <Events municipality={municipality} />
    </article>
  );
}

function Stories({ municipality }: { municipality: MunicipalityView }) {
  const { home } = useTexts();
  const { municipality: texts } = usePageTexts();
  const language = useLanguage();
  const filters = { municipality: [municipality.key] };
  const stories = useStories(language, shown, filters).data?.items;
  if (!stories?.length) return null;
  return (
    <section class="page section" aria-labelledby="stories">
      <div class="section-head">
        <h2 id="stories">{texts.stories(municipality.title)}</h2>
        <a href={addressOf('stories', language, undefined, queryOf(filters))}>{home.allStories}</a>
      </div>
      <List class="rows story-trio">
        {stories.map((story) => (
          <StoryRow key={story.id} story={story} look="tile" />
        ))}
      </List>
    </section>
  );
}

function Events({ municipality }: { municipality: MunicipalityView }) {
  const { home } = useTexts();
  const { municipality: texts } = usePageTexts();
  const language = useLanguage();
  const events = useEvents(language, shown, {}, { municipality: [municipality.key] }).data?.items;
  if (!events?.length) return null;
  return (
    <section class="page section" aria-labelledby="events">
      <div class="section-head">
        <h2 id="events">{texts.events(municipality.title)}</h2>
        <a href={calendarAddress(language, { municipality: [municipality.key] })}>{home.allEvents}</a>
      </div>
      <List class="rows event-trio">
        {events.map((event) => (
          <EventRow key={event.id + event.startDate} event={event} />
        ))}
      </List>
    </section>
  );
}
