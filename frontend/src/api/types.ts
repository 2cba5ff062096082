import type { components } from './contract';
import type { RichTextDocument } from './richText';

/** Shapes of the API, taken from the contract. Everything else in this app imports them from here only. */

type Schemas = components['schemas'];

/** Languages are configuration, so the contract calls them strings; the app knows those that it has texts for. */
export type Language = 'nl' | 'en';

/**
 * The contract's shape, said more closely where the contract cannot: languages as above, a text as its closed
 * set of nodes, and slug and key as there, because the kind says which of the two an item has.
 */
type Told<T> = T extends Schemas['RichText']
  ? RichTextDocument
  : T extends readonly (infer Item)[]
    ? Told<Item>[]
    : T extends object
      ? {
          [Key in keyof T]: Key extends 'language'
            ? Language
            : Key extends 'slug' | 'key'
              ? string
              : Told<T[Key]>;
        }
      : T;

export type ActionState = Schemas['ActionState'];
export type ContactCategory = Schemas['ContactCategory'];
export type FieldProblem = Omit<Schemas['Fault'], 'allowed'> & { allowed?: string[] | null };
/** A problem of the API; one that the browser itself reports has less to say. */
export type Problem = Pick<Schemas['Problem'], 'type' | 'title' | 'status'> &
  Partial<Omit<Schemas['Problem'], 'errors'>> & { errors?: FieldProblem[] };

export interface Page<T> {
  items: T[];
  total: number;
  next: string | null;
}

export type Link = Told<Schemas['Face']>;
export type Trail = Told<Schemas['Trail']>;
export type TrailPlace = Told<Schemas['TrailPlace']>;
export type Payment = Told<Schemas['Payment']>;
export type Indicator = Told<Schemas['Indicator']>;
export type Alternate = Told<Schemas['Alternate']>;
export type Rendition = Schemas['Rendition'];
export type MediaLink = Told<Schemas['MediaLink']>;
export type PlaceLink = Told<Schemas['PlaceLink']>;
export type ThemeLink = Told<Schemas['ThemeLink']>;
export type ContactLink = Told<Schemas['ContactLink']>;
export type ActionLink = Told<Schemas['ActionLink']>;
export type PlanLink = Told<Schemas['PlanLink']>;
export type StoryLink = Told<Schemas['StoryLink']>;

export type StoryCard = Told<Schemas['StoryCard']>;
export type StoryView = Told<Schemas['StoryView']>;
export type EventTimes = Schemas['EventTimes'];
export type EventLink = Told<Schemas['EventLink']>;
export type EventCard = Told<Schemas['EventCard']>;
export type EventView = Told<Schemas['EventView']>;
export type EventType = Schemas['EventType'];
export type ThemeCard = Told<Schemas['ThemeCard']>;
export type ThemeView = Told<Schemas['ThemeView']>;
export type PlanCard = Told<Schemas['PlanCard']>;
export type PlanView = Told<Schemas['PlanView']>;
export type ActionCard = Told<Schemas['ActionCard']>;
export type ActionView = Told<Schemas['ActionView']>;
export type MunicipalityView = Told<Schemas['MunicipalityCard']>;
export type SectorView = Told<Schemas['SectorCard']>;
export type ContactCard = Told<Schemas['ContactCard']>;
export type ContactView = Told<Schemas['ContactView']>;
export type Member = Told<Schemas['Member']>;
export type PersonTerm = Told<Schemas['PersonTerm']>;
export type PersonCard = Told<Schemas['PersonCard']>;
export type PersonView = Told<Schemas['PersonView']>;

export type StatementCard = Told<Schemas['StatementCard']>;
export type StatementView = Told<Schemas['StatementView']>;
export type PastStatement = Told<Schemas['PastStatement']>;
export type PublicStep = Schemas['PublicStep'];
export type LedgerBook = Schemas['LedgerBook'];
export type LedgerLine = Omit<Schemas['LedgerLine'], 'entry'> & { entry: Record<string, unknown> };
export type YearTotals = Schemas['YearTotals'];
export type FigureImport = Schemas['FigureImport'];
export type PopulationPreview = Schemas['PopulationPreview'];
export type PopulationImported = Schemas['PopulationImported'];
export type FundCard = Told<Schemas['FundCard']>;
export type FundView = Told<Schemas['FundView']>;
export type FigureCard = Told<Schemas['FigureCard']>;
export type FigureView = Told<Schemas['FigureView']>;

export type PageCard = Told<Schemas['PageCard']>;
export type PageView = Told<Schemas['PageView']>;

export type SearchHit = Told<Schemas['SearchHit']>;
export type SearchPage = Told<Schemas['SearchPage']>;
export type Suggestion = Told<Schemas['Suggestion']>;

export type Settings = Omit<Schemas['Settings'], 'languages'> & { languages: Language[] };

export type * from './deskTypes';
export type { RichTextBlock, RichTextDocument, RichTextInline, RichTextMark } from './richText';
