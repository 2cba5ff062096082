import type { FundCard, StatementCard, ThemeCard } from '../../api/types';
import { type ActionCounts, promised, startedOrDone } from '../../design/ProgressBar';
import { type Texts, useLanguage, useTexts } from '../../i18n';
import { formatEuros, formatMoney } from '../../i18n/format';
import { addressOf, addressOfItem } from '../../routes';
import { commonRate } from '../money/contributed';

interface FigureStripProps {
  statement: StatementCard | undefined;
  themes: readonly ThemeCard[] | undefined;
  fund: FundCard | undefined;
}

/** From euro to action in three figures. Nothing is guessed: what is unknown is left out. */
export function FigureStrip({ statement, themes, fund }: FigureStripProps) {
  const { home } = useTexts();
  const language = useLanguage();
  const counts = themes && addUp(themes.map((theme) => theme.actionCounts));
  const rate = statement && commonRate(statement);
  const figures = [
    statement && {
      figure: formatEuros(statement.totals.contributions.known, language),
      words: rate
        ? home.contributedEach(statement.year, formatMoney(rate, language))
        : home.contributed(statement.year),
      href: addressOfItem(statement),
    },
    counts && { ...actionFigure(counts, home), href: addressOf('actions', language) },
    fund && {
      figure: formatEuros(fund.total, language),
      words: home.fund(fund.title, fund.decidingBody?.title),
      href: addressOfItem(fund),
    },
  ].filter((figure) => figure !== undefined);

  return (
    <section class="figures" aria-label={home.figures}>
      <div class="page">
        <dl>
          {figures.map(({ figure, words, href }) => (
            <div key={words}>
              <dt>
                <a href={href}>{words}</a>
              </dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
        {statement && (
          <a class="onward" href={addressOf('money', language)}>
            {home.followTheEuro}
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
