import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Me } from '../api/types';
import type { DeskApi } from './signin/deskApi';
import type { Session } from './signin/session';
import type { BrowserDrafts } from './working/browserDrafts';

/** Who works here, and what they work with. */
export interface DeskSurroundings {
  session: Session;
  api: DeskApi;
  me: Me;
  drafts: BrowserDrafts;
  /** The languages that the region publishes in, the main one first. */
  languages: Language[];
}

const Surroundings = createContext<DeskSurroundings | null>(null);
export const DeskProvider = Surroundings.Provider;

export function useDesk(): DeskSurroundings {
  const desk = useContext(Surroundings);
  if (!desk) throw new Error('Only for somebody who is signed in');
  return desk;
}
