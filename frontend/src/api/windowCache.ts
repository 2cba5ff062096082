import { ApiError, sameAddress, send } from './client';

/** What is known about one address of the window. */
export interface Known {
  data?: unknown;
  error?: Error;
}

const freshMs = 60_000;
const retryAfterMs = [400, 1600];
const mostKept = 200;

/**
 * The answers of the public API by address. The window only reads, so there is nothing to write back and
 * nothing to lock: one flight per address, an answer is fresh for a minute and is shown while asked again.
 */
export class WindowCache {
  private readonly known = new Map<string, Known & { at: number }>();
  private readonly flights = new Map<string, Promise<void>>();
  private readonly listeners = new Map<string, Set<() => void>>();

  constructor(firstData: Record<string, unknown> = {}) {
    for (const [address, data] of Object.entries(firstData)) this.keep(sameAddress(address), { data });
  }

  get(address: string): Known | undefined {
    return this.known.get(address);
  }

  listen(address: string, listener: () => void): () => void {
    const all = this.listeners.get(address) ?? new Set();
    this.listeners.set(address, all.add(listener));
    return () => {
      all.delete(listener);
      if (!all.size) this.listeners.delete(address);
    };
  }

  /** Asks unless the answer is fresh or on its way; `again` asks whatever is known. */
  ask(address: string, again = false): Promise<void> {
    const now = this.known.get(address);
    const fresh = now && !now.error && Date.now() - now.at < freshMs;
    if (fresh && !again) return Promise.resolve();
    const flight = this.flights.get(address) ?? this.fly(address).finally(() => this.flights.delete(address));
    this.flights.set(address, flight);
    return flight;
  }

  /** Back online, or back in this tab: what is on the page and failed or is old is asked again. */
  refresh() {
    for (const address of this.listeners.keys()) this.ask(address);
  }

  private async fly(address: string, attempt = 0): Promise<void> {
    try {
      this.keep(address, { data: (await send(address)).data });
    } catch (error) {
      const pause = retryAfterMs[attempt];
      if (pause !== undefined && !isLasting(error)) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        return this.fly(address, attempt + 1);
      }
      this.keep(address, { data: this.known.get(address)?.data, error: error as Error });
    }
  }

  private keep(address: string, known: Known) {
    this.known.delete(address);
    this.known.set(address, { ...known, at: Date.now() });
    for (const oldest of this.known.keys()) {
      if (this.known.size <= mostKept) break;
      if (!this.listeners.has(oldest)) this.known.delete(oldest);
    }
    for (const listener of this.listeners.get(address) ?? []) listener();
  }
}

/** A wrong question stays wrong; only what may pass by itself is asked again. */
function isLasting(error: unknown): boolean {
  const status = error instanceof ApiError ? error.status : 0;
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** Answers that the server already put in the page, so that the first paint needs no request. */
export function readFirstData(page: Document = document): Record<string, unknown> {
  const text = page.getElementById('first-data')?.textContent;
  if (!text) return {};
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
