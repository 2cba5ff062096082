import type { RichTextDocument } from './richText';

/** Shapes of the API as the contract gives them. Everything else in this app imports them from here only. */

export type Language = 'nl' | 'en';
export type ActionState = 'planned' | 'running' | 'done' | 'dropped';

export interface Page<T> {
  items: T[];
  total: number;
  next: string | null;
}

export interface FieldProblem {
  field: string;
  code: string;
  detail: string;
  allowed?: string[];
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: FieldProblem[];
}

export interface Link {
  id: string;
  kind: string;
  language: Language;
  title: string;
}
export interface ThemeLink extends Link {
  key: string;
  slug: string;
  colour: string;
  nightColour: string;
}
export interface PlaceLink extends Link {
  key: string;
}
export interface ContactLink extends Link {
  key: string;
  slug: string;
  category: ContactCategory;
}
export interface ActionLink extends Link {
  slug: string;
  state: ActionState;
}
export interface PlanLink extends Link {
  slug: string;
  type: 'annual' | 'course';
  firstYear: number;
  lastYear: number;
}
export interface StoryLink extends Link {
  slug: string;
  summary: string | null;
  publishedAt: string;
}

export interface Rendition {
  width: number;
  height: number;
  url: string;
}
export interface MediaLink extends Link {
  alt: string | null;
  caption: string | null;
  credit: string | null;
  width: number;
  height: number;
  colour: string;
  renditions: Rendition[];
}

export interface Alternate {
  language: Language;
  slug: string;
}

export interface StoryCard extends StoryLink {
  alternates: Alternate[];
  cover: MediaLink | null;
  themes: ThemeLink[];
  municipalities: PlaceLink[];
  sectors: PlaceLink[];
  organisation: ContactLink | null;
  tags: string[];
  readingMinutes: number;
  changedAt: string;
}
export interface StoryView extends StoryCard {
  body: RichTextDocument | null;
  images: MediaLink[];
  actions: ActionLink[];
  address: string;
}

export interface ThemeCard extends ThemeLink {
  alternates: Alternate[];
  summary: string | null;
  cover: MediaLink | null;
  order: number;
  actionCounts: Record<ActionState, number>;
}
export interface Goal {
  key: string;
  title: string;
}
export interface ThemeView extends ThemeCard {
  body: RichTextDocument | null;
  images: MediaLink[];
  goals: Goal[];
  actions: ActionCard[];
}

export interface PlanCard extends PlanLink {
  alternates: Alternate[];
  summary: string | null;
  cover: MediaLink | null;
}
export interface PlanView extends PlanCard {
  body: RichTextDocument | null;
  financing: RichTextDocument | null;
  images: MediaLink[];
  themes: ThemeLink[];
  actions: ActionCard[];
}

export interface ActionCard extends ActionLink {
  alternates: Alternate[];
  summary: string | null;
  number: number;
  theme: ThemeLink | null;
  plan: PlanLink | null;
  goals: string[];
  dueDate: string | null;
  stateReason: string | null;
}
export interface ActionView extends ActionCard {
  body: RichTextDocument | null;
  images: MediaLink[];
  municipalities: PlaceLink[];
  sectors: PlaceLink[];
  organisations: ContactLink[];
  stories: StoryLink[];
}

export interface MunicipalityView extends PlaceLink {
  summary: string | null;
  cbsCode: string;
  province: string;
}
export interface SectorView extends PlaceLink {
  summary: string | null;
}
export type ContactCategory =
  | 'municipality'
  | 'company'
  | 'knowledge-institution'
  | 'school'
  | 'entrepreneurs-association'
  | 'initiative'
  | 'body'
  | 'programme';
export interface ContactView extends ContactLink {
  summary: string | null;
  website: string | null;
  place: PlaceLink | null;
}

export interface SearchHit {
  kind: string;
  id: string;
  slug: string;
  key?: string | null;
  year?: number | null;
  title: string;
  language: Language;
  summary: string | null;
  highlight: string | null;
  theme?: ThemeLink | null;
}
export interface FacetValue {
  value: string;
  count: number;
  title: string;
}
export interface SearchPage extends Page<SearchHit> {
  facets: Record<string, FacetValue[]>;
}
export interface Suggestion {
  kind: string;
  id: string;
  slug: string;
  title: string;
  year?: number | null;
}

export interface Settings {
  region: { name: string };
  publicAddress: string;
  languages: Language[];
  signIn: { authority: string; client: string };
}

export type * from './deskTypes';
export type { RichTextBlock, RichTextDocument, RichTextInline, RichTextMark } from './richText';
