import { useRoute } from 'preact-iso';
import { useAction } from '../../api/actions';
import { useTheme } from '../../api/themes';
import type { ActionView } from '../../api/types';
import { ActionStateMark } from '../../design/ActionStateMark';
import { accentOf } from '../../design/accent';
import { List } from '../../design/List';
import { RichText } from '../../design/RichText';
import { langOf, useLanguage, usePageTexts } from '../../i18n';
import { formatDate } from '../../i18n/format';
import { addressOf, addressOfItem } from '../../routes';
import { EventRow } from '../events/EventRow';
import { FigureRow } from '../figures/FigureRow';
import { sameIdAddresses } from '../frame/alternateAddresses';
import { FactLinks } from '../frame/FactLinks';
import { ItemHead } from '../frame/ItemHead';
import { PageAnswer } from '../frame/PageAnswer';
import { usePage } from '../frame/pageState';
import { TrailSection } from '../trail/TrailSection';
import { Measures, PastStates, ProgressNotes } from './ActionCourse';
import { ActionMoney } from './ActionMoney';
import { queryOf } from './actionFilters';

export default function ActionPage() {
  const id = useRoute().params.id ?? '';
  return <ActionById key={id} id={id} />;
}

function ActionById({ id }: { id: string }) {
  const language = useLanguage();
  return (
    <PageAnswer query={useAction(language, id)}>{(action) => <ActionParts action={action} />}</PageAnswer>
  );
}

function ActionParts({ action }: { action: ActionView }) {
  const { action: texts, actions } = usePageTexts();
  const language = useLanguage();
  usePage({
    title: action.title,
    description: action.summary,
    alternates: sameIdAddresses('action', action, action.id),
  });

  return (
    <article style={accentOf(action.theme)} lang={langOf(action, language)}>
      <ItemHead
        kicker={
          <>
            <a href={addressOf('actions', language)}>{actions.title}</a>
            {' · '}
            {action.plan && (
              <>
                <a href={addressOfItem(action.plan)}>{action.plan.title}</a>
                {' · '}
              </>
            )}
            {texts.number(action.number)}
          </>
        }
        title={action.title}
        summary={action.summary}
      >
        <p class="action-state">
          <ActionStateMark state={action.state} />
        </p>
        {action.stateReason && <p>{action.stateReason}</p>}
      </ItemHead>
      <div class="page story-body">
        <div>
          <RichText text={action.body} images={action.images} />
          <Measures indicators={action.indicators} />
          <ProgressNotes notes={action.notes} />
          <ActionMoney payments={action.payments} paymentsTotal={action.paymentsTotal} />
          <section class="action-stories" aria-labelledby="stories">
            <h2 id="stories">{texts.stories}</h2>
            {action.stories.length ? <Evidence action={action} /> : <p>{texts.noStories}</p>}
          </section>
          {action.events.length > 0 && (
            <section class="action-stories" aria-labelledby="events">
              <h2 id="events">{texts.events}</h2>
              <List class="rows">
                {action.events.map((event) => (
                  <EventRow key={event.id} event={event} />
                ))}
              </List>
            </section>
          )}
          {action.figures.length > 0 && (
            <section class="action-stories" aria-labelledby="figures">
              <h2 id="figures">{texts.figures}</h2>
              <List class="rows">
                {action.figures.map((figure) => (
                  <FigureRow key={figure.id} figure={figure} level="h3" />
                ))}
              </List>
            </section>
          )}
        </div>
        <ActionFacts action={action} />
      </div>
      <TrailSection kind="action" id={action.id} />
    </article>
  );
}

function Evidence({ action }: { action: ActionView }) {
  const language = useLanguage();
  return (
    <List class="rows evidence">
      {action.stories.map((story) => (
        <li key={story.id} lang={langOf(story, language)}>
          <h3>
            <a class="title-link" href={addressOfItem(story)}>
              {story.title}
            </a>
          </h3>
          {story.summary && <p>{story.summary}</p>}
          <p class="small">{formatDate(story.publishedAt, language)}</p>
        </li>
      ))}
    </List>
  );
}

function ActionFacts({ action }: { action: ActionView }) {
  const { action: texts } = usePageTexts();
  const language = useLanguage();
  const goals = useTheme(action.theme?.language ?? language, action.theme?.slug).data?.goals ?? [];
  return (
    <aside class="facts" aria-label={texts.kicker}>
      <dl>
        {action.theme && (
          <FactLinks
            name={texts.theme}
            links={[{ words: action.theme.title, href: addressOfItem(action.theme) }]}
          />
        )}
        {action.plan && (
          <FactLinks
            name={texts.plan}
            links={[{ words: action.plan.title, href: addressOfItem(action.plan) }]}
          />
        )}
        <FactLinks
          name={texts.goals}
          links={goals
            .filter((goal) => action.goals.includes(goal.key))
            .map((goal) => ({ words: goal.title }))}
        />
        <FactLinks
          name={texts.owner}
          links={action.owner ? [{ words: action.owner.title, href: addressOfItem(action.owner) }] : []}
        />
        <FactLinks
          name={texts.due}
          links={action.dueDate ? [{ words: formatDate(action.dueDate, language) }] : []}
        />
        <FactLinks
          name={texts.municipalities}
          links={action.municipalities.map(({ key, title }) => ({
            words: title,
            href: addressOf('actions', language, undefined, queryOf({ municipality: [key] })),
          }))}
        />
        <FactLinks
          name={texts.sectors}
          links={action.sectors.map(({ key, title }) => ({
            words: title,
            href: addressOf('actions', language, undefined, queryOf({ sector: [key] })),
          }))}
        />
        <FactLinks
          name={texts.organisations}
          links={action.organisations.map((one) => ({ words: one.title, href: addressOfItem(one) }))}
        />
        <PastStates states={action.states} />
      </dl>
    </aside>
  );
}
