import { expect, type Locator, type Page, test } from '@playwright/test';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

/** On a phone the menu is behind a button. */
async function openMenu(page: Page) {
  await expect(page.getByRole('banner')).toBeVisible();
  const button = page.getByRole('banner').getByRole('button', { name: 'Menu' });
  if (await button.isVisible()) await button.click();
}

async function numberIn(words: Locator): Promise<number> {
  return Number.parseInt((await words.textContent()) ?? '', 10);
}

async function openFirstStory(page: Page) {
  await page.goto('/verhalen');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/verhalen\/.+/);
  await expect(h1(page)).toBeFocused();
}

test('the home page shows the municipalities that flow into the themes', async ({ page, request }) => {
  const places = await (await request.get('/api/v1/municipalities?limit=100')).json();
  const themes = await (await request.get('/api/v1/themes')).json();
  await page.goto('/');
  await expect(page.getByRole('list', { name: 'Gemeenten' }).getByRole('listitem')).toHaveCount(places.total);
  const flows = page.getByRole('list', { name: 'Thema’s' });
  await expect(flows.getByRole('listitem')).toHaveCount(themes.total);
  await expect(h1(page)).not.toBeEmpty();
});

/** Opens a story that is linked to others, through its actions or languages; the newest may be another test's. */
async function openStoryWith(page: Page, links: 'actions' | 'alternates') {
  const { items } = await (await page.request.get('/api/v1/stories?limit=100')).json();
  for (const { slug } of items) {
    const story = await (await page.request.get(`/api/v1/stories/${slug}`)).json();
    if (story[links].length > 0) return page.goto(`/verhalen/${slug}`);
  }
  throw new Error(`No story has ${links}.`);
}

