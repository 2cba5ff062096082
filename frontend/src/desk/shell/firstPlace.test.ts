import { describe, expect, it } from 'vitest';
import { firstPlace } from './firstPlace';

const begins = (...roles: string[]) => firstPlace({ subject: 's', name: 'n', organisation: null, roles });

describe('where somebody begins', () => {
  it('is what the role is for', () => {
    expect(begins('editor')).toBe('stories');
    expect(begins('partner')).toBe('stories');
    expect(begins('treasurer')).toBe('kasboek');
    expect(begins('administrator')).toBe('privacy');
  });

  it('is writing, for who writes beside it', () => {
    expect(begins('treasurer', 'publisher')).toBe('stories');
    expect(begins('administrator', 'treasurer')).toBe('kasboek');
  });
});
