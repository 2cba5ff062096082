import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Colleague, freshTitle, signIn } from './deskSteps';

test('a new person is saved with their name, and submitted at once', { tag: '@once' }, async ({ page }) => {
  const name = freshTitle('Voorbeeldpersoon');
  await signIn(page, 'editor', '/beheer/people');
  await page.getByRole('link', { name: 'Nieuwe persoon' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Wie is het?' })).toBeVisible();
  const phone = page.getByRole('group', { name: 'Telefoon' });
  await page.getByRole('group', { name: 'Naam' }).getByLabel('Naam').fill(name);
  await phone.getByLabel('Telefoon').fill('bel maar');

  await test.step('leaving would lose it, and says so', async () => {
    await expect(page.getByText('De persoonsgegevens zijn nog niet opgeslagen')).toBeVisible();
    await page.getByRole('link', { name: 'Alle mensen' }).click();
    await expect(page.getByRole('dialog')).toContainText('gaan verloren');
    await page.getByRole('dialog').getByRole('button', { name: 'Blijven' }).click();
    await page.evaluate(() => history.back());
    await expect(page.getByRole('dialog')).toContainText('gaan verloren');
    await page.getByRole('dialog').getByRole('button', { name: 'Blijven' }).click();
    await expect(page).toHaveURL(/\?new$/);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(name);
  });

  await test.step('what is refused stays on the screen', async () => {
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect(phone).toContainText('Een telefoonnummer heeft cijfers');
    await expect(page.getByRole('group', { name: 'Naam' }).getByLabel('Naam')).toHaveValue(name);
    await expectAccessible(page);
  });

  await phone.getByLabel('Telefoon').fill('0591 123456');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(page.getByText('Alles is opgeslagen')).toBeVisible();
  await phone.getByLabel('Telefoon').fill('0591 654321');
  await page.getByRole('button', { name: 'Bewaar deze gegevens' }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();
  await page.getByRole('button', { name: 'Indienen' }).first().click();
  await expect(page.getByText('Intussen is er iets gewijzigd')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Indienen' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('group', { name: 'Naam' }).getByLabel('Naam')).toHaveValue(name);
  await expect(phone.getByLabel('Telefoon')).toHaveValue('0591 654321');
});

test('who a person is shows where they allowed it, until an administrator erases them', {
  tag: '@once',
}, async ({ page, request, browser }) => {
  test.setTimeout(120_000);
  const name = freshTitle('Voorbeeldpersoon');
  const people = await Colleague.signedIn(request, 'editor', 'people');
  const id = await people.create({ roles: [] });

  await test.step('an editor keeps the name and a telephone number that is for the desk alone', async () => {
    await signIn(page, 'editor', `/beheer/people/${id}`);
    const named = page.getByRole('group', { name: 'Naam' });
    await named.getByLabel('Naam').fill(name);
    await named.getByLabel('Waar mag je dit laten zien?').selectOption('Overal waar deze persoon staat');
    await named.getByLabel('Waarom mag je dit bewaren?').selectOption('De persoon gaf toestemming');
    const phone = page.getByRole('group', { name: 'Telefoon' });
    await phone.getByLabel('Telefoon').fill('bel maar');
    await page.getByRole('button', { name: 'Bewaar deze gegevens' }).click();
    await expect(phone).toContainText('Een telefoonnummer heeft cijfers');
    await phone.getByLabel('Telefoon').fill('0591 123456');
    await page.getByRole('button', { name: 'Bewaar deze gegevens' }).click();
    await expect(named).toContainText('Te zien tot en met');
    await expectAccessible(page);
  });

  await test.step('a visitor sees the name, and not the number', async () => {
    await (await Colleague.signedIn(request, 'publisher', 'people')).command(id, '_publish');
    await page.goto(`/mensen/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByText('0591')).toHaveCount(0);
    await expect(page.getByText('Er staan hier geen contactgegevens.')).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  });

  await test.step('an administrator finds and erases them', async () => {
    const office = await (await browser.newContext()).newPage();
    await signIn(office, 'administrator', '/beheer/privacy');
    await office.getByLabel('Zoek op naam').fill(name);
    await office.getByRole('button', { name: 'Zoek', exact: true }).click();
    await office.getByRole('button', { name: `Kies: ${name}` }).click();
    const download = office.waitForEvent('download');
    await office.getByRole('button', { name: 'Download alles wat we weten', exact: true }).click();
    expect((await download).suggestedFilename()).toBe(`person-${id}.json`);
    await office.getByRole('button', { name: 'Bekijk wat weggaat' }).click();
    await expectAccessible(office);
    await office.getByRole('button', { name: 'Wis deze persoon' }).click();
    await office.getByRole('dialog').getByLabel(`Typ ‘${name}’`).fill('iemand');
    await office.getByRole('dialog').getByRole('button', { name: 'Wis deze persoon' }).click();
    await expect(office.getByRole('dialog')).toContainText('Typ precies');
    await office.getByRole('dialog').getByLabel(`Typ ‘${name}’`).fill(name);
    await office.getByRole('dialog').getByRole('button', { name: 'Wis deze persoon' }).click();
    await expect(office.getByText('Gewist.')).toBeVisible();
    await office.context().close();
  });

  await page.goto(`/mensen/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet');
});
