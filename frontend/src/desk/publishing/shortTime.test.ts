import { expect, it } from 'vitest';
import { shortTime } from './shortTime';

it('leaves out what is plain from today', () => {
  const now = new Date('2024-05-10T10:00:00Z');
  expect(shortTime('2024-05-10T08:05:00Z', 'nl', now)).toBe('10:05');
  expect(shortTime('2024-03-02T08:05:00Z', 'nl', now)).toBe('2 mrt 09:05');
  expect(shortTime('2023-12-31T22:59:00Z', 'nl', now)).toBe('31 dec 2023');
});
