import { describe, expect, test } from 'vitest';

import type { PlatformDifference } from '../../src/difference/difference.ts';
import type { GateResult } from '../../src/difference/gates.ts';
import { describeComparison, headingOfChanges, renderChanges, renderGateAlert } from '../../src/report/changes.ts';
import { renderDiff, renderDiffJson } from '../../src/report/diff.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { headingOf } from '../../src/report/overview.ts';
import { isAccepted, type Comparison } from '../../src/outcome.ts';
import { renderSummary } from '../../src/report/summary.ts';
import {
  changedBy,
  comparedImage,
  comparedPackages,
  NO_DIFFERENCE,
  packageChange,
  platformDifference,
  WITH,
  withUpgrades,
} from './comparisons.ts';
import { rateLimitedImage, view } from './samples.ts';

const UNCHANGED: Comparison = { kind: 'unchanged', with: WITH, gates: [] };
const ABSENT: Comparison = { kind: 'no-baseline', with: undefined, reason: 'It is a first run.', gates: [] };
const NOT_COMPARED: Comparison = {
  kind: 'not-compared',
  with: WITH,
  reason: 'It is bad.',
  hint: 'Mend it.',
  gates: [],
};

const FIRED: GateResult = { gate: 'user', state: 'fired', changes: ['user: from 1 to 0 (linux/amd64)'] };
const PASSED: GateResult = { gate: 'user', state: 'passed', changes: [] };

describe('the output changed', () => {
  test.each<[string, readonly Comparison[], string]>([
    ['one changed', [UNCHANGED, changedBy(), NOT_COMPARED], 'true'],
    ['all unchanged', [UNCHANGED, UNCHANGED], 'false'],
    ['one without a baseline', [UNCHANGED, ABSENT], ''],
    ['one not compared', [UNCHANGED, NOT_COMPARED], ''],
    ['nothing', [], ''],
  ])('%s', (_, comparisons, expected) => {
    expect(view(comparisons.map((each) => comparedImage('a', each))).changed).toBe(expected);
  });

  test('an image that could not be checked may have changed', () => {
    expect(view([comparedImage('a', UNCHANGED), rateLimitedImage()]).changed).toBe('');
  });
});

const VERSIONS = { before: ['3.5.1-r0'], after: ['3.5.2-r0'] };
const PACKAGES = comparedPackages(
  [
    packageChange('bash', { kind: 'down', before: ['5.3-r1'], after: ['5.2-r9'] }),
    packageChange('zlib', { kind: 'added', before: [], after: ['1.3.2-r0'], licensesGained: ['Zlib'] }),
    packageChange('pcre', { kind: 'removed', before: ['8.45-r4'], after: [], licensesGained: ['BSD-3-Clause'] }),
    packageChange('busybox', { kind: 'license', licensesGained: ['GPL-3.0-only'], licensesLost: ['GPL-2.0-only'] }),
    packageChange('tzdata', { kind: 'changed', before: ['a'], after: ['b'] }),
    packageChange('openssl', VERSIONS),
  ],
  { licensesGained: ['Zlib', 'GPL-3.0-only'], licensesLost: ['GPL-2.0-only'] },
);

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  changed: changedBy({
    ...NO_DIFFERENCE,
    platforms: [
      platformDifference({
        packages: PACKAGES,
        provenance: [{ field: 'commit', before: '1'.repeat(40), after: '2'.repeat(40) }],
        configuration: [{ field: 'user', before: '65532', after: '0' }],
      }),
    ],
  }),
  'the-digest-alone': changedBy({ ...NO_DIFFERENCE, platforms: [platformDifference()] }),
  'nothing-in-common': changedBy(),
  'another-signer': changedBy({ ...NO_DIFFERENCE, signers: { before: ['key a'], after: ['key b'] } }),
  platforms: changedBy({
    ...NO_DIFFERENCE,
    platformsAdded: ['linux/s390x'],
    platformsRemoved: ['linux/arm'],
    platforms: [
      platformDifference({
        names: ['linux/amd64', 'linux/arm64'],
        packages: comparedPackages([packageChange('openssl', VERSIONS)]),
      }),
    ],
  }),
  'another-format': changedBy({
    ...NO_DIFFERENCE,
    platforms: [
      platformDifference({
        packages: comparedPackages([packageChange('openssl', VERSIONS)], {
          formats: { before: 'spdx', after: 'cyclonedx' },
        }),
      }),
    ],
  }),
  'without-evidence': changedBy({
    ...NO_DIFFERENCE,
    platforms: [platformDifference({ packages: undefined, provenance: undefined, configuration: undefined })],
  }),
  'not-compared': NOT_COMPARED,
  unchanged: UNCHANGED,
  'no-baseline': ABSENT,
  gates: changedBy({ ...NO_DIFFERENCE, platforms: [platformDifference()] }, [
    { gate: 'user', state: 'fired', changes: ['user: from 1 to 0 (linux/amd64)'] },
    { gate: 'builder', state: 'unanswered', changes: ['no provenance tells it (linux/amd64)'] },
  ]),
};

