import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { forgetSignIn } from './useSession';

/** Signing out leaves nothing of a person behind in the browser; what only stands here is asked about first. */
export function SignOut() {
  const { session, drafts } = useDesk();
  const texts = useDeskTexts();
  const [unsent, setUnsent] = useState(0);

  const leave = () => {
    drafts.clear();
    forgetSignIn();
    void session.signOut();
  };
  const ask = () => {
    const count = drafts.unsent().length;
    if (count > 0) setUnsent(count);
    else leave();
  };
  return (
    <>
      <Button look="quiet" onClick={ask}>
        {texts.signIn.out}
      </Button>
      <Dialog title={texts.signIn.outTitle} open={unsent > 0} onClose={() => setUnsent(0)}>
        <p>{texts.signIn.outUnsent(unsent)}</p>
        <div class="dialog-buttons">
          <Button look="danger" onClick={leave}>
            {texts.signIn.outAnyway}
          </Button>
          <Button onClick={() => setUnsent(0)}>{texts.cancel}</Button>
        </div>
      </Dialog>
    </>
  );
}
