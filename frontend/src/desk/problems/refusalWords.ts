import type { ProblemTexts } from '../../i18n/problems.nl';
import type { DeskTexts } from '../deskTexts';
import { problemTexts } from './problemTexts';

/** Why something is refused, as the API says it with a problem and with each thing that an item does not allow. */
export interface Refusal {
  code?: string | null;
  /** What it is about, by name. */
  about?: Record<string, string> | null;
}

/** A refusal of the API in the desk's language; undefined for one that has no words here. */
export function refusalWords({ code, about }: Refusal, texts: DeskTexts): string | undefined {
  const { refusals, roles, or } = problemTexts(texts);
  const words = refusals[code as keyof ProblemTexts['refusals']];
  const needed = about?.roles?.split(', ').map((role) => roles[role as keyof ProblemTexts['roles']] ?? role);
  // it needs a role, and nobody said which
  if (words?.includes('#') && !needed) return undefined;
  return words?.replace('#', needed?.join(or) ?? '');
}
