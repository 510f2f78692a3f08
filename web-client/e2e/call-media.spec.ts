import { expect, test } from '@playwright/test';
import { bundleParty, Call } from './call-media/call';

/** Two pages of one browser call each other through direct.ts. */

const both = (round: number, picture: boolean): object[] => [
  { from: 'a', to: 'b', round, picture },
  { from: 'b', to: 'a', round, picture },
];

test.use({
  launchOptions: {
    executablePath: '/usr/bin/chromium',
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
    ],
  },
});

test.beforeAll(bundleParty);

test('pictures are decoded and sound is heard on both sides, and end with the edges', async ({
  context,
}) => {
  const call = await Call.begin(context);
  await call.edges(both(1, true));
  await call.expectBoth();
  await call.edges([]);
  for (const page of Object.values(call.pages)) {
    const states = await page.evaluate(() => window.party.states());
    // What lies ready for the next round has not begun.
    expect(states.filter((state) => state !== 'new')).toEqual(['closed']);
    expect(
      await page.evaluate(() => document.querySelector('video')?.srcObject ?? null),
    ).toBeNull();
  }
});

test('on a path lies what each side will send, and nothing of it leaves before the round opens', async ({
  context,
}) => {
  const call = await Call.begin(context);
  await call.path(2);
  for (const id of ['a', 'b'] as const) {
    const { page, ready } = { page: call.pages[id], ready: ['audio', 'video'] };
    await expect.poll(() => page.evaluate(() => window.party.states())).toEqual(['connected']);
    await expect.poll(() => page.evaluate(() => window.party.laid())).toEqual(ready);
  }
  // Long enough for a second of sound and fifteen pictures, had they been let out.
  const waited = Date.now() + 1_000;
  await expect.poll(() => Date.now()).toBeGreaterThan(waited);
  for (const id of ['a', 'b'] as const) expect((await call.flowing(id)).bytes).toBe(0);
  await call.edges(both(2, true));
  await call.expectBoth();
  for (const page of Object.values(call.pages))
    expect(await page.evaluate(() => window.party.states())).toEqual(['connected']);
});

test('an edge without picture carries sound alone', async ({ context }) => {
  const call = await Call.begin(context);
  await call.edges(both(1, false));
  await expect.poll(async () => (await call.flowing('b')).soundEnergy).toBeGreaterThan(0);
  await expect.poll(async () => (await call.flowing('a')).soundPackets).toBeGreaterThan(50);
  expect(await call.flowing('a')).toMatchObject({ frames: 0, picturesSent: 0 });
  await call.edges(both(1, true));
  await call.expectBoth();
});

test('a page that is loaded again is called again, by either seat', async ({ context }) => {
  const call = await Call.begin(context);
  await call.edges(both(1, true));
  await call.expectBoth();
  for (const [visit, id] of (['a', 'b'] as const).entries()) {
    await call.loses(id, both(1, true));
    await call.load(id, visit + 2);
    await call.edges(both(1, true));
    await call.expectBoth();
  }
});

test('a new path is made when the network changes, and a new round makes a new connection', async ({
  context,
}) => {
  const call = await Call.begin(context);
  await call.edges(both(1, true));
  await call.expectBoth();
  const ufrag = (): Promise<string> => call.pages.a.evaluate(() => window.party.ufrag());
  const before = await ufrag();
  await Promise.all(
    Object.values(call.pages).map((page) => page.evaluate(() => window.party.restart())),
  );
  await expect.poll(ufrag).not.toBe(before);
  await call.expectBoth();
  await call.edges(both(2, true));
  await call.expectBoth();
  expect(await call.pages.a.evaluate(() => window.party.states())).toEqual(['closed', 'connected']);
});
