import { useFigures } from '../../api/figures';
import { List } from '../../design/List';
import { useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Answer } from '../frame/Answer';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { FigureRow } from './FigureRow';

/** What the region is measured by. */
export default function FiguresPage() {
  const { figures: texts } = usePageTexts();
  const language = useLanguage();
  usePage({
    title: texts.title,
    description: texts.lead,
    alternates: { nl: addressOf('figures', 'nl'), en: addressOf('figures', 'en') },
  });
  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.lead}</p>
      <Answer query={useFigures(language)}>
        {({ items }) =>
          items.length ? (
            <List class="rows figure-list">
              {items.map((figure) => (
                <FigureRow key={figure.id} figure={figure} level="h2" />
              ))}
            </List>
          ) : (
            <p class="figure-part">{texts.none}</p>
          )
        }
      </Answer>
    </div>
  );
}
