import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { Notice } from '../../design/Notice';
import { useDeskTexts } from '../deskTexts';
import { useTitle } from '../shell/useTitle';
import type { SignInState } from './useSession';

export interface SignInPageProps {
  region: string;
  state: SignInState;
  onSignIn: () => void;
}

export function SignInPage({ region, state, onSignIn }: SignInPageProps) {
  const texts = useDeskTexts();
  useTitle(undefined);
  return (
    <main class="sign-in">
      <h1>{texts.signIn.title}</h1>
      {region && <p>{texts.signIn.lead(region)}</p>}
      {state.is === 'starting' && <LoadingLine />}
      {state.is === 'leaving' && <p role="status">{texts.signIn.busy}</p>}
      {state.is === 'refused' && <Notice fault title={texts.signIn.noAccess} />}
      {state.is === 'out' && (
        <>
          {state.failed && <Notice fault title={texts.signIn.failed} />}
          <Button look="main" onClick={onSignIn}>
            {state.failed ? texts.again : texts.signIn.button}
          </Button>
        </>
      )}
      <p>
        <a href="/">{texts.toPortal}</a>
      </p>
    </main>
  );
}
