import { deflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Colleague, freshTitle, press, publicTitles, signIn, tabTo } from './deskSteps';

test('an editor writes a story with the keyboard alone and a publisher brings it to the public', {
  tag: '@once',
}, async ({ page, browser, request }) => {
  test.setTimeout(150_000);
  const title = freshTitle('Een brug van afval');

  await page.goto('/beheer');
  await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
  await expectAccessible(page);
  await signIn(page, 'editor');
  await expect(page.getByRole('heading', { level: 1, name: 'Verhalen' })).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page);

  await press(page, page.getByRole('link', { name: 'Nieuw verhaal' }));
  const dutch = page.getByRole('region', { name: 'Nederlands' });
  const text = dutch.getByRole('textbox', { name: 'Tekst' });
  await expect(text).toBeVisible();

  await test.step('saving without a title leads to the title', async () => {
    await page.keyboard.press('Control+s');
    const fault = page.getByRole('link', { name: /Titel/ });
    await expect(fault).toBeVisible();
    await expectAccessible(page);
    await press(page, fault);
    await expect(dutch.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  });

  await test.step('title, summary and a text with a heading, bold words, a list, a link and a table', async () => {
    await page.keyboard.type(title);
    await expect(page.getByText(/Bewaard in deze browser/)).toBeVisible();
    await tabTo(page, dutch.getByRole('textbox', { name: 'Samenvatting' }));
    await page.keyboard.type('Twee studenten bouwen een brug van wat anderen weggooien.');
    await tabTo(page, text);
    await page.keyboard.type('Het begon met een container vol hout.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Alt+2');
    await page.keyboard.type('Zo werkt het');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Eerst');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' meten, dan zagen.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Shift+8');
    await page.keyboard.type('Hout');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Bouten');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(text.getByRole('listitem')).toHaveCount(2);
  });

  await test.step('a link is checked before it stands', async () => {
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Link' });
    await expect(dialog.getByLabel('Tekst van de link')).toBeFocused();
    await page.keyboard.type('de gemeente');
    await page.keyboard.press('Tab');
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('Dit is geen adres.')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('www.emmen.nl');
    await page.keyboard.press('Enter');
    await expect(text.getByRole('link', { name: 'de gemeente' })).toHaveAttribute(
      'href',
      'https://www.emmen.nl',
    );
    await expect(text).toBeFocused();
  });

  await test.step('a picture is uploaded, described and placed', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Alt+p');
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel('Nieuw beeld van je computer')
      .setInputFiles({ name: 'brug.png', mimeType: 'image/png', buffer: drawnPicture() });
    await expect(dialog.getByRole('heading', { name: 'Beschrijf het beeld' })).toBeVisible();
    await tabTo(page, dialog.getByLabel('Beschrijving van het beeld (Nederlands)'));
    await page.keyboard.type('Tekening van een houten brug');
    await expectAccessible(page);
    await press(page, dialog.getByRole('button', { name: 'Gebruik dit beeld' }));
    await expect(text.getByRole('img', { name: 'Tekening van een houten brug' })).toBeVisible();
  });

  await test.step('the keyboard is not caught in the text', async () => {
    await page.keyboard.press('Alt+F10');
    await expect(dutch.getByRole('combobox', { name: 'Soort alinea' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(text).toBeFocused();
  });

  await test.step('the story gets a theme and is saved and submitted', async () => {
    const theme = page.getByRole('group', { name: 'Thema’s' }).getByRole('checkbox').first();
    await tabTo(page, theme);
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Alles is opgeslagen')).toBeVisible();
    await expect(page).not.toHaveURL(/new/);
    await expectAccessible(page);
    await tabTo(page, dutch.getByRole('button', { name: 'Indienen' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(dutch.getByText('Ingediend', { exact: true })).toBeVisible();
    expect(await publicTitles(request, title)).toEqual([]);
  });

  const other = await browser.newContext();
  const publisher = await other.newPage();
  await test.step('the publisher finds it, approves it and publishes it', async () => {
    await signIn(publisher, 'publisher', `/beheer/stories?state=submitted&q=${encodeURIComponent(title)}`);
    await press(publisher, publisher.getByRole('link', { name: title }));
    const column = publisher.getByRole('region', { name: 'Nederlands' });
    await press(publisher, column.getByRole('button', { name: 'Goedkeuren' }));
    await expect(column.getByText('Goedgekeurd', { exact: true })).toBeVisible();
    await press(publisher, column.getByRole('button', { name: 'Publiceren' }));
    await expect(publisher.getByRole('dialog')).toBeVisible();
    await expectAccessible(publisher);
    await press(publisher, publisher.getByRole('button', { name: 'Publiceer nu' }));
    await expect(column.getByText('Online', { exact: true })).toBeVisible();
    await expectAccessible(publisher);
    expect(await publicTitles(request, title)).toEqual([title]);
  });

  await test.step('the public reads what was written, picture and all', async () => {
    const reader = await other.newPage();
    const [story] = (await (await request.get('/api/v1/stories', { params: { q: title } })).json()).items;
    await reader.goto(`/verhalen/${story.slug}`);
    await expect(reader.getByRole('heading', { name: title })).toBeVisible();
    await expect(reader.getByRole('heading', { name: 'Zo werkt het' })).toBeVisible();
    await expect(reader.getByRole('img', { name: 'Tekening van een houten brug' })).toBeVisible();
    await (await Colleague.signedIn(request, 'publisher')).command(story.id, '_trash');
  });
  await other.close();
});

/** A PNG of one colour, made here so that no file of somebody else is needed. */
function drawnPicture(width = 800, height = 500): Buffer {
  const crc = (bytes: Buffer) => {
    let value = ~0;
    for (const byte of bytes) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    return ~value >>> 0;
  };
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([0x2f, 0x6b, 0x3a]))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
