import type { Kind } from './kind';

export const media: Kind = {
  collection: 'media',
  perLanguage: false,
  writers: ['editor', 'partner'],
  madeByUpload: true,
  texts: [
    { name: 'alt', input: 'lines' },
    { name: 'caption', input: 'lines' },
    { name: 'title', input: 'line' },
  ],
  fields: [
    { name: 'decorative', input: 'yesNo' },
    { name: 'credit', input: 'line' },
  ],
};
