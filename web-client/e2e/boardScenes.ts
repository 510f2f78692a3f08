import type { Page } from '@playwright/test';
import { at } from './fixtures';
import { ok, type Scene } from './scene';
import * as f from './staffFixtures';
import { says } from './staffServer';
import { rows } from './boardFixtures';

const ticket = ok({ ticket: 't', expiresAt: at(1) });

const boardAnswers = { 'GET /api/me': ok(f.officer), 'POST /api/board/ticket': ticket };

const board = (shown: readonly object[], more: Partial<Scene> = {}): Scene => ({
  path: '/board',
  answers: boardAnswers,
  socket: says({ t: 'board', prisonId: 'x', prisonName: 'زندان سپیددشت', rows: shown }),
  act: async (page) => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
  },
  ...more,
});

let lostLine: Scene['socket'];

/** The line breaks after the rows have come, and stays broken. */
function drops(): Scene['socket'] {
  let broken = false;
  return (socket) => {
    if (broken) return void socket.close({ code: 1012 });
    broken = true;
    says({ t: 'board', prisonId: 'x', prisonName: 'زندان سپیددشت', rows })(socket);
    setTimeout(() => void socket.close({ code: 1012 }), 600);
  };
}

/** Asks for something at a row, by its key. */
const asking = (row: string, key: string) => async (page: Page) => {
  await page.locator(`#row-${row}`).focus();
  await page.keyboard.press(key);
  await page.getByRole('radio').first().check();
};

const leeway: Partial<Scene> = {
  answers: {
    ...boardAnswers,
    'GET /api/visits/*/leeway': ok({
      ends: [at(6.66), at(11.66)],
      stations: [
        { id: 's-3', number: 3, name: 'سه' },
        { id: 's-8', number: 8, name: 'هشت' },
      ],
    }),
  },
};

export const boardScenes: Record<string, Scene> = {
  rooms: board(rows),
  empty: board([]),
  ending: board(rows, {
    act: async (page) => {
      await page.locator('#row-v-9').focus();
      await page.keyboard.press('e');
      await page.getByRole('radio').nth(2).check();
    },
  }),
  warning: board(rows, { act: asking('v-9', 'w') }),
  extending: board(rows, { act: asking('v-2', 't'), ...leeway }),
  reseating: board(rows, { act: asking('v-9', 'm'), ...leeway }),
  station: board(rows, {
    act: async (page) => {
      await page.locator('#row-v-10').focus();
      await page.keyboard.press('s');
      await page
        .getByRole('button', { name: /همین حالا|Test now/ })
        .first()
        .click();
    },
    answers: { ...boardAnswers, 'POST /api/stations/*': { status: 204 } },
  }),
  lost: board(rows, {
    before: async () => void (lostLine = drops()),
    socket: (socket) => lostLine?.(socket),
    act: (page) => page.locator('.board-trouble').waitFor(),
  }),
};
