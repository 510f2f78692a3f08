/** The most characters of one text, as people count them and the server does. */
const longest = 500;
const nearEnd = 100;

/** How many characters fit yet, below zero when it is too long; null while there is plenty of room. */
export function roomLeft(draft: string): number | null {
  const left = longest - Array.from(toSend(draft)).length;
  return left <= nearEnd ? left : null;
}

/** As the server takes it: without space around it, and no control characters but line breaks. */
export const toSend = (draft: string): string =>
  draft
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
