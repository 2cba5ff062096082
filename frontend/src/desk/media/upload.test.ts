import { expect, it } from 'vitest';
import { ApiError } from '../../api/client';
import { maxBytes, refusal, uploadFault } from './upload';

it('refuses what the server would refuse, before sending it', () => {
  expect(refusal({ type: 'image/webp', size: maxBytes })).toBeNull();
  expect(refusal({ type: 'image/png', size: maxBytes + 1 })).toBe('tooLarge');
  expect(refusal({ type: 'image/svg+xml', size: 10 })).toBe('wrongType');
});

it('tells what went wrong from the answer', () => {
  const answer = (status: number) => new ApiError({ type: '', title: '', status });
  expect([413, 415, 400, 0, 500].map((status) => uploadFault(answer(status)))).toEqual([
    'tooLarge',
    'wrongType',
    'wrongType',
    'failed',
    'failed',
  ]);
});
