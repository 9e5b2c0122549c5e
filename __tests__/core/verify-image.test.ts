import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EvidenceSource } from '../../src/core/evidence/source.ts';
import type { PlatformSelection } from '../../src/core/image/platform.ts';
import type { ImageResult } from '../../src/core/result.ts';
import { createSession, REGISTRY_SOURCES, type Session, type SessionOptions } from '../../src/core/session.ts';
import { resolveImage } from '../../src/core/resolve-image.ts';
import { verifyImage, type VerifyOptions } from '../../src/core/verify-image.ts';
import { keyPolicy, RELEASE } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';

const bytes = readFileSync(join(FIXTURES, 'trusted_root.json'));
let registry: TestRegistry;

beforeEach(async () => {
  registry = await startRegistry();
});

afterEach(async () => {
  await registry.close();
});

function sessionOf(options: SessionOptions = {}): Session {
  return createSession({ trust: { source: { kind: 'root', name: 'trusted_root.json', bytes } }, ...options });
}

async function verifyLayout(layout: string, options: Partial<VerifyOptions> = {}): Promise<ImageResult> {
  registry.add(`demo/${layout}`, join(FIXTURES, 'layouts', layout));
  return verifyImage(`${registry.host}/demo/${layout}:latest`, { session: sessionOf(), signer: RELEASE, ...options });
}

/** The codes of the requirements that are not met. */
function codesOf(result: ImageResult): readonly string[] {
  return result.kind === 'failed'
    ? [result.error.code]
    : result.verdict.requirements.flatMap(({ met, code }) => (met ? [] : [code ?? '']));
}

