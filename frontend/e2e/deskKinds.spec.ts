import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Colleague, freshTitle, signIn } from './deskSteps';

test('an editor brings an action up to date, a publisher publishes it and the window shows it', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const title = freshTitle('Voorbeeldactie');
  const first = async (path: string) => (await (await request.get(`/api/v1/${path}`)).json()).items[0].id;
  const id = await (await Colleague.signedIn(request, 'editor', 'actions')).create({
    plan: await first('plans'),
    theme: await first('themes'),
    texts: { nl: { title } },
  });

  await test.step('it is found by the navigation and its title', async () => {
    await signIn(page, 'editor', '/beheer');
    if (await page.getByRole('button', { name: 'Menu' }).isVisible()) {
      await page.getByRole('button', { name: 'Menu' }).click();
    }
    await page.getByRole('link', { name: /^Actiepunten/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Actiepunten' })).toBeVisible();
    await page.getByLabel('Zoek op titel').fill(title);
    await expect(page.getByText('1 van 1')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: title }).click();
  });

  await test.step('its state and its date', async () => {
    const state = page.getByLabel('Voortgang (verplicht)');
    await expect(state).toHaveValue('planned');
    await state.selectOption('Loopt');
    await page.getByLabel('Klaar op').fill('2031-06-30');
  });

  await test.step('who work on it, found by typing and put in order', async () => {
    const contacts = page.getByRole('group', { name: 'Wie eraan werken' });
    await page.getByRole('combobox', { name: 'Zoek bij wie eraan werken' }).focus();
    await page.keyboard.type('fablab');
    // A hurried hand gets what it typed, not what happened to stand there.
    await page.keyboard.press('Enter');
    await expect(contacts.getByRole('listitem')).toContainText('Fablab');
    await page.keyboard.type('voorbeeld');
    const option = page.getByRole('option', { name: /Voorbeeld/ });
    await expect(option).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('ArrowUp');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(contacts.getByRole('listitem')).toHaveCount(2);
    await contacts.getByRole('button', { name: /^Voorbeeld.* omhoog$/ }).click();
    await expect(contacts.getByRole('listitem').first()).toContainText('Voorbeeld');
    await expect(contacts.getByText(/Voorbeeld.* staat nu op plaats 1/)).toBeAttached();
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Alles is opgeslagen')).toBeVisible();
    await expectAccessible(page);
  });

  const other = await browser.newContext();
  const publisher = await other.newPage();
  await test.step('the publisher publishes it', async () => {
    await signIn(publisher, 'publisher', `/beheer/actions/${id}`);
    const column = publisher.getByRole('region', { name: 'Nederlands' });
    await column.getByRole('button', { name: 'Publiceren' }).click();
    await publisher.getByRole('button', { name: 'Publiceer nu' }).click();
    await expect(column.getByText('Online', { exact: true })).toBeVisible();
  });

  await test.step('the public sees all of it', async () => {
    const action = await (await request.get(`/api/v1/actions/${id}`)).json();
    expect(action).toMatchObject({ state: 'running', dueDate: '2031-06-30' });
    expect(action.organisations.map(({ key }: { key: string }) => key)).toEqual([
      'voorbeeld-partner',
      'fablab',
    ]);
    await publisher.goto(`/acties/${id}`);
    await expect(publisher.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(publisher.getByText('30 juni 2031')).toBeVisible();
    await (await Colleague.signedIn(request, 'publisher', 'actions')).command(id, '_trash');
  });
  await other.close();
});

test('the goals of a theme are added, ordered and, where one lacks its words, led to', async ({
  page,
  request,
}) => {
  test.setTimeout(90_000);
  const title = freshTitle('Voorbeeldthema');
  const key = title.toLowerCase().replaceAll(' ', '-');
  const editor = await Colleague.signedIn(request, 'editor', 'themes');
  const id = await editor.create({ key, texts: { nl: { title } } });
  await signIn(page, 'editor', `/beheer/themes/${id}`);
  const goals = page.getByRole('group', { name: 'Doelen', exact: true });
  const goal = (number: number) => goals.getByRole('group', { name: `Doel ${number}`, exact: true });
  const inDutch = (number: number) => goal(number).getByLabel('Doel (Nederlands)');

  for (const [number, words] of [
    [1, 'Meer leerlingen in de techniek'],
    [2, 'Meer open dagen'],
    [3, ''],
  ] as const) {
    await goals.getByRole('button', { name: 'Voeg een doel toe' }).click();
    await expect(inDutch(number)).toBeFocused();
    await page.keyboard.type(words);
  }
  await goals.getByRole('button', { name: 'Doel 2 omhoog' }).click();
  await expect(inDutch(1)).toHaveValue('Meer open dagen');
  await expect(goals.getByRole('button', { name: 'Doel 1 omhoog' })).toBeFocused();

  await test.step('the fault of a row leads to that row', async () => {
    await page.keyboard.press('Control+s');
    const fault = page.getByRole('alert').getByRole('link', { name: /^Doel 3/ });
    await expect(fault).toBeVisible();
    await expectAccessible(page);
    await fault.click();
    await expect(inDutch(3)).toBeFocused();
    await expect(goal(3).getByText('Doel 3: vul dit in.', { exact: true })).toBeVisible();
  });

  await goals.getByRole('button', { name: 'Doel 3 weghalen' }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Alles is opgeslagen')).toBeVisible();
  await editor.change(id, (draft) => {
    expect(draft.goals.map((each: { texts: object }) => each.texts)).toEqual([
      { nl: 'Meer open dagen' },
      { nl: 'Meer leerlingen in de techniek' },
    ]);
  });
  await (await Colleague.signedIn(request, 'publisher', 'themes')).command(id, '_trash');
});
