import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { inlineEntryCss } from './build/inlineEntryCss.ts';
import { precompress } from './build/precompress.ts';

const backend = process.env.BACKEND_URL ?? 'http://localhost:8080';

const isShared = (id: string) =>
  /node_modules\/preact(?:-iso)?\//.test(id) ||
  /src\/(?:api|i18n\/(?:index|format)|portal\/frame|portal\/stories\/(?:Story(?:Row|Kicker)|storyFilters))/.test(
    id,
  ) ||
  /src\/design\/(?:accent|ActionStateMark|Button|List|LoadingLine|Notice|Picture|ProgressBar)/.test(id);

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
        // What every page of the portal shares is one file: it packs better than twenty small ones.
        codeSplitting: { groups: [{ name: 'shared', test: isShared, priority: 10 }] },
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