describe('one image, from its name to its result', () => {
  test.each(['legacy', 'bundles-rekor1', 'bundles-rekor2', 'both', 'referrers-tag'])(
    '%s is verified',
    async (layout) => {
      const result = await verifyLayout(layout);
      expect(codesOf(result)).toEqual([]);
      expect(result.verified).toBe(true);
      expect(result).toMatchObject({ kind: 'checked', verdict: { digest: result.subject?.digest } });
    },
  );

  test('another signer is not verified', async () => {
    const result = await verifyLayout('bundles-rekor1', { signer: keyPolicy('ecdsa.pub') });
    expect(result.verified).toBe(false);
    expect(new Set(codesOf(result))).toEqual(new Set(['all-rejected']));
  });

  test('what is not there is a failed result, with its code', async () => {
    const result = await verifyImage(`${registry.host}/demo/nothing:latest`, { session: sessionOf(), signer: RELEASE });
    expect(result).toMatchObject({ kind: 'failed', verified: false, subject: undefined, error: { code: 'not-found' } });
  });

  test('what is no reference is a mistake of the caller', async () => {
    await expect(verifyImage('UPPER case', { session: sessionOf(), signer: RELEASE })).rejects.toThrow(TypeError);
  });

  test('nothing required is never a pass', async () => {
    const result = await verifyLayout('bundles-rekor1', { requirements: { signature: false, predicateTypes: [] } });
    expect(result.verified).toBe(false);
  });

  test('predicates are there until the result is released', async () => {
    const result = await verifyLayout('bundles-rekor1');
    const attestations = (result.kind === 'checked' ? result.findings : []).flatMap((finding) =>
      finding.kind === 'verified' && finding.evidence.kind === 'attestation' ? [finding.evidence] : [],
    );
    expect(attestations.map(({ predicate }) => predicate.length > 0)).not.toContain(false);
    expect(attestations.length).toBeGreaterThan(0);
    if (result.kind === 'checked') {
      result.release();
    }
    expect(() => attestations.map(({ predicate }) => predicate)).toThrow('released');
  });

  test('a subject that was resolved before is not resolved again', async () => {
    const session = sessionOf();
    registry.add('demo/app', join(FIXTURES, 'layouts/bundles-rekor1'));
    const subject = await resolveImage(`${registry.host}/demo/app:latest`, { session });
    const before = registry.requests.length;
    expect((await verifyImage(subject, { session, signer: RELEASE })).verified).toBe(true);
    expect(registry.requests.slice(before).filter(({ url }) => url.endsWith('/manifests/latest'))).toEqual([]);
  });

  test(
    'a referrers API that hangs, for more images than a host has open requests for',
    { timeout: 30_000 },
    async () => {
      const session = sessionOf({ timeout: 12_000 });
      registry.options = { intercept: ({ url }) => (url.includes('/referrers/') ? { silent: true } : undefined) };
      const names = Array.from({ length: 15 }, (_, n) => `demo/legacy-${n}`);
      const results = await Promise.all(
        names.map((name) => {
          registry.add(name, join(FIXTURES, 'layouts/legacy'));
          return verifyImage(`${registry.host}/${name}:latest`, { session, signer: RELEASE });
        }),
      );
      expect(results.map(({ verified }) => verified)).not.toContain(false);
      expect(results.map((each) => each.kind === 'checked' && each.failedSources[0]?.code)).not.toContain(undefined);
    },
  );

  test('signers that are looked up are part of the result', async () => {
    const result = await verifyLayout('bundles-rekor1', { signer: () => Promise.resolve(RELEASE) });
    expect(result).toMatchObject({ verified: true, signer: RELEASE });
  });

  test.each<[string, string | undefined, boolean]>([
    ['of one key share a verification', 'a', true],
    ['without a key share nothing', undefined, false],
  ])('two calls %s', async (_, shareKey, isShared) => {
    const session = sessionOf();
    const requirements = {};
    const one = await verifyLayout('bundles-rekor1', { session, requirements, shareKey });
    const other = await verifyLayout('bundles-rekor1', { session, requirements, shareKey });
    const findings = [one, other].map((result) => (result.kind === 'checked' ? result.findings : undefined));
    expect(findings[0] === findings[1]).toBe(isShared);
  });

  test('nor do subjects that were resolved for other platforms', async () => {
    const session = sessionOf({ sources: [] });
    const options = { session, signer: RELEASE, requirements: {}, shareKey: 'a' };
    registry.add('demo/app', join(FIXTURES, 'layouts/legacy'));
    const name = `${registry.host}/demo/app:latest`;
    const amd64: PlatformSelection = {
      kind: 'named',
      platforms: [{ os: 'linux', architecture: 'amd64', variant: undefined }],
    };
    const subjects = [await resolveImage(name, { session }), await resolveImage(name, { session, platforms: amd64 })];
    const results = await Promise.all(subjects.map((subject) => verifyImage(subject, options)));
    const [all, one] = results.map((result) => (result.kind === 'checked' ? result.verdict.requirements.length : 0));
    expect(all).toBeGreaterThan(one ?? 0);
  });

  test.each<[string, Partial<VerifyOptions>]>([
    ['another signer, though it looks alike', { signer: { ...RELEASE } }],
    ['other requirements, though they look alike', { requirements: {} }],
    ['another key', { shareKey: 'b' }],
    ['another choice of platforms', { platforms: { kind: 'index' } }],
    ['evidence elsewhere', { evidenceRepositories: [{ registry: 'registry.test', path: 'demo/signatures' }] }],
  ])('%s shares nothing', async (_, other) => {
    const common = { session: sessionOf({ sources: [] }), requirements: {}, shareKey: 'a' };
    const results = [
      await verifyLayout('bundles-rekor1', common),
      await verifyLayout('bundles-rekor1', { ...common, ...other }),
    ];
    const [one, two] = results.map((result) => (result.kind === 'checked' ? result.findings : undefined));
    expect(one === two).toBe(false);
  });
});

describe('a source of evidence is data', () => {
  /** What the registry holds, found under another name. */
  const shelf = (stage: EvidenceSource['stage']): EvidenceSource => ({
    kind: 'shelf',
    label: 'a shelf',
    stage,
    discover: async (search) => {
      const found = await Promise.all(REGISTRY_SOURCES.map((source) => source.discover(search)));
      return { candidates: found.flatMap(({ candidates }) => candidates), locations: [] };
    },
  });

  test.each(['first', 'second', 'fallback'] as const)('one more in the list, searched in stage %s', async (stage) => {
    const session = sessionOf({ sources: [shelf(stage)] });
    expect((await verifyLayout('bundles-rekor1', { session })).verified).toBe(true);
  });

  test('without any source nothing is signed', async () => {
    const result = await verifyLayout('bundles-rekor1', { session: sessionOf({ sources: [] }) });
    expect(new Set(codesOf(result))).toEqual(new Set(['not-signed']));
  });

  test('the last resort is not searched where the rest is enough', async () => {
    const failing: EvidenceSource = { ...shelf('fallback'), discover: () => Promise.reject(new Error('searched')) };
    const session = sessionOf({ sources: [...REGISTRY_SOURCES, failing] });
    expect((await verifyLayout('bundles-rekor1', { session })).verified).toBe(true);
  });
});
