import { describe, expect, test } from 'vitest';
import type { Configuration, Provenance } from '../../src/attestation/facts.ts';
import type { Package } from '../../src/attestation/packages.ts';
import type { ImageContent, PlatformContent, SbomFormat } from '../../src/difference/content.ts';
import { compareContents } from '../../src/difference/difference.ts';
import { evaluateGates } from '../../src/difference/gates.ts';
import { parseChangeGate } from '../../src/core/policy/change-gate.ts';

const CONFIGURATION: Configuration = {
  entryPoint: '/bin/a',
  cmd: undefined,
  user: '65532',
  userId: undefined,
  workDirectory: undefined,
  environment: [['PATH', '/bin']],
  environmentFingerprint: undefined,
  architectures: [],
  packages: [],
  repositories: [],
  keyring: [],
};

const PROVENANCE: Provenance = {
  builder: 'b',
  buildType: 't',
  source: { repository: 'r', commit: 'c', ref: 'refs/heads/main' },
  entryPoint: undefined,
  invocation: undefined,
  startedOn: undefined,
  finishedOn: undefined,
  images: [],
};

function platform(name: string, changes: Partial<PlatformContent> = {}): PlatformContent {
  return { name, sboms: new Map(), provenance: PROVENANCE, configuration: CONFIGURATION, ...changes };
}

function content(platforms: readonly PlatformContent[], changes: Partial<ImageContent> = {}): ImageContent {
  return { signers: ['me'], signedAt: undefined, platforms, isSingle: false, ...changes };
}

function pack(id: string, version: string, purl: string | undefined, licenses: readonly string[] = []): Package {
  const none = { license: undefined, licenses, supplier: undefined, origin: undefined };
  return { name: id, version, purl, type: undefined, id, ...none };
}

const sboms = (...all: (readonly [SbomFormat, readonly Package[]])[]): Partial<PlatformContent> => ({
  sboms: new Map(all),
});

describe('the time of the signature', () => {
  const [before, after] = [new Date('2026-11-20T04:12:00Z'), new Date('2026-10-01T00:00:00Z')];

  test('before that of the baseline', () => {
    expect(compareContents(content([], { signedAt: before }), content([], { signedAt: after })).signedEarlier).toEqual({
      before,
      after,
    });
  });

  test.each([
    ['later', after, before],
    ['the same', before, before],
    ['not proven before', undefined, after],
    ['not proven now', before, undefined],
  ])('%s is no difference', (_, old, current) => {
    const difference = compareContents(content([], { signedAt: old }), content([], { signedAt: current }));
    expect(difference.signedEarlier).toBeUndefined();
  });
});

