/** Whether income covers expense, by what is left of it. */
export function balanceOf(left: number): 'deficit' | 'surplus' | 'balanced' {
  return left < 0 ? 'deficit' : left > 0 ? 'surplus' : 'balanced';
}
