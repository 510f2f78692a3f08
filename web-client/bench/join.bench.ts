import { writeFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { Server } from '../e2e/visit/server';
import { joining } from './joining';

const server = new Server(8094, '2026-11-21T04:00:00Z');

test.afterAll(() => server.stop());

test('join', async ({ browser, launchOptions }) => {
  await server.start();
  const { join, bare } = await joining(browser.browserType(), launchOptions, server);
  const result = {
    join_ms_p50: Math.round(join),
    bare_ms_p50: Math.round(bare),
    join_ratio: Number((join / bare).toFixed(2)),
  };
  writeFileSync(process.env['BENCH_RESULT'] ?? 'bench-result.json', JSON.stringify(result));
});
