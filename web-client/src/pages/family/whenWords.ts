import { m } from '../../messages-compiled/messages.js';
import { nearDay } from '../../util/dayWords';
import { dayText, timeText } from '../../util/jalali';

/** «امروز، ساعت ۱۰:۳۰» or «شنبه ۷ آذر، ساعت ۱۰:۳۰». */
export function whenWords(instant: string, now: number, zone: string): string {
  const day = nearDay(instant, now, zone, { today: m.today(), tomorrow: m.tomorrow() });
  return m.day_at({ day, time: timeText(instant, zone) });
}

/** The same without «امروز»: for what is read later. */
export const dateWords = (instant: string, zone?: string): string =>
  m.day_at({ day: dayText(instant, zone), time: timeText(instant, zone) });
