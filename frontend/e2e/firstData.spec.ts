import { expect, test } from '@playwright/test';

test('answers that come with the page are painted without asking for them', async ({ page, request }) => {
  const addresses = [
    '/api/v1/events?lang=nl&limit=3',
    '/api/v1/finances?lang=nl&limit=100',
    '/api/v1/funds?lang=nl',
    '/api/v1/municipalities?lang=nl&limit=100',
    '/api/v1/pages?fields=id,language,navigation,slug,title&lang=nl&limit=100',
    '/api/v1/plans?lang=nl&limit=100',
    '/api/v1/settings',
    '/api/v1/stories?lang=nl&limit=5',
    '/api/v1/themes?lang=nl',
  ];
  const known: Record<string, unknown> = {};
  for (const address of addresses) known[address] = await (await request.get(address)).json();
  const block = `<script type="application/json" id="first-data">${JSON.stringify(known).replaceAll('<', '\\u003c')}</script>`;
  const shell = (await (await request.get('/')).text()).replace(
    /<script[^>]*id="first-data".*?<\/script>/s,
    '',
  );

  const asked: string[] = [];
  await page.route('**/api/v1/**', (route) => {
    if (!/\/renditions\//.test(route.request().url())) asked.push(route.request().url());
    return route.continue();
  });
  await page.route(/\/$/, (route) =>
    route.fulfill({ contentType: 'text/html', body: shell.replace('</body>', `${block}</body>`) }),
  );
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.locator('.theme-card').first()).toBeVisible();
  expect(asked).toEqual([]);
});
