import { useInfiniteQuery, useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { Page, RevisionCard } from '../../api/types';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { List } from '../../design/List';
import { LoadingLine } from '../../design/LoadingLine';
import { formatTime, useLanguage } from '../../i18n';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { useWriting } from '../editor/useWriting';
import type { OldRevision, View } from '../items/deskView';
import type { Kind } from '../kinds/kind';
import { refusalWords } from '../problems/refusalWords';
import type { Perform } from '../publishing/LanguageStanding';
import { DraftReading } from './DraftReading';

export interface RevisionsProps {
  kind: Kind;
  view: View;
  dirty: boolean;
  open: boolean;
  onClose: () => void;
  perform: Perform;
}

/** Every saved version, to read and to put back. */
export function RevisionsDialog(props: RevisionsProps) {
  const writing = useWriting();
  return (
    <Dialog title={writing.revisions.title} open={props.open} onClose={props.onClose}>
      <div class="dialog-wide">
        <Revisions {...props} />
      </div>
    </Dialog>
  );
}

function Revisions({ kind, view, dirty, onClose, perform }: RevisionsProps) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const language = useLanguage();
  const { api } = useDesk();
  const [chosen, setChosen] = useState<number | null>(null);
  const path = `/${kind.collection}/${view.id}/revisions`;
  const list = useInfiniteQuery({
    queryKey: ['desk', kind.collection, view.id, 'revisions', view.version],
    initialPageParam: path,
    queryFn: ({ pageParam, signal }) => api.get<Page<RevisionCard>>(pageParam, signal),
    getNextPageParam: (page) => page.next && path + new URL(page.next, location.origin).search,
  });
  const revisions = list.data?.pages.flatMap((page) => page.items);

  const restore = async (number: number) => {
    await perform('restore', { revision: number }, writing.editor.restored(number));
    onClose();
  };

  return (
    <>
      <p class="field-hint">{writing.revisions.lead}</p>
      <div class="revisions">
        <div>
          {!revisions && <LoadingLine />}
          <List class="revision-list">
            {revisions?.map((revision) => (
              <li key={revision.number}>
                <button
                  type="button"
                  aria-pressed={revision.number === chosen}
                  onClick={() => setChosen(revision.number)}
                >
                  <strong>
                    {writing.revisions.number(revision.number)}
                    {revision.number === view.revision && ` (${writing.revisions.now})`}
                  </strong>
                  <span>
                    {writing.revisions.by(formatTime(revision.at, language), revision.by?.name ?? '')}
                  </span>
                  {revision.note && <span>{revision.note}</span>}
                </button>
              </li>
            ))}
          </List>
          {list.hasNextPage && <Button onClick={() => list.fetchNextPage()}>{writing.revisions.more}</Button>}
        </div>
        <div class="revision-reading">
          {chosen === null ? (
            <p class="field-hint">{writing.revisions.choose}</p>
          ) : (
            <Reading kind={kind} path={`${path}/${chosen}`}>
              {chosen !== view.revision && !view.allowed.restore.allowed && (
                <p class="field-hint">{refusalWords(view.allowed.restore, texts)}</p>
              )}
              {chosen !== view.revision && view.allowed.restore.allowed && (
                <div class="field">
                  <Button look="main" disabled={dirty} onClick={() => void restore(chosen)}>
                    {writing.revisions.restore}
                  </Button>
                  <p class="field-hint">
                    {dirty ? writing.revisions.unsavedFirst : writing.revisions.restoreWhy}
                  </p>
                </div>
              )}
            </Reading>
          )}
        </div>
      </div>
    </>
  );
}

function Reading({ kind, path, children }: { kind: Kind; path: string; children: preact.ComponentChildren }) {
  const { api } = useDesk();
  const revision = useQuery({
    queryKey: ['desk', path],
    queryFn: ({ signal }) => api.get<OldRevision>(path, signal),
  });
  if (!revision.data) return <LoadingLine />;
  return (
    <>
      {children}
      <DraftReading kind={kind} draft={revision.data.draft} />
    </>
  );
}
