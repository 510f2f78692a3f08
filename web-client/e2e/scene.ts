import type { Page, WebSocketRoute } from '@playwright/test';
import { now } from './fixtures';

/** An answer of the server: a body, or a problem with its status. */
export type Answer = { readonly status?: number; readonly body?: unknown } | 'offline';

/** One state of one page: where it is, what the server says, what is pressed on the way there. */
export interface Scene {
  readonly path: string;
  /** By `GET /api/me`; `*` in a path stands for anything. */
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly socket?: (socket: WebSocketRoute) => void;
  readonly act?: (page: Page) => Promise<void>;
  /** Run in the page before its own code. */
  readonly before?: (page: Page) => Promise<void>;
}

export const ok = (body: unknown): Answer => ({ body });

export const problem = (status: number, code: string, extra: object = {}): Answer => ({
  status,
  body: { type: `urn:didar:problem:${code}`, title: code, status, code, requestId: 'r', ...extra },
});

const matches = (pattern: string, asked: string): boolean =>
  new RegExp(`^${pattern.replace(/[.?+]/g, '\\$&').replace(/\*/g, '.*')}$`).test(asked);

/** What a page has asked in a scene. */
export interface Asked {
  /** Until every question is answered and what came of it is drawn, in its own letters. */
  settled(): Promise<void>;
}

/** Answers in the server's place: what the scene does not know is an empty success or a 401. */
export async function stage(page: Page, scene: Scene): Promise<Asked> {
  const questions = { open: 0, ever: 0 };
  page.on('request', () => {
    questions.open++;
    questions.ever++;
  });
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', () => questions.open--);
  await page.route(/\/(api|dev\/api)\//, async (route) => {
    const asked = new URL(route.request().url());
    const name = `${route.request().method()} ${asked.pathname}`;
    const key = Object.keys(scene.answers ?? {}).find((pattern) => matches(pattern, name));
    const answer = (key !== undefined && scene.answers?.[key]) || problem(404, 'thing.not_found');
    if (answer === 'offline') return route.abort('internetdisconnected');
    const { status = 200, body } = answer;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    await route.fulfill({
      status,
      contentType: type,
      headers: { 'Didar-Now': now },
      body: body === undefined ? '' : JSON.stringify(body),
    });
  });
  const { socket } = scene;
  if (socket) await page.routeWebSocket('**/ws', socket);
  await scene.before?.(page);
  return {
    async settled() {
      let before;
      do {
        before = questions.ever;
        await page.evaluate(drawn);
      } while (questions.open > 0 || questions.ever !== before);
    },
  };
}

/** Until the page has drawn what it knows; run in the page. */
async function drawn(): Promise<void> {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  for (let n = 0; n < 3; n++) await frame();
  await document.fonts.ready;
  const ending = document
    .getAnimations()
    .filter((it) => it.effect?.getTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map((it) => it.finished));
}
