import { useLocation } from 'preact-iso';
import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { Notice } from '../../design/Notice';
import { listAddress } from '../address';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import type { Kind } from '../kinds/kind';
import { mayCreate } from '../kinds/mayCreate';
import { UploadNew } from '../media/UploadNew';
import { useTitle } from '../shell/useTitle';
import { ItemTable } from './ItemTable';
import { ListFilters } from './ListFilters';
import { UnsentDrafts } from './UnsentDrafts';
import { type ItemFilters, useItems } from './useItems';

export function ItemListPage({ kind }: { kind: Kind }) {
  const texts = useDeskTexts();
  const { me } = useDesk();
  const { query, route } = useLocation();
  const filters: ItemFilters = { q: query.q ?? '', state: query.state ?? '', language: query.language ?? '' };
  useTitle(texts.kinds[kind.collection].many);
  const address = listAddress(kind.collection);
  const filter = (changed: ItemFilters) => {
    const search = new URLSearchParams(Object.entries(changed).filter(([, value]) => value));
    route(search.size > 0 ? `${address}?${search}` : address, true);
  };
  return (
    <>
      <div class="page-head">
        <h1>{texts.kinds[kind.collection].many}</h1>
        {mayCreate(me, kind) && <NewButton kind={kind} />}
      </div>
      <UnsentDrafts collection={kind.collection} />
      <ListFilters key={kind.collection} kind={kind} filters={filters} onChange={filter} />
      <Items kind={kind} filters={filters} onClear={() => filter({ q: '', state: '', language: '' })} />
    </>
  );
}

function NewButton({ kind }: { kind: Kind }) {
  const texts = useDeskTexts();
  if (kind.madeByUpload) return <UploadNew />;
  return (
    <a class="button is-main" href={`${listAddress(kind.collection)}/new`}>
      {texts.kinds[kind.collection].new}
    </a>
  );
}

function Items({ kind, filters, onClear }: { kind: Kind; filters: ItemFilters; onClear: () => void }) {
  const texts = useDeskTexts();
  const items = useItems(kind, filters);
  if (items.isError && !items.data) {
    return (
      <Notice fault title={texts.list.failed}>
        <Button onClick={() => items.refetch()}>{texts.again}</Button>
      </Notice>
    );
  }
  if (!items.data) return <LoadingLine />;
  const cards = items.data.pages.flatMap((page) => page.items);
  const total = items.data.pages.at(-1)?.total ?? 0;
  const filtered = Boolean(filters.q || filters.language || (filters.state && filters.state !== 'trashed'));
  if (cards.length === 0) {
    const words = filtered ? texts.list.noMatch : filters.state ? texts.list.emptyTrash : texts.list.empty;
    return (
      <div class="list-empty" role="status">
        <p>{words}</p>
        {(filtered || filters.state) && <Button onClick={onClear}>{texts.list.clear}</Button>}
      </div>
    );
  }
  return (
    <>
      <ItemTable kind={kind} cards={cards} />
      <div class="list-foot">
        <p role="status">{texts.list.shown(cards.length, total)}</p>
        {items.hasNextPage && (
          <Button onClick={() => items.fetchNextPage()} disabled={items.isFetchingNextPage}>
            {texts.list.more}
          </Button>
        )}
      </div>
    </>
  );
}
