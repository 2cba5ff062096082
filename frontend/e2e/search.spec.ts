import { expect, test } from '@playwright/test';

test('searching goes with the keyboard alone', async ({ page }) => {
  await page.goto('/zoeken');
  const field = page.getByRole('combobox');
  await field.focus();
  await field.pressSequentially('regio');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await field.press('Escape');
  await expect(page.getByRole('option').first()).toBeHidden();
  await field.press('Enter');
  await expect(page).toHaveURL(/\?q=regio/);
  await expect(page.getByRole('main')).toContainText(/resulta/);

  await field.focus();
  await field.fill('reg');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).not.toHaveURL(/\/zoeken/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what is found is narrowed down by kind and year, and counted', { tag: '@once' }, async ({ page }) => {
  await page.goto('/zoeken?q=regio');
  const choices = page.getByRole('navigation', { name: 'Kies wat je wilt zien' });
  const stories = choices.getByRole('link', { name: /^Verhalen \d+$/ });
  await expect(stories).toBeVisible();
  const count = (await stories.textContent())?.match(/\d+/)?.[0];
  await stories.click();
  await expect(page).toHaveURL(/kind=story/);
  await expect(stories).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('status').filter({ hasText: `${count} resulta` })).toBeVisible();
  await expect(choices.getByRole('link', { name: 'Wis je keuze' })).toBeVisible();
  await choices.getByRole('link', { name: 'Wis je keuze' }).click();
  await expect(page).not.toHaveURL(/kind=/);
});

test('a typing error is forgiven and said, and a question that is too long is told so', {
  tag: '@once',
}, async ({ page }) => {
  await page.goto('/zoeken?q=Hoogevene');
  await expect(
    page.getByRole('status').filter({ hasText: 'Geen resultaten voor ‘hoogevene’' }),
  ).toContainText('Je ziet resultaten voor ‘hoogeveen’.');
  await expect(page.getByRole('heading', { level: 2 }).locator('mark').first()).toHaveText('Hoogeveen');
  await page.goto('/zoeken?q=regio&theme=bestaat-niet');
  await page.getByRole('link', { name: 'Wis alle keuzes' }).click();
  await expect(page.getByRole('main')).toContainText(/\d+ resultaten voor ‘regio’/);
  await page.goto(`/zoeken?q=${'a'.repeat(500)}`);
  await expect(page.getByRole('alert')).toContainText('Gebruik hooguit 200 tekens. Nu zijn het er 500.');
});
