import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseReference } from '../../src/core/image/reference.ts';
import { LIMITS } from '../../src/limits.ts';
import type { ImageOutcome, ScanOutcome } from '../../src/outcome.ts';
import { renderSarif } from '../../src/report/repository/sarif.ts';
import type { FoundReference } from '../../src/scan/reference.ts';
import { faultsOfSarif, readSarif, resultsOfSarif, type SarifResult } from '../support/sarif.ts';
import { NO_FINDINGS } from './scanned.ts';
import { rateLimitedImage, unsignedImage, view, wrongIdentityImage } from './samples.ts';

function at(
  file: string,
  line: number,
  reference: string | null,
  changes: Partial<FoundReference> = {},
): FoundReference {
  return {
    file,
    line,
    column: 6,
    endLine: line,
    endColumn: 20,
    format: 'dockerfile',
    written: reference ?? '$X',
    kind: reference === null ? 'unresolved' : 'image',
    reference,
    platform: null,
    why: reference === null ? 'The variable "X" has no value in the files' : null,
    ...changes,
  };
}

/** The same outcome for another image. */
function of(requested: string, outcome: ImageOutcome): ImageOutcome {
  const reference = parseReference(requested, 'latest');
  if (reference.kind !== 'value') {
    throw new Error(`${requested} is no reference`);
  }
  return { ...outcome, request: { ...outcome.request, requested, reference: reference.value } };
}

interface Given extends Partial<ScanOutcome> {
  readonly images?: readonly ImageOutcome[];
  readonly enforce?: boolean;
}

function render({ images = [], enforce = true, ...scan }: Given): string {
  const outcome = { ...NO_FINDINGS, ...scan };
  return renderSarif(view(images, { scan: outcome, enforce }), outcome);
}

const results = (given: Given): readonly SarifResult[] => resultsOfSarif(render(given));
const fingerprints = (given: Given): readonly string[] => results(given).map(({ fingerprint }) => fingerprint);

const API = 'ghcr.io/acme/api:1.4';
const UNSIGNED = [of(API, unsignedImage())];

