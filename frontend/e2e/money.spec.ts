import { expect, type Page, test } from '@playwright/test';

const scrolls = (page: Page, name: string) =>
  page.getByRole('group', { name }).evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);

test('who pays what can be followed from the years to a publication, and a missing figure makes no total', async ({
  page,
}) => {
  await page.goto('/geld');
  const years = page.getByRole('table', { name: 'Bijdragen per gemeente en jaar' });
  await expect(years.getByRole('row', { name: /^Samen/ })).toContainText(
    /289\.326,00.*geen totaal.*291\.958,00/,
  );
  await expect(years.getByRole('row', { name: /^Coevorden/ })).toContainText('ontbreekt');
  expect(await scrolls(page, 'Bijdragen per gemeente en jaar'), 'read without scrolling sideways').toBe(
    false,
  );
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download als CSV: Bijdragen van gemeenten' }).click();
  expect((await file).suggestedFilename()).toBe('contributions.csv');
  const way = page.getByRole('region', { name: 'De weg van een euro in 2024' });
  await expect(way.getByRole('link', { name: 'Jaarplan 2024' })).toBeVisible();

  await years.getByRole('link', { name: '2024' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geld in 2024');
  const contributions = page.getByRole('table', { name: 'Bijdragen van gemeenten' });
  await expect(contributions.getByRole('row', { name: /^Emmen/ })).toContainText('109.361');
  await expect(contributions.getByRole('row', { name: /^Samen/ })).toContainText('2 cijfers ontbreken');
  expect(await scrolls(page, 'Bijdragen van gemeenten'), 'read without scrolling sideways').toBe(false);
  await expect(page.getByText('Huisvesting en ondersteuning van het programmabureau')).toBeVisible();

  await page.goto('/geld/2023');
  await expect(page.getByText('nog geen plan of actiepunt gekoppeld')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Van euro naar resultaat' })).toBeVisible();
  await expect(page.getByText('nog geen plan of actiepunt gekoppeld')).toHaveCount(0);

  await page.getByRole('link', { name: 'Publicatie 1' }).click();
  await expect(page).toHaveURL(/\/geld\/2024\?publication=1$/);
  await expect(page.getByText('Dit is publicatie 1 van dit jaar. Zij geldt nu.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bekijk wat nu geldt' })).toHaveCount(0);
  await expect(contributions.getByRole('row', { name: /^Emmen/ })).toContainText('109.361');
});

test('a municipality shows what it pays and where that leads', { tag: '@once' }, async ({ page }) => {
  await page.goto('/geld');
  await page
    .getByRole('table', { name: 'Bijdragen per gemeente en jaar' })
    .getByRole('link', { name: 'Emmen' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Emmen');
  await expect(page.getByText('37,6% van wat de gemeenten in 2025 samen betalen')).toBeVisible();
  await expect(page.getByRole('row', { name: /^2023/ })).toContainText('108.765,00');
  const way = page.getByRole('region', { name: 'Van euro naar resultaat' });
  await expect(way.getByRole('link', { name: 'Jaarplan 2024' })).toBeVisible();
});

test('a fund shows what is left of it', async ({ page }) => {
  await page.goto('/geld');
  await page.getByRole('link', { name: 'Acquisitiefonds' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acquisitiefonds');
  await expect(page.getByText('Nog over')).toBeVisible();
  // the menu may be closed
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await expect(menu.getByRole('link', { name: 'Volg de euro', includeHidden: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('rowheader', { name: 'Acquisitie, volgens het jaarplan 2024' })).toBeVisible();
});