test('a theme leads to its actions, an action to the stories that show it, a story back to the action', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('list', { name: 'Thema’s' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/themas\//);
  await expect(h1(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Doelen' })).toBeVisible();

  await page
    .getByRole('region', { name: 'Wat we doen' })
    .getByRole('listitem')
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/acties\//);
  await expect(h1(page)).toBeFocused();

  await openStoryWith(page, 'actions');
  const actions = page.getByRole('region', { name: 'Dit verhaal hoort bij' });
  const title = (await h1(page).textContent()) ?? '';
  await actions.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/acties\//);
  await page
    .getByRole('region', { name: 'Verhalen die dit laten zien' })
    .getByRole('link', { name: title })
    .click();
  await expect(h1(page)).toHaveText(title);
});

test('filters narrow the stories, stand in the address and survive a reload', async ({ page }) => {
  await page.goto('/verhalen');
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toContainText(/\d+ verha/);
  const all = await numberIn(status);

  const theme = page.getByRole('group', { name: 'Thema' }).getByRole('checkbox').first();
  await theme.check();
  await expect(page).toHaveURL(/\?theme=/);
  await expect.poll(() => numberIn(status)).toBeLessThan(all);

  await page.getByLabel('Gemeente').selectOption({ index: 1 });
  await expect(page).toHaveURL(/municipality=/);
  await page.reload();
  await expect(theme).toBeChecked();
  await expect(page.getByLabel('Gemeente')).not.toHaveValue('');

  await page.goBack();
  await expect(page).not.toHaveURL(/municipality=/);
  await page.getByRole('button', { name: 'Wis alle filters' }).first().click();
  await expect(page).toHaveURL(/\/verhalen$/);
  await expect(status).toContainText(String(all));
});

test('a search without result says what to do', async ({ page }) => {
  await page.goto('/verhalen');
  await page.getByLabel('Zoek in verhalen').fill('qqqxyz');
  await page.getByLabel('Zoek in verhalen').press('Enter');
  await expect(page.getByRole('heading', { name: 'Geen verhalen gevonden' })).toBeVisible();
  await page.getByRole('button', { name: 'Wis alle filters' }).click();
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
});

test('more stories come under the first ones, and the focus goes on with them', async ({ page }) => {
  await page.goto('/verhalen');
  const items = page.getByRole('main').locator('.story-list > li');
  await expect(items.first()).toBeVisible();
  const before = await items.count();
  const more = page.getByRole('button', { name: 'Meer verhalen' });
  await more.click();
  await expect.poll(() => items.count()).toBeGreaterThan(before);
  await expect(items.nth(before).getByRole('link')).toBeFocused();
});

test('a story is told in the other language at its own address', async ({ page }) => {
  await openStoryWith(page, 'alternates');
  const switchLanguage = page.getByRole('link', { name: 'EN: English' });
  await expect(switchLanguage).toHaveAttribute('href', /\/en\/stories\//);
  await switchLanguage.click();
  await expect(page).toHaveURL(/\/en\/stories\/.+/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const title = (await h1(page).textContent()) ?? '';
  await expect(page).toHaveTitle(new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} · `));
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(new URL(canonical ?? '').pathname).toBe(new URL(page.url()).pathname);
  await expect(page.locator('link[hreflang="nl"]')).toHaveCount(1);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.+/);
});

test('the plan shows every action under its theme and how it is paid', async ({ page, request }) => {
  const plans = await (await request.get('/api/v1/plans')).json();
  const { firstYear } = plans.items.find((plan: { type: string }) => plan.type === 'annual');
  const plan = await (await request.get(`/api/v1/plans/${firstYear}`)).json();
  await page.goto('/');
  await openMenu(page);
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Thema’s en plan' })
    .click();
  await expect(page).toHaveURL(/\/plannen$/);
  await page.getByRole('main').getByRole('link', { name: plan.title }).click();
  await expect(page).toHaveURL(new RegExp(`/plannen/${firstYear}$`));
  await expect(page.locator('.action-list > li')).toHaveCount(plan.actions.length);
  await page.getByRole('link', { name: 'Hoe gaan we dit betalen?' }).click();
  await expect(page.getByRole('heading', { name: 'Hoe gaan we dit betalen?' })).toBeInViewport();
});

test('the actions of all plans are narrowed down, and an action leads to those of a municipality', {
  tag: '@once',
}, async ({ page }) => {
  const main = page.getByRole('main');
  const status = main.getByRole('status');
  await page.goto('/');
  await page
    .getByRole('region', { name: 'In het kort' })
    .getByRole('link', { name: /^actiepunten/ })
    .click();
  await expect(h1(page)).toHaveText('Acties');
  await expect(status).toContainText(/\d+ acties/);
  const all = await numberIn(status);
  await page.getByLabel('Thema').selectOption('opleiding-en-kennis');
  await expect(page).toHaveURL(/\/acties\?theme=opleiding-en-kennis$/);
  await expect.poll(() => numberIn(status)).toBeLessThan(all);
  // words that are typed while a filter is still being answered stay
  await page.route('**/api/v1/actions?*', async (route) => {
    await new Promise((later) => setTimeout(later, 400));
    await route.continue();
  });
  const answered = page.waitForResponse(/\/api\/v1\/actions\?/);
  await page.getByLabel('Plan').selectOption('Jaarplan 2024');
  await page.getByLabel('Zoek in acties').fill('qqqxyz');
  await answered;
  await page.evaluate(() => new Promise((shown) => setTimeout(shown, 100)));
  await expect(page.getByLabel('Zoek in acties')).toHaveValue('qqqxyz');
  await page.unroute('**/api/v1/actions?*');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Geen acties gevonden' })).toBeVisible();
  await page.getByRole('button', { name: 'Wis alle filters' }).click();
  await page.getByLabel('Zoek in acties').fill('inspiratiereis');
  await page.keyboard.press('Enter');

  await main.getByRole('link', { name: 'Een inspiratiereis organiseren' }).click();
  await expect(page).toHaveURL(/\/acties\/[0-9a-f-]+$/);
  await page.getByRole('complementary').getByRole('link', { name: 'Emmen' }).click();
  await expect(page).toHaveURL(/\/acties\?municipality=emmen$/);
  await expect(page.getByLabel('Gemeente')).toHaveValue('emmen');
  await page.goBack();
  await page.getByRole('main').getByRole('link', { name: 'Acties', exact: true }).click();
  await expect(page).toHaveURL(/\/acties$/);
});

test('the way to the money leads from the figures of the home page', async ({ page, request }) => {
  const { items } = await (await request.get('/api/v1/finances?limit=100')).json();
  await page.goto('/');
  const figures = page.getByRole('region', { name: 'In het kort' });
  const years = items.map(({ year }: { year: number }) => `van de gemeenten in ${year}`);
  await expect(figures.getByText(new RegExp(years.join('|')))).toBeVisible();
  await figures.getByRole('link', { name: 'Volg de euro' }).click();
  await expect(page).toHaveURL(/\/geld$/);
  await expect(h1(page)).toBeFocused();
});

test('an address that does not exist says so and offers a way on', async ({ page }) => {
  await page.goto('/verhalen/dit-bestaat-echt-niet');
  await expect(h1(page)).toHaveText('Deze pagina bestaat niet');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await page.getByRole('main').getByRole('searchbox').fill('regio');
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click();
  await expect(page).toHaveURL(/\/zoeken\?q=regio/);
});

test('without a connection the page says what to do, and recovers', async ({ page, context }) => {
  await page.goto('/zoeken');
  await expect(page.getByRole('combobox')).toBeVisible();
  await context.setOffline(true);
  const field = page.getByRole('combobox');
  await field.fill('regio');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Geen verbinding');
  await context.setOffline(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText(/resulta/);
});

test('when the server is out of order, a press on the button asks again', async ({ page }) => {
  const stories = /\/api\/v1\/stories\?/;
  await page.route(stories, (route) => route.fulfill({ status: 503 }));
  await page.goto('/verhalen?q=regio');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Wacht een minuut');
  await page.unroute(stories);
  await alert.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('the first Tab skips to the content', async ({ page }) => {
  await page.goto('/');
  await expect(h1(page)).not.toBeEmpty();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a visitor’s browser talks to this site alone and gets nothing of the desk', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  await openFirstStory(page);
  const origin = new URL(baseURL ?? '').origin;
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
  expect(asked.filter((url) => /desk|beheer|oidc|RichTextField/i.test(url))).toEqual([]);
});
