import { readFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createHash, X509Certificate } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type BrowserType, type LaunchOptions } from '@playwright/test';
import { Cast, type Booked } from '../../e2e/visit/cast';
import { expectMedia } from '../../e2e/visit/media';
import { Server } from '../../e2e/visit/server';
import { listen } from './heard';
import type { Link } from './link';
import { speech } from './speech';

const domain = 'didar.test';

const inWindow = async (browser: Browser) => (await browser.newContext()).newPage();

/** The keys that bin/bench made for this run: KEYS.p12, its certificate KEYS.pem and its password. */
function keys() {
  const at = process.env['DIDAR_BENCH_KEYS'];
  if (at === undefined) throw new Error('Run this by bin/bench room');
  const key = new X509Certificate(readFileSync(`${at}.pem`)).publicKey;
  const der = key.export({ type: 'spki', format: 'der' });
  return { store: `${at}.p12`, hash: createHash('sha256').update(der).digest('base64') };
}

/** A server at the far end of the link, over TLS as in life, with the caps that Didar has of itself. */
export function farServer(link: Link): Server {
  const settings = [
    `--server.ssl.key-store=file:${keys().store}`,
    '--server.ssl.key-store-password=password',
    '--didar.media.width=640',
    '--didar.media.height=360',
    '--didar.media.frame-rate=20',
    '--didar.media.video-kbps=500',
  ];
  const door = { scheme: 'https', address: link.farAddress, domain } as const;
  return new Server(8095, '2026-11-21T04:00:00Z', settings, door);
}

/** A family at the near end of the link in the middle of a visit, station and officer at the far end. */
export class WeakCall {
  private constructor(
    readonly cast: Cast,
    readonly visit: Booked,
    private readonly browsers: readonly Browser[],
  ) {}

  /** Books, meets and admits while the link is still good. */
  static async begin(
    type: BrowserType,
    options: LaunchOptions,
    link: Link,
    server: Server,
  ): Promise<WeakCall> {
    const sound = join(mkdtempSync(join(tmpdir(), 'didar-speech-')), 'speech.wav');
    writeFileSync(sound, speech(30));
    const args = [
      ...(options.args ?? []),
      `--ignore-certificate-errors-spki-list=${keys().hash}`,
      `--host-resolver-rules=MAP *.${domain} ${link.farAddress}`,
      `--use-file-for-fake-audio-capture=${sound}`,
    ];
    const executablePath = link.atNearEnd(options.executablePath ?? 'chromium');
    const [near, far] = await Promise.all([
      type.launch({ ...options, args, executablePath }),
      type.launch({ ...options, args }),
    ]);
    const cast = await Cast.of([near, far, far, far].map(inWindow), server, 'fa');
    await cast.signIn(cast.family, 'family', '09100000103');
    const visit = await cast.book();
    await server.moveClock({ now: visit.start });
    await cast.signIn(cast.officer, 'officer', '09100000201');
    await cast.pairStation(visit);
    await cast.open(cast.family, 'family', `/visits/${visit.id}/room`);
    await cast.station.reload();
    await cast.station.getByRole('button', { name: cast.t('station_here') }).click();
    await cast.open(cast.officer, 'officer', '/board');
    const row = cast.officer.locator('tr').filter({ hasText: visit.prisoner.name }).first();
    // The key does nothing before the board knows that both sides are here.
    await expect(async () => {
      await row.locator('a, button').first().focus();
      await cast.officer.keyboard.press('a');
      await expect(cast.family.locator('.call')).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 45_000 });
    for (const page of [cast.family, cast.station]) {
      await expectMedia(page, { pictures: 1, sounds: 1 });
      await listen(page);
    }
    // A board draws what it hears of; it is looked at again when the measuring is over.
    await cast.open(cast.officer, 'officer', '/about');
    return new WeakCall(cast, visit, [near, far]);
  }

  get sides() {
    return [this.cast.family, this.cast.station] as const;
  }

  /** The visit runs as it did, and both are in it. */
  async expectStillThere(): Promise<void> {
    const at = `/api/visits/${this.visit.id}`;
    await expect(this.cast.family.locator('.call')).toBeVisible();
    await expect
      .poll(async () => (await this.cast.api<{ status: string }>(this.cast.officer, at)).status)
      .toBe('LIVE');
  }

  async close(): Promise<void> {
    await Promise.all(this.browsers.map((one) => one.close()));
  }
}
