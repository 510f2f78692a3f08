import type { DemoPerson } from './server';

export interface Sent {
  readonly to: string;
  readonly text: string;
}

const latin = (text: string): string =>
  text.replaceAll(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));

/** What the demonstration tells on purpose at its start: who can sign in where, and the next visits. */
const told = /^\s*(\d{11}\s+[A-Z_]+\s+http:|(Next|Privileged) visit: )/;

/**
 * What of these people stands in a log: names, mobile numbers in any spelling, codes and texts that were sent to them. Says
 * of what kind, with the line it stands in.
 */
export function personalIn(
  log: string,
  people: readonly DemoPerson[],
  sent: readonly Sent[],
): string[] {
  const words = new Map<string, string>();
  for (const { name, mobile } of people) {
    words.set(name, 'a name');
    words.set(mobile.slice(-9), 'a mobile number');
  }
  for (const { to, text } of sent) {
    words.set(to.slice(-9), 'a mobile number');
    for (const line of text.split('\n')) if (line.length > 12) words.set(line, 'a text');
    for (const [code] of latin(text).matchAll(/\b\d{6}\b/g)) words.set(code, 'a code');
  }
  const found: string[] = [];
  for (const line of log.split('\n').filter((one) => !told.test(one)))
    for (const [word, kind] of words)
      if (holds(latin(line), latin(word))) found.push(`${kind}: ${line}`);
  return found;
}

/** A code is six digits that stand alone: not a part of an id, a time or another number. */
function holds(line: string, word: string): boolean {
  if (!/^\d{6}$/.test(word)) return line.includes(word);
  return new RegExp(String.raw`(?<![\w.-])${word}(?![\w.-])`).test(line);
}
