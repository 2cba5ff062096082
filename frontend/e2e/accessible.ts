import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

/**
 * Nothing that axe finds, and nothing sticks out sideways. axe is put into a page once and asked there:
 * its companion for Playwright opens a second page each time, which takes four times as long.
 */
export async function expectAccessible(page: Page, what = 'as it stands', rules?: string[]): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (only) => {
    const page = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const found = await page.axe.run({
      iframes: false,
      resultTypes: ['violations'],
      ...(only && { runOnly: only }),
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
  }, rules);
  expect(violations, what).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, `nothing sticks out sideways, ${what}`).toBeLessThanOrEqual(0);
}
