import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ApiError } from '../../api/client';
import type { Me, Settings } from '../../api/types';
import { DeskApi } from './deskApi';
import { Session } from './session';

export type SignInState =
  | { is: 'starting' }
  | { is: 'leaving' }
  | { is: 'out'; failed: boolean }
  | { is: 'refused' }
  | { is: 'in'; session: Session; api: DeskApi; me: Me };

/** Set while somebody is signed in somewhere in this browser, so that a new tab need not ask. */
const known = 'desk.signedIn';

export function forgetSignIn(): void {
  localStorage.removeItem(known);
}

export function useSession(settings: Settings['signIn'] | undefined): [SignInState, () => void] {
  const [state, setState] = useState<SignInState>({ is: 'starting' });

  const signIn = () => {
    if (!settings) return;
    setState({ is: 'leaving' });
    Session.signIn(settings).catch(() => setState({ is: 'out', failed: true }));
  };

  const { route } = useLocation();

  useEffect(() => {
    const goBack = (address: string) => route(address, true);
    if (settings)
      resume(settings, setState, signIn, goBack).catch(() => setState({ is: 'out', failed: true }));
  }, [settings]);

  return [state, signIn];
}

async function resume(
  settings: Settings['signIn'],
  tell: (state: SignInState) => void,
  signIn: () => void,
  goBack: (address: string) => void,
): Promise<void> {
  const { session, returnTo } = await Session.resume(settings);
  if (returnTo) goBack(returnTo);
  if (!session) {
    if (!returnTo && localStorage.getItem(known)) signIn();
    else tell({ is: 'out', failed: false });
    return;
  }
  const api = new DeskApi(session);
  try {
    const me = await api.get<Me>('/me');
    localStorage.setItem(known, 'yes');
    tell({ is: 'in', session, api, me });
  } catch (error) {
    const status = error instanceof ApiError ? error.status : 0;
    tell(status === 403 ? { is: 'refused' } : { is: 'out', failed: status !== 401 });
  }
}
