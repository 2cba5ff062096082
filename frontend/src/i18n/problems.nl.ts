/** What is said where something is refused or not right; fetched with what can be. */
export const problemsNl = {
  roles: {
    partner: 'partner',
    editor: 'redacteur',
    publisher: 'publicist',
    treasurer: 'penningmeester',
    administrator: 'beheerder',
  },
  why: {
    role: (roles: string) => `Daarvoor heb je de rol ${roles} nodig.`,
    or: ' of ',
    notBound: 'Je account hoort nog niet bij een organisatie. Een beheerder kan dat regelen.',
    otherOrganisation: 'Je mag alleen voor je eigen organisatie werken.',
    notForPartners: 'Partners kunnen dit niet aanbieden.',
    inTrash: 'Dit staat in de prullenbak. Haal het er eerst uit.',
    ownWork: 'Iemand anders dan de laatste schrijver moet dit goedkeuren.',
    fourEyes: 'Iemand anders moet deze versie eerst goedkeuren.',
    scheduled: 'Er is al een publicatie gepland. Haal die planning eerst weg.',
    step: 'Iemand anders heeft intussen al iets met deze tekst gedaan. Laad de pagina opnieuw.',
  },
  problems: {
    changedMeanwhile: 'Intussen is er iets gewijzigd. Kijk het na en probeer opnieuw.',
    title: 'Dit gaat nog niet goed',
    count: (count: number) =>
      count === 1 ? 'Er is 1 ding om te verbeteren' : `Er zijn ${count} dingen om te verbeteren`,
    required: (field: string) => `${field}: vul dit in.`,
    tooLong: (field: string) => `${field}: dit is te lang.`,
    taken: (field: string) => `${field}: dit is al in gebruik. Kies iets anders.`,
    reserved: (field: string) => `${field}: dit woord is bezet. Kies iets anders.`,
    format: (field: string) => `${field}: dit klopt niet.`,
    altMissing: (field: string, language: string) =>
      `${field}: een beeld heeft nog geen beschrijving in het ${language || 'Nederlands'}.`,
    unknown: (field: string) => `${field}: dit bestaat niet (meer).`,
    other: (field: string, detail: string) => `${field}: ${detail}`,
    conflict: 'Dit kan nu niet. Laad de pagina opnieuw en kijk hoe het ervoor staat.',
    unreachable: 'Geen verbinding. Je tekst staat in deze browser. Probeer het zo weer.',
    signedOut: 'Je bent uitgelogd. Log opnieuw in; je tekst blijft staan.',
    forbidden: 'Dit mag je niet doen.',
    tooMany: 'Even te druk. Probeer het over een minuut weer.',
    server: 'Er ging iets mis bij ons. Je tekst staat veilig. Probeer het zo weer.',
    gone: 'Dit bestaat niet meer.',
  },
};

export type ProblemTexts = typeof problemsNl;
