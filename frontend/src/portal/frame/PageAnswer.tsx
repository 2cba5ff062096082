import { ApiError } from '../../api/client';
import { LoadingLine } from '../../design/LoadingLine';
import { useTexts } from '../../i18n';
import type { AnswerProps } from './Answer';
import { explain, Fault } from './Fault';
import NotFoundPage from './NotFoundPage';
import { PageTitle } from './PageTitle';
import { usePage } from './pageState';

/** A whole page that waits for an answer: it has a title of its own when that fails. */
export function PageAnswer<T>({ query, children }: AnswerProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  const status = query.error instanceof ApiError ? query.error.status : undefined;
  if (status === 404 || status === 410) return <NotFoundPage gone={status === 410} />;
  if (query.error) return <FaultPage error={query.error} retry={query.refetch} />;
  return (
    <div class="page page-waiting">
      <LoadingLine />
    </div>
  );
}

function FaultPage({ error, retry }: { error: Error; retry: () => void }) {
  const { title } = explain(error, useTexts());
  usePage({ title });
  return (
    <div class="page page-plain">
      <PageTitle>{title}</PageTitle>
      <Fault error={error} retry={retry} />
    </div>
  );
}
