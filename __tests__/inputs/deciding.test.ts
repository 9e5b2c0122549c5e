import { describe, expect, test } from 'vitest';
import { inputsOf } from '../../src/inputs/table.ts';
import { makeTls } from '../support/tls.ts';
import { IDENTITY, OTHER_KEY, PUBLIC_KEY, read, type Given } from './given.ts';

const BASE: Given = { image: 'ghcr.io/acme/api\nghcr.io/acme/web', 'certificate-identity': IDENTITY };
const KEYED: Given = { image: BASE['image'] ?? '', key: PUBLIC_KEY };
const PRESET: Given = { image: 'ghcr.io/acme/api' };
const ORGANIZATION: Given = { image: 'cgr.dev/acme.example/api', publisher: 'chainguard-organization' };

async function digestOf(given: Given, files: Given = {}): Promise<string> {
  return (await read(given, { ...IMAGE_FILES, ...files })).inputsDigest;
}

const IMAGE_FILES: Given = {
  'public.txt': 'cgr.dev/chainguard/nginx',
  'private.txt': 'cgr.dev/chainguard-private/nginx',
};

/** Inputs that decide, with two values each that must not count as one. */
const DECIDING: Readonly<Record<string, readonly [Given, Given]>> = {
  // whose presets apply
  image: [{ image: 'cgr.dev/chainguard/nginx' }, { image: 'cgr.dev/chainguard-private/nginx' }],
  'image-file': [{ 'image-file': 'public.txt' }, { 'image-file': 'private.txt' }],
  platform: [BASE, { ...BASE, platform: 'linux/amd64' }],
  'predicate-type': [BASE, { ...BASE, 'predicate-type': 'all' }],
  'require-signature': [BASE, { ...BASE, 'require-signature': 'false' }],
  'signed-name': [BASE, { ...BASE, 'signed-name': 'ghcr.io/acme/api' }],
  'max-age': [BASE, { ...BASE, 'max-age': '30d' }],
  'min-age': [BASE, { ...BASE, 'min-age': '1h' }],
  policy: [
    { ...PRESET, policy: 'policy.yml' },
    { ...PRESET, policy: 'other.yml' },
  ],
  'policy-from': [
    { ...PRESET, policy: 'policy.yml' },
    { ...PRESET, policy: 'policy.yml', 'policy-from': 'head' },
  ],
  'certificate-identity': [BASE, { ...BASE, 'certificate-identity': `${IDENTITY}s` }],
  'certificate-identity-regexp': [
    { ...PRESET, 'certificate-identity-regexp': 'https://a/.*', 'certificate-oidc-issuer': 'https://i' },
    { ...PRESET, 'certificate-identity-regexp': 'https://b/.*', 'certificate-oidc-issuer': 'https://i' },
  ],
  'certificate-oidc-issuer': [BASE, { ...BASE, 'certificate-oidc-issuer': 'https://i' }],
  'certificate-oidc-issuer-regexp': [BASE, { ...BASE, 'certificate-oidc-issuer-regexp': 'https://i/.*' }],
  'certificate-github-workflow-trigger': [BASE, { ...BASE, 'certificate-github-workflow-trigger': 'push' }],
  'certificate-github-workflow-sha': [BASE, { ...BASE, 'certificate-github-workflow-sha': 'a' }],
  'certificate-github-workflow-name': [BASE, { ...BASE, 'certificate-github-workflow-name': 'a' }],
  'certificate-github-workflow-repository': [BASE, { ...BASE, 'certificate-github-workflow-repository': 'a/b' }],
  'certificate-github-workflow-ref': [BASE, { ...BASE, 'certificate-github-workflow-ref': 'refs/heads/main' }],
  key: [KEYED, { ...KEYED, key: OTHER_KEY }],
  publisher: [
    { ...PRESET, publisher: 'github:acme/api' },
    { ...PRESET, publisher: 'github:acme/web' },
  ],
  'chainguard-signers': [
    { ...ORGANIZATION, 'chainguard-signers': 'aa/bb' },
    { ...ORGANIZATION, 'chainguard-signers': 'aa/cc' },
  ],
  'chainguard-identity': [
    { ...ORGANIZATION, 'chainguard-identity': 'aa/bb' },
    { ...ORGANIZATION, 'chainguard-identity': 'dd/bb' },
  ],
  'tuf-mirror': [
    { ...BASE, 'tuf-mirror': 'https://a.example', 'tuf-root': 'root' },
    { ...BASE, 'tuf-mirror': 'https://b.example', 'tuf-root': 'root' },
  ],
  'insecure-ignore-tlog': [BASE, { ...BASE, 'insecure-ignore-tlog': 'true' }],
  'insecure-ignore-sct': [BASE, { ...BASE, 'insecure-ignore-sct': 'true' }],
  'use-signed-timestamps': [BASE, { ...BASE, 'use-signed-timestamps': 'true' }],
  'github-attestations': [BASE, { ...BASE, 'github-attestations': 'false' }],
  'signature-repository': [BASE, { ...BASE, 'signature-repository': 'ghcr.io/acme/signatures' }],
  'allow-http': [BASE, { ...BASE, 'allow-http': 'a.example' }],
};

