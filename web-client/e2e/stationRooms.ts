import type { RoomState } from '../src/call/protocol';
import { at } from './fixtures';
import type { Portrait } from './portraits';
import { seat } from './room';
import { ok, type Scene } from './scene';
import * as f from './staffFixtures';
import { both, family, officerSeat, room, scene } from './staffRoom';
import { says } from './staffServer';
import { textCame, written, writing } from './texts';

function station(
  state: RoomState,
  faces: Record<string, Portrait> = {},
  later: object[] = [],
): Scene {
  const entered = { ...f.next, canEnter: true, status: 'LIVE', start: state.start, end: state.end };
  const made = scene(
    'prisoner',
    '/station',
    { 'GET /api/me': ok(f.stationMe) },
    state,
    faces,
    later,
  );
  let first = true;
  return {
    ...made,
    answers: { ...made.answers, 'POST /api/station/ticket': ok({ ticket: 'i', expiresAt: at(1) }) },
    // The first socket is the waiting station's; the visit it names is what it goes on with.
    socket: (socket) => {
      const idle = says({ t: 'idle', station: f.station, next: entered });
      if (first) idle(socket);
      else made.socket?.(socket);
      first = !first;
    },
  };
}

const after = (made: Scene, act: NonNullable<Scene['act']>): Scene => ({
  ...made,
  act: async (page) => {
    await made.act?.(page);
    await act(page);
  },
});

const stationSeats = [seat('a', 'STATION', -6), family, officerSeat];
const stationLive = (more: Partial<RoomState> = {}): RoomState =>
  room({
    seats: stationSeats,
    edges: [...both('f'), { from: 'a', to: 'o', round: 1, picture: false }],
    ...more,
  });

export const stationRoomScenes: Record<string, Scene> = {
  waiting: station(
    room({
      status: 'WAITING',
      start: at(8),
      end: at(28),
      seats: [
        seat('a', 'STATION', -1),
        seat('f', 'FAMILY', null, { name: 'معصومه سپیدرو', relation: 'MOTHER' }),
        officerSeat,
      ],
    }),
  ),
  call: station(stationLive({ raised: [{ seat: 'a', what: 'PROSECUTOR', since: at(-1) }] }), {
    f: 'grandmother',
  }),
  'call-last-minutes': station(stationLive({ end: at(0.97) }), { f: 'grandmother' }, [
    { t: 'notice', kind: 'ONE_MINUTE', name: null },
  ]),
  'call-lawyer': station(
    room({
      privileged: true,
      seats: [seat('a', 'STATION', -6), { ...family, name: 'نگار فرهمند', relation: 'OTHER' }],
      edges: both('f'),
    }),
    { f: 'grandmother' },
  ),
  writing: after(station(stationLive(), { f: 'grandmother' }, written('f', 'a')), writing),
  'text-came': after(station(stationLive(), { f: 'grandmother' }, written('a', 'f')), textCame),
  paused: station(stationLive({ status: 'PAUSED', edges: [] })),
  reconnecting: station(stationLive()),
  ended: station(room({ status: 'ENDED', outcome: 'HELD_FULL', minutesHeld: 20 })),
  technical: station(room({ status: 'ENDED', outcome: 'TECHNICAL_FAILURE', minutesHeld: 8 })),
};
