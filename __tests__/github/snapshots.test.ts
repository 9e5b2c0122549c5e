import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { correlatorOf, renderSnapshot, type SnapshotRun } from '../../src/github/snapshots.ts';
import { snapshotSchema } from '../support/github-api.ts';
import { FIXTURES } from '../support/layout.ts';
import { REAL } from '../support/postgres.ts';
import { spdx } from '../report/samples.ts';
import { CYCLONEDX, predicateOf, read, SPDX } from '../attestation/reading.ts';

const STEP = { workflow: 'acme/api/.github/workflows/images.yml', job: 'verify', step: 'provenance' };
const RUN: SnapshotRun = {
  id: '42',
  url: 'https://github.com/acme/api/actions/runs/42',
  sha: 'da283c26829d46c2d2883de5ff98bee672428696',
  ref: 'refs/heads/main',
  scanned: new Date('2026-11-23T10:00:00Z'),
  detector: { name: 'image-provenance', version: '1.0.0', url: 'https://github.com/acme/image-provenance' },
};

function rendered(packageUrls: readonly string[], name = 'ghcr.io/acme/api:1.4 (linux/amd64)') {
  return snapshotSchema.parse(
    JSON.parse(renderSnapshot('c', [{ name, metadata: { platform: 'linux/amd64' }, packageUrls }], RUN)),
  );
}

describe('the correlator', () => {
  test('is the same in every run, and legible', () => {
    const correlator = correlatorOf(STEP, 'ghcr.io/acme/api', 'linux/amd64');
    expect(correlator).toBe(correlatorOf({ ...STEP }, 'ghcr.io/acme/api', 'linux/amd64'));
    expect(correlator).toMatch(/^ghcr\.io_acme_api\.linux_amd64\.[0-9a-f]{32}$/);
  });

  test('is another one for each image, platform, workflow, job and step', () => {
    const all = [
      correlatorOf(STEP, 'ghcr.io/acme/api', 'linux/amd64'),
      correlatorOf(STEP, 'ghcr.io/acme/api', 'linux/arm64'),
      correlatorOf(STEP, 'ghcr.io/acme_api', 'linux/amd64'),
      correlatorOf(STEP, 'ghcr.io/acme/api', 'linux_amd64'),
      correlatorOf({ ...STEP, workflow: 'acme/api/.github/workflows/nightly.yml' }, 'ghcr.io/acme/api', 'linux/amd64'),
      correlatorOf({ ...STEP, job: 'other' }, 'ghcr.io/acme/api', 'linux/amd64'),
      correlatorOf({ ...STEP, step: 'other' }, 'ghcr.io/acme/api', 'linux/amd64'),
      // where one part ends and the next begins
      correlatorOf({ ...STEP, job: '', step: 'verifyprovenance' }, 'ghcr.io/acme/api', 'linux/amd64'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([
    ['long', `ghcr.io/${'a/'.repeat(500)}b`, 'x'.repeat(500)],
    ['hostile', '\u202e"\n::error::\u0000', '../`</script>'],
  ])('of %s names is short and of legal characters', (_, image, platform) => {
    expect(correlatorOf(STEP, image, platform)).toMatch(/^[A-Za-z0-9._-]{1,124}$/);
  });

  test('of names that are equal when cut', () => {
    const long = 'a'.repeat(100);
    expect(correlatorOf(STEP, `b${long}`, 'index')).not.toBe(correlatorOf(STEP, `c${long}`, 'index'));
  });
});

describe('the snapshot', () => {
  test('has what the API asks for, and nothing else', () => {
    const url = 'pkg:apk/wolfi/bash@5.3-r12?arch=x86_64';
    expect(rendered([url])).toEqual({
      version: 0,
      job: { id: '42', correlator: 'c', html_url: RUN.url },
      sha: RUN.sha,
      ref: 'refs/heads/main',
      detector: RUN.detector,
      scanned: '2026-11-23T10:00:00.000Z',
      manifests: {
        'ghcr.io/acme/api:1.4 (linux/amd64)': {
          name: 'ghcr.io/acme/api:1.4 (linux/amd64)',
          metadata: { platform: 'linux/amd64' },
          resolved: { [url]: { package_url: url, scope: 'runtime' } },
        },
      },
    });
  });

  test('a manifest called as a member of every object is one', () => {
    const text = renderSnapshot('c', [{ name: '__proto__', metadata: {}, packageUrls: ['pkg:npm/a@1'] }], RUN);
    expect(text).toContain('"manifests":{"__proto__":{"name":"__proto__"');
  });

  test('5,000 packages: all, in less than 1 MB', () => {
    const { packages } = read(SPDX, spdx(5000));
    const urls = packages.flatMap(({ purl }) => purl ?? []);
    const manifests = [{ name: 'm', metadata: {}, packageUrls: urls }];
    const text = renderSnapshot('c', manifests, RUN);
    expect(Object.keys(snapshotSchema.parse(JSON.parse(text)).manifests['m']?.resolved ?? {})).toEqual(urls);
    expect(text.length).toBeLessThan(1_000_000);
  });

  test('the SBOMs of the fixtures: every package with a package URL', () => {
    const blobs = join(FIXTURES, 'layouts/legacy/blobs/sha256');
    const sboms = readdirSync(blobs)
      .map((name) => readFileSync(join(blobs, name), 'utf8'))
      .filter((text) => text.includes('"payloadType"'))
      .map(predicateOf)
      .filter(({ type }) => type === SPDX || type === CYCLONEDX)
      .map(({ type, predicate }) => read(type, predicate).packages);
    expect(sboms.length).toBeGreaterThan(1);
    for (const packages of sboms) {
      const urls = packages.flatMap(({ purl }) => purl ?? []);
      const [manifest] = Object.values(rendered(urls).manifests);
      expect(Object.keys(manifest?.resolved ?? {})).toEqual([...new Set(urls)]);
    }
    expect(Math.max(...sboms.map(({ length }) => length))).toBeGreaterThan(20);
  });
});

// kept beside the repository: where it is absent this test is skipped
test.skipIf(!existsSync(REAL))("the SBOM of Chainguard's postgres: 56 apk packages and 4 Go modules", () => {
  const { type, predicate } = predicateOf(
    readFileSync(join(REAL, 'chainguard-postgres/spdx-attestation-envelope.json'), 'utf8'),
  );
  const urls = read(type, predicate).packages.flatMap(({ purl }) => purl ?? []);
  const [manifest] = Object.values(rendered(urls).manifests);
  const all = Object.values(manifest?.resolved ?? {}).map(({ package_url: url }) => url);
  expect(all.filter((url) => url.startsWith('pkg:apk/wolfi/'))).toHaveLength(56);
  expect(all.filter((url) => url.startsWith('pkg:golang/'))).toHaveLength(4);
});
