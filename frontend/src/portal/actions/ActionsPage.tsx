import { useLocation } from 'preact-iso';
import { type ActionFilters, useActionPages } from '../../api/actions';
import { useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Results } from '../filters/Results';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { ActionFilterForm } from './ActionFilterForm';
import { ActionRow } from './ActionRow';
import { filtersIn, queryOf } from './actionFilters';

const actionsAtOnce = 24;

/** What is done, whatever the plan and the theme. */
export default function ActionsPage() {
  const { actions: texts } = usePageTexts();
  const language = useLanguage();
  const { url, route } = useLocation();
  const filters = filtersIn(new URL(url, location.origin).searchParams);
  const query = queryOf(filters);
  usePage({
    title: texts.title,
    description: texts.lead,
    alternates: {
      nl: addressOf('actions', 'nl', undefined, query),
      en: addressOf('actions', 'en', undefined, query),
    },
  });
  const choose = (chosen: ActionFilters) => route(addressOf('actions', language, undefined, queryOf(chosen)));

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.lead}</p>
      <ActionFilterForm key={filters.q ?? ''} filters={filters} onChange={choose} />
      <Results
        pages={useActionPages(language, actionsAtOnce, filters)}
        texts={texts}
        class="all-actions"
        onClear={Object.keys(filters).length > 0 ? () => choose({}) : undefined}
      >
        {(action) => <ActionRow key={action.id} action={action} />}
      </Results>
    </div>
  );
}
