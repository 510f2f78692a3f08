import { expect, test, type CDPSession, type Page, type WebSocketRoute } from '@playwright/test';
import type { RoomState } from '../src/call/protocol';
import config from '../playwright.config';
import { at } from './fixtures';
import { seat } from './room';
import { ok, stage } from './scene';
import * as f from './staffFixtures';
import { both, room } from './staffRoom';
import { says } from './staffServer';
import { openManyTimes, type ManyTimes } from './station/manyTimes';

/** A terminal's page is never loaded anew by itself: what each visit leaves behind would fill it within days. */
const visits = Number(process.env['STATION_VISITS'] ?? 200);
/** Pages of the application are loaded and caches fill in the first of them. */
const warm = Math.min(20, visits / 4);
const mostGrowth = 0.1;

// What the browser compiles of code that runs often is its own, and levels off; here it is left to its interpreter.
const { launchOptions } = config.use ?? {};
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--js-flags=--jitless'],
  },
});

/** Bytes in use once everything unreachable is gone. */
async function heap(devtools: CDPSession): Promise<number> {
  for (let n = 0; n < 3; n++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

const live: RoomState = room({
  seats: [
    seat('a', 'STATION', -6),
    seat('f', 'FAMILY', -14, { name: 'معصومه سپیدرو', relation: 'MOTHER' }),
  ],
  edges: both('f'),
});

/** The server's side of the station's sockets: by turns the one that waits and the one of a visit. */
class Day {
  private visit = 0;
  private room: WebSocketRoute | null = null;
  private turn = 0;

  constructor(private readonly far: ManyTimes) {}

  readonly socket = (socket: WebSocketRoute): void => {
    if (this.turn++ % 2 === 0) this.waits(socket);
    else this.meets(socket);
  };

  /** The visit ends as the server ends it. */
  end(): void {
    const over = { status: 'ENDED', outcome: 'HELD_FULL', minutesHeld: 20, edges: [] };
    this.room?.send(JSON.stringify({ t: 'room', ...live, ...this.now, ...over }));
    void this.room?.close({ code: 4000 });
    this.room = null;
  }

  private get now() {
    return { visit: `v-${this.visit}`, round: 1, revision: 3 };
  }

  private waits(socket: WebSocketRoute): void {
    this.visit += 1;
    const visitId = `v-${this.visit}`;
    const next = { ...f.next, visitId, canEnter: true, start: at(-1), end: at(19) };
    says({ t: 'idle', station: f.station, next })(socket);
  }

  private meets(socket: WebSocketRoute): void {
    this.room = socket;
    const { visit } = this;
    const send = (frame: object) => socket.send(JSON.stringify(frame));
    const caps = { width: 320, height: 180, frameRate: 10, videoKbps: 150, audioKbps: 24 };
    void this.far.begin((body) => {
      if (visit === this.visit && this.room) send({ t: 'signal', from: 'f', round: 1, ...body });
    });
    socket.onMessage((text) => {
      const frame = JSON.parse(String(text));
      if (frame.t === 'hello') {
        const seats = live.seats.map((one) =>
          one.id === 'a' ? { ...one, page: frame.page } : one,
        );
        send({ t: 'welcome', now: at(0), seat: 'a', media: { iceServers: [], caps } });
        send({ t: 'room', ...live, ...this.now, seats });
      }
      if (frame.t === 'signal') void this.far.hear(frame);
    });
  }
}

async function seen(page: Page): Promise<void> {
  await page.locator('.stage-main video').waitFor();
  await page.waitForFunction(() => {
    const video = document.querySelector<HTMLVideoElement>('.stage-main video');
    return video !== null && video.videoWidth > 0 && video.currentTime > 0;
  });
}

test('visits in a row on one page leave nothing behind', async ({ page, context }) => {
  test.setTimeout(900_000);
  const far = await openManyTimes(page);
  const day = new Day(far);
  await page.setViewportSize({ width: 1280, height: 800 });
  // The camera is the browser's own: a drawn one would leave its drawing behind.
  await stage(page, {
    path: '/station',
    answers: {
      'GET /api/me': ok(f.stationMe),
      'POST /api/station/ticket': ok({ ticket: 'i', expiresAt: at(1) }),
      'POST /api/visits/*/ticket': ok({ ticket: 't', expiresAt: at(1), seat: 'a' }),
    },
    socket: day.socket,
  });
  await page.bringToFront();
  await page.goto('/station?lang=fa');
  const devtools = await context.newCDPSession(page);
  const here = page.getByRole('button', { name: /من این‌جا هستم|آمده‌ام/ });
  let before = 0;
  for (let visit = 1; visit <= visits; visit++) {
    await here.click();
    await seen(page);
    day.end();
    await page.getByRole('main').getByRole('button').click();
    await page.locator('.idle-clock').waitFor();
    if (visit === warm) before = await heap(devtools);
  }
  const after = await heap(devtools);
  const growth = after / before - 1;
  test.info().annotations.push({ type: 'heap', description: `${before} → ${after} bytes` });
  // oxlint-disable-next-line no-console -- whoever runs it wants to know how far it is from the limit
  console.log(`heap ${before} → ${after} bytes, ${(100 * growth).toFixed(1)} %`);
  expect(growth, `heap ${before} → ${after} bytes`).toBeLessThan(mostGrowth);
});
