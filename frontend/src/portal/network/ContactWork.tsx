import { useActions } from '../../api/actions';
import { useEvents } from '../../api/events';
import { useStories } from '../../api/stories';
import type { ContactView } from '../../api/types';
import { List } from '../../design/List';
import { useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { ActionList } from '../actions/ActionList';
import { EventRow } from '../events/EventRow';
import { StoryRow } from '../stories/StoryRow';
import { queryOf } from '../stories/storyFilters';

const storiesShown = 3;
const eventsShown = 5;
const actionsShown = 50;

/** What an organisation does here: its stories, the events that it holds, the actions that it takes part in. */
export function ContactWork({ contact }: { contact: ContactView }) {
  const { contact: texts, theme } = usePageTexts();
  const language = useLanguage();
  const filters = { organisation: [contact.key] };
  const stories = useStories(language, storiesShown, filters).data?.items;
  const events = useEvents(language, eventsShown, {}, filters).data?.items;
  const actions = useActions(language, actionsShown, filters).data?.items;
  if (stories?.length === 0 && events?.length === 0 && actions?.length === 0)
    return <p class="page section">{texts.nothing}</p>;
  return (
    <>
      {!!actions?.length && (
        <section class="page section" aria-labelledby="actions">
          <div class="section-head">
            <h2 id="actions">{texts.actions}</h2>
          </div>
          <ActionList actions={actions} />
        </section>
      )}
      {!!stories?.length && (
        <section class="page section" aria-labelledby="stories">
          <div class="section-head">
            <h2 id="stories">{texts.stories}</h2>
            <a href={addressOf('stories', language, undefined, queryOf(filters))}>{theme.allStories}</a>
          </div>
          <List class="rows story-trio">
            {stories.map((story) => (
              <StoryRow key={story.id} story={story} look="tile" />
            ))}
          </List>
        </section>
      )}
      {!!events?.length && (
        <section class="page section" aria-labelledby="events">
          <div class="section-head">
            <h2 id="events">{texts.events}</h2>
          </div>
          <List class="rows">
            {events.map((event) => (
              <EventRow key={event.id + event.startsAt} event={event} />
            ))}
          </List>
        </section>
      )}
    </>
  );
}
