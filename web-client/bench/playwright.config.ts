import { defineConfig } from '@playwright/test';
import tests from '../playwright.config';

/** Measurements, run one at a time by bin/bench: the same browser as the tests, no pages server. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  workers: 1,
  reporter: 'line',
  timeout: 600_000,
  ...(tests.use && { use: tests.use }),
});
