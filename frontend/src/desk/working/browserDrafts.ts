import type { Draft } from '../items/draft';

/** A draft as this browser keeps it until it is saved or the person signs out. */
export interface BrowserDraft {
  draft: Draft;
  /** The version it was made from; null for an item that was never saved. */
  baseVersion: number | null;
  /** What that version held, so that a later merge knows what was changed here. */
  base: Draft | null;
  keptAt: string;
  /** This browser alone has the latest words. */
  waiting: boolean;
  /** The time that the desk gave to the last working copy from here. */
  copyAt: string | null;
}

const prefix = 'desk.draft.';

/** One store per person, so that a shared browser never shows somebody else's words. */
export class BrowserDrafts {
  private readonly own: string;

  constructor(
    subject: string,
    private readonly storage: Storage = localStorage,
  ) {
    this.own = `${prefix}${subject}.`;
  }

  keep(collection: string, id: string, kept: BrowserDraft): boolean {
    try {
      this.storage.setItem(this.key(collection, id), JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  find(collection: string, id: string): BrowserDraft | null {
    try {
      return JSON.parse(this.storage.getItem(this.key(collection, id)) ?? 'null') as BrowserDraft | null;
    } catch {
      return null;
    }
  }

  forget(collection: string, id: string): void {
    this.storage.removeItem(this.key(collection, id));
  }

  /** Drafts of a collection that only this browser has, newest first. */
  unsent(collection?: string): { collection: string; id: string; kept: BrowserDraft }[] {
    return this.keys()
      .flatMap((key) => {
        const [of = '', id = ''] = key.slice(this.own.length).split('.');
        const kept = this.find(of, id);
        return kept?.waiting && (!collection || of === collection) ? [{ collection: of, id, kept }] : [];
      })
      .sort((a, b) => b.kept.keptAt.localeCompare(a.kept.keptAt));
  }

  clear(): void {
    for (const key of this.keys()) this.storage.removeItem(key);
  }

  private key(collection: string, id: string): string {
    return `${this.own}${collection}.${id}`;
  }

  private keys(): string[] {
    const all = Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at) ?? '');
    return all.filter((key) => key.startsWith(this.own));
  }
}
