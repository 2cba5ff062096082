import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Colleague, freshTitle, signIn } from './deskSteps';

test('an editor writes an event that repeats, leaves a day out and publishes it into the calendar', {
  tag: '@once',
}, async ({ page, request }) => {
  test.setTimeout(90_000);
  const title = freshTitle('Voorbeeldavond');
  await signIn(page, 'editor', '/beheer/events');
  const events = await Colleague.signedIn(request, 'editor', 'events');
  const id = await events.create({ texts: { nl: { title, summary: 'Een avond van een test.' } } });
  await page.goto(`/beheer/events/${id}`);

  await test.step('who submits it hears at once what is missing, and where', async () => {
    await page.getByRole('button', { name: 'Indienen' }).first().click();
    const faults = page.getByRole('alert').getByRole('link');
    await expect(faults).toHaveCount(2);
    await faults.filter({ hasText: 'Begint' }).click();
    await expect(page.getByLabel('Begint (verplicht om te publiceren)')).toBeFocused();
    await expect(page.getByText('Eindigt: vul dit in.', { exact: true })).toHaveCount(2);
    await expectAccessible(page);
  });

  await test.step('it begins on a Tuesday and comes back each first Tuesday, but for one', async () => {
    const repetition = page.getByRole('group', { name: 'Herhaling' });
    await expect(repetition.getByLabel('Hoe vaak')).toBeDisabled();
    await page.getByLabel('Soort (verplicht)').selectOption('Workshop');
    await page.getByLabel('Begint').fill('2031-04-01T19:30');
    await expect(page.getByRole('alert')).toContainText('Er is 1 ding om te verbeteren');
    await page.getByLabel('Eindigt').fill('2031-04-01T22:00');
    await repetition
      .getByLabel('Hoe vaak')
      .selectOption({ label: 'Elke maand op dezelfde weekdag, zoals de eerste dinsdag' });
    await repetition.getByLabel('Tot en met').fill('2031-07-31');
    await repetition.getByLabel('Behalve op').fill('2031-05-06');
    await repetition.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(repetition.getByRole('listitem')).toContainText('dinsdag 6 mei 2031');
    await page.getByLabel('Naam van gebouw of zaal').fill('Voorbeeldzaal');
    await page.getByRole('checkbox', { name: 'Engels' }).check();
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Alles is opgeslagen')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('what takes whole days has days only', async () => {
    await page.getByLabel('Duurt hele dagen').check();
    await expect(page.getByLabel('Begint')).toHaveValue('2031-04-01');
    await page.getByLabel('Duurt hele dagen').uncheck();
    await page.getByLabel('Begint').fill('2031-04-01T19:30');
    await page.getByLabel('Eindigt').fill('2031-04-01T22:00');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Alles is opgeslagen')).toBeVisible();
  });

  await test.step('the calendar has its three evenings', async () => {
    const publisher = await Colleague.signedIn(request, 'publisher', 'events');
    await publisher.command(id, '_publish', { language: 'nl' });
    const answer = await request.get('/api/v1/events', {
      params: { from: '2031-04-01', to: '2031-12-31', q: title },
    });
    const { items } = await answer.json();
    expect(items.map((item: { startsAt: string }) => item.startsAt.slice(0, 10))).toEqual([
      '2031-04-01',
      '2031-06-03',
      '2031-07-01',
    ]);
    expect(items[0].place.name).toBe('Voorbeeldzaal');
    await page.goto('/beheer/events');
    await expect(page.getByRole('row', { name: title })).toContainText('1 apr 2031, 19.30');
    await expectAccessible(page);
    await publisher.command(id, '_trash');
  });
});
