import { expect, test } from '@playwright/test';

const h1 = 'h1';

test('a page that the law asks for is found from every page, in both languages, and says what is still open', {
  tag: '@once',
}, async ({ page, request }) => {
  await page.goto('/verhalen');
  const foot = page.getByRole('contentinfo').getByRole('navigation');
  await foot.getByRole('link', { name: 'Privacy' }).click();
  await expect(page).toHaveURL(/\/privacy$/);
  await expect(page.locator(h1)).toBeFocused();
  await expect(page.getByRole('main')).toContainText('[vul in: naam, adres');

  await page.getByRole('link', { name: 'EN: English' }).click();
  await expect(page).toHaveURL(/\/en\/privacy$/);
  await expect(page.locator(h1)).toHaveText('Privacy');
  await expect(page.getByRole('main')).toContainText('[fill in: name, address');
  await foot.getByRole('link', { name: 'About Dutch TechZone' }).click();
  await expect(page).toHaveURL(/\/en\/about$/);

  const head = await (await request.get('/toegankelijkheid')).text();
  expect(head).toMatch(/<title>Toegankelijkheid · /);
  expect(head).toContain('"@type":"WebPage"');
  expect(head).toMatch(/hreflang="en"[^>]*|href="[^"]*\/en\/accessibility"/);
  expect((await request.get('/bestaat-niet')).status()).toBe(404);
  expect((await request.get('/en/bestaat-niet')).status()).toBe(404);
});

test('the menu of a phone opens, closes and leads on with the keyboard alone', { tag: '@once' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/over-ons');
  await expect(page.locator(h1)).toHaveText('Over Dutch TechZone');
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  const button = menu.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'Verhalen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(menu.getByRole('link', { name: 'Verhalen' })).toBeHidden();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/verhalen$/);
  await expect(page.locator(h1)).toBeFocused();
  await expect(menu.getByRole('link', { name: 'Agenda' })).toBeHidden();
});
