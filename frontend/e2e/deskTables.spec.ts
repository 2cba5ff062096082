import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Colleague, freshTitle, paste, signIn } from './deskSteps';

test('the treasurer pastes a budget from a spreadsheet, mends a cell, records it and publishes the year', {
  tag: '@once',
}, async ({ page, request }) => {
  test.setTimeout(120_000);
  const fair = freshTitle('Voorbeeldbeurs');
  const municipalities = await (await request.get('/api/v1/municipalities')).json();
  const statements = await Colleague.signedIn(request, 'treasurer', 'finances');
  const taken = await statements.keys();
  const year = Array.from({ length: 70 }, (_, at) => 2030 + at).find((each) => !taken.includes(String(each)));
  const statement = await statements.create({
    year,
    municipalities: municipalities.items.map(({ id }: { id: string }) => id),
    texts: { nl: { title: `Voorbeeldgeld in ${year}`, summary: 'Een jaar van een test.' } },
  });
  await signIn(page, 'treasurer', `/beheer/kasboek/begroting?year=${year}`);
  const table = page.getByRole('table', { name: `Begroting van ${year}` });
  const cell = (row: number, column: string) =>
    table.getByRole('textbox', { name: `Regel ${row} ${column}`, exact: true });
  const total = (side: string) => table.getByRole('row', { name: side });

  await test.step('a block fills in, adds rows and says what is wrong; nothing is lost', async () => {
    await page.getByRole('button', { name: 'Voeg een regel toe' }).click();
    const first = await table.getByRole('combobox').count();
    await paste(page, table.getByRole('combobox').first(), [
      ['Uitgaven', fair, '', '€ 1.250,50', '1,000.00', '999,95'],
      ['Inkomsten', 'Voorbeeldsponsor', '', '0,10', '', ''],
      ['Lasten', 'Voorbeeldreis', '', 'onbekend', '', '12,5'],
    ]);
    expect(first).toBeGreaterThan(0);
    await expect(page.getByText('18 cellen geplakt, 2 regels erbij, 1 cel klopt niet.')).toBeVisible();
    await expect(cell(1, 'Begroot')).toHaveValue('1.250,50');
    await expect(cell(1, 'Toegezegd')).toHaveValue('1.000,00');
    await expect(cell(3, 'Begroot')).toHaveValue('onbekend');
    await expect(total('Uitgaven').getByRole('cell').first()).toContainText('1.250,50');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Leg alles vast' }).click();
    await page.getByRole('link', { name: 'Regel 3, Begroot: Dit is geen getal.' }).click();
    await expect(cell(3, 'Begroot')).toBeFocused();
  });

  await test.step('totals follow while it is mended, and a paste can be undone', async () => {
    await page.keyboard.type('100,05');
    await expect(total('Uitgaven').getByRole('cell').first()).toHaveText('1.350,55');
    await expect(total('Verschil').getByRole('cell').first()).toHaveText('-1.350,45');
    await page.keyboard.press('ArrowUp');
    await expect(cell(2, 'Begroot')).toBeFocused();
    await paste(page, cell(2, 'Begroot'), [['7', '8'], ['9']]);
    await expect(cell(2, 'Toegezegd')).toHaveValue('8,00');
    await page.keyboard.press('Control+z');
    await expect(cell(2, 'Begroot')).toHaveValue('0,10');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(cell(4, 'Begroot')).toBeVisible();
  });

  await test.step('all is recorded together', async () => {
    await page.getByRole('button', { name: 'Leg alles vast' }).click();
    await expect(page.getByText('3 regels vastgelegd.')).toBeVisible();
    const counted = page.getByRole('region', { name: `Wat het kasboek telt over ${year}` });
    await expect(counted.getByRole('row', { name: /^Uitgaven/ })).toContainText(/€\s1\.350,55/);
    await expect(counted).toContainText('Aantal inwoners ontbreekt');
  });

  await test.step('a line is changed with a reason', async () => {
    await expect(cell(3, 'Omschrijving (Nederlands)')).toHaveValue('Voorbeeldreis');
    await cell(3, 'Uitgegeven of ontvangen').fill('20');
    await page.getByRole('button', { name: 'Leg alles vast' }).click();
    await expect(page.getByRole('alert')).toContainText('Schrijf waarom je dit verandert.');
    await page.getByLabel('Waarom verander je wat er stond?').fill('De rekening kwam later.');
    await page.getByRole('button', { name: 'Leg alles vast' }).click();
    await expect(page.getByText('2 regels vastgelegd.')).toBeVisible();
  });

  await test.step('saving takes the lines in, publishing shows them', async () => {
    await page.goto(`/beheer/finances/${statement}`);
    await expect(page.getByText('Het kasboek is verder dan dit jaaroverzicht.')).toBeVisible();
    await expect(page.getByText(/^Vul in .*ontbreekt|Aantal inwoners ontbreekt/)).toBeVisible();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('Het kasboek is verder dan dit jaaroverzicht.')).toBeHidden();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Publiceren' }).click();
    await page.getByRole('button', { name: 'Publiceer nu' }).click();
    await expect(page.getByText('Online', { exact: true })).toBeVisible();
    await page.goto(`/geld/${year}`);
    await expect(page.getByText(fair)).toBeVisible();
    await expect(page.getByText(/€\s1\.250,50/).first()).toBeVisible();
  });
  await statements.command(statement, '_trash');
});
