import type { BrowserContext, Page } from '@playwright/test';
import { kinds } from '../../src/call/conformance/stage';
import type { Id, Open, Stage } from '../../src/call/conformance/stage';
import type { Conference } from '../../src/call/protocol';
import { bundled } from '../bundled';
import type { Carrier } from './side';

const address = 'http://localhost:4179/';
const ids = Object.keys(kinds) as readonly Id[];
const caps = { width: 320, height: 180, frameRate: 15, videoKbps: 150, audioKbps: 24 };
const patienceMs = 40_000;
const lookEveryMs = 250;

let script = '';

export async function bundleSide(): Promise<void> {
  script = await bundled('e2e/conformance/side.ts');
}

/** Where a seat's conference of a round is; none for a carrier that goes straight. */
export type Conferences = ((id: Id, round: number) => Conference) | null;

/** Three pages of one browser, and the server that tells them of edges and passes their signals on. */
export async function openStage(context: BrowserContext, conferences: Conferences): Promise<Stage> {
  const body = `<!doctype html><body></body><script>${script}</script>`;
  await context.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  const pages = {} as Record<Id, Page>;
  for (const id of ids) pages[id] = await opened(context, id, pages, conferences);
  return new Pages(pages, conferences);
}

async function opened(
  context: BrowserContext,
  id: Id,
  pages: Readonly<Record<Id, Page>>,
  conferences: Conferences,
): Promise<Page> {
  const page = await context.newPage();
  await page.exposeFunction('relay', (to: Id, round: number, body: object) =>
    pages[to].evaluate(([from, at, said]) => window.side.hear(from, at, said as never), [
      id,
      round,
      body,
    ] as const),
  );
  await page.goto(address);
  const carrier: Carrier = conferences ? 'conference' : 'direct';
  await page.evaluate(([by, name]) => window.side.start(by, name), [
    carrier,
    `page-${id}`,
  ] as const);
  if (!conferences) await configure(page, null);
  return page;
}

const configure = (page: Page, conference: Conference | null): Promise<void> =>
  page.evaluate((settings) => window.side.configure(settings), {
    iceServers: [],
    relayOnly: false,
    caps,
    conference,
  });

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

class Pages implements Stage {
  private readonly pages: Readonly<Record<Id, Page>>;
  private readonly conferences: Conferences;
  private readonly on = new Map(ids.map((id) => [id, { audio: true, video: true }]));
  private now: { round: number; edges: readonly Open[] } = { round: 0, edges: [] };

  constructor(pages: Readonly<Record<Id, Page>>, conferences: Conferences) {
    this.pages = pages;
    this.conferences = conferences;
  }

  open = async (round: number, edges: readonly Open[]): Promise<void> => {
    if (this.conferences && round !== this.now.round)
      for (const id of ids) await configure(this.pages[id], this.conferences(id, round));
    this.now = { round, edges };
    await this.show();
  };
  local = async (id: Id, on: { audio: boolean; video: boolean }): Promise<void> => {
    this.on.set(id, on);
    await this.pages[id].evaluate((what) => window.side.local(what), on);
    await this.show();
  };
  pictures = (id: Id, wanted: boolean) =>
    this.pages[id].evaluate((what) => window.side.pictures(what), wanted);
  close = (id: Id) => this.pages[id].evaluate(() => window.side.close());
  had = (at: Id, from: Id) => this.pages[at].evaluate((one) => window.side.had(one), from);
  sent = (id: Id) => this.pages[id].evaluate(() => window.side.sent());
  told = (id: Id) => this.pages[id].evaluate(() => window.side.told());
  pass = () => passed(3_000);

  until = async (holds: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + patienceMs;
    while (Date.now() < end) {
      if (await holds()) return;
      await passed(lookEveryMs);
    }
    const all = await Promise.all(ids.flatMap((at) => ids.map((from) => this.had(at, from))));
    throw new Error(`It never came about: ${JSON.stringify(all)}`);
  };

  private async show(): Promise<void> {
    const { round, edges } = this.now;
    for (const me of ids)
      await this.pages[me].evaluate((room) => window.side.enter(room as never), {
        me,
        paths: [],
        edges: edges
          .filter(({ from, to }) => from === me || to === me)
          .map((edge) => ({ ...edge, round })),
        seats: ids.map((id) => ({
          id,
          kind: kinds[id],
          page: `page-${id}`,
          present: true,
          ...this.on.get(id),
        })),
      });
  }
}
