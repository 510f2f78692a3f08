const zone = 'Asia/Tehran';

/** The prison's day, «2026-11-22». */
export const isoDay = (instant: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(instant));

/** «1405/9/1», as the day fields take it. */
export function jalali(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-persian', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(new Date(instant));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}/${of('month')}/${of('day')}`;
}

/** «۹:۳۰», as pages and messages write it. */
export const clock = (instant: string) =>
  new Intl.DateTimeFormat('fa-IR', {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(new Date(instant))
    .replace(/^۰(?=.:)/, '');

/** The morning of a Saturday that is still to come. */
export function nextSaturday(): string {
  const day = new Date();
  day.setUTCHours(4, 0, 0, 0);
  day.setUTCDate(day.getUTCDate() + ((6 - day.getUTCDay() + 7) % 7 || 7));
  return day.toISOString().replace('.000', '');
}
