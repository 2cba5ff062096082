import { ErrorResponse, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { ApiError } from '../../api/client';
import type { Settings } from '../../api/types';

type SignInSettings = Settings['signIn'];

export const deskAddress = '/beheer';
export const returnAddress = `${deskAddress}/aangemeld`;

/** Seconds before its end at which a token is renewed; tokens live two minutes. */
const renewAhead = 40;
/** A token with less left than this is not sent any more, seconds. */
const spareLife = 5;

export interface Resumed {
  session: Session | null;
  returnTo: string | null;
}

/** Who is signed in, with a token that is always fresh enough to send. */
export class Session {
  private renewing: Promise<User | null> | null = null;
  private lapsedListeners = new Set<(lapsed: boolean) => void>();

  private constructor(
    private readonly manager: UserManager,
    private user: User,
  ) {
    manager.events.addUserLoaded((loaded) => this.renewed(loaded));
    manager.events.addSilentRenewError((error) => {
      if (error instanceof ErrorResponse) this.tellLapsed(true);
    });
  }

  /** The session of this tab, or null when nobody is signed in; after the sign-in page also where the person was. */
  static async resume(settings: SignInSettings): Promise<Resumed> {
    const manager = managerFor(settings);
    const { user, returnTo } = isReturn()
      ? await returned(manager)
      : { user: await manager.getUser(), returnTo: null };
    if (!user) return { session: null, returnTo };
    const session = new Session(manager, user);
    if (user.expired && !(await session.renew())) {
      await manager.removeUser();
      return { session: null, returnTo };
    }
    manager.startSilentRenew();
    return { session, returnTo };
  }

  static async signIn(settings: SignInSettings): Promise<void> {
    const returnTo = isReturn() ? deskAddress : location.pathname + location.search;
    await managerFor(settings).signinRedirect({ state: { returnTo } });
  }

  async token(): Promise<string> {
    const user = (this.user.expires_in ?? 0) > spareLife ? this.user : await this.renew();
    if (!user) throw new ApiError({ type: '/problems/sign-in-ended', title: 'Signed out', status: 401 });
    return user.access_token;
  }

  /**
   * A new token now; null when the sign-in has ended. One request, however many ask.
   * Rejects with an ApiError of status 0 when the sign-in service gives no answer: that ends nothing.
   */
  renew(): Promise<User | null> {
    this.renewing ??= this.manager
      .signinSilent()
      .then((user) => {
        if (user) this.renewed(user);
        return user;
      })
      .catch((error: unknown) => {
        if (!(error instanceof ErrorResponse))
          throw new ApiError({ type: '/problems/unreachable', title: 'Unreachable', status: 0 });
        this.tellLapsed(true);
        return null;
      })
      .finally(() => {
        this.renewing = null;
      });
    return this.renewing;
  }

  onLapsed(listener: (lapsed: boolean) => void): () => void {
    this.lapsedListeners.add(listener);
    return () => this.lapsedListeners.delete(listener);
  }

  async signInAgain(): Promise<void> {
    await this.manager.signinRedirect({ state: { returnTo: location.pathname + location.search } });
  }

  async signOut(): Promise<void> {
    this.manager.stopSilentRenew();
    await this.manager.signoutRedirect();
  }

  private renewed(user: User): void {
    this.user = user;
    this.tellLapsed(false);
  }

  private tellLapsed(lapsed: boolean): void {
    for (const listener of this.lapsedListeners) listener(lapsed);
  }
}

function isReturn(): boolean {
  return location.pathname === returnAddress;
}

/** Ends the round trip; a reload of the return address, whose code is spent, simply is nobody. */
async function returned(manager: UserManager): Promise<{ user: User | null; returnTo: string }> {
  try {
    const user = await manager.signinRedirectCallback();
    const { returnTo } = (user.state ?? {}) as { returnTo?: string };
    return { user, returnTo: returnTo?.startsWith(deskAddress) ? returnTo : deskAddress };
  } catch {
    return { user: await manager.getUser(), returnTo: deskAddress };
  }
}

function managerFor({ authority, client }: SignInSettings): UserManager {
  return new UserManager({
    authority,
    client_id: client,
    redirect_uri: location.origin + returnAddress,
    post_logout_redirect_uri: location.origin + deskAddress,
    scope: 'openid',
    automaticSilentRenew: false,
    accessTokenExpiringNotificationTimeInSeconds: renewAhead,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}
