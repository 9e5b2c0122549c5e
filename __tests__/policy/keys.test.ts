import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parsePublicKeys } from '../../src/core/policy/keys.ts';

function pemOf(key: KeyObject): string {
  return key.export({ format: 'pem', type: key.type === 'private' ? 'pkcs8' : 'spki' }).toString();
}

function fingerprintOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex');
}

function ec(namedCurve: string): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve });
}

function issueOf(pem: string): string {
  const result = parsePublicKeys(pem);
  return result.kind === 'invalid' ? result.issue : `no fault but ${result.value.length} keys`;
}

const p256 = ec('prime256v1');
const p384 = ec('secp384r1');
const p521 = ec('secp521r1');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ed25519 = generateKeyPairSync('ed25519');

describe('keys that may be used', () => {
  test.each([
    ['P-256', p256.publicKey],
    ['P-384', p384.publicKey],
    ['P-521', p521.publicKey],
    ['RSA 2048', rsa.publicKey],
    ['Ed25519', ed25519.publicKey],
  ])('%s', (_, key) => {
    const result = parsePublicKeys(`a comment\n${pemOf(key)}`);
    expect(result.kind === 'value' && result.value.map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf(key)]);
  });

  test('several in one text, the same one once', () => {
    const result = parsePublicKeys([p256, ed25519, p256].map(({ publicKey }) => pemOf(publicKey)).join('\n'));
    expect(result.kind === 'value' && result.value.map(({ fingerprint }) => fingerprint)).toEqual(
      [p256, ed25519].map(({ publicKey }) => fingerprintOf(publicKey)),
    );
  });

  test('line ends of Windows, and a block in one line', () => {
    expect(parsePublicKeys(pemOf(p256.publicKey).replaceAll('\n', '\r\n')).kind).toBe('value');
    expect(parsePublicKeys(pemOf(p256.publicKey).replaceAll('\n', ' ')).kind).toBe('value');
  });
});

describe('what is no usable public key', () => {
  test.each([
    ['nothing', '', /no complete PEM block/],
    ['a text', 'ssh-ed25519 AAAA', /no complete PEM block/],
    ['a block without end', pemOf(p256.publicKey).split('-----END')[0] ?? '', /no complete PEM block/],
    ['a good block and one without end', `${pemOf(p256.publicKey)}-----BEGIN PUBLIC KEY-----\nAAAA`, /no complete PEM/],
    [
      'a block of other characters',
      '-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----',
      /no complete PEM block/,
    ],
    [
      'a block of something else',
      '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----',
      /does not contain a public key/,
    ],
    ['PKCS#1', rsa.publicKey.export({ format: 'pem', type: 'pkcs1' }).toString(), /"RSA PUBLIC KEY"/],
    ['RSA of 1024 bits', pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey), /fewer than 2048 bits/],
    ['RSA-PSS', pemOf(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey), /not ECDSA/],
    ['secp256k1', pemOf(ec('secp256k1').publicKey), /not P-256/],
    ['X25519', pemOf(generateKeyPairSync('x25519').publicKey), /not ECDSA/],
    [
      'a certificate',
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
      /certificate; use its public key/,
    ],
    ['a text that is too long', 'x'.repeat(100_001), /longer than/],
    ['a text as long as it may be', 'x'.repeat(100_000), /no complete PEM block/],
  ])('%s', (_, pem, expected) => {
    expect(issueOf(pem)).toMatch(expected);
  });

  test.each([
    ['PKCS#8', pemOf(p256.privateKey)],
    ['SEC 1', p256.privateKey.export({ format: 'pem', type: 'sec1' }).toString()],
    [
      'encrypted in the old way',
      rsa.privateKey.export({ format: 'pem', type: 'pkcs1', cipher: 'aes-128-cbc', passphrase: 'x' }).toString(),
    ],
    [
      'of cosign',
      '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nc2VjcmV0\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----',
    ],
    ['beside a public key', `${pemOf(p256.publicKey)}${pemOf(p256.privateKey)}`],
  ])('a private key, %s: said, not repeated', (_, pem) => {
    const issue = issueOf(pem);
    expect(issue).toMatch(/contains a private key/);
    const secrets = pem.split('\n').filter((line) => line.length > 20 && !line.includes('-----'));
    expect(secrets.filter((line) => issue.includes(line))).toEqual([]);
  });
});