describe('in words', () => {
  test.each(Object.entries(COMPARISONS))('%s', async (name, comparison) => {
    const compared = view([comparedImage('ghcr.io/acme/api:1.4', comparison)]);
    const parts = [
      ...compared.changes.map((change) => `=== log\n${describeComparison(change)}`),
      `=== heading\n${headingOfChanges(compared)}`,
      ...renderChanges(compared, 8192).map((text) => `=== part\n${text}`),
      ...renderGateAlert(compared).map((text) => `=== alert\n${text}`),
    ];
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(`expected/changes/${name}.txt`);
  });
});

describe('order and bounds', () => {
  test('what fails a gate first, then what changed, then the rest', () => {
    const images = [
      comparedImage('as-before', UNCHANGED),
      comparedImage('first-run', ABSENT),
      comparedImage('changed', changedBy(NO_DIFFERENCE, [PASSED])),
      comparedImage('not-compared', NOT_COMPARED),
      comparedImage('failing', changedBy(NO_DIFFERENCE, [FIRED])),
    ];
    const json: unknown = JSON.parse([...renderDiffJson(view(images))].join(''));
    expect(json).toMatchObject({
      schemaVersion: 1,
      changed: true,
      images: ['failing', 'changed', 'not-compared', 'first-run', 'as-before'].map((reference) => ({ reference })),
    });
    const text = renderDiff(view(images));
    const at = ['failing', 'changed**', 'not-compared', 'as-before', 'first-run'].map((name) => text.indexOf(name));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test('the documents of many images with many packages stay within their limits', () => {
    const many = withUpgrades(5000);
    const images = Array.from({ length: 150 }, (_, n) => comparedImage(`image-${n}`, changedBy(many)));
    const summary = renderSummary(view(images));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024 - 4096);
    expect(summary).toContain('… 50 more images changed: see diff.json.');
    expect(Buffer.byteLength(renderDiff(view(images), 20_000))).toBeLessThan(20_000);
    expect(Math.max(...renderChanges(view(images.slice(0, 1)), 8192).map((part) => part.length))).toBeLessThan(10_000);
  });

  test('changes that were not stored are counted', () => {
    const [text] = renderChanges(view([comparedImage('a', changedBy(withUpgrades(1), [], 7))]), 1000);
    expect(text).toContain('7 further changes of packages are not stored');
  });
});

describe('a change for the worse', () => {
  const of = (platform: Partial<PlatformDifference>): Comparison =>
    changedBy({ ...NO_DIFFERENCE, platforms: [platformDifference(platform)] });
  const DOWN = comparedPackages([packageChange('curl', { kind: 'down', before: ['8.17'], after: ['8.16'] })]);
  const WORSE: readonly (readonly [string, Comparison])[] = [
    ['downgraded', of({ packages: DOWN })],
    [
      'older than the baseline',
      changedBy({
        ...NO_DIFFERENCE,
        signedEarlier: { before: new Date('2026-11-20T04:12:00Z'), after: new Date('2026-10-01T00:00:00Z') },
      }),
    ],
    ['signed by someone else', changedBy({ ...NO_DIFFERENCE, signers: { before: ['a'], after: ['b'] } })],
    ['without a platform', changedBy({ ...NO_DIFFERENCE, platformsRemoved: ['linux/arm64'] })],
    ['running as root', of({ configuration: [{ field: 'user', before: '65532', after: '0' }] })],
    ['running as root', of({ configuration: [{ field: 'user', before: 'app (1)', after: 'app (0)' }] })],
    ['running as root', of({ configuration: [{ field: 'user', before: '1:1', after: 'root:root' }] })],
    ['with less provenance', of({ provenance: [{ field: 'builder', before: 'b', after: undefined }] })],
    ['with changes that are not listed', changedBy(NO_DIFFERENCE, [], 7)],
  ];

  test.each(WORSE)('%s: no verdict of it is plain green, and what to do is said', (short, comparison) => {
    const worse = comparedImage('ghcr.io/acme/api:1.4', comparison);
    const other = comparedImage('ghcr.io/acme/web:2', UNCHANGED);
    const [one, two] = [renderSummary(view([worse])), renderSummary(view([worse, other]))];
    expect(one).toMatch(new RegExp(`^## ⚠️ Verified, but ${short}: ghcr`));
    expect(two.split('\n')[0]).toBe(`## ⚠️ 2 images verified, 1 changed, 1 ${short}`);
    expect(two).toContain(`| ⚠️\u00a0verified, but ${short} | \`ghcr.io/acme/api:1.4\` |`);
    expect(two).toContain('| ✅\u00a0verified | `ghcr.io/acme/web:2` |');
    expect(two).toContain(`<summary>⚠️ Verified, but ${short}: <code>ghcr.io/acme/api:1.4`);
    expect(one.toLowerCase()).toContain(`⚠️ **${short}:**`);
    expect(one).toContain('**What to do** Find out why before you deploy the image.');
  });

  test.each<[string, Comparison]>([
    ['an upgrade', changedBy(withUpgrades(2))],
    ['another user that is not root', of({ configuration: [{ field: 'user', before: '0', after: '65532' }] })],
    ['more provenance', of({ provenance: [{ field: 'builder', before: undefined, after: 'b' }] })],
    ['another platform', changedBy({ ...NO_DIFFERENCE, platformsAdded: ['linux/arm64'] })],
    ['nothing', UNCHANGED],
  ])('%s is none', (_, comparison) => {
    const image = comparedImage('ghcr.io/acme/api:1.4', comparison);
    expect(renderSummary(view([image]))).toMatch(/^## ✅ Verified: ghcr/);
  });

  test('a package is counted once, whatever platforms have it', () => {
    const platforms = [
      platformDifference({ names: ['linux/amd64'], packages: DOWN }),
      platformDifference({ names: ['linux/arm64'], packages: DOWN, provenance: undefined }),
    ];
    const [text] = renderChanges(view([comparedImage('a', changedBy({ ...NO_DIFFERENCE, platforms }))]), 1000);
    expect(text).toContain('1 package has an earlier version than before.');
  });

  test('what a gate tells is not told twice, and only other gates are recommended', () => {
    const difference = {
      ...NO_DIFFERENCE,
      platforms: [platformDifference({ packages: DOWN, configuration: [{ field: 'user', before: '1', after: '0' }] })],
    };
    const [text] = renderChanges(view([comparedImage('a', changedBy(difference, [FIRED]))]), 1000);
    expect(text).toContain('⚠️ **Downgraded:**');
    expect(text).toContain('add `downgrade` to `fail-on-change`.');
    expect(text).not.toContain('**Running as root:**');
  });
});

describe('gates', () => {
  const failing = comparedImage('api', changedBy(NO_DIFFERENCE, [FIRED, PASSED]));

  test('a verified image is not accepted', () => {
    expect([isAccepted(failing), isAccepted(comparedImage('api', changedBy(NO_DIFFERENCE, [PASSED])))]).toEqual([
      false,
      true,
    ]);
    expect(isAccepted(comparedImage('api', { ...NOT_COMPARED, gates: [{ ...FIRED, state: 'unanswered' }] }))).toBe(
      false,
    );
  });

  test('no heading and no row calls an image verified without a word of it', () => {
    const failing = comparedImage('ghcr.io/acme/api:1.4', changedBy(NO_DIFFERENCE, [FIRED]));
    const transient = comparedImage('ghcr.io/acme/web:2', changedBy(NO_DIFFERENCE, [PASSED]));
    const heading = (...images: Parameters<typeof view>[0]): string => headingOf(view(images));
    expect(heading(failing)).toBe('❌ Verified, but changed: ghcr.io/acme/api:1.4');
    expect(heading(transient)).toBe('✅ Verified: ghcr.io/acme/web:2');
    expect(heading(transient, comparedImage('ghcr.io/acme/base:2', UNCHANGED))).toBe('✅ 2 images verified, 1 changed');
    expect(heading(failing, transient)).toBe(
      '❌ 2 images verified, but 1 image changed in what `fail-on-change` names',
    );
    expect(heading(failing, rateLimitedImage())).toBe(
      '❌ 1 of 2 images is not verified, because it could not be checked; 1 image changed in what `fail-on-change` names',
    );
    expect(renderSummary(view([failing, transient]))).toMatch(
      /^\| ❌\u00a0changed \| `ghcr.io\/acme\/api:1.4` \| fail-on-change: user \|/m,
    );
  });

  test('what changed stands before what is folded', () => {
    const summary = renderSummary(view([comparedImage('a', changedBy(withUpgrades(1)))]));
    expect(summary.indexOf('### What changed')).toBeGreaterThan(summary.indexOf('| linux/amd64'));
    expect(summary.indexOf('### What changed')).toBeLessThan(summary.indexOf('<details'));
  });

  test('reported below the verdict and in an annotation', () => {
    expect(renderGateAlert(view([failing]))).toEqual([expect.stringContaining('`fail-on-change` fails for `user`')]);
    expect(renderGateAlert(view([comparedImage('api', UNCHANGED)]))).toEqual([]);
    expect(renderAnnotations(view([failing]))).toEqual([
      {
        level: 'error',
        title: 'Changed: api',
        message: [
          'Baseline: ghcr.io/acme/api:1.3',
          'fail-on-change: user fails:',
          '  user: from 1 to 0 (linux/amd64)',
          'What to do: Find out why it changed. If the change is intended, remove the gate from fail-on-change for one run, or make this image the baseline.',
        ].join('\n'),
      },
    ]);
    expect(renderAnnotations(view([failing], { enforce: false }))[0]?.level).toBe('warning');
  });

  test('images without a baseline are one notice for each reason', () => {
    const annotations = renderAnnotations(
      view([comparedImage('a', ABSENT), comparedImage('b', ABSENT), comparedImage('c', UNCHANGED)]),
    );
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([['notice', 'No baseline: a and 1 more']]);
  });
});
