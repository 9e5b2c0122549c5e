import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runClient } from '../conformance/client.ts';
import { digestOf } from '../src/core/image/digest.ts';

/** The `bundle-verify` cases of the Sigstore conformance suite, beside the repository where they are there. */
const CASES = join(import.meta.dirname, '../../shared/real/conformance');
const PUBLIC_GOOD = join(import.meta.dirname, '../../shared/real/trusted-roots/public-good.root-signing.json');
const IDENTITY =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

const isThere = existsSync(CASES);
const names = isThere ? readdirSync(CASES).filter((name) => existsSync(join(CASES, name, 'bundle.sigstore.json'))) : [];

function pathOf(name: string, file: string): string | undefined {
  const path = join(CASES, name, file);
  return existsSync(path) ? path : undefined;
}

function artifactOf(name: string): string {
  return pathOf(name, 'artifact') ?? join(CASES, 'a.txt');
}

function argumentsOf(name: string, artifact: string, bundle = join(CASES, name, 'bundle.sigstore.json')): string[] {
  const text = (file: string, otherwise: string): string => {
    const path = pathOf(name, file);
    return path === undefined ? otherwise : readFileSync(path, 'utf8').trim();
  };
  const key = pathOf(name, 'key.pub');
  const signer =
    key === undefined
      ? ['--certificate-identity', text('identity', IDENTITY), '--certificate-oidc-issuer', text('issuer', ISSUER)]
      : ['--key', key];
  const root = pathOf(name, 'trusted_root.json') ?? PUBLIC_GOOD;
  return ['verify-bundle', '--bundle', bundle, ...signer, '--trusted-root', root, artifact];
}

async function verdictOf(args: readonly string[]): Promise<'accepted' | 'refused'> {
  try {
    await runClient(args);
    return 'accepted';
  } catch {
    return 'refused';
  }
}

const expectedOf = (name: string): string => (name.endsWith('_fail') ? 'refused' : 'accepted');

describe.skipIf(!isThere)('the Sigstore conformance suite', () => {
  test('is there as a whole', () => {
    expect(names.length).toBeGreaterThanOrEqual(70);
  });

  test.each(names)('%s', async (name) => {
    expect(await verdictOf(argumentsOf(name, artifactOf(name)))).toBe(expectedOf(name));
  });

  test.each(names)('%s, by the digest of its artifact', async (name) => {
    const digest = digestOf(readFileSync(artifactOf(name)));
    expect(await verdictOf(argumentsOf(name, digest))).toBe(expectedOf(name));
  });

  test.each(names.filter((name) => !name.endsWith('_fail')))('%s is not about another digest', async (name) => {
    const other = digestOf(Buffer.from('another artifact'));
    expect(await verdictOf(argumentsOf(name, other))).toBe('refused');
  });

  test.each(names.filter((name) => !name.endsWith('_fail')))('%s is not signed by somebody else', async (name) => {
    if (pathOf(name, 'key.pub') !== undefined) {
      return;
    }
    const args = argumentsOf(name, artifactOf(name)).map((each) => (each === IDENTITY ? `${IDENTITY}2` : each));
    expect(await verdictOf(args)).toBe('refused');
  });

  test('a digest does not save a changed signature', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
    try {
      const text = readFileSync(join(CASES, 'happy-path-v0.3/bundle.sigstore.json'), 'utf8');
      const changed = text.replace(
        /("signature":\s*"MEU?[A-Za-z0-9+/]{20})(.)/,
        (_, head: string, letter: string) => `${head}${letter === 'A' ? 'B' : 'A'}`,
      );
      expect(changed).not.toBe(text);
      const bundle = join(folder, 'bundle.json');
      writeFileSync(bundle, changed);
      const digest = digestOf(readFileSync(artifactOf('happy-path-v0.3')));
      expect(await verdictOf(argumentsOf('happy-path-v0.3', digest, bundle))).toBe('refused');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the protocol', () => {
  test.each([
    [['verify-bundle']],
    [['sign-bundle', '--bundle', 'b', 'a']],
    [['verify-bundle', '--bundle', 'b', '--key', 'k', '--certificate-identity', 'i', 'a']],
    [['verify-bundle', '--bundle', 'b', '--certificate-identity', 'i', 'a']],
    [['verify-bundle', '--unknown', '--bundle', 'b', 'a']],
  ])('%j is refused', async (args) => {
    expect(await verdictOf(args)).toBe('refused');
  });
});
