import { expect, it } from 'vitest';
import { newId } from './uuid';

it('makes ids of version 7 that sort by time', () => {
  const early = newId(Date.parse('2024-01-01T00:00:00Z'));
  const late = newId(Date.parse('2024-01-01T00:00:01Z'));
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
  expect(Number.parseInt(early.replaceAll('-', '').slice(0, 12), 16)).toBe(
    Date.parse('2024-01-01T00:00:00Z'),
  );
});
