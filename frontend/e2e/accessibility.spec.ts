import { type APIRequestContext, expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';

interface Card {
  slug: string;
  id: string;
  type?: string;
  firstYear?: number;
}

async function firstOf(request: APIRequestContext, path: string, language: string): Promise<Card> {
  const page = await (await request.get(`/api/v1/${path}?lang=${language}`)).json();
  return page.items.find((item: Card) => path !== 'plans' || item.type === 'annual');
}

type Address = (request: APIRequestContext) => Promise<string> | string;

const pages: Record<'nl' | 'en', Record<string, Address>> = {
  nl: {
    home: () => '/',
    stories: () => '/verhalen',
    'stories, nothing found': () => '/verhalen?q=qqqxyz&tag=geen',
    story: async (request) => `/verhalen/${(await firstOf(request, 'stories', 'nl')).slug}`,
    calendar: () => '/evenementen?maand=2026-12',
    'calendar, nothing in this month': () => '/evenementen?maand=2019-12',
    event: async (request) => `/evenementen/${(await firstOf(request, 'events', 'nl')).slug}`,
    network: () => '/netwerk',
    contact: () => '/netwerk/program-board-dutch-techzone',
    people: () => '/mensen',
    person: async (request) => `/mensen/${(await firstOf(request, 'people', 'nl')).id}`,
    theme: async (request) => `/themas/${(await firstOf(request, 'themes', 'nl')).slug}`,
    plans: () => '/plannen',
    plan: async (request) => `/plannen/${(await firstOf(request, 'plans', 'nl')).firstYear}`,
    actions: () => '/acties',
    action: async (request) => `/acties/${(await firstOf(request, 'actions', 'nl')).id}`,
    money: () => '/geld',
    year: () => '/geld/2024',
    fund: () => '/fondsen/acquisitiefonds',
    municipality: () => '/gemeenten/emmen',
    figures: () => '/cijfers',
    figure: () => '/cijfers/voorbeeldcijfer-leerlingen-met-techniekles',
    search: () => '/zoeken?q=regio',
    page: () => '/toegankelijkheid',
    'not found': () => '/bestaat-niet',
  },
  en: {
    home: () => '/en/',
    stories: () => '/en/stories',
    story: async (request) => `/en/stories/${(await firstOf(request, 'stories', 'en')).slug}`,
    calendar: () => '/en/events?month=2027-02',
    event: async (request) => `/en/events/${(await firstOf(request, 'events', 'en')).slug}`,
    network: () => '/en/network?category=body',
    theme: async (request) => `/en/themes/${(await firstOf(request, 'themes', 'en')).slug}`,
    course: () => '/en/plans/strategic-course-2022-2025',
    plan: async (request) => `/en/plans/${(await firstOf(request, 'plans', 'en')).firstYear}`,
    'actions, nothing found': () => '/en/actions?state=done&q=qqqxyz',
    action: async (request) => `/en/actions/${(await firstOf(request, 'actions', 'en')).id}`,
    year: () => '/en/money/2024',
    municipality: () => '/en/municipalities/emmen',
    figure: () => '/en/figures/inhabitants-on-1-january',
    search: () => '/en/search?q=region',
    page: () => '/en/privacy',
    'not found': () => '/en/does-not-exist',
  },
};

for (const [language, addresses] of Object.entries(pages)) {
  for (const [name, addressOf] of Object.entries(addresses)) {
    test(`${name} in ${language}, wide and narrow, light and dark`, { tag: '@once' }, async ({
      page,
      request,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(await addressOf(request), { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectAccessible(page, 'wide');
      await page.setViewportSize({ width: 320, height: 900 });
      await expectAccessible(page, 'narrow');
      // the same page in other colours: only what is about colour can differ
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, 'dark', ['color-contrast', 'link-in-text-block']);
    });
  }
}

test('the open menu and open suggestions on a phone', { tag: '@once' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/zoeken');
  await page.getByRole('combobox').fill('regio');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').first()).toBeVisible();
  await expectAccessible(page);
});
