import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = 'http://127.0.0.1:8080';

/**
 * Few chunks rather than many: on a slow line each request costs more than a few kilobytes. A family's home loads
 * the first three; a call, the device test, saying who one is and every official's pages come on their own, and so
 * does what only they use of `ui` and `api`.
 */
const chunks = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  {
    name: 'base',
    test: /src\/(ui\/(?!Face|Quality|Sound|Text|Timeline|Timer)|util\/|api\/(?!problemText|requestText))|src\/(?!main)[^/]+\.tsx?$/,
  },
  { name: 'problems', test: /src\/api\/problemText/ },
  { name: 'home', test: /src\/pages\/family\/(home|visit|Unreachable)/ },
  { name: 'sign-in', test: /src\/pages\/family\/account\/(SignIn|Number|Code|Welcome|landing)/ },
  { name: 'family', test: /src\/pages\/family\/(booking|requests)\// },
  { name: 'words', test: /messages-compiled/, minShareCount: 3 },
];

export default defineConfig({
  base: '/',
  plugins: [react()],
  build: {
    // Old Android Chrome and iOS Safari are what many families have.
    target: ['chrome87', 'safari14.1'],
    // The backend's policy allows no data: scripts, styles or fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
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
