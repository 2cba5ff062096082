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
  /src\/portal\/(?:frame|stories\/(?:StoryRow|StoryKicker|storyFilters)|filters\/filters|events\/(?:EventRow|EventState)|search\/SearchForm)/,
  /src\/PortalEntry/,
  /src\/api\/(?:events|places|plans|stories|themes|inLanguage)/,
  /src\/design\/(?:ActionStateMark|ProgressBar)/,
];
/** What all of the desk stands on. */
const deskSources = [
  /src\/desk\/(?:DeskContext|deskTexts|address)/,
  /src\/desk\/(?:shell\/(?:Later|Toasts|useTitle)|signin\/deskApi|publishing\/states|items\/title|kinds\/words)/,
  /src\/desk\/(?:ledger|people)\/access/,
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
        // What portal and desk share is one file, what the portal's pages share another: few pack better than many.
        codeSplitting: {
          groups: [
            { name: 'shared', test: among(sharedSources), priority: 10 },
            { name: 'frame', test: among(frameSources), priority: 9 },
            { name: 'desk', test: among(deskSources), priority: 8 },
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
