import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Colleague, freshTitle, press, publicTitles, signIn, storyDraft } from './deskSteps';

const seconds = 1000;

test('an edit stays at the desk until it is published, and a schedule acts by itself', {
  tag: '@once',
}, async ({ page, request }) => {
  test.setTimeout(120 * seconds);
  const editor = await Colleague.signedIn(request, 'editor');
  const first = freshTitle('Oud nieuws');
  const second = freshTitle('Vers nieuws');
  const id = await editor.create(storyDraft(first));

  await signIn(page, 'publisher', `/beheer/stories/${id}`);
  const dutch = page.getByRole('region', { name: 'Nederlands' });
  await press(page, dutch.getByRole('button', { name: 'Publiceren' }));
  await press(page, page.getByRole('button', { name: 'Publiceer nu' }));
  await expect(dutch.getByText('Online', { exact: true })).toBeVisible();
  expect(await publicTitles(request, first)).toEqual([first]);

  await editor.change(id, (draft) => {
    draft.texts.nl.title = second;
  });
  expect(await publicTitles(request, first)).toEqual([first]);
  expect(await publicTitles(request, second)).toEqual([]);

  await test.step('a time that has passed is refused in words', async () => {
    await page.reload();
    await press(page, dutch.getByRole('button', { name: 'Nieuwe versie publiceren' }));
    await page.getByRole('radio', { name: 'Nu meteen' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Op een later moment' })).toBeChecked();
    await page.getByLabel('Vanaf').fill('2020-01-01T10:00:00');
    await press(page, page.getByRole('button', { name: 'Plan publicatie' }));
    await expect(page.getByText('Dit moment is al voorbij.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('ten seconds ahead the new words come, the old ones stay until then', async () => {
    await page.getByLabel('Vanaf').fill(wallClock(Date.now() + 10 * seconds));
    await press(page, page.getByRole('button', { name: 'Plan publicatie' }));
    await expect(dutch.getByText(/Komt op de site op/)).toBeVisible();
    expect(await publicTitles(request, first)).toEqual([first]);
    await expectAccessible(page);
    await expect.poll(() => publicTitles(request, second), { timeout: 20 * seconds }).toEqual([second]);
    expect(await publicTitles(request, first)).toEqual([]);
  });

  await test.step('withdrawing asks first and then acts at once', async () => {
    await page.reload();
    await press(page, dutch.getByRole('button', { name: 'Van de site halen' }));
    await expectAccessible(page);
    await press(page, page.getByRole('button', { name: 'Haal van de site' }));
    await expect(dutch.getByText('Van de site', { exact: true })).toBeVisible();
    expect(await publicTitles(request, second)).toEqual([]);
  });
});

test('an old version comes back, and the trash can be undone', { tag: '@once' }, async ({
  page,
  request,
}) => {
  test.setTimeout(90 * seconds);
  const editor = await Colleague.signedIn(request, 'editor');
  const first = freshTitle('Eerste versie');
  const second = freshTitle('Tweede versie');
  const id = await editor.create(storyDraft(first));
  await editor.change(id, (draft) => {
    draft.texts.nl.title = second;
  });
  await signIn(page, 'publisher', `/beheer/stories/${id}`);
  const title = page.getByRole('region', { name: 'Nederlands' }).getByRole('textbox', { name: 'Titel' });
  await expect(title).toHaveValue(second);

  await press(page, page.getByRole('button', { name: 'Geschiedenis' }));
  await press(page, page.getByRole('button', { name: /Versie 1/ }));
  await expect(page.getByRole('dialog').getByText(first)).toBeVisible();
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: 'Zet deze versie terug' }));
  await expect(page.getByText('Versie 1 staat er weer.')).toBeVisible();
  await expect(title).toHaveValue(first);

  await press(page, page.getByRole('button', { name: 'Naar prullenbak' }));
  await expect(page.getByText(`${first} staat in de prullenbak.`)).toBeVisible();
  await expect(page.getByRole('row', { name: first })).toHaveCount(0);
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: 'Ongedaan maken' }));
  await expect(page.getByText(`${first} staat weer in de lijst.`)).toBeVisible();
  await expect(title).toHaveValue(first);
  await (await Colleague.signedIn(request, 'publisher')).command(id, '_trash');
});

/** As the browser's date and time field takes it, on the region's clock. */
function wallClock(time: number): string {
  return new Date(time).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).replace(' ', 'T');
}
