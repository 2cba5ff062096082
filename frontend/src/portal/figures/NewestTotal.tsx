import type { FigureCard } from '../../api/types';
import { formatNumber, useLanguage, usePageTexts } from '../../i18n';

/** The region's own value in the newest year that has one; nothing for a figure without. */
export function NewestTotal({ figure }: { figure: FigureCard }) {
  const { figures: texts } = usePageTexts();
  const language = useLanguage();
  const newest = figure.years.findLast(({ total }) => total !== null);
  if (!newest || newest.total === null) return null;
  return (
    <p class="figure-total">
      <strong>{formatNumber(newest.total, language, figure.decimals)}</strong>{' '}
      <span>
        {texts.inYear(figure.unit ?? '', newest.year)}
        {newest.status === 'provisional' && `, ${texts.provisional}`}
      </span>
    </p>
  );
}
