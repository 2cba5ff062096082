import { useLanguage, useTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { SearchForm } from '../search/SearchForm';
import { PageTitle } from './PageTitle';
import { usePage } from './pageState';

export default function NotFoundPage({ gone }: { gone?: boolean }) {
  const { errors } = useTexts();
  const language = useLanguage();
  const title = gone ? errors.goneTitle : errors.notFoundTitle;
  usePage({ title });
  return (
    <div class="page page-plain">
      <PageTitle>{title}</PageTitle>
      <p class="lead">{gone ? errors.gone : errors.notFound}</p>
      <SearchForm />
      <p>
        <a href={addressOf('home', language)}>{errors.toHome}</a>
      </p>
    </div>
  );
}
