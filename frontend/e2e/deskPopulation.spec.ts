import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { signIn } from './deskSteps';

/** As CBS serves table 03759ned: all people together, and a row of men that is none of ours. */
function odata(rows: readonly [string, number, number | string][]): string {
  const all = { Leeftijd: '10000', BurgerlijkeStaat: 'T001019' };
  const value = rows.map(([code, year, inhabitants], at) => ({
    ID: at,
    Geslacht: 'T001038',
    ...all,
    RegioS: `${code}  `,
    Perioden: `${year}JJ00`,
    BevolkingOp1Januari_1: inhabitants,
  }));
  const men = { ID: 99, Geslacht: '3000   ', ...all, RegioS: 'NL01  ', Perioden: '2025JJ00' };
  return JSON.stringify({ 'odata.metadata': 'x', value: [...value, { ...men, BevolkingOp1Januari_1: 7 }] });
}

test('the treasurer brings in population figures of files of CBS, and is told what to do without a network', {
  tag: '@once',
}, async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'treasurer', '/beheer/kasboek');
  await page.getByRole('link', { name: 'Inwoners van het CBS' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inwoners van het CBS');
  const file = page.getByLabel(/^Of kies een bestand/);
  const table = page.getByRole('group', { name: 'Inwoners van het CBS' }).getByRole('table');
  // what is recorded stays, so each run takes a number that none took before it
  const count = 10_000 + (Date.now() % 900_000);
  const written = new Intl.NumberFormat('nl-NL').format(count);

  await test.step('CBS itself is out of reach', async () => {
    // a network that is not there, at its edge
    await page.route('**/population-figures/_fetch', (route) => route.fulfill({ status: 503, body: '' }));
    await page.getByRole('button', { name: 'Haal op bij het CBS' }).click();
    await expect(page.getByRole('alert')).toContainText('Het CBS is nu niet bereikbaar');
    await expect(page.getByRole('alert')).toContainText('opendata.cbs.nl');
    await expectAccessible(page);
  });

  await test.step('a file of something else is refused, and may be chosen again once it is mended', async () => {
    const wrong = {
      name: 'inwoners.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Gemeente;2025\nEmmen;1\n'),
    };
    await file.setInputFiles(wrong);
    await expect(page.getByRole('alert')).toContainText('niet lezen als tabel 03759ned');
    await expect(file).toHaveValue('');
  });

  await test.step('what OData answers is looked at, with the cell that is wrong', async () => {
    await file.setInputFiles({
      name: '03759ned.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        odata([
          ['GM0114', 2098, count],
          ['GM0109', 2098, 'onbekend'],
        ]),
      ),
    });
    await expect(page.getByText('1 cijfer kunnen we niet vastleggen.')).toBeVisible();
    await expect(table.getByRole('row', { name: /^Emmen 2098/ })).toContainText(written);
    await expect(table.getByRole('row', { name: /^Coevorden 2098/ })).toContainText(
      'Rij 2: ‘onbekend’ is geen heel getal.',
    );
    await expect(page.getByText(/^Hierover staat er niets in: .*Hoogeveen/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the same as CSV is recorded, and stands in the ledger', async () => {
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    const head = '"Geslacht";"Leeftijd";"Regio\'s";"Perioden";"Bevolking op 1 januari (aantal)"';
    await file.setInputFiles({
      name: '03759ned.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${head}\n"Totaal mannen en vrouwen";"Totaal";"Emmen";"2098*";"${count}"\n`),
    });
    await expect(table.getByRole('row', { name: /^Emmen 2098/ })).toContainText(`${written} (voorlopig)`);
    const reason = page.getByLabel('Waarom herzie je wat er stond?');
    if (await reason.isVisible()) await reason.fill('Herzien voor een test.');
    await page.getByRole('button', { name: 'Leg 1 cijfer vast' }).click();
    await expect(page.getByText(/^[12] regels? vastgelegd\.$/)).toBeVisible();
    await page.goto('/beheer/kasboek?book=population&year=2098');
    const line = page
      .getByRole('list', { name: /^Regels van het kasboek/ })
      .getByRole('listitem')
      .first();
    await expect(line).toContainText('Emmen');
    await expect(line).toContainText(written);
  });
});
