import { useRoute } from 'preact-iso';
import { usePlan } from '../../api/plans';
import type { PlanView } from '../../api/types';
import { accentOf } from '../../design/accent';
import { List } from '../../design/List';
import { ProgressBar } from '../../design/ProgressBar';
import { RichText } from '../../design/RichText';
import { langOf, useLanguage, usePageTexts } from '../../i18n';
import { addressOf, addressOfItem } from '../../routes';
import { ActionList } from '../actions/ActionList';
import { queryOf } from '../actions/actionFilters';
import { alternateAddresses } from '../frame/alternateAddresses';
import { ItemHead } from '../frame/ItemHead';
import { PageAnswer } from '../frame/PageAnswer';
import { usePage } from '../frame/pageState';
import { TrailSection } from '../trail/TrailSection';
import { groupActions } from './groupActions';
import { PlanProgress } from './PlanProgress';
import { PlanRow, planKicker } from './PlanRow';

export default function PlanPage() {
  const year = useRoute().params.id ?? '';
  return <PlanOfYear key={year} year={year} />;
}

function PlanOfYear({ year }: { year: string }) {
  const language = useLanguage();
  return <PageAnswer query={usePlan(language, year)}>{(plan) => <PlanParts plan={plan} />}</PageAnswer>;
}

function PlanParts({ plan }: { plan: PlanView }) {
  const { actions, plan: texts } = usePageTexts();
  const language = useLanguage();
  const groups = groupActions(plan.themes, plan.actions);
  usePage({
    title: plan.title,
    description: plan.summary,
    alternates: alternateAddresses('plan', plan),
    image: plan.cover,
  });

  return (
    <article lang={langOf(plan, language)}>
      <ItemHead kicker={planKicker(plan, texts)} title={plan.title} summary={plan.summary} cover={plan.cover}>
        {plan.progress.total > 0 && <ProgressBar counts={plan.progress} />}
        {plan.course && (
          <p>
            {texts.serves} <a href={addressOfItem(plan.course)}>{plan.course.title}</a>
          </p>
        )}
        <nav aria-label={texts.onThisPage} class="jump">
          <ul>
            {plan.plans.length > 0 && (
              <li>
                <a href="#plans">{texts.servedBy}</a>
              </li>
            )}
            {groups.length > 0 && (
              <>
                <li>
                  <a href="#progress">{texts.progress}</a>
                </li>
                <li>
                  <a href="#actions">{texts.actions}</a>
                </li>
              </>
            )}
            {plan.financing && (
              <li>
                <a href="#financing">{texts.financing}</a>
              </li>
            )}
          </ul>
        </nav>
      </ItemHead>
      <div class="page section">
        <RichText text={plan.body} images={plan.images} />
      </div>
      {plan.plans.length > 0 && (
        <section class="page section" aria-labelledby="plans">
          <div class="section-head">
            <h2 id="plans">{texts.servedBy}</h2>
            <a href={addressOf('plans', language)}>{texts.all}</a>
          </div>
          <List>
            {plan.plans.map((one) => (
              <PlanRow key={one.id} plan={one} />
            ))}
          </List>
        </section>
      )}
      {groups.length > 0 && (
        <>
          <section class="page section" aria-labelledby="progress">
            <div class="section-head">
              <h2 id="progress">{texts.progress}</h2>
            </div>
            <PlanProgress groups={groups} />
          </section>
          <section class="page section" aria-labelledby="actions">
            <div class="section-head">
              <h2 id="actions">{texts.actions}</h2>
              <a href={addressOf('actions', language, undefined, queryOf({ plan: [plan.id] }))}>
                {actions.inThese}
              </a>
            </div>
            {groups.map(({ theme, actions }) => (
              <section key={theme?.id ?? ''} class="plan-theme" style={accentOf(theme)}>
                <h3>
                  {theme ? (
                    <a class="title-link" href={addressOfItem(theme)}>
                      {theme.title}
                    </a>
                  ) : (
                    texts.otherActions
                  )}
                </h3>
                <ActionList actions={actions} level={4} />
              </section>
            ))}
          </section>
        </>
      )}
      {groups.length === 0 && plan.plans.length === 0 && (
        <div class="page section">
          <p>{texts.noActions}</p>
        </div>
      )}
      <TrailSection kind="plan" id={plan.id} />
      {plan.financing && (
        <section class="financing" aria-labelledby="financing">
          <div class="page section">
            <div class="section-head">
              <h2 id="financing">{texts.financing}</h2>
            </div>
            <RichText text={plan.financing} images={plan.images} under={2} />
          </div>
        </section>
      )}
    </article>
  );
}
