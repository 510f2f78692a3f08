import { vi } from 'vitest';
import { seat, standIn } from '../fakes';
import type { RoomMap } from '../flow';
import type { Side } from './side';
import { kinds } from './stage';
import type { Id, Open, Sent, Stage } from './stage';

const ids = Object.keys(kinds) as readonly Id[];

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

/** What a carrier adds to three sides in false time. */
export interface Carrier {
  readonly sides: Record<Id, Side>;
  readonly sent: (id: Id) => Sent;
  /** Whatever the server tells before the first room of a round. */
  readonly beforeRound: (round: number) => void;
}

/** Puts the browser's parts in place that Node lacks; a picture there is never decoded. */
export function inFalseBrowser(): EventTarget {
  vi.useFakeTimers();
  vi.stubGlobal('document', { createElement: () => ({}) });
  return standIn();
}

export interface NodeStage extends Stage {
  /** Puts that side's page anew; what the old one left behind stays. */
  readonly renew: (id: Id) => void;
}

export function stageOf({ sides, sent, beforeRound }: Carrier): NodeStage {
  const on = Object.fromEntries(ids.map((id) => [id, { audio: true, video: true }]));
  const pages = { a: 1, b: 1, c: 1 };
  const room = (me: Id, round: number, edges: readonly Open[]): RoomMap => ({
    me,
    paths: [],
    edges: edges
      .filter(({ from, to }) => from === me || to === me)
      .map((edge) => ({ ...edge, round })),
    seats: ids.map((id) => seat(id, kinds[id], { ...on[id], page: `page-${id}-${pages[id]}` })),
  });
  let now: { round: number; edges: readonly Open[] } = { round: 0, edges: [] };
  const show = (): void => {
    for (const id of ids) sides[id].media.setRoom(room(id, now.round, now.edges));
  };
  return {
    open: async (round, edges) => {
      if (round !== now.round) beforeRound(round);
      now = { round, edges };
      show();
    },
    local: async (id, what) => {
      on[id] = what;
      sides[id].media.setLocal(sides[id].stream, what);
      show();
    },
    pictures: async (id, wanted) => sides[id].media.wantPictures(wanted),
    close: async (id) => sides[id].media.close(),
    had: async (at, from) => sides[at].had(from),
    sent: async (id) => sent(id),
    told: async (id) => sides[id],
    until: async (holds) => {
      for (let looks = 0; looks < 60; looks += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one look after another
        if (await holds()) return;
        // oxlint-disable-next-line no-await-in-loop -- one look after another
        await pass(500);
      }
      throw new Error('It never came about');
    },
    renew: (id) => {
      pages[id] += 1;
      show();
    },
    pass: async () => void (await pass(5_000)),
  };
}
