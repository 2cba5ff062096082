import { type APIRequestContext, expect, type Page, test } from '@playwright/test';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 960;

interface Row {
  slug: string;
  title: string;
  state: string;
  allDay: boolean;
  repeats: boolean;
  startDate: string;
}

async function rows(request: APIRequestContext): Promise<Row[]> {
  return (await (await request.get('/api/v1/events?limit=100&from=2026-12-01&to=2027-12-31')).json()).items;
}

/** What a visitor sees of a month: links in the grid, or in the list where there is no room for it. */
function shown(page: Page) {
  return page.getByRole('region').locator(isPhone(page) ? '.month-list a' : '.month a');
}

test('a month shows what is held in it, and the next one is a link away', async ({ page, request }) => {
  const [first] = await rows(request);
  const month = first?.startDate.slice(0, 7) ?? '';
  await page.goto(`/evenementen?maand=${month}`);
  await expect(
    shown(page)
      .filter({ hasText: first?.title ?? '' })
      .first(),
  ).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Andere maanden' })
    .getByRole('link', { name: /jan 2027/ })
    .click();
  await expect(page).toHaveURL(/maand=2027-01/);
  await expect(page.getByRole('heading', { level: 2, name: 'januari 2027' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'december 2026' })).toBeVisible();

  const link = shown(page)
    .filter({ hasText: first?.title ?? '' })
    .first();
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/evenementen/${first?.slug}$`));
  await expect(h1(page)).toBeFocused();
  await expect(h1(page)).toHaveText(first?.title ?? '');
});

test('the grid goes by the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/evenementen?maand=2026-12');
  const links = page.locator('.month a');
  await links.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).not.toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/maand=2027-01/);
});

test('filters narrow a month and stand in the address; an empty month says what comes next', async ({
  page,
}) => {
  await page.goto('/evenementen?maand=2026-12');
  await expect(shown(page).first()).toBeVisible();
  await page.getByLabel('Soort').selectOption('inspirationTrip');
  await expect(page).toHaveURL(/maand=2026-12&type=inspirationTrip/);
  await expect(page.getByRole('status')).toHaveText('Niets te doen in december 2026');
  await expect(page.getByRole('heading', { name: 'Dit komt eraan' })).toBeVisible();
  await page.getByText('Het eerste evenement hierna:').getByRole('link').click();
  await expect(page).toHaveURL(/maand=2027-\d\d&type=inspirationTrip/);
  await expect(shown(page).first()).toBeVisible();
  await page.goBack();
  await page.reload();
  await expect(page.getByLabel('Soort')).toHaveValue('inspirationTrip');
  await page.getByRole('button', { name: 'Wis alle filters' }).click();
  await expect(shown(page).first()).toBeVisible();
});

test('an event says in words when it is held, and comes into a calendar', async ({ page, request }) => {
  const event = (await rows(request)).find((row) => row.repeats);
  await page.goto(`/evenementen/${event?.slug}`);
  await expect(
    page.getByText(/^Elke eerste dinsdag van de maand, tot en met .*Niet op 4 mei 2027\.$/),
  ).toBeVisible();
  await expect(page.locator('.event-when')).toContainText(/dinsdag \d+ \S+ 20\d\d, 19\.30 tot 22\.00 uur/);
  await expect(page.getByRole('region', { name: 'Alle data' }).getByRole('listitem').nth(1)).toBeVisible();
  const link = page.getByRole('link', { name: 'Zet in je agenda' });
  const file = await (await request.get((await link.getAttribute('href')) ?? '')).text();
  expect(file).toContain('RRULE:FREQ=MONTHLY;BYDAY=1TU');
  const told = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(told).toMatchObject({
    '@type': 'Event',
    name: event?.title,
    eventStatus: 'https://schema.org/EventScheduled',
  });

  const actions = page.getByRole('region', { name: 'Dit evenement hoort bij' });
  await actions.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/acties\//);
  await page
    .getByRole('region', { name: 'Evenementen die dit laten zien' })
    .getByRole('link', { name: event?.title ?? '' })
    .click();
  await expect(h1(page)).toHaveText(event?.title ?? '');
});

test('what is moved or cancelled says so at once, with the reason', async ({ page, request }) => {
  const all = await rows(request);
  for (const [state, words] of [
    ['moved', 'Verplaatst'],
    ['cancelled', 'Gaat niet door'],
  ]) {
    const event = all.find((row) => row.state === state);
    await page.goto(`/evenementen/${event?.slug}`);
    await expect(page.locator('.event-notice')).toContainText(new RegExp(`^${words} .+`));
  }
  await expect(page.getByRole('link', { name: 'Zet in je agenda' })).toHaveCount(0);
});

test('the home page shows what comes next and leads to all of it', async ({ page }) => {
  await page.goto('/');
  const agenda = page.getByRole('region', { name: 'Agenda' });
  await expect(agenda.getByRole('listitem')).toHaveCount(3);
  await agenda.getByRole('link', { name: 'De hele agenda' }).click();
  await expect(page).toHaveURL(/\/evenementen$/);
  await expect(h1(page)).toBeFocused();
});
