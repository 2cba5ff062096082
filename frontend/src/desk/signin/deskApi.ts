import { ApiError, apiBase, type Reply, type Sending, send } from '../../api/client';
import type { Session } from './session';

const root = `${apiBase}/desk`;

/** The part of an address after the desk's root: `next` is absolute, on the address that the public knows. */
export function deskPath(address: string): string {
  const url = new URL(address, location.origin);
  return url.pathname.replace(/^.*\/desk/, '') + url.search;
}

export interface Change {
  body?: unknown;
  /** The version that a change starts from. */
  version?: number;
  /** The item must not exist yet. */
  isNew?: boolean;
}

/**
 * The desk's half of the API, with the sign-in on every request. Refusals and lost connections are
 * ApiErrors (status 0 without a connection); a 401 means that the sign-in has ended.
 */
export class DeskApi {
  constructor(private readonly session: Session) {}

  async get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return (await this.ask<T>(path, { signal })).data;
  }

  async change<T>(method: 'POST' | 'PUT', path: string, { body, version, isNew }: Change = {}): Promise<T> {
    const headers: Record<string, string> = {};
    if (version !== undefined) headers['If-Match'] = `"${version}"`;
    if (isNew) headers['If-None-Match'] = '*';
    return (await this.ask<T>(path, { method, body, headers })).data;
  }

  async remove(path: string, version?: number): Promise<void> {
    const headers: Record<string, string> = version === undefined ? {} : { 'If-Match': `"${version}"` };
    await this.ask(path, { method: 'DELETE', headers });
  }

  async picture(path: string, signal?: AbortSignal): Promise<Blob> {
    const response = await fetch(root + path, { headers: await this.authorization(), signal });
    if (!response.ok) throw new ApiError({ type: '', title: response.statusText, status: response.status });
    return response.blob();
  }

  address(path: string): string {
    return root + path;
  }

  async authorization(): Promise<Record<string, string>> {
    return { Authorization: `Bearer ${await this.session.token()}` };
  }

  private async ask<T>(path: string, sending: Sending): Promise<Reply<T>> {
    try {
      return await this.once<T>(path, sending);
    } catch (error) {
      // The server knows best when a token has ended; a renewed one gets one more chance.
      if (!(error instanceof ApiError && error.status === 401 && (await this.session.renew()))) throw error;
      return this.once<T>(path, sending);
    }
  }

  private async once<T>(path: string, sending: Sending): Promise<Reply<T>> {
    const headers = { ...sending.headers, ...(await this.authorization()) };
    return send<T>(root + path, { ...sending, headers });
  }
}
