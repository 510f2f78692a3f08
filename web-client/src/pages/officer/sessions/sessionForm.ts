import type { Schemas } from '../../../api/types';
import { localDigits, toAscii } from '../../../util/digits';
import { toJalali } from '../../../util/jalali';
import { locale } from '../../../util/locale';
import { dayOf } from '../../../util/typedDay';
import type { VisitType } from '../../staff/typeText';
import { clockOf, minuteOf } from '../../staff/timetable/dayClock';
import type { Plan, Session, Weekday } from './sessionWords';

/** What stands in the fields of a session's form. */
export interface Typed {
  readonly oneOff: boolean;
  readonly weekday: Weekday;
  readonly everyWeeks: string;
  /** How many weeks from now its first week is, before the number of weeks is up. */
  readonly weeksAhead: number;
  readonly firstStart: string;
  readonly slots: string;
  readonly minutes: string;
  readonly gap: string;
  readonly group: string;
  readonly stations: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly kinds: readonly VisitType[];
}

/** Where a new session begins, in the digits of the page. */
export const emptySession = (): Typed => ({
  oneOff: false,
  weekday: 'SATURDAY',
  everyWeeks: localDigits(1),
  weeksAhead: 0,
  firstStart: localDigits('9:00'),
  slots: localDigits(8),
  minutes: localDigits(20),
  gap: '',
  group: '',
  stations: [],
  from: '',
  until: '',
  kinds: ['FAMILY_ONLINE'],
});

/** A day as the day fields take it. */
export function typedDay(iso: string): string {
  if (locale() !== 'fa') return iso;
  const { year, month, day } = toJalali(iso);
  return localDigits(`${year}/${month}/${day}`);
}

export function typedOf(session: Session, { week }: Plan): Typed {
  const every = session.everyWeeks;
  return {
    oneOff: session.oneOff,
    weekday: session.weekday,
    everyWeeks: localDigits(every),
    weeksAhead: (((session.week - week) % every) + every) % every,
    firstStart: localDigits(clockOf(minuteOf(session.firstStart.slice(0, 5)) ?? 0)),
    slots: localDigits(session.slots),
    minutes: localDigits(session.slotMinutes),
    gap: localDigits(session.gapMinutes),
    group: session.groupId ?? '',
    stations: session.groupId === null ? session.stations : [],
    from: typedDay(session.validFrom),
    until: session.validUntil === null ? '' : typedDay(session.validUntil),
    kinds: session.kinds,
  };
}

const whole = (typed: string): number | null =>
  /^\d{1,3}$/.test(toAscii(typed).trim()) ? Number(toAscii(typed)) : null;

/** The session as it is sent; null as long as something is missing or no number. */
export function sessionOf(typed: Typed, { today, week }: Plan): Schemas['SessionForm'] | null {
  const start = minuteOf(toAscii(typed.firstStart));
  const every = typed.oneOff ? 1 : whole(typed.everyWeeks);
  const slots = whole(typed.slots);
  const minutes = whole(typed.minutes);
  const gap = typed.gap.trim() === '' ? null : whole(typed.gap);
  const from = typed.from.trim() === '' && !typed.oneOff ? today : dayOf(typed.from);
  const until = typed.until.trim() === '' || typed.oneOff ? null : dayOf(typed.until);
  const complete =
    (typed.gap.trim() === '' || gap !== null) &&
    (typed.until.trim() === '' || typed.oneOff || until !== null) &&
    (typed.group !== '' || typed.stations.length > 0) &&
    typed.kinds.length > 0;
  if (!complete || start === null || !every || !slots || !minutes || from === null) return null;
  return {
    oneOff: typed.oneOff,
    weekday: typed.oneOff ? null : typed.weekday,
    everyWeeks: every,
    week: typed.oneOff ? 0 : (week + typed.weeksAhead) % every,
    firstStart: clockOf(start).padStart(5, '0'),
    slots,
    slotMinutes: minutes,
    gapMinutes: gap,
    stations: typed.group === '' ? [...typed.stations] : [],
    groupId: typed.group === '' ? null : typed.group,
    validFrom: from,
    validUntil: until,
    kinds: [...typed.kinds],
  };
}
