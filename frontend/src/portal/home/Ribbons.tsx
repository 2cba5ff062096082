import type { MunicipalityView, StatementCard, ThemeCard } from '../../api/types';
import { List } from '../../design/List';
import { promised } from '../../design/ProgressBar';
import { langOf, useLanguage, useTexts } from '../../i18n';
import { formatEuros } from '../../i18n/format';
import { addressOfItem } from '../../routes';
import { amountOf } from '../money/contributed';
import {
  type Band,
  drawRibbons,
  ribbonHeight,
  ribbonWidth,
  straightFrom,
  straightUntil,
} from './ribbonPaths';

interface RibbonsProps {
  municipalities: readonly MunicipalityView[];
  themes: readonly ThemeCard[];
  /** The year whose contributions are drawn; without one, every ribbon is as wide as the others. */
  statement?: StatementCard;
}

const undivided = '#dfe7f5';
const bend = { gradientUnits: 'userSpaceOnUse', x1: straightUntil, x2: straightFrom } as const;
/** The straight ends go on past the page's column, out of the screen. */
const farOut = 5 * ribbonWidth;
/** Ends and bends lie a little over each other, or the night would shine through as a hairline. */
const overlap = 2;

const percent = (part: number) => `${part * 100}%`;

/**
 * The municipalities as ribbons, each as wide as what it contributes, that run into the themes, each as wide as the
 * action points it has, and wide enough for its name; both stand as lists at the ends. How many euros go to a theme is not drawn: it is in the budget.
 */
export function Ribbons({ municipalities, themes, statement }: RibbonsProps) {
  const { home, progress } = useTexts();
  const language = useLanguage();
  if (!municipalities.length || !themes.length) return <div class="ribbons" />;
  const amounts = municipalities.map(({ id }) => amountOf(statement, id));
  const { strands, sources, targets } = drawRibbons({
    sources: amounts.every((amount) => amount !== undefined) ? amounts : amounts.map(() => 1),
    targets: wideEnough(themes.map(({ actionCounts }) => promised(actionCounts))),
  });

  return (
    <section class="ribbons" aria-label={home.ribbons(municipalities.length, themes.length)}>
      <div class="page">
        <svg viewBox={`0 0 ${ribbonWidth} ${ribbonHeight}`} preserveAspectRatio="none" aria-hidden="true">
          {themes.map((theme, index) => (
            <linearGradient key={theme.id} id={`flow-${index}`} {...bend}>
              <stop stop-color={undivided} />
              <stop offset="1" stop-color={theme.nightColour} />
            </linearGradient>
          ))}
          <linearGradient id="seam" {...bend}>
            <stop stop-color="#0f1b33" stop-opacity="0" />
            <stop offset="0.5" stop-color="#0f1b33" stop-opacity="0.6" />
            <stop offset="1" stop-color="#0f1b33" stop-opacity="0" />
          </linearGradient>
          {strands.map(({ source, target, path }) => (
            <path key={`${source}-${target}`} d={path} fill={`url(#flow-${target})`} stroke="url(#seam)" />
          ))}
          {sources.map((band, index) => (
            <rect key={index} x={straightUntil - farOut + overlap} {...bandBox(band)} fill={undivided} />
          ))}
          {themes.map((theme, index) => (
            <rect
              key={theme.id}
              x={straightFrom - overlap}
              {...bandBox(targets[index])}
              fill={theme.nightColour}
            />
          ))}
        </svg>
        <List class="" label={home.ribbonsFrom}>
          {municipalities.map((place, index) => {
            const amount = amounts[index];
            return (
              <li key={place.id} style={bandStyle(sources[index])} lang={langOf(place, language)}>
                <a href={addressOfItem(place)}>
                  <span>
                    {place.title} {amount !== undefined && <small>{formatEuros(amount, language)}</small>}
                  </span>
                </a>
              </li>
            );
          })}
        </List>
        <List class="" label={home.ribbonsTo}>
          {themes.map((theme, index) => (
            <li key={theme.id} style={bandStyle(targets[index])} lang={langOf(theme, language)}>
              <a href={addressOfItem(theme)}>
                <span>{theme.title}</span>
                <small>{progress.actions(promised(theme.actionCounts))}</small>
              </a>
            </li>
          ))}
        </List>
      </div>
    </section>
  );
}

/** None less than half of what it would have if all had as much. */
function wideEnough(counts: readonly number[]): number[] {
  const half = counts.reduce((sum, count) => sum + count, 0) / (2 * counts.length);
  return counts.map((count) => Math.max(1, half, count));
}

function bandStyle(band: Band | undefined) {
  return band && { top: percent(band.top), height: percent(band.height) };
}

function bandBox(band: Band | undefined) {
  return band && { y: band.top * ribbonHeight, width: farOut, height: band.height * ribbonHeight };
}