describe('results', () => {
  const everything: Given = {
    images: [
      of('ghcr.io/acme/api:1.4', wrongIdentityImage()),
      of('ghcr.io/acme/web:1', unsignedImage()),
      of('quay.io/acme/cron:3', rateLimitedImage()),
    ],
    references: [
      at('Dockerfile', 3, 'ghcr.io/acme/api:1.4'),
      at('Dockerfile', 9, 'ghcr.io/acme/web:1'),
      at('cron.yml', 2, 'quay.io/acme/cron:3'),
      at('ok.yml', 2, 'quay.io/acme/ok:1'),
    ],
    unresolved: [at('Dockerfile', 7, null)],
    unread: [{ file: 'a/broken.yaml', format: null, why: 'not YAML: line 3' }],
    lock: { problems: [{ reference: 'quay.io/acme/ok:1', code: 'older', message: 'older than recorded' }], notes: [] },
  };

  test.each([
    ['enforced', true, ['error', 'error', 'error', 'error', 'warning', 'warning']],
    ['of an audit', false, ['error', 'warning', 'warning', 'warning', 'warning', 'warning']],
  ])('have a rule, a level and a region (%s)', (_, enforce, levels) => {
    const text = render({ ...everything, enforce });
    expect(faultsOfSarif(text)).toEqual([]);
    const found = resultsOfSarif(text);
    expect(found.map(({ level }) => level)).toEqual(levels);
    expect(Object.fromEntries(found.map(({ rule, uri, region }) => [rule, `${uri}:${region.startLine}`]))).toEqual({
      'all-rejected': 'Dockerfile:3',
      'not-signed': 'Dockerfile:9',
      older: 'ok.yml:2',
      unresolved: 'Dockerfile:7',
      'not-checked': 'cron.yml:2',
      // GitHub wants a line of each
      unread: 'a/broken.yaml:1',
    });
  });

  test('refer to rules with help', () => {
    const { tool, results: all } = readSarif(render(everything));
    const { rules } = tool.driver;
    expect(all.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(all.map(({ ruleId }) => ruleId));
    expect(rules.filter(({ help }) => help.markdown === '')).toEqual([]);
  });

  test('have the place as region, the end exclusive', () => {
    const [{ region } = {}] = results({ images: UNSIGNED, references: [at('Dockerfile', 3, API)] });
    expect(region).toEqual({ startLine: 3, startColumn: 6, endLine: 3, endColumn: 20 });
  });

  test.each([
    ['a b#c?.Dockerfile', 'a%20b%23c%3F.Dockerfile'],
    ['dir/100%.yaml', 'dir/100%25.yaml'],
    ['größe/ファイル.yaml', 'gr%C3%B6%C3%9Fe/%E3%83%95%E3%82%A1%E3%82%A4%E3%83%AB.yaml'],
    ['http://evil.example/Dockerfile', 'http%3A//evil.example/Dockerfile'],
    ['back\\slash.yaml', 'back%5Cslash.yaml'],
    ['half\ud83d.yaml', 'half%EF%BF%BD.yaml'],
  ])('name the file %j by a relative URI', (file, uri) => {
    const text = render({ images: UNSIGNED, references: [at(file, 1, API)] });
    expect(faultsOfSarif(text)).toEqual([]);
    expect(resultsOfSarif(text)[0]?.uri).toBe(uri);
  });

  test('have text in which nothing is a link or a command', () => {
    const written = '[click](https://evil.example)\n::error::x';
    const text = results({ unresolved: [at('Dockerfile', 1, null, { written })] })[0]?.text ?? '';
    expect(text).toContain('\\[click\\](https://evil.example)');
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });
});

describe('fingerprints', () => {
  const before = { images: UNSIGNED, references: [at('Dockerfile', 3, API), at('Dockerfile', 8, API)] };

  test('differ for two places of one image in a file', () => {
    expect(new Set(fingerprints(before)).size).toBe(2);
  });

  test('stay when lines move', () => {
    const moved = { ...before, references: [at('Dockerfile', 30, API), at('Dockerfile', 80, API)] };
    expect(fingerprints(moved)).toEqual(fingerprints(before));
  });

  test.each(['ghcr.io/acme/api:2', `ghcr.io/acme/api@sha256:${'a'.repeat(64)}`])('stay when it becomes %s', (other) => {
    const images = [of(other, unsignedImage())];
    const after = { images, references: [at('Dockerfile', 3, other), at('Dockerfile', 8, other)] };
    expect(fingerprints(after)).toEqual(fingerprints(before));
  });

  test('of what the lock says stay when only the tag changes', () => {
    const locked = (reference: string): Given => ({
      references: [at('Dockerfile', 3, reference)],
      lock: { problems: [{ reference, code: 'not-locked', message: 'x' }], notes: [] },
    });
    expect(fingerprints(locked('ghcr.io/acme/api:2'))).toEqual(fingerprints(locked(API)));
  });

  test('of two tags of one name are counted from the top of the file, whatever comes first in the list', () => {
    const [one, two] = ['ghcr.io/acme/api:1', 'ghcr.io/acme/api:2'];
    const references = [at('Dockerfile', 3, one), at('Dockerfile', 5, two), at('Dockerfile', 8, one)];
    const byLine = (images: readonly string[]): readonly (readonly [number, string])[] =>
      results({ images: images.map((name) => of(name, unsignedImage())), references })
        .map(({ region, fingerprint }) => [region.startLine, fingerprint] as const)
        .toSorted(([a], [b]) => a - b);
    expect(byLine([two, one])).toEqual(byLine([one, two]));
    expect(byLine([one, two]).map(([, fingerprint]) => fingerprint.split(':')[1])).toEqual(['1', '2', '3']);
  });

  test('differ for another file, another name and another rule', () => {
    const one = (file: string, name: string, outcome: ImageOutcome): readonly string[] =>
      fingerprints({ images: [of(name, outcome)], references: [at(file, 3, name)] });
    const all = [
      one('Dockerfile', API, unsignedImage()),
      one('other/Dockerfile', API, unsignedImage()),
      one('Dockerfile', 'ghcr.io/acme/web:1.4', unsignedImage()),
      one('Dockerfile', API, wrongIdentityImage()),
    ];
    expect(new Set(all.flat()).size).toBe(4);
  });
});

describe("GitHub's limits", () => {
  const files = (count: number, words: () => string): Given => ({
    failsUnresolved: true,
    unresolved: [at('last.Dockerfile', 1, null)],
    unread: Array.from({ length: count }, (_, n) => ({ file: `${words()}${n}.yaml`, format: null, why: words() })),
  });

  test('of many results, what fails is shown, and the rest is counted', () => {
    const text = render(files(30_000, () => 'not YAML'));
    const { results: shown, invocations } = readSarif(text);
    expect(shown).toHaveLength(25_000);
    expect(shown[0]).toMatchObject({ ruleId: 'unresolved', level: 'error' });
    const [{ toolExecutionNotifications }] = invocations;
    expect(toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      expect.stringMatching(/^5001 more results /),
    ]);
    expect(gzipSync(text).length).toBeLessThan(LIMITS.sarifCompressedBytes);
  });

  test('of many results that hardly compress, as many as fit in 10 MB', () => {
    const text = render(files(30_000, () => randomBytes(280).toString('base64url')));
    const { results: shown, invocations } = readSarif(text);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(shown.length).toBeGreaterThan(14_000);
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(
      new RegExp(`^${30_001 - shown.length} more`),
    );
  });
});
