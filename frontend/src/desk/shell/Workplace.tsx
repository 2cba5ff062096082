import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { placeOf } from '../address';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { NewItem } from '../editor/NewItem';
import { kindOf } from '../kinds/kinds';
import { ledgerPlace, readsLedger } from '../ledger/access';
import { ItemListPage } from '../list/ItemListPage';
import { isAdministrator, privacyPlace, readsPrivacy } from '../people/access';
import { LapsedNotice } from '../signin/LapsedNotice';
import { SignOut } from '../signin/SignOut';
import { webhooksPlace } from '../webhooks/access';
import { firstPlace } from './firstPlace';
import { KindList } from './KindList';
import { Later } from './Later';

/** The frame of the desk: who you are, the kinds on the left, the work beside them. */
export function Workplace({ region, onSwitchLanguage }: { region: string; onSwitchLanguage: () => void }) {
  const texts = useDeskTexts();
  const { me } = useDesk();
  const { path } = useLocation();
  const place = placeOf(path);
  const collection = place.collection || firstPlace(me);
  const { id } = place;
  const main = useRef<HTMLElement>(null);

  // Somebody who reads by ear or keyboard starts at the new page, as after a page load.
  useEffect(() => main.current?.focus({ preventScroll: true }), [collection, id]);

  return (
    <div class="desk">
      <a class="desk-skip" href="#werk">
        {texts.skip}
      </a>
      <header class="desk-head">
        <p class="desk-name">
          {region} <span>{texts.desk}</span>
        </p>
        <a href="/">{texts.toPortal}</a>
        <button
          type="button"
          class="button is-quiet desk-other"
          lang={texts.otherLanguageCode}
          onClick={onSwitchLanguage}
        >
          {texts.otherLanguage}
        </button>
        <span class="desk-who" title={texts.signIn.as(me.name)}>
          {me.name}
        </span>
        <SignOut />
      </header>
      <LapsedNotice />
      <KindList current={collection} onSwitchLanguage={onSwitchLanguage} />
      <main id="werk" class="desk-main" tabIndex={-1} ref={main}>
        <Page collection={collection} id={id} />
      </main>
    </div>
  );
}

function Page({ collection, id }: { collection: string; id: string | null }) {
  const texts = useDeskTexts();
  const { me } = useDesk();
  if (collection === ledgerPlace && readsLedger(me)) {
    return (
      <Later load={() => import('../ledger/LedgerPlace')}>
        {({ LedgerPlace }) => <LedgerPlace id={id} />}
      </Later>
    );
  }
  if (collection === privacyPlace && readsPrivacy(me)) {
    return <Later load={() => import('../people/PrivacyPage')}>{({ PrivacyPage }) => <PrivacyPage />}</Later>;
  }
  if (collection === webhooksPlace && isAdministrator(me)) {
    return (
      <Later load={() => import('../webhooks/WebhooksPage')}>{({ WebhooksPage }) => <WebhooksPage />}</Later>
    );
  }
  const kind = kindOf(collection);
  if (!kind) return <h1>{texts.missing}</h1>;
  if (!id) return <ItemListPage key={collection} kind={kind} />;
  if (id === 'new') return <NewItem kind={kind} />;
  return (
    // The list comes first; the page that edits one item follows when one is opened.
    <Later key={id} load={() => import('../editor/ItemPage')}>
      {({ ItemPage }) => <ItemPage kind={kind} id={id} />}
    </Later>
  );
}
