import './people.css';
import { useDesk } from '../DeskContext';
import { useTitle } from '../shell/useTitle';
import { AccountList } from './AccountList';
import { isAdministrator } from './access';
import { DueList } from './DueList';
import { PersonPrivacy } from './PersonPrivacy';
import { usePeopleWords } from './usePeopleWords';

/** What is held about people: what must be confirmed, and for an administrator to give it to them or to erase it. */
export function PrivacyPage() {
  const { privacy: words } = usePeopleWords();
  const { me } = useDesk();
  useTitle(words.title);
  return (
    <div class="privacy">
      <h1>{words.title}</h1>
      <p class="field-hint">{words.lead}</p>
      <DueList />
      {isAdministrator(me) && (
        <>
          <PersonPrivacy />
          <AccountList />
        </>
      )}
    </div>
  );
}
