import { describe, expect, it } from 'vitest';
import { toInstant, toLocal } from './localTime';

const iso = (local: string) => toInstant(local)?.toISOString();

describe("the region's clock", () => {
  it('knows winter and summer', () => {
    expect(iso('2024-01-15T09:00')).toBe('2024-01-15T08:00:00.000Z');
    expect(iso('2024-07-15T09:00:10')).toBe('2024-07-15T07:00:10.000Z');
  });

  it('moves a time that summer time skips one hour on', () => {
    expect(iso('2024-03-31T02:30')).toBe('2024-03-31T01:30:00.000Z');
    expect(toLocal(new Date('2024-03-31T01:30:00Z'))).toBe('2024-03-31T03:30:00');
  });

  it('takes the first of the hour that comes twice', () => {
    expect(iso('2024-10-27T02:30')).toBe('2024-10-27T00:30:00.000Z');
  });

  it('is right on both sides of the changes', () => {
    for (const instant of [
      '2024-03-31T00:59:59Z',
      '2024-03-31T01:00:00Z',
      '2024-10-26T23:59:00Z',
      '2024-10-27T02:00:00Z',
    ])
      expect(toInstant(toLocal(new Date(instant)))?.getTime()).toBe(Date.parse(instant));
  });

  it('refuses what is no time', () => {
    for (const wrong of ['', '2024-02-30T10:00', '2024-13-01T10:00', '2024-01-01T25:00', 'morgen'])
      expect(toInstant(wrong)).toBeNull();
  });

  it('shows midnight as 00', () => {
    expect(toLocal(new Date('2024-01-14T23:00:00Z'))).toBe('2024-01-15T00:00:00');
  });
});
