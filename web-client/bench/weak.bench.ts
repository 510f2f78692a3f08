import { writeFileSync } from 'node:fs';
import { test, type Page } from '@playwright/test';
import { farServer, WeakCall } from './weak/call';
import { detail } from './weak/detail';
import { pictures, quality, soundBack, type Quality } from './weak/heard';
import { Link } from './weak/link';

/** How long a call may settle on a link that has just become another, and how long it is measured then. */
const settleMs = 20_000;
const measureMs = 60_000;
const far = { delay_ms: 150, loss: 0.05 };
const names = ['family', 'station'] as const;

/** Parts of it alone: 200, 100, 50, cuts (or cut5, cut20, cut50), move; and whether to tell what the browsers say meanwhile. */
const parts = process.env['DIDAR_BENCH_WEAK']?.split(',');
const telling = process.env['DIDAR_BENCH_DETAIL'] !== undefined;
const wants = (part: string): boolean => parts?.includes(part) ?? true;

// eslint-disable-next-line no-console -- a bench shows its progress
const say = (text: string): void => console.log(text);
const rounded = (value: number): number => Number(value.toFixed(4));
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function tell(pages: readonly Page[]): Promise<void> {
  if (!telling) return;
  for (const [index, page] of pages.entries()) say(`${names[index]}: ${await detail(page)}`);
}

async function measure(pages: readonly Page[], kbps: number) {
  await wait(settleMs);
  const from = Date.now();
  for (let left = measureMs; left > 0; left -= 10_000) {
    await tell(pages);
    await wait(10_000);
  }
  const both = await Promise.all(pages.map((page) => quality(page, from, Date.now())));
  for (const [index, page] of telling ? pages.entries() : [])
    say(`pictures, ${names[index]}: ${(await pictures(page, from, Date.now())).join(' ')}`);
  for (const [index, one] of both.entries()) {
    const figures = Object.entries(one).map(([name, value]) => `${name} ${rounded(value)}`);
    say(`${kbps} kbit/s, ${names[index]}: ${figures.join(', ')}`);
  }
  const of = (which: keyof Quality, pick: (...values: number[]) => number): number =>
    rounded(pick(...both.map((one) => one[which])));
  return {
    [`concealed_${kbps}`]: of('concealed', Math.max),
    [`frozen_${kbps}`]: of('frozen', Math.max),
    [`fps_${kbps}`]: of('smooth', Math.min),
  };
}

/** Seconds until both hear each other again after something happened to the link. */
async function back(call: WeakCall, since: number, quietFrom?: number): Promise<number> {
  const both = await Promise.all(call.sides.map((page) => soundBack(page, since, quietFrom)));
  await call.expectStillThere();
  say(`  sound was back after ${both.map((s, index) => `${s} s (${names[index]})`).join(', ')}`);
  return Math.max(...both);
}

async function cuts(call: WeakCall, link: Link): Promise<number> {
  let worst = 0;
  for (const seconds of [5, 20, 50]) {
    if (!wants('cuts') && !wants(`cut${seconds}`)) continue;
    say(`The link is cut for ${seconds} s`);
    await link.set({ cut: true });
    await wait(seconds * 1000);
    await tell(call.sides);
    await link.set({ cut: false });
    const returned = Date.now();
    worst = Math.max(worst, await back(call, returned, returned - 1_000));
    await wait(settleMs / 2);
  }
  return worst;
}

test('weak', async ({ browser, launchOptions }) => {
  test.setTimeout(1_200_000);
  const link = await Link.find();
  const server = farServer(link);
  await server.start();
  const call = await WeakCall.begin(browser.browserType(), launchOptions, link, server);
  say('The call stands');
  const result: Record<string, number> = {};
  for (const kbps of [200, 100, 50]) {
    await link.set({ ...far, kbps });
    if (!wants(String(kbps))) continue;
    Object.assign(result, await measure(call.sides, kbps));
    await call.expectStillThere();
  }
  await link.set({ ...far, kbps: 200 });
  const worst = await cuts(call, link);
  if (worst > 0) result['resume_s'] = rounded(worst);
  if (wants('move')) {
    say('The family comes from another address');
    const since = Date.now();
    await link.move('10.77.0.9');
    result['rehome_s'] = rounded(await back(call, since));
  }
  await call.close();
  await server.stop();
  link.close();
  writeFileSync(process.env['BENCH_RESULT'] ?? 'bench-result.json', JSON.stringify(result));
});
