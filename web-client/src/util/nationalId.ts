import { toAscii } from './digits';

const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/**
 * The ten digits of a کد ملی, padded on the left as the registry does, or null when they cannot be one:
 * weights 10…2, r = sum mod 11, check digit r below 2 and 11 − r otherwise; all-same digits are refused.
 */
export function nationalId(text: string): string | null {
  const digits = toAscii(text).replace(/[\s-]/g, '');
  if (!/^\d{8,10}$/.test(digits)) return null;
  const id = digits.padStart(10, '0');
  if (/^(\d)\1{9}$/.test(id)) return null;
  const sum = weights.reduce((total, weight, place) => total + Number(id[place]) * weight, 0);
  const rest = sum % 11;
  return Number(id[9]) === (rest < 2 ? rest : 11 - rest) ? id : null;
}
