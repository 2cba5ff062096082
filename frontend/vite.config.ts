import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { inlineEntryCss } from './build/inlineEntryCss.ts';
import { precompress } from './build/precompress.ts';

const backend = process.env.BACKEND_URL ?? 'http://localhost:8080';

const sharedSources = [
  /node_modules\/preact(?:-iso)?\//,
  /src\/(?:routes|api\/(?:client|window|settings)|i18n\/(?:index|format))/,
  /src\/design\/(?:accent|Button|List|LoadingLine|Notice|Picture)/,
];
const frameSources = [
  /src\/portal\/(?:frame\/(?!PageAnswer|NotFoundPage|ItemHead|FactLinks|alternateAddresses)|home\/ThemeCards|money\/contributed)/,
  /src\/portal\/(?:stories\/(?:StoryRow|StoryKicker|storyFilters)|filters\/filters|events\/(?:EventRow|EventState))/,
  /src\/PortalEntry/,
  /src\/api\/(?:events|money|places|plans|stories|themes|inLanguage)/,
  /src\/design\/(?:ActionStateMark|ProgressBar)/,
];
/** What the page of an item shows, beyond what the home page does too. */
const itemSources = [
  /src\/portal\/(?:frame\/|trail\/|search\/SearchForm|money\/(?:Scroll|Stack)Table)/,
  /src\/design\/RichText/,
  /src\/api\/(?:search|trail|richText)/,
];
const listSources = [/src\/portal\/filters\//];
const moneySources = [/src\/portal\/money\/(?:TakeAlong|Total|FundBalance)/, /src\/api\/balance/];
const figureSources = [/src\/portal\/figures\/(?:FigureRow|NewestTotal)/, /src\/api\/figures/];
/** What the desk starts with; what its editors and dialogs need comes with them. */
const deskSources = [
  /node_modules\/(?:@tanstack|oidc-client-ts|jwt-decode)\//,
  /src\/desk\/(?:Desk|deskTexts|address|shell|signin|list|kinds\/(?!toPublish)|(?:ledger|people|webhooks)\/access)/,
  /src\/desk\/(?:items\/(?:title|uuid)|publishing\/(?:StandingMark|states|localTime|shortTime)|events\/momentWords|working\/browserDrafts|editor\/NewItem|media\/UploadNew)/,
];
const among = (sources: RegExp[]) => (id: string) => sources.some((source) => source.test(id));

export default defineConfig({
  plugins: [preact({ reactAliasesEnabled: false }), inlineEntryCss(), precompress()],
  server: { port: Number(process.env.PORT ?? 5173), strictPort: true, proxy: { '/api': backend } },
  build: {
    target: 'es2022',
    // Names of chunks by source file: lets the server preload the code of the page it answers with.
    manifest: 'pages.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What portal and desk share is one file, what the portal's pages share another: few pack better than many,
        // and each has its name in what every visitor gets.
        codeSplitting: {
          groups: [
            { name: 'shared', test: among(sharedSources), priority: 10 },
            { name: 'fields', test: /src\/design\/Field/, priority: 10 },
            { name: 'frame', test: among(frameSources), priority: 9 },
            { name: 'items', test: among(itemSources), priority: 8 },
            { name: 'lists', test: among(listSources), priority: 7 },
            { name: 'money', test: among(moneySources), priority: 7 },
            { name: 'figures', test: among(figureSources), priority: 7 },
            { name: 'desk', test: among(deskSources), priority: 7 },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: { name: 'budgets', environment: 'node', include: ['tests/**/*.test.ts'] },
      },
    ],
  },
});
