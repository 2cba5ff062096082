import { useLocation } from 'preact-iso';
import { type FigureFilters, useFigurePages } from '../../api/figures';
import { useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Results } from '../filters/Results';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { FigureFilterForm } from './FigureFilterForm';
import { FigureRow } from './FigureRow';
import { filtersIn, queryOf } from './figureFilters';

const figuresAtOnce = 24;

/** What the region is measured by. */
export default function FiguresPage() {
  const { figures: texts } = usePageTexts();
  const language = useLanguage();
  const { url, route } = useLocation();
  const filters = filtersIn(new URL(url, location.origin).searchParams);
  const query = queryOf(filters);
  usePage({
    title: texts.title,
    description: texts.lead,
    alternates: {
      nl: addressOf('figures', 'nl', undefined, query),
      en: addressOf('figures', 'en', undefined, query),
    },
  });
  const pages = useFigurePages(language, figuresAtOnce, filters);
  const years = pages.items?.flatMap((figure) => figure.years.map(({ year }) => year)) ?? [];
  const choose = (chosen: FigureFilters) => route(addressOf('figures', language, undefined, queryOf(chosen)));

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.lead}</p>
      <FigureFilterForm
        key={filters.q ?? ''}
        filters={filters}
        years={[...new Set(years)].sort((one, other) => other - one)}
        onChange={choose}
      />
      <Results
        pages={pages}
        texts={texts}
        class="figure-list"
        onClear={Object.keys(filters).length > 0 ? () => choose({}) : undefined}
      >
        {(figure) => <FigureRow key={figure.id} figure={figure} level="h2" />}
      </Results>
    </div>
  );
}
