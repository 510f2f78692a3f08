import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture with a palette of at most 256 colours: a third of the bytes, and pages have few colours. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, depth, chunks } = parse(png);
  const pixels = unfilter(inflateSync(Buffer.concat(chunks)), width, height, depth);
  const { palette, indexOf } = paletteOf(pixels, depth);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexOf(colourAt(pixels, (y * width + x) * depth));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((c) => [(c >> 16) & 255, (c >> 8) & 255, c & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function parse(png: Buffer) {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const depth = png[25] === 6 ? 4 : 3;
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), depth, chunks };
}

/** Undoes the five filters of the PNG standard, row by row. */
function unfilter(raw: Buffer, width: number, height: number, depth: number): Uint8Array {
  const stride = width * depth;
  const out = new Uint8Array(stride * height);
  const at = (index: number) => out[index] ?? 0;
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const here = y * stride + x;
      const left = x >= depth ? at(here - depth) : 0;
      const up = y > 0 ? at(here - stride) : 0;
      const corner = x >= depth && y > 0 ? at(here - stride - depth) : 0;
      out[here] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return out;
}

function guess(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

const colourAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

/** The commonest colours, one of each neighbourhood so that rare ones are not forgotten; the rest take the nearest. */
function paletteOf(pixels: Uint8Array, depth: number) {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += depth) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const coarse = new Map(byCount.toReversed().map((colour) => [colour & 0xe0e0e0, colour]));
  const palette = [...new Set([...byCount.slice(0, 64), ...coarse.values(), ...byCount])].slice(
    0,
    256,
  );
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    const found = known.get(colour) ?? nearest(palette, colour);
    known.set(colour, found);
    return found;
  };
  return { palette, indexOf };
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  for (const [index, other] of palette.entries()) {
    const away =
      Math.abs((other >> 16) - (colour >> 16)) +
      Math.abs(((other >> 8) & 255) - ((colour >> 8) & 255)) +
      Math.abs((other & 255) - (colour & 255));
    if (away < least) [best, least] = [index, away];
  }
  return best;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
