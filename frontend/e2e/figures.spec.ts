import { expect, test } from '@playwright/test';

test('a figure is found, read to its gaps, compared, taken along, and followed to its action', {
  tag: '@once',
}, async ({ page, request }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Cijfers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cijfers');
  await expect(page.getByText('291.958 inwoners in 2025')).toBeVisible();

  await page.getByLabel('Thema').selectOption('opleiding-en-kennis');
  await expect(page).toHaveURL(/\/cijfers\?theme=opleiding-en-kennis$/);
  await expect(page.getByRole('link', { name: 'Inwoners op 1 januari' })).toBeHidden();
  await page.getByRole('button', { name: 'Wis alle filters' }).first().click();
  await page.getByLabel('Zoek in cijfers').fill('inwoners');
  await page.keyboard.press('Enter');
  await page.getByLabel('Gemeente').selectOption('emmen');
  await page.getByLabel('Jaar').selectOption('2024');
  await expect(page).toHaveURL(/municipality=emmen&year=2024&q=inwoners$/);
  await expect(page.getByRole('region', { name: 'Cijfers' }).getByRole('status')).toHaveText('1 cijfer');

  await page.getByRole('link', { name: 'Inwoners op 1 januari' }).click();
  await expect(page.getByRole('img', { name: /^Grafiek van Inwoners/ })).toBeVisible();
  const values = page.getByRole('table', { name: 'Inwoners op 1 januari per gemeente en jaar' });
  await expect(values.getByRole('row', { name: /^Coevorden/ })).toContainText(/35\.700.*ontbreekt.*35\.868/);
  await expect(values.getByRole('row', { name: /^Dutch TechZone/ })).toContainText(
    /289\.326.*geen totaal.*2 cijfers ontbreken.*291\.958/,
  );

  await expect(page.getByRole('table', { name: 'Vergelijking in 2025' })).toContainText('37,6%');
  await page.getByLabel('Jaar', { exact: true }).selectOption('2024');
  const compared = page.getByRole('table', { name: 'Vergelijking in 2024' });
  await expect(compared.getByRole('row', { name: /^Emmen/ })).toContainText('+596');
  await expect(compared.getByRole('row', { name: /^Hardenberg/ })).toContainText('ontbreekt');

  const file = await page.getByRole('link', { name: 'Voor je rekenblad (CSV)' }).getAttribute('href');
  const csv = await (await request.get(file ?? '')).text();
  expect(csv).toContain('Emmen;municipality;emmen;2025;109698');

  await page
    .getByRole('complementary', { name: 'Over dit cijfer' })
    .getByRole('link', { name: /in cijfers$/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Cijfers die dit laten zien' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Inwoners op 1 januari' }).first()).toBeVisible();
});

test('a figure tells search engines what it is and where its data are', async ({ request }) => {
  const html = await (await request.get('/cijfers/inwoners-op-1-januari')).text();
  const told = JSON.parse(html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)?.[1] ?? '{}');
  expect(told['@type']).toBe('Dataset');
  expect(told.temporalCoverage).toBe('2023/2025');
  expect(told.distribution[0].contentUrl).toMatch(/\/api\/v1\/figures\/inwoners-op-1-januari\/values$/);
  expect((await request.get('/cijfers/bestaat-niet')).status()).toBe(404);
});
