import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = 'http://127.0.0.1:8080';

export default defineConfig({
  base: '/',
  plugins: [react()],
  build: {
    // Old Android Chrome and iOS Safari are what many families have.
    target: ['chrome87', 'safari14.1'],
    // The backend's policy allows no data: scripts, styles or fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': backend,
      '/dev/api': backend,
      '/dev/clock': backend,
      '/ws': { target: backend, ws: true },
    },
  },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});
