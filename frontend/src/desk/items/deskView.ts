import type { DeskView, RevisionView, WorkingCopy } from '../../api/types';
import type { Draft } from './draft';

/** The desk's view of an item of any kind. */
export type View = DeskView<Draft>;
export type Copy = WorkingCopy<Draft>;
export type OldRevision = RevisionView<Draft>;

export type {
  DeskCard,
  DeskCommand,
  DeskLanguage,
  DeskPublication,
  Language,
  Me,
  Page,
  RevisionCard,
} from '../../api/types';
