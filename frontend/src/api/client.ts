import type { FieldProblem, Problem } from './types';

export const apiBase = '/api/v1';

export type QueryValue = string | number | boolean | null | undefined;
export type QueryParams = Record<string, QueryValue | readonly string[]>;

/** What the API said was wrong, or that it could not be reached (status 0). */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.status = problem.status;
    this.problem = problem;
  }

  get fields(): FieldProblem[] {
    return this.problem.errors ?? [];
  }
}

/** One spelling for each question, keys sorted and empty values left out: the address is the cache's key too. */
export function apiAddress(path: string, params: QueryParams = {}): string {
  const query = new URLSearchParams();
  for (const key of Object.keys(params).sort()) {
    const value = params[key];
    const values = Array.isArray(value) ? [...value].sort() : [value as QueryValue];
    for (const one of values) {
      if (one !== undefined && one !== null && one !== '') query.append(key, String(one));
    }
  }
  const text = query.toString();
  return `${apiBase}${path}${text && `?${text}`}`;
}

/** Brings an address from elsewhere (a `next` link, first data in the page) to the spelling of apiAddress. */
export function sameAddress(address: string): string {
  const url = new URL(address, 'http://here');
  const params: Record<string, string[]> = {};
  for (const [key, value] of url.searchParams) params[key] = [...(params[key] ?? []), value];
  return apiAddress(url.pathname.replace(apiBase, ''), params);
}

export interface Sending {
  method?: string;
  /** Sent as JSON, except a Blob, which goes as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

export interface Reply<T> {
  status: number;
  /** Undefined when the answer has no body. */
  data: T;
  etag: string | null;
  location: string | null;
}

/** Sends one request; anything but success is thrown as an ApiError. */
export async function send<T>(address: string, sending: Sending = {}): Promise<Reply<T>> {
  const { method = 'GET', body, headers = {}, signal } = sending;
  const raw = body === undefined || body instanceof Blob;
  const response = await fetch(address, {
    method,
    headers: {
      Accept: 'application/json',
      ...(raw ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: raw ? (body as Blob | undefined) : JSON.stringify(body),
    signal,
  }).catch((cause) => {
    if (cause?.name === 'AbortError') throw cause;
    throw new ApiError({ type: '/problems/unreachable', title: 'Unreachable', status: 0 });
  });
  if (!response.ok) throw new ApiError(await problemOf(response));
  const text = await response.text();
  return {
    status: response.status,
    data: (text ? JSON.parse(text) : undefined) as T,
    etag: response.headers.get('ETag'),
    location: response.headers.get('Location'),
  };
}

async function problemOf(response: Response): Promise<Problem> {
  const known = await response.json().catch(() => null);
  if (known && typeof known.status === 'number') return known as Problem;
  return { type: '/problems/unknown', title: response.statusText || 'Error', status: response.status };
}
