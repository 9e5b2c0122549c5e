import { createPublicKey, constants, createHash, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { describeSchemes, SignedContent } from '../../src/core/verify/content.ts';
import { makeKeys } from '../support/authority.ts';
import { signWith } from '../support/sigstore.ts';
import { generateKeyPairSync, sign } from 'node:crypto';

const MESSAGE = Buffer.from('a message');
const hash = (name: string, bytes = MESSAGE): Buffer => createHash(name).update(bytes).digest();

function readAgain(key: KeyObject): KeyObject {
  return createPublicKey(key.export({ type: 'spki', format: 'pem' }));
}

describe('digests', () => {
  const content = SignedContent.ofEnvelope('type', MESSAGE, Buffer.from('signature'));
  const encoded = Buffer.from('DSSEv1 4 type 9 a message');

  test.each(['sha256', 'sha384', 'sha512'])('%s of the payload, and of what is signed', (name) => {
    expect(content.compareDigest(hash(name))).toBe(true);
    expect(content.compareDigest(hash(name, encoded))).toBe(false);
    expect(content.compareSignedDigest(hash(name, encoded))).toBe(true);
    expect(content.compareSignedDigest(hash(name))).toBe(false);
  });

  test.each([0, 20, 31, 33])('%i bytes are no digest', (length) => {
    expect(content.compareDigest(hash('sha512').subarray(0, length))).toBe(false);
  });

  test('a signature is the same when all its bytes are', () => {
    expect(content.compareSignature(Buffer.from('signature'))).toBe(true);
    expect(content.compareSignature(Buffer.from('signaturE'))).toBe(false);
    expect(content.compareSignature(Buffer.from('signatures'))).toBe(false);
  });
});

test('time stamps may be about other bytes, which changes nothing else', () => {
  const signature = Buffer.from('signature');
  const content = SignedContent.ofMessage(MESSAGE, signature);
  const stamped = content.stampedOver(Buffer.from('layer'));
  expect(content.signature).toEqual(signature);
  expect(stamped.signature).toEqual(Buffer.from('layer'));
  expect(stamped.compareSignature(signature)).toBe(true);
  expect(stamped.compareDigest(hash('sha256'))).toBe(true);
  expect(stamped.compareSignedDigest(hash('sha256'))).toBe(true);
});

describe('signatures', () => {
  test.each([
    ['p256', 'sha256', true],
    ['p256', 'sha384', false],
    ['p384', 'sha384', true],
    ['p384', 'sha256', true],
    ['p384', 'sha512', false],
    ['p521', 'sha512', true],
    ['p521', 'sha256', true],
    ['p521', 'sha384', false],
    ['rsa', 'sha256', true],
    ['rsa', 'sha384', true],
    ['rsa', 'sha512', true],
    ['rsa', 'sha1', false],
    ['ed25519', null, true],
  ] as const)('of a key %s with %s: %s', (kind, name, expected) => {
    const keys = makeKeys(kind);
    const content = SignedContent.ofMessage(MESSAGE, signWith(keys, MESSAGE, name));
    expect(content.verifySignature(keys.publicKey)).toBe(expected);
    expect(content.verifySignature(makeKeys(kind).publicKey)).toBe(false);
  });

  test('of a short RSA key, or of a key of another kind, none verifies', () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const ed448 = generateKeyPairSync('ed448');
    const foreign = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
    for (const { publicKey, signature } of [
      { publicKey: short.publicKey, signature: sign('sha256', MESSAGE, short.privateKey) },
      { publicKey: ed448.publicKey, signature: sign(null, MESSAGE, ed448.privateKey) },
      { publicKey: foreign.publicKey, signature: sign('sha256', MESSAGE, foreign.privateKey) },
    ]) {
      expect(SignedContent.ofMessage(MESSAGE, signature).verifySignature(publicKey)).toBe(false);
    }
  });

  test('RSA-PSS is another scheme, also with an RSA key', () => {
    const { publicKey, privateKey } = makeKeys('rsa');
    for (const hash of ['sha256', 'sha384', 'sha512']) {
      const padding = constants.RSA_PKCS1_PSS_PADDING;
      const signature = sign(hash, MESSAGE, { key: privateKey, padding });
      expect(SignedContent.ofMessage(MESSAGE, signature).verifySignature(publicKey)).toBe(false);
    }
  });

  test.each([
    ['p256', 'ECDSA with SHA-256'],
    ['p384', 'ECDSA with SHA-384 or SHA-256'],
    ['rsa', 'RSA PKCS #1 v1.5 with SHA-256, SHA-384 or SHA-512'],
    ['ed25519', 'Ed25519'],
  ] as const)('what is tried with a key %s: %s', (kind, words) => {
    expect(describeSchemes(makeKeys(kind).publicKey)).toBe(words);
  });

  test('what is known of a content is not computed again, also where it is stamped over other bytes', () => {
    const keys = makeKeys();
    const message = Buffer.from(MESSAGE);
    const content = SignedContent.ofMessage(message, signWith(keys, message));
    expect([content.verifySignature(keys.publicKey), content.compareDigest(hash('sha256'))]).toEqual([true, true]);
    message.fill(0);
    const stamped = content.stampedOver(Buffer.from('other'));
    expect([stamped.verifySignature(keys.publicKey), stamped.compareDigest(hash('sha256'))]).toEqual([true, true]);
    expect(stamped.verifySignature(makeKeys().publicKey)).toBe(false);
  });

  test('the same key as another object is the same key, and another key is not', () => {
    const keys = makeKeys();
    const message = Buffer.from(MESSAGE);
    const content = SignedContent.ofMessage(message, signWith(keys, message));
    expect(content.verifySignature(keys.publicKey)).toBe(true);
    message.fill(0);
    expect(content.verifySignature(readAgain(keys.publicKey))).toBe(true);
    expect(content.verifySignature(makeKeys().publicKey)).toBe(false);
  });

  test('a hash that one expected signer gives a key does not count for another one who expects the same key', () => {
    const keys = makeKeys();
    const content = SignedContent.ofMessage(MESSAGE, signWith(keys, MESSAGE, 'sha512'));
    expect(content.verifySignatureBy(keys.publicKey, 'sha512')).toBe(true);
    expect(content.verifySignature(readAgain(keys.publicKey))).toBe(false);
  });

  test('bytes that are no signature do not verify', () => {
    expect(SignedContent.ofMessage(MESSAGE, Buffer.alloc(0)).verifySignature(makeKeys().publicKey)).toBe(false);
  });
});
