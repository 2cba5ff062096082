import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { inlineEntryCss } from './build/inlineEntryCss.ts';
import { precompress } from './build/precompress.ts';

const backend = process.env.BACKEND_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [preact({ reactAliasesEnabled: false }), inlineEntryCss(), precompress()],
  server: { port: Number(process.env.PORT ?? 5173), strictPort: true, proxy: { '/api': backend } },
  build: {
    target: 'es2022',
    // Names of chunks by source file: lets the server preload the code of the page it answers with.
    manifest: 'pages.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
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
