import { useRoute } from 'preact-iso';
import { useFigure } from '../../api/figures';
import type { FigureView } from '../../api/types';
import { RichText } from '../../design/RichText';
import { langOf, useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { alternateAddresses } from '../frame/alternateAddresses';
import { ItemHead } from '../frame/ItemHead';
import { PageAnswer } from '../frame/PageAnswer';
import { usePage } from '../frame/pageState';
import { TrailSection } from '../trail/TrailSection';
import { ComparisonTable } from './ComparisonTable';
import { FigureChart } from './FigureChart';
import { FigureFacts } from './FigureFacts';
import { FigureTable } from './FigureTable';
import { NewestTotal } from './NewestTotal';

/** A figure: its course, all its values, how municipalities compare, and where it comes from. */
export default function FigurePage() {
  const slug = useRoute().params.id ?? '';
  const language = useLanguage();
  return (
    <PageAnswer key={slug} query={useFigure(language, slug)}>
      {(figure) => <FigureParts figure={figure} />}
    </PageAnswer>
  );
}

function FigureParts({ figure }: { figure: FigureView }) {
  const { figures: texts } = usePageTexts();
  const language = useLanguage();
  usePage({
    title: figure.title,
    description: figure.summary,
    alternates: alternateAddresses('figure', figure),
  });
  return (
    <article lang={langOf(figure, language)}>
      <ItemHead
        kicker={<a href={addressOf('figures', language)}>{texts.title}</a>}
        title={figure.title}
        summary={figure.summary}
      >
        <NewestTotal figure={figure} />
      </ItemHead>
      <div class="page story-body">
        <div>
          <section aria-labelledby="course">
            <h2 id="course">{texts.course}</h2>
            {figure.unit && <p class="small">{texts.inUnit(figure.unit)}</p>}
            <FigureChart figure={figure} />
          </section>
          <section class="figure-part" aria-labelledby="values">
            <h2 id="values">{texts.values}</h2>
            <FigureTable figure={figure} />
          </section>
          <ComparisonTable figure={figure} />
          {figure.body && (
            <div class="figure-part">
              <RichText text={figure.body} images={figure.images} />
            </div>
          )}
        </div>
        <FigureFacts figure={figure} />
      </div>
      <TrailSection kind="figure" id={figure.id} />
    </article>
  );
}
