import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { bundled } from '../bundled';
import type { Flowing } from './party';

const address = 'http://localhost:4179/';
const seats = { a: 'FAMILY', b: 'STATION' } as const;
type Id = keyof typeof seats;

let script = '';

/** Bundles what one page runs; once for all tests. */
export async function bundleParty(): Promise<void> {
  script = await bundled('e2e/call-media/party.ts');
}

/** The server of the test: relays signals and says which edges are open. */
export class Call {
  readonly pages = {} as Record<Id, Page>;
  private readonly names = {} as Record<Id, string>;
  /** Whoever waits is shown first who came; the other's offer is then still to come. */
  private newest: Id = 'b';

  static async begin(context: BrowserContext): Promise<Call> {
    const call = new Call();
    await context.route(`${address}**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<video autoplay playsinline muted></video><audio autoplay></audio><script>${script}</script>`,
      }),
    );
    for (const id of ['a', 'b'] as const) {
      const page = (call.pages[id] = await context.newPage());
      await page.exposeFunction('relay', (to: Id, round: number, body: object) =>
        call.pages[to].evaluate(([from, at, said]) => window.party.hear(from, at, said as never), [
          id,
          round,
          body,
        ] as const),
      );
      await call.load(id, 1);
    }
    return call;
  }

  async load(id: Id, visit: number): Promise<void> {
    const page = this.pages[id];
    this.newest = id;
    this.names[id] = `page-${id}-${visit}`;
    await page.goto(address);
    await page.evaluate(
      ([name, peer]) => {
        window.party.peer = peer;
        return window.party.start(name);
      },
      [this.names[id], id === 'a' ? 'b' : 'a'] as const,
    );
  }

  /** Nothing is open, and the two prepare for that round. */
  async path(round: number): Promise<void> {
    await this.enter([], { a: [{ seat: 'b', round }], b: [{ seat: 'a', round }] });
  }

  async edges(edges: object[]): Promise<void> {
    await this.enter(edges, { a: [], b: [] });
  }

  /** Everybody is shown that this seat's socket is gone. */
  async loses(id: Id, edges: object[]): Promise<void> {
    await this.enter(edges, { a: [], b: [] }, id);
  }

  private async enter(edges: object[], paths: Record<Id, object[]>, absent?: Id): Promise<void> {
    const known = (['a', 'b'] as const).map((id) => ({
      id,
      kind: seats[id],
      page: this.names[id],
      present: id !== absent,
      audio: true,
      video: true,
    }));
    const inTurn = [this.newest === 'a' ? 'b' : 'a', this.newest] as const;
    for (const id of inTurn)
      await this.pages[id].evaluate(
        ([open, laid, me, all]) =>
          window.party.enter(open as never, laid as never, me, all as never),
        [edges, paths[id], id, known] as const,
      );
  }

  flowing(id: Id): Promise<Flowing> {
    return this.pages[id].evaluate(() => window.party.flowing());
  }

  /** Both sides decode pictures and hear sound that was not there before. */
  async expectBoth(): Promise<void> {
    for (const id of ['a', 'b'] as const) {
      const before = await this.flowing(id);
      await expect
        .poll(async () => (await this.flowing(id)).frames)
        .toBeGreaterThan(before.frames + 10);
      await expect
        .poll(async () => (await this.flowing(id)).soundEnergy)
        .toBeGreaterThan(before.soundEnergy);
      await expect.poll(() => this.pages[id].evaluate(() => window.party.link())).toBe(true);
    }
  }
}
