import { ApiError } from '../../api/client';
import type { Copy, DeskCommand, View } from '../items/deskView';
import { type Draft, type FieldPath, withValue } from '../items/draft';
import { same } from '../items/same';
import { toSave } from '../items/toSave';
import type { DeskApi } from '../signin/deskApi';
import { Autosave } from './autosave';
import { type BenchState, blank, commandPaths } from './benchState';
import type { BrowserDrafts } from './browserDrafts';
import { type Choice, merge, settle } from './merge';
import { openingOf } from './opening';

const attemptsToMerge = 3;

/** One item on the desk of one person: what is saved, what is being written, and the way between the two. */
export class Workbench {
  state: BenchState = blank;
  private readonly listeners = new Set<() => void>();
  private readonly autosave: Autosave;
  private readonly path: string;
  private copyAt: string | null = null;

  constructor(
    private readonly api: DeskApi,
    private readonly drafts: BrowserDrafts,
    private readonly collection: string,
    private readonly id: string,
  ) {
    this.path = `/${collection}/${id}`;
    this.autosave = new Autosave({
      keep: (draft) => this.keep(draft, true),
      canSend: () => this.state.view?.allowed.save.allowed ?? false,
      send: (draft) => this.sendCopy(draft),
      tell: (kept) => this.set({ kept }),
    });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get dirty(): boolean {
    const { draft, base, view } = this.state;
    return !same(draft, base ?? view?.draft ?? { texts: {} });
  }

  /** Opens the item; a new one starts empty, or with what this browser kept of it. */
  async load(isNew: boolean, empty: Draft): Promise<void> {
    const kept = this.drafts.find(this.collection, this.id);
    if (isNew || (kept?.waiting && kept.baseVersion === null)) {
      const resumed = kept && { from: 'browser' as const, at: kept.keptAt };
      this.set({ phase: 'ready', draft: kept?.draft ?? empty, base: empty, resumed });
      return;
    }
    try {
      const view = await this.api.get<View>(this.path);
      const copy = view.workingCopy ? await this.api.get<Copy>(`${this.path}/working-copy`) : null;
      const opening = openingOf(view, kept, copy);
      this.copyAt = opening.resumed && !opening.other ? (copy?.savedAt ?? null) : null;
      if (!opening.resumed) this.drafts.forget(this.collection, this.id);
      this.set({ phase: 'ready', view, ...opening });
    } catch (error) {
      this.set({ phase: error instanceof ApiError && error.status === 404 ? 'missing' : 'failed' });
    }
  }

  change(path: FieldPath, value: unknown): void {
    this.replace(withValue(this.state.draft, path, value));
  }

  /** Takes the working copy that another device sent. */
  takeOther(): void {
    const { other } = this.state;
    if (other) this.replace(other.draft);
    this.set({ other: null });
  }

  /** Makes a revision; merges when somebody else saved meanwhile. False when the person has to choose first. */
  async save(): Promise<boolean> {
    await this.autosave.flush();
    return this.send(this.state.draft, this.state.baseVersion, attemptsToMerge);
  }

  async saveSettled(choices: Record<FieldPath, Choice>): Promise<boolean> {
    const { conflict } = this.state;
    if (!conflict) return true;
    const { draft: base, version: baseVersion } = conflict.current;
    this.set({ conflict: null, base, baseVersion });
    this.replace(settle(conflict.result, choices));
    return this.send(this.state.draft, baseVersion, attemptsToMerge);
  }

  leaveConflict(): void {
    this.set({ conflict: null });
  }

  async perform(command: Exclude<DeskCommand, 'save'>, body: object = {}): Promise<void> {
    const { view } = this.state;
    if (!view) return;
    const address = `${this.path}/${commandPaths[command]}`;
    try {
      this.adopt(await this.api.change<View>('POST', address, { body, version: view.version }));
    } catch (error) {
      const current = currentOf(error);
      if (current) this.adopt(current);
      throw error;
    }
  }

  /** Looks whether the saved state moved on: somebody else worked on it, or a time came. */
  async refresh(): Promise<void> {
    const { view } = this.state;
    if (!view) return;
    const current = await this.api.get<View>(this.path).catch(() => null);
    if (current && this.state.view === view) this.adopt(current);
  }

  async discard(): Promise<void> {
    await this.forgetCopies();
    const { view, base } = this.state;
    const draft = view?.draft ?? base ?? { texts: {} };
    this.set({ draft, base: draft, baseVersion: view?.version ?? null, resumed: null });
  }

  async flush(): Promise<void> {
    await this.autosave.flush();
  }

  close(): void {
    void this.autosave.flush().finally(() => this.autosave.stop());
  }

  private async send(draft: Draft, version: number | null, attempts: number): Promise<boolean> {
    const onScreen = this.state.draft;
    const body = toSave(draft);
    try {
      const change = version === null ? { body, isNew: true } : { body, version };
      await this.saved(await this.api.change<View>('PUT', this.path, change), onScreen);
      return true;
    } catch (error) {
      const current = currentOf(error);
      if (!current || attempts === 0) throw error;
      const base = ((error as ApiError).problem as { base?: Draft | null }).base ?? this.state.base;
      const result = merge(base, draft, current.draft);
      if (result.clashes.length > 0) {
        this.set({ conflict: { result, current } });
        return false;
      }
      const done = await this.send(result.merged, current.version, attempts - 1);
      if (done && result.taken.length > 0) this.set({ mergedWith: current.changedBy.name });
      return done;
    }
  }

  /** What was typed while the save was under way stays, on top of what was saved. */
  private async saved(view: View, onScreen: Draft): Promise<void> {
    const typed = this.state.draft === onScreen ? null : this.state.draft;
    const draft = typed ? merge(onScreen, typed, view.draft).merged : view.draft;
    this.set({
      view,
      draft,
      base: view.draft,
      baseVersion: view.version,
      resumed: null,
      other: null,
      mergedWith: null,
    });
    await this.forgetCopies();
    if (typed) this.autosave.change(draft);
  }

  /** The saved state moved on without us; words that are not saved stay. */
  private adopt(view: View): void {
    if (!this.dirty) {
      this.set({ view, draft: view.draft, base: view.draft, baseVersion: view.version });
    } else if (same(this.state.base, view.draft)) {
      this.set({ view, base: view.draft, baseVersion: view.version });
    } else {
      this.set({ view });
    }
  }

  private replace(draft: Draft): void {
    this.set({ draft });
    if (this.dirty) this.autosave.change(draft);
    else void this.forgetCopies();
  }

  private keep(draft: Draft, waiting: boolean): boolean {
    const { baseVersion, base } = this.state;
    const keptAt = new Date().toISOString();
    return this.drafts.keep(this.collection, this.id, {
      draft,
      baseVersion,
      base,
      keptAt,
      waiting,
      copyAt: this.copyAt,
    });
  }

  private async sendCopy(draft: Draft): Promise<Date> {
    const body = { draft, baseVersion: this.state.baseVersion };
    const copy = await this.api.change<Copy>('PUT', `${this.path}/working-copy`, { body });
    this.copyAt = copy.savedAt;
    if (this.state.draft === draft) this.keep(draft, false);
    return new Date(copy.savedAt);
  }

  private async forgetCopies(): Promise<void> {
    await this.autosave.forget();
    this.drafts.forget(this.collection, this.id);
    const had = this.copyAt !== null || this.state.view?.workingCopy;
    this.copyAt = null;
    // The copy is already worth nothing; that it is still there only costs a question on the next visit.
    if (had) await this.api.remove(`${this.path}/working-copy`).catch(() => undefined);
  }

  private set(change: Partial<BenchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function currentOf(error: unknown): View | null {
  if (!(error instanceof ApiError) || error.status !== 412) return null;
  return (error.problem as { current?: View }).current ?? null;
}