describe('platforms', () => {
  test('added and removed', () => {
    const { platformsAdded, platformsRemoved } = compareContents(
      content([platform('linux/amd64'), platform('linux/arm')]),
      content([platform('linux/amd64'), platform('linux/arm64')]),
    );
    expect([platformsAdded, platformsRemoved]).toEqual([['linux/arm64'], ['linux/arm']]);
  });

  test('an image without index is compared with the only platform of an index', () => {
    const { platforms, platformsAdded } = compareContents(
      content([platform('image')], { isSingle: true }),
      content([platform('linux/amd64')]),
    );
    expect([platformsAdded, platforms.map(({ names }) => names)]).toEqual([[], [['linux/amd64']]]);
  });

  test('two platforms of two indexes that have another name are not the same', () => {
    const { platformsAdded } = compareContents(content([platform('linux/arm')]), content([platform('linux/arm64')]));
    expect(platformsAdded).toEqual(['linux/arm64']);
  });

  type Names = readonly string[];
  const HEX = ['0123456789ab', 'ba9876543210'] as const;
  test.each<[string, Names, Names, Names, Names]>([
    ['a variant that is stated now', ['linux/arm64'], ['linux/arm64/v8'], ['linux/arm64 linux/arm64/v8'], []],
    ['and the reverse', ['linux/arm/v7'], ['linux/arm'], ['linux/arm/v7 linux/arm'], []],
    ['another architecture name', ['linux/aarch64'], ['linux/arm64/v8'], ['linux/aarch64 linux/arm64/v8'], []],
    ['another variant', ['linux/arm/v6'], ['linux/arm/v7'], ['linux/arm/v6 linux/arm/v7'], []],
    ['a digest behind the name', [`linux/amd64-${HEX[0]}`], ['linux/amd64'], [`linux/amd64-${HEX[0]} linux/amd64`], []],
    [
      'the same name first',
      ['linux/arm/v6', 'linux/arm/v7'],
      ['linux/arm', 'linux/arm/v6'],
      ['linux/arm/v7 linux/arm', 'linux/arm/v6 linux/arm/v6'],
      [],
    ],
    [
      'what it means next',
      ['linux/arm/v5', 'linux/arm'],
      ['linux/arm/v7', 'linux/arm/v6'],
      ['linux/arm linux/arm/v7', 'linux/arm/v5 linux/arm/v6'],
      [],
    ],
    [
      'several that could be meant',
      ['linux/arm/v5', 'linux/arm/v6'],
      ['linux/arm/v8'],
      [],
      ['linux/arm/v8', 'linux/arm/v5', 'linux/arm/v6'],
    ],
    [
      'equal names on both sides',
      HEX.map((hex) => `windows/amd64-${hex}`),
      ['windows/amd64-000000000000'],
      [],
      ['windows/amd64-000000000000', ...HEX.map((hex) => `windows/amd64-${hex}`)],
    ],
    [
      'without a platform',
      [`unknown-${HEX[0]}`],
      [`unknown-${HEX[1]}`],
      [],
      [`unknown-${HEX[1]}`, `unknown-${HEX[0]}`],
    ],
  ])('pairs: %s', (_, before, after, pairs, alone) => {
    const user = (name: string): PlatformContent => platform(name, { configuration: { ...CONFIGURATION, user: name } });
    const difference = compareContents(content(before.map(user)), content(after.map(user)));
    // the user is the name, so that each pair shows its two platforms
    const paired = difference.platforms.flatMap(({ names, configuration = [] }) =>
      names.map((name) => `${configuration[0]?.before ?? name} ${configuration[0]?.after ?? name}`),
    );
    expect(paired).toEqual(pairs);
    expect([...difference.platformsAdded, ...difference.platformsRemoved]).toEqual(alone);
  });

  test('both names are reported, but not of digests behind them', () => {
    const renamed = (before: string, after: string) =>
      compareContents(content([platform(before)]), content([platform(after)])).platformsRenamed;
    expect(renamed('linux/arm64', 'linux/arm64/v8')).toEqual([{ before: 'linux/arm64', after: 'linux/arm64/v8' }]);
    expect(renamed(`linux/amd64-${HEX[0]}`, `linux/amd64-${HEX[1]}`)).toEqual([]);
    expect(renamed('linux/amd64', 'linux/amd64')).toEqual([]);
  });

  test('those with the same differences are told once, those with others by themselves', () => {
    const user = { configuration: { ...CONFIGURATION, user: '0' } };
    const names = ['linux/amd64', 'linux/arm64', 'linux/s390x'];
    const { platforms } = compareContents(
      content(names.map((name) => platform(name))),
      content(names.map((name) => platform(name, name === 'linux/s390x' ? {} : user))),
    );
    expect(platforms.map((each) => each.names)).toEqual([['linux/amd64', 'linux/arm64'], ['linux/s390x']]);
  });
});

describe('SBOMs', () => {
  test.each<[string, SbomFormat[], SbomFormat[], [SbomFormat, SbomFormat] | undefined]>([
    ['both have both: SPDX', ['spdx', 'cyclonedx'], ['spdx', 'cyclonedx'], ['spdx', 'spdx']],
    ['the one that both have', ['spdx', 'cyclonedx'], ['cyclonedx'], ['cyclonedx', 'cyclonedx']],
    ['none in common', ['spdx'], ['cyclonedx'], ['spdx', 'cyclonedx']],
    ['one has none', ['spdx'], [], undefined],
  ])('%s', (_, before, after, expected) => {
    const having = (formats: readonly SbomFormat[]): ImageContent =>
      content([platform('p', sboms(...formats.map((format) => [format, []] as const)))]);
    const { packages } = compareContents(having(before), having(after)).platforms[0] ?? {};
    expect(packages === undefined ? undefined : [packages.formats.before, packages.formats.after]).toEqual(expected);
  });

  test('of two formats only what has a package URL', () => {
    const spdx = sboms(['spdx', [pack('a', '1', 'pkg:npm/a@1'), pack('only here', '1', undefined)]]);
    const cyclonedx = sboms(['cyclonedx', [pack('a', '2', 'pkg:npm/a@2'), pack('only there', '1', undefined)]]);
    const { packages } =
      compareContents(content([platform('p', spdx)]), content([platform('p', cyclonedx)])).platforms[0] ?? {};
    expect(packages?.changes.map(({ name }) => name)).toEqual(['a']);
  });
});

