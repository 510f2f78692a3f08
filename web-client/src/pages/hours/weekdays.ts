import type { Hours } from '../../api/staffTypes';
import { m } from '../../messages-compiled/messages.js';

/** The days of the week, Saturday first. */
export const weekdayWords: Readonly<Record<Hours['weekday'], () => string>> = {
  SATURDAY: m.weekday_saturday,
  SUNDAY: m.weekday_sunday,
  MONDAY: m.weekday_monday,
  TUESDAY: m.weekday_tuesday,
  WEDNESDAY: m.weekday_wednesday,
  THURSDAY: m.weekday_thursday,
  FRIDAY: m.weekday_friday,
};
