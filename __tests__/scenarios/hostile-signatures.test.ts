import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRegistry, type PutDescriptor, type TestRegistry } from '../support/registry.ts';
import { makeKey, SignedRepository, simpleSigning, statementAbout, type KeyKind } from '../support/signed-image.ts';
import { runTable, verdictOf, type Expected, type ImageReport } from '../support/signed-table.ts';

const OTHER = '0'.repeat(64);

let registry: TestRegistry;
const key = makeKey();

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(async () => {
  await registry.close();
});

interface SignatureCase {
  readonly title: string;
  readonly expected: Expected;
  readonly payload: (image: PutDescriptor) => object | string;
}

const signed = ({ digest }: PutDescriptor): ReturnType<typeof simpleSigning> => simpleSigning(digest, 'a/image');
const critical =
  (members: Record<string, unknown>) =>
  (image: PutDescriptor): object => ({ critical: { ...signed(image).critical, ...members }, optional: null });
const named =
  (change: (digest: string) => unknown) =>
  (image: PutDescriptor): object =>
    critical({ image: { 'docker-manifest-digest': change(image.digest) } })(image);

const SIGNATURES: readonly SignatureCase[] = [
  { title: 'a simple signing payload', expected: 'verified', payload: signed },
  { title: 'another digest', expected: 'subject', payload: named(() => `sha256:${OTHER}`) },
  { title: 'capital hexadecimal digits', expected: 'statement', payload: named((digest) => digest.toUpperCase()) },
  { title: 'a digest without its algorithm', expected: 'statement', payload: named((digest) => digest.slice(7)) },
  { title: 'a digest with a line break', expected: 'statement', payload: named((digest) => `${digest}\n`) },
  { title: 'a list of digests', expected: 'statement', payload: named((digest) => [digest]) },
  { title: 'type of atomic signing', expected: 'statement', payload: critical({ type: 'atomic container signature' }) },
  {
    title: 'type with a space at its end',
    expected: 'statement',
    payload: critical({ type: 'cosign container image signature ' }),
  },
  { title: 'no type', expected: 'statement', payload: critical({ type: undefined }) },
  {
    title: 'the digest twice',
    expected: 'statement',
    payload: (image) =>
      JSON.stringify(signed(image)).replace(
        '"docker-manifest-digest":',
        `"docker-manifest-digest":"sha256:${OTHER}","docker-manifest-digest":`,
      ),
  },
  {
    title: 'critical twice',
    expected: 'statement',
    payload: (image) => JSON.stringify(signed(image)).replace('{', '{"critical":{},'),
  },
  {
    title: 'critical in capital letters beside it',
    expected: 'verified',
    payload: (image) => JSON.stringify(signed(image)).replace('{', '{"Critical":{},'),
  },
  { title: 'bytes after the payload', expected: 'statement', payload: (image) => `${JSON.stringify(signed(image))}x` },
  {
    title: 'an in-toto statement in place of the payload',
    expected: 'statement',
    payload: ({ digest }) => statementAbout(digest),
  },
  {
    title: 'annotations of the signer',
    expected: 'verified',
    payload: (image) => ({ ...signed(image), optional: { 'a\n::error::x': '<img src=x>' } }),
  },
];

describe('image signatures in the simple format', () => {
  let images: ReadonlyMap<string, ImageReport>;

  beforeAll(async () => {
    const repositories = new Map(
      SIGNATURES.map(({ title, payload }, n) => {
        const repository = new SignedRepository(registry, `signature/n${n}`, key);
        const image = repository.putImage({ tag: 'latest' });
        repository.attach(image.digest, '.sig', [repository.signatureLayer(payload(image))]);
        return [title, repository];
      }),
    );
    ({ images } = await runTable(repositories, [key], { 'predicate-type': 'none' }));
  });

  test.each(SIGNATURES)('$title: $expected', ({ title, expected }) => {
    expect(verdictOf(images.get(title))).toBe(expected);
  });
});

interface KeyCase {
  readonly title: string;
  readonly kind: KeyKind;
  readonly hash?: string;
  readonly expected: Expected;
}

const KEYS: readonly KeyCase[] = [
  { title: 'ECDSA P-256', kind: 'p256', expected: 'verified' },
  { title: 'ECDSA P-256 with SHA-512', kind: 'p256', hash: 'sha512', expected: 'signature' },
  { title: 'ECDSA P-384 with the hash of cosign', kind: 'p384', expected: 'verified' },
  { title: 'ECDSA P-384 with the hash of its size', kind: 'p384', hash: 'sha384', expected: 'verified' },
  { title: 'ECDSA P-521 with the hash of cosign', kind: 'p521', expected: 'verified' },
  { title: 'ECDSA P-521 with the hash of its size', kind: 'p521', hash: 'sha512', expected: 'verified' },
  { title: 'RSA', kind: 'rsa', expected: 'verified' },
  { title: 'RSA with SHA-1', kind: 'rsa', hash: 'sha1', expected: 'signature' },
  { title: 'Ed25519', kind: 'ed25519', expected: 'verified' },
];

describe('keys of every kind, all of them given', () => {
  let images: ReadonlyMap<string, ImageReport>;

  beforeAll(async () => {
    const signers = new Map(KEYS.map((each) => [each, makeKey(each.kind)]));
    const repositories = new Map(
      [...signers].map(([{ title, hash }, signer], n) => {
        const repository = new SignedRepository(registry, `key/n${n}`, signer);
        const { digest } = repository.putImage({ tag: 'latest' });
        repository.attach(digest, '.sig', [repository.signatureLayer(simpleSigning(digest, 'n'), hash)]);
        repository.attach(digest, '.att', [
          repository.attestationLayer(statementAbout(digest), hash === undefined ? {} : { hash }),
        ]);
        return [title, repository];
      }),
    );
    ({ images } = await runTable(repositories, [...signers.values()], {}));
  });

  test.each(KEYS)('$title: $expected', ({ title, expected }) => {
    const image = images.get(title);
    expect(image?.evidence.map(({ reason }) => reason?.code ?? 'verified')).toEqual([expected, expected]);
    expect(image?.verified).toBe(expected === 'verified');
  });
});
