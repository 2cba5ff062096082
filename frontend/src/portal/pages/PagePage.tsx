import { useRoute } from 'preact-iso';
import { usePageOfSlug } from '../../api/pages';
import type { PageView } from '../../api/types';
import { RichText } from '../../design/RichText';
import { langOf, useLanguage, usePageTexts } from '../../i18n';
import { formatDate } from '../../i18n/format';
import { alternateAddresses } from '../frame/alternateAddresses';
import { ItemHead } from '../frame/ItemHead';
import { PageAnswer } from '../frame/PageAnswer';
import { usePage } from '../frame/pageState';

/** A page that editors keep; at an address that nothing else has. */
export default function PagePage() {
  const slug = useRoute().params.id ?? '';
  return <PageBySlug key={slug} slug={slug} />;
}

function PageBySlug({ slug }: { slug: string }) {
  const language = useLanguage();
  return <PageAnswer query={usePageOfSlug(language, slug)}>{(page) => <PageWords page={page} />}</PageAnswer>;
}

function PageWords({ page }: { page: PageView }) {
  const { story: texts } = usePageTexts();
  const language = useLanguage();
  usePage({
    title: page.title,
    description: page.summary,
    alternates: alternateAddresses('page', page),
  });

  return (
    <article class="text-page" lang={langOf(page, language)}>
      <ItemHead title={page.title} summary={page.summary} />
      <div class="page">
        <RichText text={page.body} images={page.images} />
        <p class="small page-changed">
          {texts.changed} <time dateTime={page.changedAt}>{formatDate(page.changedAt, language)}</time>
        </p>
      </div>
    </article>
  );
}
