import type { ComponentChildren } from 'preact';
import { ApiError } from '../../api/client';
import type { Answer as WindowAnswer } from '../../api/window';
import { LoadingLine } from '../../design/LoadingLine';
import { useTexts } from '../../i18n';
import { explain, Fault } from './Fault';
import NotFoundPage from './NotFoundPage';
import { PageTitle } from './PageTitle';
import { usePage } from './pageState';

interface AnswerProps<T> {
  query: WindowAnswer<T>;
  children: (data: T) => ComponentChildren;
}

/** A part of a page that waits for an answer. */
export function Answer<T>({ query, children }: AnswerProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Fault error={query.error} retry={query.refetch} />;
  return <LoadingLine />;
}

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
