import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backEnd = process.env.HOMEWARD_BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  server: { proxy: { '/graphql': backEnd, '/api': backEnd, '/prints': backEnd } },
  // The same policy as the program sends, so that a violation is seen here first.
  preview: { headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'" } },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
