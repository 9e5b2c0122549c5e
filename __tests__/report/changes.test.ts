import { describe, expect, test } from 'vitest';
import type { GateResult } from '../../src/difference/gates.ts';
import { type Comparison, isAccepted, type CheckedImage } from '../../src/outcome.ts';
import type { Difference } from '../../src/difference/difference.ts';
import type { PackageChange } from '../../src/difference/packages.ts';
import { renderChanges, renderGateAlert } from '../../src/report/changes.ts';
import { renderDiff, renderDiffJson } from '../../src/report/diff.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { headingOf } from '../../src/report/overview.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { digest, rateLimitedImage, request, verifiedImage, view } from './samples.ts';

const WITH = { requested: 'ghcr.io/acme/api:1.3', digest: digest('old') };
const NO_DIFFERENCE: Difference = {
  signers: undefined,
  platformsAdded: [],
  platformsRemoved: [],
  platformsRenamed: [],
  platforms: [],
};

const up = (n: number): PackageChange => ({
  kind: 'up',
  name: `package-${n}`,
  type: 'apk',
  before: ['1'],
  after: ['2'],
  licensesGained: [],
  licensesLost: [],
});

function withPackages(changes: readonly PackageChange[]): Difference {
  const packages = {
    changes,
    licensesGained: [],
    licensesLost: [],
    formats: { before: 'spdx', after: 'spdx' },
    leftOut: 0,
    unreadLicenses: 0,
  } as const;
  return {
    ...NO_DIFFERENCE,
    platforms: [{ names: ['linux/amd64'], packages, provenance: [], configuration: undefined, unreported: [] }],
  };
}

const changed = (
  difference: Difference = NO_DIFFERENCE,
  gates: readonly GateResult[] = [],
  omitted = 0,
): Comparison => ({
  kind: 'changed',
  with: WITH,
  difference,
  omitted,
  gates,
});
const UNCHANGED: Comparison = { kind: 'unchanged', with: WITH, gates: [] };
const ABSENT: Comparison = { kind: 'no-baseline', with: undefined, reason: 'It is a first run.', gates: [] };
const NOT_COMPARED: Comparison = {
  kind: 'not-compared',
  with: WITH,
  reason: 'It is bad.',
  hint: 'Mend it.',
  gates: [],
};

function image(requested: string, comparison: Comparison): CheckedImage {
  return verifiedImage({ request: request({ requested }), comparison });
}

const FIRED: GateResult = { gate: 'user', state: 'fired', changes: ['user: from 1 to 0 (linux/amd64)'] };
const PASSED: GateResult = { gate: 'user', state: 'passed', changes: [] };

describe('the output changed', () => {
  test.each<[string, readonly Comparison[], string]>([
    ['one changed', [UNCHANGED, changed(), NOT_COMPARED], 'true'],
    ['all unchanged', [UNCHANGED, UNCHANGED], 'false'],
    ['one without a baseline', [UNCHANGED, ABSENT], ''],
    ['one not compared', [UNCHANGED, NOT_COMPARED], ''],
    ['nothing', [], ''],
  ])('%s', (_, comparisons, expected) => {
    expect(view(comparisons.map((each) => image('a', each))).changed).toBe(expected);
  });

  test('an image that could not be judged may have changed', () => {
    expect(view([image('a', UNCHANGED), rateLimitedImage()]).changed).toBe('');
  });
});

describe('order and bounds', () => {
  test('what fails a gate first, then what changed, then the rest', () => {
    const images = [
      image('as-before', UNCHANGED),
      image('first-run', ABSENT),
      image('changed', changed(NO_DIFFERENCE, [PASSED])),
      image('not-compared', NOT_COMPARED),
      image('failing', changed(NO_DIFFERENCE, [FIRED])),
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
    const many = withPackages(Array.from({ length: 5000 }, (_, n) => up(n)));
    const images = Array.from({ length: 150 }, (_, n) => image(`image-${n}`, changed(many)));
    const summary = renderSummary(view(images));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024 - 4096);
    expect(summary).toContain('… 50 more images changed: see diff.json.');
    expect(Buffer.byteLength(renderDiff(view(images), 20_000))).toBeLessThan(20_000);
    expect(Math.max(...renderChanges(view(images.slice(0, 1)), 8192).map((part) => part.length))).toBeLessThan(10_000);
  });

  test('changes that were not kept are counted', () => {
    const [text] = renderChanges(view([image('a', changed(withPackages([up(1)]), [], 7))]), 1000);
    expect(text).toContain('7 further changes of packages are not kept');
  });
});

describe('gates', () => {
  const failing = image('api', changed(NO_DIFFERENCE, [FIRED, PASSED]));

  test('a verified image is not accepted', () => {
    expect([isAccepted(failing), isAccepted(image('api', changed(NO_DIFFERENCE, [PASSED])))]).toEqual([false, true]);
    expect(isAccepted(image('api', { ...NOT_COMPARED, gates: [{ ...FIRED, state: 'unanswered' }] }))).toBe(false);
  });

  test('no heading and no row calls an image verified without a word of it', () => {
    const failing = image('ghcr.io/acme/api:1.4', changed(NO_DIFFERENCE, [FIRED]));
    const transient = image('ghcr.io/acme/web:2', changed(NO_DIFFERENCE, [PASSED]));
    const heading = (...images: Parameters<typeof view>[0]): string => headingOf(view(images));
    expect(heading(failing)).toBe('❌ Verified, but changed: ghcr.io/acme/api:1.4');
    expect(heading(transient)).toBe('✅ Verified: ghcr.io/acme/web:2');
    expect(heading(transient, image('ghcr.io/acme/base:2', UNCHANGED))).toBe('✅ 2 images verified, 1 changed');
    expect(heading(failing, transient)).toBe(
      '❌ 2 images verified, but 1 image changed in what `fail-on-change` names',
    );
    expect(heading(failing, rateLimitedImage())).toBe(
      '❌ 1 of 2 images is not verified, because it could not be checked; 1 image changed in what `fail-on-change` names',
    );
    expect(renderSummary(view([failing, transient]))).toMatch(
      /^\| `ghcr.io\/acme\/api:1.4` \| ❌ changed \| fail-on-change: user \|/m,
    );
  });

  test('what changed stands before what is folded', () => {
    const summary = renderSummary(view([image('a', changed(withPackages([up(1)])))]));
    expect(summary.indexOf('### What changed')).toBeGreaterThan(summary.indexOf('| linux/amd64'));
    expect(summary.indexOf('### What changed')).toBeLessThan(summary.indexOf('<details'));
  });

  test('said below the verdict and in an annotation', () => {
    expect(renderGateAlert(view([failing]))).toEqual([expect.stringContaining('`fail-on-change` fails for `user`')]);
    expect(renderGateAlert(view([image('api', UNCHANGED)]))).toEqual([]);
    expect(renderAnnotations(view([failing]))).toEqual([
      {
        level: 'error',
        title: 'Changed: api',
        message: [
          'Baseline: ghcr.io/acme/api:1.3',
          'fail-on-change: user fails:',
          '  user: from 1 to 0 (linux/amd64)',
          'What to do: Find out why it changed. Where the change is meant, take the word out of fail-on-change for this one run, or make this image the baseline.',
        ].join('\n'),
      },
    ]);
    expect(renderAnnotations(view([failing], { enforce: false }))[0]?.level).toBe('warning');
  });

  test('images without a baseline are one notice for each reason', () => {
    const annotations = renderAnnotations(view([image('a', ABSENT), image('b', ABSENT), image('c', UNCHANGED)]));
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([['notice', 'No baseline: a and 1 more']]);
  });
});