/** These count by the content of the file, which is tested below. */
const FILES: readonly string[] = ['trusted-root', 'tuf-root', 'ca-certificates'];

/** Inputs that say which images, how fast, who asks, and what comes out. */
const NOT_DECIDING: Readonly<Record<string, Given>> = {
  tag: { tag: '2' },
  shard: { shard: '2/2' },
  timeout: { timeout: '9s' },
  concurrency: { concurrency: '2' },
  cache: { cache: 'false' },
  registry: { registry: 'ghcr.io' },
  'registry-username': { 'registry-username': 'user', 'registry-password': 'S3cret' },
  'registry-password': { 'registry-username': 'user', 'registry-password': '0ther' },
  'github-token': { 'github-token': 'S3cret-token' },
  'retry-missing-for': { 'retry-missing-for': '5s' },
  'output-directory': { 'output-directory': 'out' },
  'artifact-name': { 'artifact-name': 'a' },
  artifact: { artifact: 'per-image' },
  'retention-days': { 'retention-days': '5' },
  comment: { comment: 'auto' },
  'comment-name': { comment: 'auto', 'comment-name': 'a' },
  'dependency-snapshot': { 'dependency-snapshot': 'true' },
  'job-summary': { 'job-summary': 'false' },
  enforce: { enforce: 'false' },
  // a shard, which this digest is for, compares nothing
  baseline: { baseline: 'auto' },
  'fail-on-change': { baseline: 'auto', 'fail-on-change': 'user' },
};

describe('the digest of the inputs', () => {
  test('every input of the table is in the list of those that decide, or of the others', () => {
    const namesWhere = (decides: boolean): readonly string[] =>
      inputsOf('verify').flatMap(([name, input]) => (input.decides === decides ? [name] : []));
    expect([...Object.keys(DECIDING), ...FILES].toSorted()).toEqual(namesWhere(true).toSorted());
    expect(Object.keys(NOT_DECIDING).toSorted()).toEqual(namesWhere(false).toSorted());
  });

  test.each(Object.entries(DECIDING))('%s decides', async (_, [one, other]) => {
    expect(await digestOf(one)).not.toBe(await digestOf(other));
  });

  test.each(Object.entries(NOT_DECIDING))('%s does not decide', async (_, given) => {
    expect(await digestOf({ ...BASE, ...given })).toBe(await digestOf(BASE));
  });

  test('a file of keys counts by its keys, wherever it is', async () => {
    const file = { 'elsewhere.pub': PUBLIC_KEY };
    expect(await digestOf({ ...KEYED, key: 'cosign.pub' })).toBe(await digestOf(KEYED));
    expect(await digestOf({ ...KEYED, key: 'elsewhere.pub' }, file)).toBe(await digestOf(KEYED));
  });

  test.each([
    ['trusted-root', {}],
    ['tuf-root', { 'tuf-mirror': 'https://a.example' }],
  ])('the file of %s counts by its content, wherever it is', async (name, others) => {
    const digest = (path: string, text: string): Promise<string> =>
      digestOf({ ...BASE, ...others, [name]: path }, { [path]: text });
    expect(await digest('b', '{}')).toBe(await digest('a', '{}'));
    expect(await digest('a', '[]')).not.toBe(await digest('a', '{}'));
  });

  test('certificate authorities count by their content, wherever they are', async () => {
    const [one, other] = await Promise.all([makeTls(['a.example']), makeTls(['a.example'])]);
    const digest = (path: string, text: string): Promise<string> =>
      digestOf({ ...BASE, 'ca-certificates': path }, { [path]: text });
    expect(await digest('b', one.authority)).toBe(await digest('a', one.authority));
    expect(await digest('a', other.authority)).not.toBe(await digest('a', one.authority));
    expect(await digest('a', one.authority)).not.toBe(await digestOf(BASE));
  });

  test('it does not depend on the order of lines, nor on how a list is spelled', async () => {
    const two = { 'certificate-identity': `${IDENTITY}\n${IDENTITY}s` };
    const reversed = { ...BASE, ...two, image: 'ghcr.io/acme/web\n# ours\nghcr.io/acme/api:latest' };
    expect(await digestOf(reversed)).toBe(await digestOf({ ...BASE, ...two }));
  });
});
