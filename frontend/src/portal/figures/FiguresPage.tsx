import { useFigurePages } from '../../api/figures';
import { usePageTexts } from '../../i18n';
import { Results } from '../filters/Results';
import { useListAddress } from '../filters/useListAddress';
import { PageTitle } from '../frame/PageTitle';
import { FigureFilterForm } from './FigureFilterForm';
import { FigureRow } from './FigureRow';
import * as address from './figureFilters';

const figuresAtOnce = 24;

/** What the region is measured by. */
export default function FiguresPage() {
  const { figures: texts } = usePageTexts();
  const { language, filters, choose, onClear } = useListAddress('figures', texts, address);
  const pages = useFigurePages(language, figuresAtOnce, filters);
  const years = pages.items?.flatMap((figure) => figure.years.map(({ year }) => year)) ?? [];

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
      <Results pages={pages} texts={texts} class="figure-list" onClear={onClear}>
        {(figure) => <FigureRow key={figure.id} figure={figure} level="h2" />}
      </Results>
    </div>
  );
}
