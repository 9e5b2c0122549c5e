import { AnnotationLimit } from '../../src/action/commands.ts';
import { describe, expect, test } from 'vitest';
import { digestOfList } from '../../src/shards/list.ts';
import { parseReference, type ImageReference } from '../../src/core/image/reference.ts';
import { merge, type MergedRun } from '../../src/shards/merge.ts';
import type { ReportedImage } from '../../src/shards/reported.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderReport } from '../../src/report/json.ts';
import { renderTotals } from '../../src/report/log.ts';
import { renderOutputs } from '../../src/report/rendered.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { viewOfMerge } from '../../src/report/view-of-run.ts';
import type { RunView } from '../../src/report/view.ts';
import { digest, partsOf } from './samples.ts';

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
    left: undefined,
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

function view(...shards: Parameters<typeof merged>): RunView {
  return viewOfMerge(merged(...shards));
}

const SEVERAL = view([[image(1), image(2, FAILED)], [image(3, UNMET)]]);

describe('what a merge reports', () => {
  test.each([
    ['several', SEVERAL],
    ['verified', view([[image(1)], []])],
    ['one-canceled', view([[image(1)], [image(2)]], [2])],
    ['canceled', view([[image(1)], [image(2)], [image(3)]], [2, 3])],
  ])('%s', async (name, merge) => {
    const annotations = renderAnnotations(merge).map(({ level, title, message }) => `${level} ${title}\n${message}\n`);
    await expect(renderSummary(merge)).toMatchFileSnapshot(`expected/merge-${name}-summary.txt`);
    await expect(`${renderTotals(merge).join('\n')}\n`).toMatchFileSnapshot(`expected/merge-${name}-log.txt`);
    await expect(annotations.join('\n')).toMatchFileSnapshot(`expected/merge-${name}-annotations.txt`);
  });

  test('what is not verified comes first; then the shards, then the rest', () => {
    const summary = renderSummary(SEVERAL);
    const locations = ['n3:1', 'n2:1', '**1 of 3 images verified**', 'shard-2/report.json', 'n1:1'].map((each) =>
      summary.indexOf(each),
    );
    expect(locations).toEqual(locations.toSorted((a, b) => a - b));
    expect(Math.min(...locations)).toBeGreaterThanOrEqual(0);
  });

  test.each([1_044_480, 100_000, 5000, 500])('of 10,000 images it is shorter than %i bytes', (limit) => {
    const shards = Array.from({ length: 8 }, (_, shard) =>
      Array.from({ length: 1250 }, (__, at) => image(shard * 1250 + at, at % 5 === 0 ? UNMET : {})),
    );
    const summary = renderSummary(view(shards), limit);
    expect(Buffer.byteLength(summary)).toBeLessThan(limit);
    expect(summary).toContain('## ❌ 2000 of 10000 images are not verified, as reported by the shards');
    expect(summary).toContain('verify the image again before');
  });

  test('nothing is to be deployed by it', () => {
    expect(renderOutputs(view([[image(1)]]), '/out')).toMatchObject({
      verified: 'true',
      digest: '',
      image: '',
      images: '[]',
      files: '[]',
      sbom: '',
      identity: '',
      issuer: '',
    });
  });

  test('its report has the images as the shards wrote them, and says what it was put together from', async () => {
    const written = (async function* () {
      yield { reference: 'a', more: 1 };
      yield { reference: 'b' };
      await Promise.resolve();
    })();
    const text = (await partsOf(renderReport(SEVERAL, written))).join('');
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(JSON.parse(text)).toMatchObject({
      verified: false,
      merged: {
        shards: [
          { index: 1, report: 'shard-1/report.json', cancelled: false, images: 2, verified: 1 },
          { index: 2, report: 'shard-2/report.json', cancelled: false, images: 1, verified: 0 },
        ],
      },
      images: [{ reference: 'a', more: 1 }, { reference: 'b' }],
    });
  });
});

test('annotations of a merge are as many as the runner shows', () => {
  const limit = new AnnotationLimit();
  const all = renderAnnotations(view([Array.from({ length: 30 }, (_, at) => image(at, UNMET))]));
  const annotations = [...limit.admit(all), ...limit.rest()];
  expect(annotations).toHaveLength(10);
  expect(annotations[0]?.title).toBe('Not verified, as reported by shard 1: ghcr.io/acme/n0:1');
});
