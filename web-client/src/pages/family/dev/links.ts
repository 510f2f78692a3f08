interface Piece {
  readonly at: number;
  readonly text: string;
  readonly link?: string;
}

/** A message cut into words and links. Only web addresses become links. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const hit of text.matchAll(/https?:\/\/[^\s،؛]+[^\s،؛.]/g)) {
    if (hit.index > end) found.push({ at: end, text: text.slice(end, hit.index) });
    found.push({ at: hit.index, text: hit[0], link: hit[0] });
    end = hit.index + hit[0].length;
  }
  if (end < text.length) found.push({ at: end, text: text.slice(end) });
  return found;
}
