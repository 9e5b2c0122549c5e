import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { invalid, parsed, type Parsed } from '../../parsed.ts';
import { LIMITS } from '../../limits.ts';
import type { TrustedKey } from './signer.ts';

/** Shorter RSA keys are not trusted, in an input or in evidence (NIST SP 800-57). */
export const MIN_RSA_BITS = 2048;
const CURVES: readonly string[] = ['prime256v1', 'secp384r1', 'secp521r1'];

/** RFC 7468. */
const BEGIN = /-----BEGIN (?<label>[A-Z0-9 ]{1,60})-----/g;
const BLOCK = /-----BEGIN PUBLIC KEY-----(?<body>[A-Za-z0-9+/=\s]*)-----END PUBLIC KEY-----/g;

/**
 * Reads every public key of a text: PEM blocks `PUBLIC KEY` (SubjectPublicKeyInfo, RFC 5280 §4.1) of ECDSA on P-256,
 * P-384 or P-521, RSA of 2048 bits or more, or Ed25519. Anything else in a block is an issue that does not repeat it:
 * it may be a private key.
 */
export function parsePublicKeys(pem: string): Parsed<readonly TrustedKey[]> {
  if (pem.length > LIMITS.keys) {
    return invalid(`it is longer than ${LIMITS.keys} characters, which is too long for a public key`);
  }
  const labels = Array.from(pem.matchAll(BEGIN), ({ groups }) => groups?.['label'] ?? '');
  const wrong = labels.find((label) => label !== 'PUBLIC KEY');
  if (wrong !== undefined) {
    return invalid(describeWrongBlock(wrong));
  }
  const bodies = Array.from(pem.matchAll(BLOCK), ({ groups }) => groups?.['body'] ?? '');
  if (bodies.length === 0 || bodies.length !== labels.length) {
    return invalid('it has no complete PEM block ("-----BEGIN PUBLIC KEY-----" to "-----END PUBLIC KEY-----")');
  }
  const keys = new Map<string, TrustedKey>();
  for (const body of bodies) {
    const key = parseBody(body);
    if (key.kind === 'invalid') {
      return key;
    }
    keys.set(key.value.fingerprint, key.value);
  }
  return parsed([...keys.values()]);
}

function describeWrongBlock(label: string): string {
  if (label.includes('PRIVATE KEY')) {
    return 'it contains a private key; use the public key instead, and treat the private key as compromised';
  }
  if (label.includes('CERTIFICATE')) {
    return 'it contains a certificate; use its public key (openssl x509 -pubkey), or name the identity of the certificate';
  }
  return `it contains a PEM block "${label}", but a public key must be in a block "PUBLIC KEY"`;
}

function parseBody(body: string): Parsed<TrustedKey> {
  let key: KeyObject;
  try {
    key = createPublicKey({ key: Buffer.from(body, 'base64'), format: 'der', type: 'spki' });
  } catch {
    return invalid('its block "PUBLIC KEY" does not contain a public key');
  }
  const problem = findInvalid(key);
  if (problem !== undefined) {
    return invalid(problem);
  }
  const spki = key.export({ format: 'der', type: 'spki' });
  return parsed({ key, fingerprint: createHash('sha256').update(spki).digest('hex') });
}

function findInvalid(key: KeyObject): string | undefined {
  const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
  const type = key.asymmetricKeyType;
  if (type !== 'ec' && type !== 'rsa' && type !== 'ed25519') {
    return 'its key is not ECDSA, RSA, or Ed25519';
  }
  if (type === 'ec' && !CURVES.includes(namedCurve ?? '')) {
    return 'its curve is not P-256, P-384, or P-521';
  }
  if (type === 'rsa' && (modulusLength ?? 0) < MIN_RSA_BITS) {
    return `its RSA key has fewer than ${MIN_RSA_BITS} bits`;
  }
  return undefined;
}
