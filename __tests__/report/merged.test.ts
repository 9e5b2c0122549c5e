import { AnnotationLimit } from '../../src/action/annotation-limit.ts';
import { describe, expect, test } from 'vitest';
import { digestOfList } from '../../src/shards/list.ts';
import { parseReference, type ImageReference } from '../../src/core/image/reference.ts';
import { merge, type MergedRun } from '../../src/shards/merged.ts';
import type { ReportedImage } from '../../src/shards/reported.ts';
import { renderMergedAnnotations, renderMergedLog } from '../../src/report/merged-lines.ts';
import { renderMergedSummary } from '../../src/report/merged-summary.ts';
import { digest } from './samples.ts';

function reference(name: string): ImageReference {
  const read = parseReference(name, undefined);
  if (read.kind === 'invalid') {
    throw new Error(read.issue);
  }
  return read.value;
}

function image(at: number, changes: Partial<ReportedImage> = {}): ReportedImage {
  const requested = `ghcr.io/acme/n${at}:1`;
  return {
    requested,
    reference: reference(requested),
    verified: true,
    error: undefined,
    unmet: [],
    signer: 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main',
    ...changes,
  };
}

const UNMET = {
  verified: false,
  signer: undefined,
  unmet: [
    {
      kind: 'attestation',
      predicateType: 'https://spdx.dev/Document',
      platform: 'linux/amd64',
      code: 'wrong-type',
      why: 'there is none',
    },
    { kind: 'signature', predicateType: undefined, platform: 'index', code: 'not-signed', why: 'nothing was found' },
  ],
} as const;
const FAILED = {
  verified: false,
  signer: undefined,
  error: { code: 'rate-limited', message: 'the registry answered 429', hint: 'Log in.' },
};

function merged(shards: readonly (readonly ReportedImage[])[], canceled: readonly number[] = []): MergedRun {
  const files = shards.map((images, at) => ({
    path: `shard-${at + 1}/report.json`,
    digest: digest(String(at)),
    run: {
      version: '1.0.0',
      startedAt: '2026-11-23T10:00:00.000Z',
      duration: 61_000,
      error: undefined,
      insecure: [],
      enforce: true,
      shard: { index: at + 1, count: shards.length },
      list: null,
      inputs: digest('inputs'),
      canceled: canceled.includes(at + 1),
      merged: false,
      images,
    },
  }));
  return merge(files.toReversed(), {
    tool: { name: 'image-provenance', version: '1.0.0' },
    startedAt: new Date('2026-11-23T11:00:00Z'),
    duration: 5,
    enforce: true,
    listDigest: digestOfList([]),
  });
}

describe('a merged run', () => {
  test('is verified when every image of every shard is, and there is one', () => {
    expect(merged([[image(1)], [image(2)], []]).verified).toBe(true);
    expect(merged([[image(1)], [image(2, UNMET)]]).verified).toBe(false);
    expect(merged([[image(1)], [image(2, FAILED)]]).verified).toBe(false);
    expect(merged([[], []]).verified).toBe(false);
    expect(merged([[image(1)], [image(2)]], [2]).verified).toBe(false);
  });

  test('has its shards in order, whatever the order of the files', () => {
    expect(merged([[], [image(1)], []]).shards.map(({ index }) => index)).toEqual([1, 2, 3]);
  });
});

describe('the summary of a merge', () => {
  test('what is not verified comes first, with why and where; then the shards, then the rest', () => {
    const summary = renderMergedSummary(merged([[image(1), image(2, FAILED)], [image(3, UNMET)]]));
    const locations = ['n3:1', 'n2:1', '**1 of 3 images verified**', 'shard-2/report.json', 'n1:1'].map((each) =>
      summary.indexOf(each),
    );
    expect(locations).toEqual(locations.toSorted((a, b) => a - b));
    expect(summary).toContain('| `ghcr.io/acme/n3:1` | ❌ no | signature: not-signed | 2 |  |');
    expect(summary).toContain('| `ghcr.io/acme/n2:1` | ⚠️ unknown | could not be checked: rate-limited | 1 |  |');
    expect(summary).toContain('SBOM (SPDX) of linux/amd64: there is none');
    expect(summary).toContain('what to do about an image in the summary of the job of its shard');
    expect(renderMergedSummary(merged([[image(1)]]))).not.toContain('what to do');
  });

  test.each([1_044_480, 100_000, 5000, 500])('of 10,000 images it is shorter than %i bytes', (limit) => {
    const shards = Array.from({ length: 8 }, (_, shard) =>
      Array.from({ length: 1250 }, (__, at) => image(shard * 1250 + at, at % 5 === 0 ? UNMET : {})),
    );
    const summary = renderMergedSummary(merged(shards), limit);
    expect(Buffer.byteLength(summary)).toBeLessThan(limit);
    expect(summary).toContain('## ❌ 2000 of 10000 images are not verified, as reported by the shards');
    expect(summary).toContain('a gate verifies anew');
  });

  test('a cancelled shard is told, also where nothing else is wrong', () => {
    const run = merged([[image(1)], [image(2)]], [2]);
    expect(renderMergedSummary(run)).toContain('## ⚠️ 2 images verified');
    expect(renderMergedSummary(run)).toContain('Canceled before it was done: shard 2.');
    expect(renderMergedAnnotations(run)).toEqual([
      { level: 'error', title: 'Canceled', message: '1 shard canceled: 2.' },
    ]);
  });
});

test('annotations of a merge are as many as the runner shows', () => {
  const limit = new AnnotationLimit();
  const all = renderMergedAnnotations(merged([Array.from({ length: 30 }, (_, at) => image(at, UNMET))]));
  const annotations = [...limit.admit(all), ...limit.rest()];
  expect(annotations).toHaveLength(10);
  expect(annotations[0]?.title).toBe('Not verified, as reported by shard 1: ghcr.io/acme/n0:1');
  expect(annotations[0]?.message).toContain('what to do: in log and summary of the job of shard 1.');
});

test('the log of a merge counts', () => {
  expect(renderMergedLog(merged([[image(1), image(2, FAILED)], [image(3, UNMET)]])).at(-1)).toBe(
    '1 image verified, 1 not verified, 1 could not be checked',
  );
});
