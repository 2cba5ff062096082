import { expect, test } from 'vitest';
import { balanceOf } from './balance';

test('what is lacking is a deficit, what is left a surplus, and nothing of both is balanced', () => {
  expect([-0.01, 0.01, 0].map(balanceOf)).toEqual(['deficit', 'surplus', 'balanced']);
});
