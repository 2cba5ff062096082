import type { Draft } from '../items/draft';

export type Kept =
  | { where: 'nowhere' }
  | { where: 'browser'; at: Date; waiting: boolean }
  | { where: 'desk'; at: Date }
  | { where: 'failed' };

export interface Places {
  /** Keeps the draft in this browser, at once; false when the browser has no room for it. */
  keep: (draft: Draft) => boolean;
  /** Whether the desk has a place for it yet: an item that was never saved has none. */
  canSend: () => boolean;
  /** Sends the working copy to the desk; rejects when it did not arrive. */
  send: (draft: Draft) => Promise<Date>;
  tell: (kept: Kept) => void;
}

export interface Pace {
  /** Silence after the last keystroke before sending, ms. */
  quiet: number;
  /** Longest wait while somebody types on, ms. */
  longest: number;
  /** Waits between attempts while the desk cannot be reached, ms; the last one repeats. */
  retries: number[];
}

const calm: Pace = { quiet: 1500, longest: 10_000, retries: [3000, 10_000, 30_000] };

/** First the browser, then the desk: a lost connection costs time, never text. */
export class Autosave {
  private waiting: Draft | null = null;
  private since = 0;
  private sending: Promise<void> | null = null;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(
    private readonly places: Places,
    private readonly pace: Pace = calm,
  ) {}

  change(draft: Draft): void {
    if (this.stopped) return;
    if (!this.waiting) this.since = Date.now();
    this.waiting = draft;
    const kept = this.places.keep(draft);
    this.places.tell(
      kept ? { where: 'browser', at: new Date(), waiting: this.failures > 0 } : { where: 'failed' },
    );
    if (!this.places.canSend()) return;
    // While the desk cannot be reached, typing on must not shorten the wait between attempts.
    if (this.failures > 0 && this.timer) return;
    this.plan(Math.min(this.pace.quiet, Math.max(0, this.since + this.pace.longest - Date.now())));
  }

  /** Sends what waits now: the connection is back, or the person leaves. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.sending) await this.sending;
    if (this.waiting && !this.stopped && this.places.canSend()) await this.attempt();
  }

  /** What waited has been saved or thrown away: nothing is sent any more. */
  async forget(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = null;
    this.failures = 0;
    await this.sending;
    this.places.tell({ where: 'nowhere' });
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private plan(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (!this.sending) void this.attempt();
    }, wait);
  }

  private attempt(): Promise<void> {
    const draft = this.waiting;
    if (!draft) return Promise.resolve();
    this.sending = this.places
      .send(draft)
      .then((at) => this.arrived(draft, at))
      .catch(() => this.failed())
      .finally(() => {
        this.sending = null;
      });
    return this.sending;
  }

  private arrived(draft: Draft, at: Date): void {
    this.failures = 0;
    if (this.waiting !== draft) {
      if (this.waiting && !this.stopped) this.plan(this.pace.quiet);
      return;
    }
    this.waiting = null;
    this.places.tell({ where: 'desk', at });
  }

  private failed(): void {
    if (this.stopped || !this.waiting) return;
    const wait = this.pace.retries[Math.min(this.failures, this.pace.retries.length - 1)] ?? 30_000;
    this.failures += 1;
    this.places.tell({ where: 'browser', at: new Date(), waiting: true });
    this.plan(wait);
  }
}
