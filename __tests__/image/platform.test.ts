import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/core/image/digest.ts';
import {
  formatPlatform,
  parsePlatform,
  selectPlatforms,
  type Platform,
  type PlatformEntry,
  type PlatformSelection,
} from '../../src/core/image/platform.ts';

function platform(text: string): Platform {
  const [os = '', architecture = '', variant] = text.split('/');
  return { os, architecture, variant };
}

/** An entry whose digest is that of `content`. */
function entry(content: string, name?: string): PlatformEntry {
  return {
    digest: digestOf(Buffer.from(content)),
    platform: name === undefined ? undefined : platform(name),
  };
}

function hex(content: string): string {
  return digestOf(Buffer.from(content)).slice(7, 19);
}

const INDEX: readonly PlatformEntry[] = [
  entry('a', 'linux/amd64'),
  entry('b', 'linux/arm64/v8'),
  entry('c', 'linux/arm/v6'),
  entry('d', 'linux/arm/v7'),
  entry('e', 'unknown/unknown'),
  entry('f', 'unknown/unknown/v1'),
  entry('g'),
  entry('h', 'windows/amd64'),
  entry('i', 'windows/amd64'),
];

function select(selection: PlatformSelection, entries = INDEX): { selected: string[]; missing: string[] } {
  const { platforms, missing } = selectPlatforms(entries, selection);
  return {
    selected: platforms.filter(({ selected }) => selected).map(({ name }) => name),
    missing: missing.map(formatPlatform),
  };
}

function named(...names: string[]): PlatformSelection {
  return { kind: 'named', platforms: names.map(platform) };
}

describe('parsePlatform', () => {
  test.each(['linux/amd64', 'linux/arm/v7', 'windows/amd64'])('%s', (text) => {
    const result = parsePlatform(text);
    expect(result.kind === 'value' ? formatPlatform(result.value) : result.issue).toBe(text);
  });

  test.each([
    'linux',
    'linux/',
    '/amd64',
    'linux/amd64/',
    'linux/arm/v7/x',
    'Linux/amd64',
    'linux/amd64 ',
    'linux amd64',
    '',
  ])('%j is a fault', (text) => {
    expect(parsePlatform(text).kind).toBe('invalid');
  });
});

describe('selectPlatforms', () => {
  test('all selects everything but exactly unknown/unknown', () => {
    expect(select({ kind: 'all' })).toEqual({
      selected: [
        'linux/amd64',
        'linux/arm64/v8',
        'linux/arm/v6',
        'linux/arm/v7',
        'unknown/unknown/v1',
        `unknown-${hex('g')}`,
        `windows/amd64-${hex('h')}`,
        `windows/amd64-${hex('i')}`,
      ],
      missing: [],
    });
  });

  test('entries that are not selected are listed too', () => {
    const { platforms } = selectPlatforms(INDEX, { kind: 'all' });
    expect(platforms).toHaveLength(INDEX.length);
    expect(platforms.find(({ name }) => name === 'unknown/unknown')?.selected).toBe(false);
  });

  test.each([
    [['linux/amd64'], ['linux/amd64'], []],
    [['linux/arm'], ['linux/arm/v6', 'linux/arm/v7'], []],
    [['linux/arm/v7'], ['linux/arm/v7'], []],
    [['linux/arm64'], ['linux/arm64/v8'], []],
    [['linux/amd64/v3'], [], ['linux/amd64/v3']],
    [['windows/amd64'], [`windows/amd64-${hex('h')}`, `windows/amd64-${hex('i')}`], []],
    [['linux/s390x', 'linux/amd64'], ['linux/amd64'], ['linux/s390x']],
    [['linux/arm', 'linux/arm/v7'], ['linux/arm/v6', 'linux/arm/v7'], []],
  ])('%j selects %j', (requested, selected, missing) => {
    expect(select(named(...requested))).toEqual({ selected, missing });
  });

  test('unknown/unknown is never selected, even by name', () => {
    expect(select(named('unknown/unknown'), [entry('e', 'unknown/unknown')])).toEqual({
      selected: [],
      missing: ['unknown/unknown'],
    });
  });

  test('index selects none and misses none', () => {
    expect(select({ kind: 'index' })).toEqual({ selected: [], missing: [] });
  });

  test('an entry that is listed twice is one, of its plain name', () => {
    const twice = [entry('a', 'linux/amd64'), entry('a', 'linux/amd64')];
    expect(select({ kind: 'all' }, twice).selected).toEqual(['linux/amd64']);
  });

  test('one digest under two platforms is both', () => {
    const shared = [entry('a', 'linux/amd64'), entry('a', 'linux/386')];
    expect(select({ kind: 'all' }, shared).selected).toEqual(['linux/amd64', 'linux/386']);
  });
});

test('an architecture that is called as another entry is told apart does not share its name', () => {
  const entries = [
    entry('a', 'linux/amd64'),
    entry('b', 'linux/amd64'),
    entry('c', `linux/amd64-${hex('a')}`),
    entry('d', `linux/amd64-${hex('b')}`),
  ];
  for (const order of [entries, entries.toReversed()]) {
    const names = selectPlatforms(order, { kind: 'all' }).platforms.map(({ name }) => name);
    expect(new Set(names).size).toBe(4);
  }
});
