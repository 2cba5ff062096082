import type { DeskTexts } from '../deskTexts';

type Why = keyof Omit<DeskTexts['why'], 'role' | 'or'>;

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
  const roles = role.exec(reason)?.[1]?.split(' or ');
  if (roles) {
    const names = roles.map((name) => texts.roles[name as keyof DeskTexts['roles']] ?? name);
    return texts.why.role(names.join(texts.why.or));
  }
  const why = known.find(([pattern]) => pattern.test(reason))?.[1];
  return why && texts.why[why];
}
