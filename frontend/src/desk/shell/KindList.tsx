import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { DeskCard, Page } from '../../api/types';
import { formatNumber, useLanguage } from '../../i18n';
import { listAddress } from '../address';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import type { Kind } from '../kinds/kind';
import { kindsFor } from '../kinds/mayCreate';
import { ledgerPlace, readsLedger } from '../ledger/access';
import { isAdministrator, privacyPlace, readsPrivacy } from '../people/access';
import { webhooksPlace } from '../webhooks/access';

/** What there is to work on, how much of it, and how much waits for a publisher. */
export function KindList({ current, onSwitchLanguage }: { current: string; onSwitchLanguage: () => void }) {
  const texts = useDeskTexts();
  const { me } = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <nav class="kinds" aria-label={texts.kindList.label}>
      <button type="button" class="button kinds-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.signIn.menu}
      </button>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where list-style is none */}
      <ul role="list" class={open ? 'is-open' : ''}>
        {kindsFor(me).map((kind) => (
          <li key={kind.collection}>
            <a
              href={listAddress(kind.collection)}
              aria-current={kind.collection === current ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {texts.kinds[kind.collection].many}
              <Counts kind={kind} />
            </a>
          </li>
        ))}
        {readsLedger(me) && (
          <li>
            <a
              href={listAddress(ledgerPlace)}
              aria-current={ledgerPlace === current ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {texts.kinds.ledger.many}
            </a>
          </li>
        )}
        {readsPrivacy(me) && (
          <li>
            <a
              href={listAddress(privacyPlace)}
              aria-current={privacyPlace === current ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {texts.privacy}
            </a>
          </li>
        )}
        {isAdministrator(me) && (
          <li>
            <a
              href={listAddress(webhooksPlace)}
              aria-current={webhooksPlace === current ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {texts.webhooks}
            </a>
          </li>
        )}
        {/* On a phone the head of the page has no room for these. */}
        <li class="kinds-more">
          <a href="/">{texts.toPortal}</a>
          <button
            type="button"
            class="button is-quiet"
            lang={texts.otherLanguageCode}
            onClick={onSwitchLanguage}
          >
            {texts.otherLanguage}
          </button>
        </li>
      </ul>
    </nav>
  );
}

function Counts({ kind }: { kind: Kind }) {
  const texts = useDeskTexts();
  const language = useLanguage();
  const all = useCount(kind.collection);
  const waiting = useCount(kind.collection, 'submitted', !kind.madeByUpload);
  if (all === undefined) return null;
  return (
    <>
      <span class="kind-counts">{formatNumber(all, language)}</span>
      {waiting ? <strong class="kind-waiting">{texts.kindList.waiting(waiting)}</strong> : null}
    </>
  );
}

function useCount(collection: string, state?: 'submitted', enabled = true): number | undefined {
  const { api } = useDesk();
  const query = useQuery({
    queryKey: ['desk', collection, 'count', state ?? 'all'],
    enabled,
    queryFn: ({ signal }) =>
      api
        .get<Page<DeskCard>>(`/${collection}?limit=1${state ? `&state=${state}` : ''}`, signal)
        .then((page) => page.total),
  });
  return query.data;
}