describe('fields', () => {
  test('every one of provenance and configuration', () => {
    const after = platform('p', {
      provenance: {
        ...PROVENANCE,
        builder: 'B',
        buildType: 'T',
        source: { repository: 'R', commit: 'C', ref: undefined },
        invocation: 'another one each time',
      },
      configuration: {
        ...CONFIGURATION,
        user: undefined,
        entryPoint: '/bin/b',
        cmd: 'x',
        workDirectory: '/',
        environment: [
          ['HOME', '/'],
          ['PATH', '/tmp'],
        ],
      },
    });
    const [{ provenance, configuration } = {}] = compareContents(content([platform('p')]), content([after])).platforms;
    expect(provenance?.map(({ field }) => field)).toEqual(['builder', 'buildType', 'repository', 'ref', 'commit']);
    expect(configuration).toEqual([
      { field: 'user', before: '65532', after: undefined },
      { field: 'entryPoint', before: '/bin/a', after: '/bin/b' },
      { field: 'cmd', before: undefined, after: 'x' },
      { field: 'workDirectory', before: undefined, after: '/' },
      { field: 'environment', name: 'HOME', before: undefined, after: '/' },
      { field: 'environment', name: 'PATH', before: '/bin', after: '/tmp' },
    ]);
  });

  test('a variable that is empty is not one that is gone', () => {
    const of = (environment: Configuration['environment']): ImageContent =>
      content([platform('p', { configuration: { ...CONFIGURATION, environment } })]);
    const [{ configuration } = {}] = compareContents(of([['A', '']]), of([])).platforms;
    expect(configuration).toEqual([{ field: 'environment', name: 'A', before: '', after: undefined }]);
  });

  test('none on either side is not compared', () => {
    const bare = content([platform('p', { provenance: undefined, configuration: undefined })]);
    const [{ provenance, configuration, packages } = {}] = compareContents(bare, bare).platforms;
    expect([provenance, configuration, packages]).toEqual([undefined, undefined, undefined]);
  });
});

