import type { PlanCard, ThemeCard } from '../../api/types';
import { type ActionCounts, promised, startedOrDone } from '../../design/ProgressBar';
import { type Texts, useLanguage, useTexts } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import { addressOfItem } from '../../routes';

interface FigureStripProps {
  themes: readonly ThemeCard[] | undefined;
  municipalities: number;
  stories: number | undefined;
  plan: PlanCard | undefined;
}

/** What the region can already say about itself in figures. Nothing is guessed: what is unknown is left out. */
export function FigureStrip({ themes, municipalities, stories, plan }: FigureStripProps) {
  const { home } = useTexts();
  const language = useLanguage();
  const counts = themes && addUp(themes.map((theme) => theme.actionCounts));
  const figures = [
    counts && actionFigure(counts, home),
    municipalities > 0 && { figure: formatNumber(municipalities, language), words: home.municipalities },
    stories !== undefined && { figure: formatNumber(stories, language), words: home.stories },
  ].filter((figure) => figure !== undefined && figure !== false);

  return (
    <section class="figures" aria-label={home.figures}>
      <div class="page">
        <dl>
          {figures.map(({ figure, words }) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
        {plan && (
          <a class="onward" href={`${addressOfItem(plan)}#financing`}>
            {home.financing}
          </a>
        )}
      </div>
    </section>
  );
}

function actionFigure(counts: ActionCounts, home: Texts['home']) {
  const busy = startedOrDone(counts);
  const all = promised(counts);
  return busy
    ? { figure: home.startedOrDone(busy, all), words: home.startedOrDoneWhat }
    : { figure: String(all), words: home.plannedActions };
}

function addUp(all: readonly ActionCounts[]): ActionCounts {
  const total: ActionCounts = { planned: 0, running: 0, done: 0, dropped: 0 };
  for (const counts of all) {
    for (const state of Object.keys(total) as (keyof ActionCounts)[]) total[state] += counts[state];
  }
  return total;
}
