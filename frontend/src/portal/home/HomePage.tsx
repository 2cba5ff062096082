import { useFunds, useStatements } from '../../api/money';
import { useMunicipalities } from '../../api/places';
import { usePlans } from '../../api/plans';
import { useStories } from '../../api/stories';
import { useThemes } from '../../api/themes';
import { List } from '../../design/List';
import { useLanguage, useTexts } from '../../i18n';
import { formatList, formatMoney } from '../../i18n/format';
import { addressOf, addressOfItem } from '../../routes';
import { Answer } from '../frame/Answer';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { commonRate, newestWhole } from '../money/contributed';
import { StoryRow } from '../stories/StoryRow';
import { latestAnnualPlan } from './annualPlan';
import { FigureStrip } from './FigureStrip';
import { HomeEvents } from './HomeEvents';
import { LeadStory } from './LeadStory';
import { Ribbons } from './Ribbons';
import { ThemeCards } from './ThemeCards';

const storiesShown = 5;

export default function HomePage() {
  const { home } = useTexts();
  const language = useLanguage();
  const themes = useThemes(language);
  const stories = useStories(language, storiesShown);
  const plan = latestAnnualPlan(usePlans(language).data?.items);
  const municipalities = useMunicipalities(language);
  const places = municipalities.data?.items ?? [];
  const statement = newestWhole(useStatements(language).data?.items ?? []);
  const fund = useFunds(language).data?.items[0];
  const rate = statement && commonRate(statement);
  const perInhabitant = rate && (rate === 1 ? home.oneEuro : formatMoney(rate, language));
  const names = formatList(
    places.map((place) => place.title),
    language,
  );
  const lead = names ? home.lead(names) : home.leadUnknown;
  usePage({ description: lead, alternates: { nl: addressOf('home', 'nl'), en: addressOf('home', 'en') } });

  return (
    <>
      <div class="hero">
        <div class="page hero-words">
          <PageTitle class="hero-title">
            {places.length
              ? home.title(places.length, perInhabitant || undefined)
              : municipalities.error
                ? home.titleUnknown
                : '\u00a0'}
          </PageTitle>
          <p class="lead">{municipalities.isPending ? '\u00a0' : lead}</p>
        </div>
        <Ribbons municipalities={places} themes={themes.data?.items ?? []} statement={statement} />
      </div>
      <FigureStrip statement={statement} themes={themes.data?.items} fund={fund} />

      <section class="page section" aria-labelledby="themes">
        <div class="section-head">
          <h2 id="themes">{home.themes}</h2>
          {plan && <a href={addressOfItem(plan)}>{home.plan(plan.firstYear)}</a>}
        </div>
        <Answer query={themes}>{(page) => <ThemeCards themes={page.items} />}</Answer>
      </section>

      <section class="page section" aria-labelledby="stories">
        <div class="section-head">
          <h2 id="stories">{home.storiesTitle}</h2>
          <a href={addressOf('stories', language)}>{home.allStories}</a>
        </div>
        <Answer query={stories}>
          {({ items: [first, ...others] }) =>
            first ? (
              <div class="home-stories">
                <LeadStory story={first} />
                <List class="rows">
                  {others.map((story) => (
                    <StoryRow key={story.id} story={story} />
                  ))}
                </List>
              </div>
            ) : (
              <p>{home.noStories}</p>
            )
          }
        </Answer>
      </section>
      <HomeEvents />
    </>
  );
}
