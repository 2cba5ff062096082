import type { ComponentChildren } from 'preact';
import type { Answer as WindowAnswer } from '../../api/window';
import { LoadingLine } from '../../design/LoadingLine';
import { Fault } from './Fault';

export interface AnswerProps<T> {
  query: WindowAnswer<T>;
  children: (data: T) => ComponentChildren;
}

/** A part of a page that waits for an answer. */
export function Answer<T>({ query, children }: AnswerProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Fault error={query.error} retry={query.refetch} />;
  return <LoadingLine />;
}
