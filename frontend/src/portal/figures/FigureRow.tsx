import type { FigureCard } from '../../api/types';
import { langOf, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { NewestTotal } from './NewestTotal';

/** A figure in a list: what it is, and how the region stands. */
export function FigureRow({ figure, level: Heading }: { figure: FigureCard; level: 'h2' | 'h3' }) {
  const { figures: texts } = usePageTexts();
  const language = useLanguage();
  const [first, last] = [figure.years[0]?.year, figure.years.at(-1)?.year];
  return (
    <li lang={langOf(figure, language)}>
      <div>
        <Heading>
          <a class="title-link" href={addressOfItem(figure)}>
            {figure.title}
          </a>
        </Heading>
        {figure.summary && <p>{figure.summary}</p>}
        <p class="small">
          {[first === last ? first : `${first}–${last}`, figure.source && texts.sourceIs(figure.source)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <NewestTotal figure={figure} />
    </li>
  );
}
