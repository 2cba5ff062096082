import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Colleague, freshTitle, press, signIn, storyDraft, tabTo } from './deskSteps';

test('a lost connection loses no words', { tag: '@once' }, async ({ page, context, request }) => {
  test.setTimeout(90_000);
  const editor = await Colleague.signedIn(request, 'editor');
  const id = await editor.create(storyDraft(freshTitle('Zonder verbinding')));
  await signIn(page, 'editor', `/beheer/stories/${id}`);
  const dutch = page.getByRole('region', { name: 'Nederlands' });
  const text = dutch.getByRole('textbox', { name: 'Tekst' });
  await expect(text).toContainText('De eerste zin');

  await context.setOffline(true);
  await tabTo(page, text);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Geschreven in de trein.');
  await expect(page.getByText(/Geen verbinding. Bewaard in deze browser om \d\d\.\d\d/)).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/Geen verbinding. Je tekst staat in deze browser/)).toBeVisible();
  await expectAccessible(page);

  await test.step('a new page in the same browser goes on with them', async () => {
    await context.setOffline(false);
    await page.reload();
    await expect(text).toContainText('Geschreven in de trein.');
    await expect(page.getByText(/Je gaat verder met/)).toBeVisible();
  });

  await test.step('back online they become a working copy, and saving makes them a version', async () => {
    await tabTo(page, text);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' En thuis afgemaakt.');
    await expect(page.getByText(/Automatisch bewaard om \d\d\.\d\d/)).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Alles is opgeslagen')).toBeVisible();
    await page.reload();
    await expect(text).toContainText('Geschreven in de trein. En thuis afgemaakt.');
  });
  await (await Colleague.signedIn(request, 'publisher')).command(id, '_trash');
});

test('two who write at once: other fields are merged, the same field is a choice', { tag: '@once' }, async ({
  page,
  request,
}) => {
  test.setTimeout(90_000);
  const colleague = await Colleague.signedIn(request, 'editor');
  const own = freshTitle('Mijn titel');
  const id = await colleague.create(storyDraft(freshTitle('Titel')));
  await signIn(page, 'editor', `/beheer/stories/${id}`);
  const dutch = page.getByRole('region', { name: 'Nederlands' });
  const title = dutch.getByRole('textbox', { name: 'Titel' });
  const summary = dutch.getByRole('textbox', { name: 'Samenvatting' });
  await expect(title).toBeVisible();

  await test.step('different fields come together by themselves', async () => {
    await colleague.change(id, (draft) => {
      draft.texts.nl.summary = 'De samenvatting van een collega.';
    });
    await tabTo(page, title);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(own);
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Alles is opgeslagen')).toBeVisible();
    await expect(summary).toHaveValue('De samenvatting van een collega.');
    await expect(title).toHaveValue(own);
  });

  await test.step('the same field asks whose words stay', async () => {
    await colleague.change(id, (draft) => {
      draft.texts.nl.title = 'De titel van een collega';
    });
    await tabTo(page, title);
    await page.keyboard.press('End');
    await page.keyboard.type(' van ons');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('heading', { name: 'Jullie wijzigden hetzelfde' })).toBeFocused();
    await expectAccessible(page);
    await press(page, page.getByRole('button', { name: 'Voeg samen en sla op' }));
    await expect(page.getByText('Kies nog bij 1 veld.')).toBeVisible();
    await tabTo(page, page.getByRole('radio', { name: 'Van jou' }));
    await page.keyboard.press('Space');
    await press(page, page.getByRole('button', { name: 'Voeg samen en sla op' }));
    await expect(title).toHaveValue(`${own} van ons`);
    await expect(page.getByText('Alles is opgeslagen')).toBeVisible();
  });
  await (await Colleague.signedIn(request, 'publisher')).command(id, '_trash');
});

test('whoever walks away from unsaved words is asked, and finds them again', { tag: '@once' }, async ({
  page,
  request,
}) => {
  const editor = await Colleague.signedIn(request, 'editor');
  const id = await editor.create(storyDraft(freshTitle('Halverwege')));
  await signIn(page, 'editor', `/beheer/stories/${id}`);
  const title = page.getByRole('region', { name: 'Nederlands' }).getByRole('textbox', { name: 'Titel' });
  await tabTo(page, title);
  await page.keyboard.press('End');
  await page.keyboard.type(' en verder');
  await tabTo(page, page.getByRole('link', { name: 'Alle verhalen' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Je hebt nog niet opgeslagen' })).toBeVisible();
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: 'Weggaan', exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: 'Verhalen' })).toBeVisible();
  await page.goto(`/beheer/stories/${id}`);
  await expect(title).toHaveValue(/en verder$/);
  await press(page, page.getByRole('button', { name: 'Gooi wijzigingen weg' }));
  await press(page, page.getByRole('button', { name: 'Weggooien' }));
  await expect(title).not.toHaveValue(/en verder$/);
  await (await Colleague.signedIn(request, 'publisher')).command(id, '_trash');
});

test('signing out leaves no words behind in the browser', { tag: '@once' }, async ({ page }) => {
  await signIn(page, 'editor', '/beheer/stories/new');
  const title = page.getByRole('region', { name: 'Nederlands' }).getByRole('textbox', { name: 'Titel' });
  await tabTo(page, title);
  await page.keyboard.type('Alleen hier');
  await expect(page.getByText(/Bewaard in deze browser/)).toBeVisible();
  await page.goto('/beheer/stories');
  await expect(page.getByRole('region', { name: 'Alleen in deze browser' })).toContainText('Alleen hier');
  await press(page, page.getByRole('button', { name: 'Uitloggen' }));
  await expect(page.getByText('Eén tekst staat alleen in deze browser.')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Uitloggen en weggooien' }));
  await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('desk.'))),
  ).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
