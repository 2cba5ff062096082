import type { ProblemTexts } from './problems.nl';

export const problemsEn = {
  roles: {
    partner: 'partner',
    editor: 'editor',
    publisher: 'publisher',
    treasurer: 'treasurer',
    administrator: 'administrator',
  },
  why: {
    role: (roles: string) => `You need the role ${roles} for that.`,
    or: ' or ',
    notBound: 'Your account is not bound to an organisation yet. An administrator can do that.',
    otherOrganisation: 'You may only work for your own organisation.',
    notForPartners: 'Partners cannot offer this.',
    inTrash: 'This is in the trash. Take it out first.',
    ownWork: 'Someone other than its last author must approve this.',
    fourEyes: 'Someone else must approve this version first.',
    scheduled: 'A publication is scheduled already. Cancel that first.',
    step: 'Somebody else has done something with this text meanwhile. Load the page again.',
  },
  problems: {
    changedMeanwhile: 'Something changed meanwhile. Look it over and try again.',
    title: 'Something is not right yet',
    count: (count: number) =>
      count === 1 ? 'There is 1 thing to improve' : `There are ${count} things to improve`,
    required: (field: string) => `${field}: fill this in.`,
    tooLong: (field: string) => `${field}: this is too long.`,
    taken: (field: string) => `${field}: this is in use already. Choose something else.`,
    reserved: (field: string) => `${field}: this word is reserved. Choose something else.`,
    format: (field: string) => `${field}: this is not right.`,
    altMissing: (field: string, language: string) =>
      `${field}: a picture has no description in ${language || 'Dutch'} yet.`,
    unknown: (field: string) => `${field}: this does not exist (any more).`,
    other: (field: string, detail: string) => `${field}: ${detail}`,
    conflict: 'This is not possible now. Load the page again and see how things stand.',
    unreachable: 'No connection. Your text stands in this browser. Try again in a moment.',
    signedOut: 'You have been signed out. Sign in again; your text stays.',
    forbidden: 'You may not do this.',
    tooMany: 'Too busy just now. Try again in a minute.',
    server: 'Something went wrong on our side. Your text is safe. Try again in a moment.',
    gone: 'This no longer exists.',
  },
} satisfies ProblemTexts;