describe('gates', () => {
  const ask = (text: string, before: ImageContent, after: ImageContent) => {
    const gate = parseChangeGate(text);
    return gate.kind === 'value' ? evaluateGates([gate.value], compareContents(before, after))[0] : undefined;
  };

  test('a change on one platform fires although another one cannot be answered', () => {
    const bare = platform('q', { provenance: undefined });
    const changed = platform('p', { provenance: { ...PROVENANCE, builder: 'B' } });
    expect(ask('builder', content([platform('p'), bare]), content([changed, bare]))).toEqual({
      gate: 'builder',
      state: 'fired',
      changes: ['builder: from b to B (p)'],
    });
    expect(ask('builder', content([platform('p'), bare]), content([platform('p'), bare]))).toEqual({
      gate: 'builder',
      state: 'unanswered',
      changes: ['there is no verified provenance (SLSA) on either side for q'],
    });
  });

  test('a platform under another name is compared, and is no other platform', () => {
    const [before, after] = ['2', '1'].map((version) => sboms(['spdx', [pack('a', version, undefined)]]));
    const [old, renamed] = [content([platform('linux/arm64', before)]), content([platform('linux/arm64/v8', after)])];
    expect(ask('downgrade', old, renamed)?.state).toBe('fired');
    expect(ask('platform', old, renamed)?.state).toBe('passed');
    expect(ask('user', old, renamed)?.state).toBe('passed');
    expect(ask('platform', content([platform('linux/arm/v6')]), content([platform('linux/arm')]))).toEqual({
      gate: 'platform',
      state: 'fired',
      changes: ['platform linux/arm: the variant differs from before, linux/arm/v6'],
    });
  });

  test.each(['user', 'builder', 'environment', 'downgrade', 'license', 'license:MIT', 'package-added'])(
    'a platform without a partner, on either side, leaves %s unanswered',
    (gate) => {
      const all = sboms(['spdx', []]);
      const one = content([platform('linux/amd64', all)]);
      const two = content([platform('linux/amd64', all), platform('linux/s390x', all)]);
      expect(ask(gate, one, two)?.changes).toEqual(['the baseline has no platform to compare linux/s390x with']);
      expect(ask(gate, two, one)?.changes).toEqual([
        'the image has no platform to compare linux/s390x of the baseline with',
      ]);
      expect([ask(gate, one, two)?.state, ask(gate, one, one)?.state]).toEqual(['unanswered', 'passed']);
    },
  );

  test('without a platform in common nothing is answered, but platforms are', () => {
    const [before, after] = [content([platform('p')]), content([platform('q')])];
    expect(ask('user', before, after)?.state).toBe('unanswered');
    expect(ask('platform', before, after)?.changes).toEqual(['platform q: added', 'platform p: removed']);
    expect(ask('platform', before, before)?.state).toBe('passed');
  });

  test.each<[string, Partial<Provenance>]>([
    ['builder', { builder: undefined }],
    ['build-type', { buildType: undefined }],
    ['source', { source: { repository: undefined, commit: 'c', ref: undefined } }],
  ])('what neither provenance tells is not as before: %s', (gate, lacking) => {
    const silent = content([platform('p', { provenance: { ...PROVENANCE, ...lacking } })]);
    expect(ask(gate, silent, silent)?.state).toBe('unanswered');
    expect(ask(gate, silent, content([platform('p')]))?.state).toBe('fired');
    expect(ask('user', silent, silent)?.state).toBe('passed');
  });

  test('a user of the same name with another number', () => {
    const of = (userId: string | undefined): ImageContent =>
      content([platform('p', { configuration: { ...CONFIGURATION, user: 'nonroot', userId } })]);
    expect(ask('user', of('65532'), of('65532'))?.state).toBe('passed');
    expect(ask('user', of('65532'), of('0'))?.changes).toEqual(['user: from nonroot (65532) to nonroot (0) (p)']);
    expect(ask('user', of('65532'), of(undefined))?.state).toBe('fired');
  });

  test('a variable that is not kept', () => {
    const of = (environmentFingerprint: string): ImageContent =>
      content([platform('p', { configuration: { ...CONFIGURATION, environmentFingerprint } })]);
    expect(ask('environment', of('a'), of('a'))?.state).toBe('passed');
    expect(ask('environment', of('a'), of('b'))?.changes).toEqual(['environment: from a to b (p)']);
  });

  test('packages that are left out because the formats differ', () => {
    const spdx = content([platform('p', sboms(['spdx', [pack('a', '2', undefined)]]))]);
    const cyclonedx = content([platform('p', sboms(['cyclonedx', [pack('a', '1', undefined)]]))]);
    expect(ask('downgrade', spdx, cyclonedx)).toEqual({
      gate: 'downgrade',
      state: 'unanswered',
      changes: ['2 packages without a package URL cannot be compared from spdx to cyclonedx (p)'],
    });
    expect(ask('downgrade', spdx, spdx)?.state).toBe('passed');
  });

  test('a license that is hidden in a text, one that was there before, and a text that is cut', () => {
    const of = (license: string): ImageContent =>
      content([platform('p', sboms(['spdx', [pack('a', '1', undefined, [license])]]))]);
    const stateOf = (before: string, after: string) => ask('license:AGPL-3.0-only', of(before), of(after))?.state;
    expect(stateOf('MIT', 'Acme License AND AGPL-3.0')).toBe('fired');
    expect(stateOf('AGPL-3.0', 'AGPL-3.0-only')).toBe('passed');
    expect(stateOf('MIT', 'Acme License AND …')).toBe('unanswered');
  });

  test('versions that cannot be put in order are no downgrade, and a gate of their own', () => {
    const of = (version: string): ImageContent =>
      content([platform('p', sboms(['spdx', [pack('a', version, undefined)]]))]);
    const stateOf = (gate: string, before: string, after: string) => ask(gate, of(before), of(after))?.state;
    expect(stateOf('downgrade', 'b2', 'a1')).toBe('passed');
    expect(stateOf('unordered-version', 'b2', 'a1')).toBe('fired');
    expect(stateOf('unordered-version', '2', '1')).toBe('passed');
    expect(stateOf('downgrade', '2', '1')).toBe('fired');
  });

  test('a license in a form that is not read: what came with it is not known', () => {
    const of = (unread: boolean): ImageContent =>
      content([platform('p', sboms(['spdx', [{ ...pack('a', '1', undefined, ['MIT']), hasUnreadLicense: unread }]]))]);
    expect(ask('license', of(false), of(true))).toEqual({
      gate: 'license',
      state: 'unanswered',
      changes: ['the licenses of 1 packages are in a form that cannot be read (p)'],
    });
    expect(ask('license:MIT', of(false), of(true))?.state).toBe('unanswered');
    expect(ask('license', of(false), of(false))?.state).toBe('passed');
    expect(ask('downgrade', of(false), of(true))?.state).toBe('passed');
  });

  test('many changes are counted', () => {
    const all = Array.from({ length: 30 }, (_, n) => pack(`p${String(n).padStart(2, '0')}`, '1', undefined));
    const result = ask(
      'package-added',
      content([platform('p', sboms(['spdx', []]))]),
      content([platform('p', sboms(['spdx', all]))]),
    );
    expect(result?.changes).toHaveLength(21);
    expect(result?.changes.at(-1)).toBe('and 10 more');
  });

  test.each(['', 'Signer', 'license:', 'license: ', 'license:a\u0007', 'packages'])('%j is no gate', (text) => {
    expect(parseChangeGate(text).kind).toBe('invalid');
  });

  test('a slip is told what it may have meant', () => {
    const result = parseChangeGate('downgrades');
    expect(result.kind === 'invalid' ? result.issue : '').toContain('did you mean "downgrade"?');
  });
});
