import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { toPalette } from '../scripts/preview/palette-png.ts';

const ROOT = join(import.meta.dirname, '..');

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(content), 4);
  return Buffer.concat([ends.subarray(0, 4), content, ends.subarray(4)]);
}

test('a picture of few colors keeps each pixel', () => {
  const header = Buffer.from('00000002000000020802000000', 'hex');
  // the second row is written as the difference to the first (filter 2)
  const rows = Buffer.from('00ff0000ff0000' + '020000010100ff', 'hex');
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  const palette = toPalette(png);
  expect(palette.toString('hex')).toContain(chunk('PLTE', Buffer.from('ff0000ff00010000ff', 'hex')).toString('hex'));
  expect(palette.toString('hex')).toContain(
    chunk('IDAT', deflateSync(Buffer.from('000000000102', 'hex'), { level: 9 })).toString('hex'),
  );
});

test('every picture that the documentation shows is there, every one is shown, and together they are small', () => {
  const shown = globSync(['*.md', 'docs/*.md'], { cwd: ROOT }).flatMap((page) =>
    [...readFileSync(join(ROOT, page), 'utf8').matchAll(/(?:src|srcset)="([^"]+\.png)"|\]\(([^)]+\.png)\)/g)].map(
      ([, html, markdown]) => join(ROOT, dirname(page), html ?? markdown ?? ''),
    ),
  );
  const pictures = globSync('docs/pictures/*.png', { cwd: ROOT }).map((path) => join(ROOT, path));
  expect(shown.filter((path) => !existsSync(path))).toEqual([]);
  expect(pictures.filter((path) => !shown.includes(path))).toEqual([]);
  expect(pictures.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(1_500_000);
});
