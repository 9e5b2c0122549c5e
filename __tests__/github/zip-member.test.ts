import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZipMember } from '../../src/github/earlier-runs.ts';

const archive = zipSync({
  'report.json': strToU8('{"a":1}'),
  'sub/report.json': strToU8('nested'),
  '../report.json': strToU8('outside'),
});

/** The central directory's word on the size of the only member, which is at the end of the archive. */
function withSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(size, entry + 24);
  return bytes;
}

test('the member of exactly that name', async () => {
  expect((await readZipMember(archive, 'report.json', 100))?.toString()).toBe('{"a":1}');
});

test('none of that name', async () => {
  expect(await readZipMember(archive, 'summary.md', 100)).toBeUndefined();
});

test('more bytes than allowed', async () => {
  await expect(readZipMember(archive, 'report.json', 6)).rejects.toThrow('report.json has more than 6 bytes');
});

test('an archive that says fewer bytes than it has gives no more than it says', async () => {
  const bomb = withSize(zipSync({ 'report.json': new Uint8Array(10_000_000) }), 50);
  expect((await readZipMember(bomb, 'report.json', 100))?.length).toBe(50);
});

test('an archive that says more than is allowed is not unpacked', async () => {
  const lie = withSize(zipSync({ 'report.json': strToU8('{}') }), 0xfffffff0);
  await expect(readZipMember(lie, 'report.json', 100)).rejects.toThrow('more than 100 bytes');
});

test('a member that is listed twice is not unpacked time and again', async () => {
  const zip = Buffer.from(zipSync({ 'report.json': strToU8('{}'), 'report.jsom': strToU8('{}') }));
  const twice = Buffer.from(zip.toString('latin1').replaceAll('report.jsom', 'report.json'), 'latin1');
  await expect(readZipMember(twice, 'report.json', 100)).rejects.toThrow('report.json appears twice');
});

test.each([
  ['nothing', new Uint8Array()],
  ['no archive', strToU8('hello')],
  ['half of one', archive.subarray(0, archive.length / 2)],
])('%s is an error', async (_, bytes) => {
  await expect(readZipMember(bytes, 'report.json', 100)).rejects.toThrow();
});
