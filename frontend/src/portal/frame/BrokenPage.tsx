import { Button } from '../../design/Button';
import { useTexts } from '../../i18n';
import { PageTitle } from './PageTitle';

/** In the place of a page whose code did not arrive or failed. */
export function BrokenPage() {
  const { errors } = useTexts();
  return (
    <div class="page page-plain">
      <PageTitle>{errors.failedTitle}</PageTitle>
      <p class="lead">{errors.failed}</p>
      <p>
        <Button look="main" onClick={() => location.reload()}>
          {errors.reload}
        </Button>
      </p>
    </div>
  );
}
