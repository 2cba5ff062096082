import { expect, it } from 'vitest';
import type { View } from '../items/deskView';
import { nextBoundary } from './nextBoundary';

it('waits for the nearest begin or end to come', () => {
  const now = Date.parse('2024-05-01T12:00:00Z');
  const publication = (from: string, until: string | null) => ({
    revision: 1,
    from,
    until,
    state: 'live',
    address: null,
  });
  const view = (...publications: object[]) => ({ languages: { nl: { publications } } }) as unknown as View;
  expect(nextBoundary(view(publication('2024-05-01T11:00:00Z', null)), now)).toBeNull();
  expect(
    nextBoundary(
      view(
        publication('2024-05-01T11:00:00Z', '2024-05-01T12:01:00Z'),
        publication('2024-05-01T12:01:00Z', null),
      ),
      now,
    ),
  ).toBe(61_500);
});
