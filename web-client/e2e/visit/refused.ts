import type { Page } from '@playwright/test';

/** What the server says to a frame, or to a hello, that it refuses; what it takes is `null`. */
type Answer = string | null;

/** Asks for a ticket to a visit's room with the cookies of a page, as its own script would. */
export const ticketAsked = (page: Page, visit: string) =>
  page.evaluate(async (id) => {
    const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const headers = { 'X-XSRF-TOKEN': token };
    const answer = await fetch(`/api/visits/${id}/ticket`, { method: 'POST', headers });
    const { ticket, seat, code } = (await answer.json()) as Record<string, string | undefined>;
    return { status: answer.status, ticket, seat, code };
  }, visit);

/**
 * Opens a socket of its own in a page's session, says hello and then the frames; the code of the first thing refused. A
 * frame that nobody knows comes last, so that there is an answer in any case.
 */
export const refusal = (page: Page, ticket: string, ...frames: object[]): Promise<Answer> =>
  page.evaluate(
    ([given, said]) =>
      new Promise<string | null>((done) => {
        const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/ws`);
        const say = (frame: object) => socket.send(JSON.stringify(frame));
        const first = { t: 'hello', ticket: given, page: crypto.randomUUID() };
        socket.addEventListener('open', () => say(first));
        socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
          const { t, code } = JSON.parse(data) as { t: string; code?: string };
          if (t === 'welcome') for (const frame of [...said, { t: 'unknown' }]) say(frame);
          if (t !== 'error') return;
          done(code === 'frame.unknown' ? null : (code ?? ''));
          socket.close();
        });
      }),
    [ticket, frames] as const,
  );
