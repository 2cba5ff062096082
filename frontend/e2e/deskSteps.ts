import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test';

export type Role = 'partner' | 'editor' | 'publisher' | 'treasurer' | 'administrator';

/** Walks with Tab until the place has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(place).toBeVisible();
  for (let steps = 0; steps < 120; steps += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${place}`);
}

export async function press(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press('Enter');
}

/** Goes through the real sign-in page of Keycloak; in the local realm the password is the name. */
export async function signIn(page: Page, role: Role, address = '/beheer/stories'): Promise<void> {
  await page.goto(address);
  await press(page, page.getByRole('button', { name: 'Inloggen' }));
  await page.locator('#username').waitFor();
  await tabTo(page, page.locator('#username'));
  await page.keyboard.type(role);
  await page.keyboard.press('Tab');
  await tabTo(page, page.locator('#password'));
  await page.keyboard.type(role);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.startsWith('/beheer') && !url.search.includes('code='));
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible();
}

/** Pastes as from a spreadsheet, into the cell that has the focus. */
export async function paste(page: Page, cell: Locator, lines: string[][]): Promise<void> {
  await cell.focus();
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    lines.map((line) => line.join('\t')).join('\r\n'),
  );
}

/** The desk's API, for what a second person does meanwhile and for what has to stand before a test. */
export class Colleague {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
    private readonly collection: string,
  ) {}

  static async signedIn(request: APIRequestContext, role: Role, collection = 'stories'): Promise<Colleague> {
    const settings = await (await request.get('/api/v1/settings')).json();
    const answer = await request.post(`${settings.signIn.authority}/protocol/openid-connect/token`, {
      form: {
        grant_type: 'password',
        client_id: settings.signIn.client,
        username: role,
        password: role,
        scope: 'openid',
      },
    });
    expect(answer.status()).toBe(200);
    return new Colleague(request, (await answer.json()).access_token, collection);
  }

  async create(draft: object): Promise<string> {
    const answer = await this.request.post(this.address(), { headers: this.headers(), data: draft });
    expect(answer.status(), await answer.text()).toBe(201);
    return (await answer.json()).id;
  }

  /** The keys of the newest items, those in the trash too. */
  async keys(): Promise<string[]> {
    const pages = ['limit=100', 'limit=100&state=trashed'].map(async (query) => {
      const answer = await this.request.get(`${this.address()}?${query}`, { headers: this.headers() });
      return ((await answer.json()).items as { key: string }[]).map(({ key }) => key);
    });
    return (await Promise.all(pages)).flat();
  }

  // biome-ignore lint/suspicious/noExplicitAny: a draft is free per kind
  async change(id: string, edit: (draft: any) => void): Promise<void> {
    const view = await (await this.request.get(this.address(id), { headers: this.headers() })).json();
    edit(view.draft);
    const answer = await this.request.put(this.address(id), {
      headers: { ...this.headers(), 'If-Match': `"${view.version}"` },
      data: view.draft,
    });
    expect(answer.status()).toBe(200);
  }

  async command(id: string, name: string, body: object = {}): Promise<void> {
    const view = await (await this.request.get(this.address(id), { headers: this.headers() })).json();
    const answer = await this.request.post(this.address(id, name), {
      headers: { ...this.headers(), 'If-Match': `"${view.version}"` },
      data: body,
    });
    expect(answer.status(), await answer.text()).toBe(200);
  }

  private address(...steps: string[]): string {
    return ['/api/v1/desk', this.collection, ...steps].join('/');
  }

  private headers() {
    return { Authorization: `Bearer ${this.token}` };
  }
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

export function storyDraft(title: string) {
  return {
    texts: {
      nl: {
        title,
        summary: 'Een verhaal van een test.',
        body: { type: 'doc', content: [paragraph('De eerste zin van dit verhaal.')] },
      },
    },
  };
}

/** Titles that no other run or project uses. */
export function freshTitle(words: string): string {
  return `${words} ${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
}

/** What the window shows: the titles of the stories that match. */
export async function publicTitles(request: APIRequestContext, title: string): Promise<string[]> {
  const answer = await request.get('/api/v1/stories', { params: { q: title } });
  const { items } = (await answer.json()) as { items: { title: string }[] };
  return items.map((item) => item.title);
}
