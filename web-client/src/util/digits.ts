import { locale } from './locale';

const persian = '۰۱۲۳۴۵۶۷۸۹';
const arabic = '٠١٢٣٤٥٦٧٨٩';

/** Persian and Arabic digits become ASCII, as people type them on any keyboard. */
export function toAscii(text: string): string {
  return text
    .replace(/[۰-۹]/g, (d) => String(persian.indexOf(d)))
    .replace(/[٠-٩]/g, (d) => String(arabic.indexOf(d)));
}

/** The digits of a text as the page's language writes them. */
export function localDigits(text: string | number): string {
  const ascii = String(text);
  return locale() === 'fa' ? ascii.replace(/\d/g, (d) => persian.charAt(Number(d))) : ascii;
}
