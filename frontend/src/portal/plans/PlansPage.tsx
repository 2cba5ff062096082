import { usePlans } from '../../api/plans';
import { useThemes } from '../../api/themes';
import type { PlanCard } from '../../api/types';
import { List } from '../../design/List';
import { ProgressBar } from '../../design/ProgressBar';
import { langOf, useLanguage, usePageTexts, useTexts } from '../../i18n';
import { addressOf, addressOfItem } from '../../routes';
import { Answer } from '../frame/Answer';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { ThemeCards } from '../home/ThemeCards';
import { PlanRow, planKicker } from './PlanRow';
import { plansByCourse } from './plansByCourse';

/** What the money goes into, and the plans for it: each course with the plans that serve it. */
export default function PlansPage() {
  const { home } = useTexts();
  const { actions, plan: texts } = usePageTexts();
  const language = useLanguage();
  const themes = useThemes(language);
  const plans = usePlans(language);
  usePage({
    title: texts.listTitle,
    description: texts.listLead,
    alternates: { nl: addressOf('plans', 'nl'), en: addressOf('plans', 'en') },
  });

  return (
    <div class="page page-list">
      <PageTitle>{texts.listTitle}</PageTitle>
      <p class="lead">{texts.listLead}</p>
      <section class="section" aria-labelledby="themes">
        <div class="section-head">
          <h2 id="themes">{home.themes}</h2>
        </div>
        <Answer query={themes}>{({ items }) => <ThemeCards themes={items} />}</Answer>
      </section>
      <section class="section" aria-labelledby="plans">
        <div class="section-head">
          <h2 id="plans">{texts.plans}</h2>
          <a href={addressOf('actions', language)}>{actions.all}</a>
        </div>
        <Answer query={plans}>
          {({ items }) => (items.length ? <Plans plans={items} /> : <p>{texts.none}</p>)}
        </Answer>
      </section>
    </div>
  );
}

function Plans({ plans }: { plans: readonly PlanCard[] }) {
  const { courses, others } = plansByCourse(plans);
  return (
    <>
      {courses.map(({ course, plans: serving }) => (
        <Course key={course.id} course={course} plans={serving} />
      ))}
      {others.length > 0 && (
        <List>
          {others.map((plan) => (
            <PlanRow key={plan.id} plan={plan} />
          ))}
        </List>
      )}
    </>
  );
}

function Course({ course, plans }: { course: PlanCard; plans: readonly PlanCard[] }) {
  const { plan: texts } = usePageTexts();
  const language = useLanguage();
  return (
    <article class="course" lang={langOf(course, language)}>
      <p class="kicker">{planKicker(course, texts)}</p>
      <h3>
        <a class="title-link" href={addressOfItem(course)}>
          {course.title}
        </a>
      </h3>
      {course.summary && <p>{course.summary}</p>}
      {course.progress.total > 0 && <ProgressBar counts={course.progress} />}
      {plans.length > 0 && (
        <List label={texts.serving(course.title)}>
          {plans.map((plan) => (
            <PlanRow key={plan.id} plan={plan} level={4} />
          ))}
        </List>
      )}
    </article>
  );
}
