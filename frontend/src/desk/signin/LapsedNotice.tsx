import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';

/** Says that the sign-in has ended, and leads through it back to the same page. */
export function LapsedNotice() {
  const { session } = useDesk();
  const texts = useDeskTexts();
  const [lapsed, setLapsed] = useState(false);
  useEffect(() => session.onLapsed(setLapsed), [session]);
  if (!lapsed) return null;
  return (
    <div class="lapsed" role="alert">
      <p>{texts.signIn.lapsed}</p>
      <Button onClick={() => void session.signInAgain()}>{texts.signIn.lapsedAgain}</Button>
    </div>
  );
}
