import { useActionPages } from '../../api/actions';
import { usePageTexts } from '../../i18n';
import { Results } from '../filters/Results';
import { useListAddress } from '../filters/useListAddress';
import { PageTitle } from '../frame/PageTitle';
import { ActionFilterForm } from './ActionFilterForm';
import { ActionRow } from './ActionRow';
import * as address from './actionFilters';

const actionsAtOnce = 24;

/** What is done, whatever the plan and the theme. */
export default function ActionsPage() {
  const { actions: texts } = usePageTexts();
  const { language, filters, choose, onClear } = useListAddress('actions', texts, address);

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.lead}</p>
      <ActionFilterForm key={filters.q ?? ''} filters={filters} onChange={choose} />
      <Results
        pages={useActionPages(language, actionsAtOnce, filters)}
        texts={texts}
        class="all-actions"
        onClear={onClear}
      >
        {(action) => <ActionRow key={action.id} action={action} />}
      </Results>
    </div>
  );
}
