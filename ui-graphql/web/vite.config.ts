import { mkdirSync, writeFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { FAMILIES, HIDDEN, LABELS } from './src/dossier/fieldWords';
import { words } from './src/i18n/words';

const backEnd = process.env.HOMEWARD_BACKEND ?? 'http://localhost:8080';

/** GraphiQL's sheet carries fonts inside itself, which our policy forbids; those of the page do as well. */
const withoutFonts: Plugin = {
  name: 'graphiql-without-fonts',
  enforce: 'pre',
  transform: (text, file) => (file.endsWith('/graphiql/dist/style.css') ? text.replace(/@font-face\s*{[^}]*}/g, '') : null),
};

/** The papers that the program prints tell a fact in the same words as the page does. */
const wordsForPaper: Plugin = {
  name: 'words-for-paper',
  apply: 'build',
  writeBundle: () => {
    mkdirSync('paper', { recursive: true });
    writeFileSync('paper/words.json', JSON.stringify({ words, families: FAMILIES, labels: LABELS, hidden: [...HIDDEN] }));
  },
};

export default defineConfig({
  plugins: [react(), withoutFonts, wordsForPaper],
  // See there why.
  resolve: { alias: { 'react-style-singleton': new URL('src/graphiql/noStyles.ts', import.meta.url).pathname } },
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 750, rolldownOptions: { input: ['index.html', 'graphiql.html'], checks: { moduleLevelDirective: false } } },
  server: { proxy: { '/graphql': backEnd, '/api': backEnd, '/prints': backEnd } },
  // The same policy as the program sends, so that a violation is seen here first.
  preview: { headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'" } },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
