import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Colleague, freshTitle, paste, signIn } from './deskSteps';

test('an editor types values, imports a file with a cell that is wrong, and publishes the figure', {
  tag: '@once',
}, async ({ page, request }) => {
  test.setTimeout(120_000);
  const title = freshTitle('Voorbeeldcijfer');
  const slug = title.toLowerCase().replaceAll(' ', '-');
  const { items } = await (await request.get('/api/v1/municipalities')).json();
  const [one, other] = items as { id: string; title: string; key: string }[];
  if (!one || !other) throw new Error('There are no municipalities');
  const figures = await Colleague.signedIn(request, 'editor', 'figures');
  const id = await figures.create({
    key: slug,
    unit: { nl: 'stuks' },
    decimals: 1,
    source: 'Verzonnen voor een test',
    licence: 'CC0',
    municipalities: [one.id, other.id],
    values: [{ municipality: one.id, year: 2023, value: 1234.5 }],
    texts: { nl: { title, slug, summary: 'Verzonnen waarden van een test.' } },
  });
  await signIn(page, 'editor', `/beheer/figures/${id}`);
  const table = page.getByRole('table', { name: 'Waarden per gebied en jaar' });
  const cell = (name: string, year: number) =>
    table.getByRole('textbox', { name: `${name} ${year}`, exact: true });

  await test.step('the region adds up only when each municipality has a value', async () => {
    await expect(cell(one.title, 2023)).toHaveValue('1.234,5');
    const sum = table.getByRole('row', { name: /^Opgeteld/ });
    await expect(sum).toContainText('niet compleet');
    await cell(other.title, 2023).fill('0,5*');
    await expect(sum).toContainText('1.235,0');
    await page.getByRole('button', { name: 'Voeg jaar toe' }).click();
    await expect(cell(one.title, 2024)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a file is looked at before it is taken over', async () => {
    await page.getByRole('button', { name: 'Importeer waarden' }).click();
    const dialog = page.getByRole('dialog', { name: 'Waarden importeren' });
    await dialog.getByLabel('Bestand (CSV of JSON)').setInputFiles({
      name: 'waarden.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`gemeente;2023;2024\n${one.title};1.234,5;12,5\n${other.title};7,5;n.v.t.\n`),
    });
    await dialog.getByRole('button', { name: 'Bekijk' }).click();
    await expect(dialog.getByText('1 nieuw, 1 gewijzigd, 1 gelijk.')).toBeVisible();
    await expect(dialog.getByText('1 cel kunnen we niet lezen')).toBeVisible();
    await expect(dialog.getByText('Rij 3, kolom 2024, “n.v.t.”: dit is geen getal.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Neem 2 waarden over' }).click();
    await expect(dialog).toBeHidden();
    await expect(cell(other.title, 2023)).toHaveValue('7,5*');
    await expect(cell(one.title, 2024)).toHaveValue('12,5');
  });

  await test.step('a block from a spreadsheet brings its years along, or says how it can', async () => {
    await paste(page, cell(one.title, 2024), [['7', '8', '9']]);
    await expect(page.getByText(/Kopieer de regel met de jaren mee/)).toBeVisible();
    await paste(page, cell(one.title, 2023), [
      ['Gemeente', '2025', '2026'],
      [other.title, '5', '6,5'],
      [one.title, '3', '4*'],
    ]);
    await expect(page.getByText('4 cellen geplakt, 2 kolommen erbij.')).toBeVisible();
    await expect(cell(other.title, 2026)).toHaveValue('6,5');
    await expect(cell(one.title, 2026)).toHaveValue('4,0*');
    await expect(cell(one.title, 2023)).toHaveValue('1.234,5');
    await page.keyboard.press('Control+z');
    await expect(cell(other.title, 2026)).toBeHidden();
  });

  await test.step('what is no number is kept, named, and mended', async () => {
    await cell(other.title, 2024).fill('onbekend');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(cell(other.title, 2024)).toHaveValue('onbekend');
    await cell(other.title, 2024).fill('3');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Alles is opgeslagen')).toBeVisible();
  });

  await test.step('the window shows it', async () => {
    const publisher = await Colleague.signedIn(request, 'publisher', 'figures');
    await publisher.command(id, '_publish');
    const answer = await request.get(`/api/v1/figures/${slug}`);
    expect(answer.status()).toBe(200);
  });

  await test.step('an action is measured by it, and each leads to the other', async () => {
    const [plans, themes] = await Promise.all(
      ['plans', 'themes'].map(async (kind) => (await request.get(`/api/v1/${kind}`)).json()),
    );
    const actions = await Colleague.signedIn(request, 'editor', 'actions');
    const does = freshTitle('Voorbeeldactie');
    const action = await actions.create({
      plan: plans.items[0].id,
      theme: themes.items[0].id,
      indicators: [{ texts: { nl: 'Voorbeelden per jaar' }, target: 20 }],
      texts: { nl: { title: does, summary: 'Een actie van een test.' } },
    });
    await page.goto(`/beheer/actions/${action}`);
    const measure = page.getByRole('group', { name: 'Maat 1', exact: true });
    await measure.getByRole('combobox', { name: 'Zoek bij cijfer van de regio' }).fill(title);
    await page.getByRole('option', { name: title }).click();
    await expect(measure.getByText(title)).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Alles is opgeslagen')).toBeVisible();

    const publisher = await Colleague.signedIn(request, 'publisher', 'actions');
    await publisher.command(action, '_publish', { language: 'nl' });
    await page.goto(`/acties/${action}`);
    await page
      .getByRole('region', { name: 'Waaraan we het afmeten' })
      .getByRole('link', { name: title })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectAccessible(page);
    await page
      .getByRole('complementary', { name: 'Over dit cijfer' })
      .getByRole('link', { name: does })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(does);
    await publisher.command(action, '_trash');
    await (await Colleague.signedIn(request, 'publisher', 'figures')).command(id, '_trash');
  });
});
