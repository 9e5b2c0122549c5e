import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MAX_COLOURS = 256;
/** bytes of a pixel, by the color type: RGB, RGBA */
const PIXEL: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** A picture in its colors; no alpha. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  /** RGB as one number, row by row */
  readonly colors: readonly number[];
}

/**
 * A PNG of 8 bits a channel with its 256 most frequent colors (PNG 1.2, W3C): a third of the bytes, and text looks the
 * same. Other colors become the nearest of these.
 */
export function toPalette(png: Buffer): Buffer {
  const { width, height, colors } = readPixels(png);
  const counts = new Map<number, number>();
  for (const color of colors) {
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_COLOURS)
    .map(([color]) => color);
  const indexes = new Map(palette.map((color, index) => [color, index]));
  const rows = Buffer.alloc((width + 1) * height);
  colors.forEach((color, at) => {
    const index = indexes.get(color) ?? nearestOf(color, palette);
    indexes.set(color, index);
    rows[at + Math.floor(at / width) + 1] = index;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function readPixels(png: Buffer): Pixels {
  const [width, height, pixel] = [png.readUInt32BE(16), png.readUInt32BE(20), PIXEL[png.readUInt8(25)]];
  if (pixel === undefined || png.readUInt8(24) !== 8) {
    throw new Error('only pictures in RGB or RGBA of 8 bits are read');
  }
  const lines = inflateSync(dataOf(png));
  const stride = width * pixel;
  const colors: number[] = [];
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const line = Buffer.from(lines.subarray(start + 1, start + 1 + stride));
    unfilter(line, above, lines.readUInt8(start), pixel);
    for (let at = 0; at < stride; at += pixel) {
      colors.push(line.readUIntBE(at, 3));
    }
    above = line;
  }
  return { width, height, colors };
}

function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  return Buffer.concat(parts);
}

/** Undoes a filter of a line in place (PNG 1.2, "Filter Algorithms"). */
function unfilter(line: Buffer, above: Buffer, filter: number, pixel: number): void {
  for (let at = 0; at < line.length; at++) {
    const left = line[at - pixel] ?? 0;
    const up = above[at] ?? 0;
    const predicted = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, above[at - pixel] ?? 0)];
    line[at] = (line[at] ?? 0) + (predicted[filter] ?? 0);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) {
    return left;
  }
  return b <= c ? up : corner;
}

function nearestOf(color: number, palette: readonly number[]): number {
  const distances = palette.map((each) =>
    channelsOf(each).reduce((sum, channel, n) => sum + (channel - (channelsOf(color)[n] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function channelsOf(color: number): readonly number[] {
  return [color >> 16, (color >> 8) & 0xff, color & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(content), 4);
  return Buffer.concat([ends.subarray(0, 4), content, ends.subarray(4)]);
}
