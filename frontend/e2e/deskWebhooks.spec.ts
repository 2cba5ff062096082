import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Colleague, freshTitle, signIn, storyDraft } from './deskSteps';

interface Message {
  headers: IncomingHttpHeaders;
  body: { type: string; data: { changes?: { collection: string; ids: string[] }[] } };
}

/** A partner's server, which keeps what it is sent. */
async function receiver() {
  const messages: Message[] = [];
  let status = 204;
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    messages.push({ headers: request.headers, body: JSON.parse(text) });
    response.writeHead(status).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    messages,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    answers: (next: number) => {
      status = next;
    },
    close: () => server.close(),
  };
}

test('an administrator adds a webhook, which is told of what is published', { tag: '@once' }, async ({
  page,
  request,
}) => {
  const partner = await receiver();
  const name = freshTitle('Voorbeeldpartner');
  await signIn(page, 'administrator', '/beheer/webhooks');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Webhooks');

  await test.step('what is missing is said at its field', async () => {
    await page.getByRole('button', { name: 'Nieuwe webhook' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Maak de webhook' }).click();
    await expect(dialog.getByText('Vul dit in.')).toHaveCount(2);
    await expect(dialog.getByLabel('Van wie is hij?')).toBeFocused();
    await dialog.getByLabel('Adres').fill('partner.nl');
    await dialog.getByRole('button', { name: 'Maak de webhook' }).click();
    await expect(dialog).toContainText('Vul een adres in dat met https:// begint');
    await expectAccessible(page);
  });

  await test.step('its secret is shown once', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Van wie is hij?').fill(name);
    await dialog.getByLabel('Adres').fill(partner.address);
    await dialog.getByLabel('Verhalen').check();
    await dialog.getByRole('button', { name: 'Maak de webhook' }).click();
    await expect(dialog.getByRole('heading')).toHaveText('Bewaar dit geheim nu');
    await expect(dialog.getByLabel('Geheim')).toHaveValue(/^whsec_/);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Ik heb het bewaard' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });

  await test.step('a test message arrives, or says why not', async () => {
    await expect(row).toContainText('Bericht over: Verhalen');
    await row.getByRole('button', { name: 'Stuur een proefbericht' }).click();
    await expect(row).toContainText('Het proefbericht kwam aan (204).');
    expect(partner.messages[0]?.body.type).toBe('test');
    expect(partner.messages[0]?.headers['webhook-signature']).toMatch(/^v1,/);
    partner.answers(500);
    await row.getByRole('button', { name: 'Stuur een proefbericht' }).click();
    await expect(row).toContainText('Het proefbericht kwam niet aan. Het adres antwoordde met 500.');
    partner.answers(204);
    await expectAccessible(page);
  });

  await test.step('what a colleague publishes is told', async () => {
    const stories = await Colleague.signedIn(request, 'editor');
    const id = await stories.create(storyDraft(freshTitle('Verhaal')));
    await (await Colleague.signedIn(request, 'publisher')).command(id, '_publish', { language: 'nl' });
    await expect
      .poll(() => partner.messages.flatMap(({ body }) => body.data.changes ?? []).flatMap(({ ids }) => ids))
      .toContain(id);
    await expect(row).toContainText('Het laatste bericht kwam aan', { timeout: 20_000 });
  });

  await test.step('it is paused, and removed', async () => {
    await row.getByRole('button', { name: 'Wijzig' }).click();
    await page.getByRole('dialog').getByLabel('Aan', { exact: true }).uncheck();
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await expect(row).toContainText('Staat uit.');
    await row.getByRole('button', { name: 'Verwijder' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijder' }).click();
    await expect(row).toHaveCount(0);
  });
  partner.close();
});
