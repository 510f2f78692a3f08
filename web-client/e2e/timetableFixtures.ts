import type { Schemas } from '../src/api/types';

export type Day = Schemas['TimetableOfDay'];

const day = '2026-11-22';
const at = (minute: number) => new Date(Date.parse(`${day}T04:30:00Z`) + minute * 60_000);
const names = ['گل‌زاده', 'مهری‌پور', 'نیکی‌منش', 'سروی‌نژاد', 'کوهسار', 'بهاری‌کیا', 'باغی‌فر'];

const stations: Day['stations'] = [1, 2, 3, 4, 5, 6].map((number) => ({
  id: `s-${number}`,
  number,
  name: `ایستگاه ${number}`,
  state: number === 6 ? 'OUT_OF_ORDER' : 'PAIRED',
}));

const slots = stations
  .filter(({ number }) => number < 6)
  .flatMap(({ id, number }) =>
    Array.from({ length: 9 }, (_, index) => ({
      stationId: id,
      number,
      index,
      start: at(index * 25 + (number % 3) * 5).toISOString(),
      end: at(index * 25 + (number % 3) * 5 + 20).toISOString(),
    })),
  );

const isFree = (one: { readonly number: number; readonly index: number }) =>
  (one.number * 3 + one.index) % 5 === 0;

function statusOf(index: number): Day['visits'][number]['status'] {
  if (index < 3) return 'ENDED';
  if (index === 3) return 'LIVE';
  return index === 8 ? 'REQUESTED' : 'CONFIRMED';
}

export const ofDay: Day = {
  prisonId: 'x',
  prisonName: 'زندان سپیددشت',
  zone: 'Asia/Tehran',
  today: day,
  day,
  week: [92, 86, 78, 95, 64, 51, 0].map((taken, index) => ({
    date: `2026-11-${21 + index}`,
    closed: index === 6,
    places: index === 6 ? 0 : 100,
    taken,
  })),
  stations,
  free: slots.filter(isFree).map(({ stationId, start, end }) => ({ stationId, start, end })),
  visits: slots
    .filter((one) => !isFree(one))
    .map(({ stationId, start, end, number, index }) => ({
      id: `v-${number}-${index}`,
      stationId,
      start,
      end,
      type: number === 5 ? 'LAWYER' : 'FAMILY_ONLINE',
      status: statusOf(index),
      prisoner: names[(number + index) % names.length] ?? '',
    })),
  closures: [],
};

export const closure: Schemas['ClosureRow'] = {
  id: 'c-1',
  kind: 'PRISON',
  placeName: 'زندان سپیددشت',
  stationNumber: 2,
  firstDay: '2026-11-25',
  lastDay: '2026-11-26',
  fromMinute: 600,
  untilMinute: 720,
  reason: 'تعمیر برق',
  mayOpen: true,
};

export const national: Schemas['ClosureRow'] = {
  ...closure,
  id: 'c-2',
  kind: 'COUNTRY',
  placeName: null,
  stationNumber: null,
  firstDay: '2026-12-02',
  lastDay: '2026-12-02',
  fromMinute: 0,
  untilMinute: 1440,
  reason: 'تعطیل رسمی',
  mayOpen: false,
};

export const affected: Schemas['Changed'] = {
  id: null,
  visits: {
    count: 2,
    held: 0,
    visits: ofDay.visits.slice(5, 7).map(({ id, start, end, prisoner }) => ({
      id,
      start,
      end,
      stationNumber: 1,
      prisoner,
    })),
  },
};

/** The people of the visit that is moved are free at every other start. */
export const freeTimes: Schemas['FreeDays'] = {
  zone: 'Asia/Tehran',
  prisonName: 'زندان سپیددشت',
  minutes: 20,
  days: [
    {
      date: day,
      closed: false,
      full: false,
      times: ofDay.free
        .filter((_, index) => index % 3 !== 1)
        .map(({ start, end }) => ({ start, end })),
    },
  ],
  blocked: null,
  blockedUntil: null,
  asked: false,
  official: false,
};

export const interpreters: Schemas['Choices'] = {
  assigned: { interpreterId: 'i-1', name: 'چیمن سروستانی', language: 'ku' },
  choices: [
    { id: 'i-1', name: 'چیمن سروستانی', languages: ['ku'], free: true },
    { id: 'i-2', name: 'یاشار بهاریان', languages: ['az', 'tr'], free: false },
    { id: 'i-3', name: 'سامان کوهپایه', languages: ['bal', 'psc'], free: true },
  ],
};
