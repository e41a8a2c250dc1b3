import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backEnd = process.env.HOMEWARD_BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  server: { proxy: { '/graphql': backEnd, '/api': backEnd, '/prints': backEnd } },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
