import type { ProblemTexts } from '../../i18n/problems.nl';
import type { DeskTexts } from '../deskTexts';
import { problemTexts } from './problemTexts';

type Why = keyof Omit<ProblemTexts['why'], 'role' | 'or'>;

/** The API gives its reasons in English; these are the ones that an editor meets. */
const known: [RegExp, Why][] = [
  [/not bound to an organisation/, 'notBound'],
  [/only work for your own organisation/, 'otherOrganisation'],
  [/^Partners cannot offer/, 'notForPartners'],
  [/in the trash; take it out/, 'inTrash'],
  [/other than its last author/, 'ownWork'],
  [/first be approved by someone other/, 'fourEyes'],
  [/scheduled already/, 'scheduled'],
  [/^Only (a draft|what was submitted) can be/, 'step'],
];

const role = /^This needs the role (.+)\.$/;

/** A reason of the API in the desk's language; undefined for one that it does not know. */
export function serverWords(reason: string | null | undefined, texts: DeskTexts): string | undefined {
  if (!reason) return undefined;
  const said = problemTexts(texts);
  const roles = role.exec(reason)?.[1]?.split(' or ');
  if (roles) {
    const names = roles.map((name) => said.roles[name as keyof ProblemTexts['roles']] ?? name);
    return said.why.role(names.join(said.why.or));
  }
  const why = known.find(([pattern]) => pattern.test(reason))?.[1];
  return why && said.why[why];
}
