import { article, cover, municipalities, place, sectors, themes } from './fields';
import type { Kind } from './kind';

export const events: Kind = {
  collection: 'events',
  perLanguage: true,
  writers: ['editor', 'partner'],
  columns: ['type', 'start', 'state'],
  texts: [
    ...article,
    { name: 'audience', input: 'line' },
    { name: 'placeHint', input: 'lines' },
    { name: 'stateReason', input: 'lines' },
  ],
  fields: [
    {
      name: 'type',
      input: 'choice',
      options: [
        'networkMeeting',
        'inspirationTrip',
        'workshop',
        'lecture',
        'openDay',
        'councilMeeting',
        'other',
      ],
      required: true,
    },
    { name: 'state', input: 'choice', options: ['planned', 'moved', 'cancelled'], required: true },
    { name: 'allDay', input: 'yesNo' },
    { name: 'start', input: 'moment' },
    { name: 'end', input: 'moment' },
    { name: 'repetition', input: 'repetition' },
    { name: 'place', ...place },
    { name: 'onlineAddress', input: 'address' },
    cover,
    { name: 'organiser', input: 'reference', collection: 'contacts' },
    { name: 'coOrganisers', input: 'references', collection: 'contacts', ordered: true },
    { name: 'spokenLanguages', input: 'languages' },
    themes,
    municipalities,
    sectors,
    { name: 'actions', input: 'references', collection: 'actions', ordered: true },
    { name: 'cost', input: 'money' },
    {
      name: 'registration',
      input: 'group',
      parts: [
        { name: 'way', input: 'choice', options: ['none', 'external'], required: true },
        { name: 'address', input: 'address' },
      ],
    },
  ],
};
