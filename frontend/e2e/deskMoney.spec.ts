import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Colleague, freshTitle, signIn } from './deskSteps';

async function take(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: `Zoek bij ${label}` }).fill(typed);
  await page
    .getByRole('listbox')
    .getByRole('option', { name: new RegExp(typed, 'i') })
    .first()
    .click();
}

test('the treasurer records a decision, takes it in and publishes, and the window shows what is left', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const title = freshTitle('Voorbeeldfonds');
  const slug = title.toLowerCase().replaceAll(' ', '-');
  const funds = await Colleague.signedIn(request, 'treasurer', 'funds');
  const fund = await funds.create({ key: slug, texts: { nl: { title, slug } } });
  await (await Colleague.signedIn(request, 'treasurer', 'ledger/fund-entries')).create({
    fund,
    move: 'endowment',
    amount: 1000,
    purpose: { nl: 'Voorbeeld van een storting' },
  });
  const purpose = freshTitle('Voorbeeldproef');

  await signIn(page, 'treasurer', '/beheer/kasboek');
  const entry = page.getByRole('dialog', { name: 'Nieuwe regel' });
  await test.step('what is missing is named at its field', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Kasboek' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Nieuwe regel' }).click();
    await take(page, 'fonds (verplicht)', title);
    await entry.getByLabel('Bedrag (€)').fill('1200.50');
    await entry.getByLabel('Waarvoor (Nederlands)').fill(purpose);
    await entry.getByRole('button', { name: 'Leg vast' }).click();
    await expect(entry.getByRole('alert').getByRole('listitem')).toHaveCount(3);
    await expectAccessible(page);
  });

  await test.step('a fund is not overdrawn', async () => {
    await entry.getByLabel(/^Wie het krijgt/).fill('Voorbeeldvereniging');
    await entry.getByLabel(/^Besloten op/).fill('2026-11-20');
    await take(page, 'wie besliste (bij een besluit)', 'voorbeeld');
    await entry.getByRole('button', { name: 'Leg vast' }).click();
    await expect(entry.getByRole('alert')).toContainText('In het fonds zit nog');
    await entry.getByLabel('Bedrag (€)').clear();
    await entry.getByLabel('Bedrag (€)').pressSequentially('250.05');
    await entry.getByRole('button', { name: 'Leg vast' }).click();
    await expect(entry).toBeHidden();
  });

  // others record at the same time: this test looks at its own lines
  const lines = page
    .getByRole('list', { name: /^Regels van het kasboek/ })
    .locator('.ledger-line')
    .filter({ hasText: purpose });
  await test.step('a mistake is taken back with a reason and recorded anew', async () => {
    await expect(lines.first()).toContainText(purpose);
    await expect(lines.first()).toContainText(/€\s250,05/);
    await lines
      .first()
      .getByRole('button', { name: /^Terugdraaien/ })
      .click();
    await page.getByLabel('Reden').fill('Typfout in een test');
    await page.getByRole('dialog').getByRole('button', { name: 'Terugdraaien' }).click();
    await expect(lines.first()).toContainText(/Draait regel \d+ terug: Typfout in een test/);
    await expect(lines.nth(1)).toContainText(/Teruggedraaid met regel \d+: Typfout in een test/);
    await expectAccessible(page);
    const contact = (await (await request.get('/api/v1/contacts')).json()).items[0].id;
    await (await Colleague.signedIn(request, 'treasurer', 'ledger/fund-entries')).create({
      fund,
      move: 'decision',
      amount: 205,
      purpose: { nl: purpose },
      recipient: 'Voorbeeldvereniging',
      decidedDate: '2026-11-20',
      decidingBody: contact,
    });
  });

  await test.step('or put right in one step, with a reason, as far as the fund covers it', async () => {
    await page.reload();
    await expect(lines.first()).toContainText(/€\s205,00/);
    await lines
      .first()
      .getByRole('button', { name: /^Verbeteren/ })
      .click();
    const right = page.getByRole('dialog', { name: /^Regel \d+ verbeteren$/ });
    const record = right.getByRole('button', { name: 'Leg vast' });
    await expect(right.getByText('Er is nog niets gewijzigd.')).toBeVisible();
    await expect(record).toBeDisabled();
    await expectAccessible(page);
    await right.getByLabel('Bedrag (€)').fill('1250');
    await record.click();
    await expect(right.getByRole('alert').getByRole('listitem')).toHaveText(/^Reden/);
    await right.getByLabel('Reden').fill('Cijfers verwisseld in een test');
    await record.click();
    await expect(right.getByRole('alert')).toContainText('In het fonds zit nog');
    await right.getByLabel('Bedrag (€)').fill('250');
    await record.click();
    await expect(right).toBeHidden();
    await expect(lines.first()).toContainText(/Komt in de plaats van regel \d+\./);
    await expect(lines.nth(1)).toContainText('Cijfers verwisseld in een test');
  });

  await test.step('saving the fund takes the newest lines in, publishing shows them', async () => {
    await page.goto(`/beheer/funds/${fund}`);
    const position = page.getByText(/^Telt het kasboek t\/m regel \d+\.$/);
    const before = await position.textContent();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(position).not.toHaveText(before ?? '');
    await page.getByRole('button', { name: 'Publiceren' }).click();
    await page.getByRole('button', { name: 'Publiceer nu' }).click();
    await expect(page.getByText('Online', { exact: true })).toBeVisible();
    await page.goto(`/fondsen/${slug}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText(/€\s750,00/).first()).toBeVisible();
    await expect(page.getByText(/In plaats van.*€\s205,00/)).toBeVisible();
  });

  await test.step('what somebody may only read says so where nothing was chosen', async () => {
    const { items } = await (await request.get('/api/v1/actions?q=inspiratiereis')).json();
    await page.goto(`/beheer/actions/${items[0].id}`);
    await expect(page.getByText('Je kunt dit lezen, niet bewerken.')).toBeVisible();
    await expect(page.getByRole('group', { name: 'Wie ervoor zorgt' })).toContainText('Geen');
  });

  await test.step('what somebody may only read says so where nothing was chosen', async () => {
    const { items } = await (await request.get('/api/v1/actions?q=inspiratiereis')).json();
    await page.goto(`/beheer/actions/${items[0].id}`);
    await expect(page.getByText('Je kunt dit lezen, niet bewerken.')).toBeVisible();
    await expect(page.getByRole('group', { name: 'Wie ervoor zorgt' })).toContainText('Geen');
  });
  await funds.command(fund, '_trash');
});
