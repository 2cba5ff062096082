import type { components } from './contract';
import type { RichTextDocument } from './richText';
import type { ContactCategory, Language, Problem } from './types';

/** Shapes of the desk's API (with a bearer token). */

export type ReviewState = 'draft' | 'submitted' | 'approved';
export type DeskFilterState = ReviewState | 'live' | 'scheduled' | 'withdrawn' | 'trashed';

export interface Person {
  name: string;
}

export interface DeskCard {
  id: string;
  kind: string;
  version: number;
  titles: Partial<Record<Language, string>>;
  key: string | null;
  organisation: string | null;
  languages: Partial<Record<Language, { state: ReviewState; live: boolean; scheduled: boolean }>>;
  changedAt: string;
  changedBy: Person;
  trashedAt: string | null;
  /** The fields of its draft that the list asked for. */
  columns: Record<string, unknown>;
}

export interface DeskPublication {
  revision: number;
  from: string;
  until: string | null;
  state: 'live' | 'scheduled' | 'ended';
  address: string;
}
export interface DeskLanguage {
  state: ReviewState;
  revision: number;
  /** What a reviewer asked to change. */
  remark?: string | null;
  publications: DeskPublication[];
}
export type DeskCommand =
  | 'save'
  | 'submit'
  | 'approve'
  | 'requestChanges'
  | 'publish'
  | 'unschedule'
  | 'withdraw'
  | 'restore'
  | 'trash'
  | 'untrash';
export interface Allowance {
  allowed: boolean;
  why: string | null;
  /** Which refusal it is. */
  code?: string | null;
  about?: Record<string, string> | null;
}

export interface DeskView<Draft = StoryDraft> {
  id: string;
  kind: string;
  version: number;
  revision: number;
  draft: Draft;
  languages: Partial<Record<Language, DeskLanguage>>;
  allowed: Record<DeskCommand, Allowance>;
  workingCopy: { savedAt: string; baseVersion: number } | null;
  createdAt: string;
  createdBy: Person;
  changedAt: string;
  changedBy: Person;
  trashedAt: string | null;
}

export interface WorkingCopy<Draft = StoryDraft> {
  draft: Draft;
  baseVersion: number;
  savedAt: string;
}
export interface RevisionCard {
  number: number;
  at: string;
  by: Person;
  note: string | null;
  titles: Partial<Record<Language, string>>;
}
export interface RevisionView<Draft = StoryDraft> {
  number: number;
  at: string;
  by: Person;
  draft: Draft;
}

/** The answer to a stale If-Match: what stands now, and what the sender started from. */
export interface StaleProblem<Draft = StoryDraft> extends Problem {
  current: DeskView<Draft>;
  base: Draft | null;
}

export interface Me {
  subject: string;
  name: string;
  roles: string[];
  organisation: string | null;
}

export interface StoryText {
  title: string;
  slug?: string;
  summary?: string;
  body?: RichTextDocument;
}
export interface StoryDraft {
  externalId?: string | null;
  themes?: string[];
  municipalities?: string[];
  sectors?: string[];
  organisation?: string | null;
  cover?: string | null;
  tags?: string[];
  actions?: string[];
  texts: Partial<Record<Language, StoryText>>;
}

export interface MediaText {
  alt?: string;
  caption?: string;
  title?: string;
}
export interface MediaDraft {
  texts: Partial<Record<Language, MediaText>>;
  credit?: string | null;
  decorative?: boolean;
  file?: {
    name: string;
    type: string;
    width: number;
    height: number;
    bytes: number;
    /** In which sizes it is kept. */
    sizes?: { width: number; height: number }[];
  };
}

export interface NamedDraft {
  key: string;
  category?: ContactCategory;
  texts: Partial<Record<Language, { title: string; slug?: string; summary?: string }>>;
}

type Schemas = components['schemas'];

export type PersonalField = Schemas['PersonalField'];
export type PersonalScope = Schemas['PersonalScope'];
export type PersonalGround = Schemas['PersonalGround'];
export type PersonalValue = Schemas['PersonalValue'];
export type KeptValues = Schemas['KeptValues'];
export type DueValue = Schemas['DueValue'];
export type Finding = Schemas['Finding'];
export type AccountCard = Schemas['AccountCard'];
export type WebhookView = Schemas['WebhookView'];
export type WebhookDraft = Schemas['WebhookDraft'];
export type WebhookTry = Schemas['WebhookTry'];
