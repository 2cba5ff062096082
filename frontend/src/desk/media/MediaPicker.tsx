import { useInfiniteQuery, useQueryClient } from '@tanstack/preact-query';
import { useEffect, useState } from 'preact/hooks';
import type { DeskCard, Page } from '../../api/types';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextField } from '../../design/Field';
import { List } from '../../design/List';
import { LoadingLine } from '../../design/LoadingLine';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { useWriting } from '../editor/useWriting';
import type { View } from '../items/deskView';
import { titleOf } from '../items/title';
import { MediaWords } from './MediaWords';
import { mediaView, usePicture } from './pictures';
import { UploadBox } from './UploadBox';

/** Choose a picture that is there, or bring a new one; then describe it in every language. */
export function MediaPicker({
  open,
  onPick,
  onClose,
}: {
  open: boolean;
  onPick: (media: string) => void;
  onClose: () => void;
}) {
  const writing = useWriting();
  const { api } = useDesk();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<View | null>(null);

  useEffect(() => {
    if (open) setChosen(null);
  }, [open]);

  return (
    <Dialog title={chosen ? writing.media.describe : writing.media.title} open={open} onClose={onClose}>
      <div class="dialog-wide">
        {chosen ? (
          <MediaWords
            view={chosen}
            doneLabel={writing.media.use}
            onDone={(saved) => onPick(saved.id)}
            onBack={() => setChosen(null)}
          />
        ) : (
          <>
            <UploadBox
              onUploaded={(view) => {
                void queries.invalidateQueries({ queryKey: ['desk', 'media'] });
                setChosen(view);
              }}
            />
            <Shelf onChoose={(id) => mediaView(api, id).then(setChosen)} />
          </>
        )}
      </div>
    </Dialog>
  );
}

const pageSize = 24;
const typingPause = 300;

function Shelf({ onChoose }: { onChoose: (id: string) => void }) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { api } = useDesk();
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed), typingPause);
    return () => clearTimeout(timer);
  }, [typed]);
  const media = useInfiniteQuery({
    queryKey: ['desk', 'media', 'shelf', q],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<DeskCard>>(
        `/media?${new URLSearchParams({ limit: String(pageSize), ...(q && { q }), ...(pageParam && { cursor: pageParam }) })}`,
        signal,
      ),
    getNextPageParam: (page) => page.next && new URL(page.next, location.origin).searchParams.get('cursor'),
  });
  const cards = media.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <TextField
        label={writing.media.search}
        type="search"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {!cards && <LoadingLine />}
      {cards?.length === 0 && <p role="status">{q ? texts.list.noMatch : writing.media.empty}</p>}
      <List class="shelf" label={writing.media.list}>
        {cards?.map((card) => (
          <li key={card.id}>
            <ShelfPicture card={card} onChoose={onChoose} />
          </li>
        ))}
      </List>
      {media.hasNextPage && <Button onClick={() => media.fetchNextPage()}>{writing.media.more}</Button>}
    </>
  );
}

function ShelfPicture({ card, onChoose }: { card: DeskCard; onChoose: (id: string) => void }) {
  const texts = useDeskTexts();
  const { languages } = useDesk();
  const address = usePicture(card.id, 320);
  return (
    <button type="button" class="shelf-picture" onClick={() => onChoose(card.id)}>
      <span class="shelf-frame">{address && <img src={address} alt="" loading="lazy" />}</span>
      <span>{titleOf(card.titles, languages).words ?? texts.list.untitled}</span>
    </button>
  );
}
