import { localDigits } from '../../util/digits';
import { timeText } from '../../util/jalali';

/** «۱۰:۳۰:۰۵»: what broke a line is told by the second. */
export const secondsText = (instant: string, zone: string): string =>
  `${timeText(instant, zone)}:${localDigits(String(new Date(instant).getUTCSeconds()).padStart(2, '0'))}`;
