import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { digestOf } from '../../../src/core/image/digest.ts';
import { formatPlatform, isPlatform, parsePlatform, selectPlatforms } from '../../../src/core/image/platform.ts';
import { formatReference, parseReference, parseRegistry, parseRepository } from '../../../src/core/image/reference.ts';
import { hostileText } from '../hostile.ts';
import { must } from '../must.ts';
import { fuzzProperty, type FuzzProperty } from '../property.ts';

const HEX = '0123456789abcdef'.repeat(4);

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'docker.io',
      'index.docker.io',
      'ghcr.io',
      'localhost',
      '127.1',
      '[::1]',
      '0x7f.1',
      'EXAMPLE.com',
      'a',
      'acme/api',
    ],
    ...[
      '/',
      ':',
      '@',
      '.',
      '-',
      '_',
      '__',
      ':5000',
      ':latest',
      `@sha256:${HEX}`,
      'sha256:',
      HEX,
      'xn--',
      'ß',
      '%2f',
      '1',
    ],
  ),
  hostileText.map((text) => text.slice(0, 60)),
);

/** A reference is a fault or normalized once and for all: what is written again is the same reference. */
export const references: FuzzProperty = fuzzProperty(
  'image references',
  1500,
  () => fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join('')),
  (text) => {
    const read = parseReference(text, 'latest');
    if (read.kind === 'value') {
      const { repository } = read.value;
      const again = parseReference(formatReference(read.value), undefined);
      must(isDeepStrictEqual(again, read), `it is read again as ${JSON.stringify(again)}`);
      const url = new URL(`https://${repository.registry}/v2/${repository.path}/`);
      must(url.host === repository.registry, 'a request would go to another host');
      must(url.pathname === `/v2/${repository.path}/`, 'a request would go to another path');
      must(url.username === '' && url.search === '' && url.hash === '', 'a request would carry more');
    } else {
      must(read.issue !== '', 'a fault without words');
    }
    parseRegistry(text);
    parseRepository(text);
  },
);

const digest = fc.nat(5).map((n) => digestOf(Buffer.from(String(n))));
const platform = fc.record(
  {
    os: fc.oneof(fc.constantFrom('linux', 'windows', 'unknown'), hostileText),
    architecture: fc.oneof(fc.constantFrom('amd64', 'arm64', 'unknown'), hostileText),
    variant: fc.option(fc.constantFrom('v7', 'v8'), { nil: undefined }),
  },
  { noNullPrototype: true },
);
const entries = fc.array(
  fc.record({ digest, platform: fc.option(platform, { nil: undefined }) }, { noNullPrototype: true }),
  { maxLength: 7 },
);
const selection = fc.oneof(
  fc.constantFrom({ kind: 'all' } as const, { kind: 'index' } as const),
  fc
    .array(fc.constantFrom('linux/amd64', 'linux/arm64', 'linux/arm64/v8', 'unknown/unknown'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((texts) => ({
      kind: 'named' as const,
      platforms: texts.map(parsePlatform).flatMap((read) => (read.kind === 'value' ? [read.value] : [])),
    })),
);

/** No entry of an index is lost, none is exempt but `unknown/unknown`, and names are unique. */
export const platforms: FuzzProperty = fuzzProperty(
  'platforms of an index',
  600,
  () => fc.tuple(entries, selection),
  ([listed, requested]) => {
    const { platforms: named, missing } = selectPlatforms(listed, requested);
    const exempt = (entry: (typeof named)[number]): boolean =>
      entry.platform?.os === 'unknown' &&
      entry.platform.architecture === 'unknown' &&
      entry.platform.variant === undefined;
    must(
      listed.every((entry) =>
        named.some(({ digest, platform }) => digest === entry.digest && isDeepStrictEqual(platform, entry.platform)),
      ),
      'an entry is lost',
    );
    must(
      new Set(named.map(({ name, digest }) => `${name} ${digest}`)).size === named.length,
      'an entry is listed twice',
    );
    must(new Set(named.map(({ name }) => name)).size === named.length, 'two entries have one name');
    for (const entry of named) {
      const expected =
        requested.kind === 'all' ||
        (requested.kind === 'named' &&
          requested.platforms.some((one) => entry.platform !== undefined && isPlatform(entry.platform, one)));
      must(entry.selected === (expected && !exempt(entry)), `${entry.name} is ${entry.selected ? '' : 'not '}selected`);
    }
    const found = (text: string): boolean =>
      named.some(
        (entry) =>
          entry.selected &&
          entry.platform !== undefined &&
          (formatPlatform(entry.platform) === text ||
            formatPlatform({ ...entry.platform, variant: undefined }) === text),
      );
    must(
      missing.every((one) => !found(formatPlatform(one))),
      'a platform is missing that is selected',
    );
    must(
      requested.kind !== 'named' ||
        requested.platforms.every((one) => missing.includes(one) || found(formatPlatform(one))),
      'a platform is neither selected nor missing',
    );
  },
);
