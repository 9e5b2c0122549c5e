import { createHash } from 'node:crypto';
import { spkiOf, type KeyPair } from '../support/authority.ts';
import type { EntryJson, EntryName, Signer, TestLog } from '../support/sigstore.ts';

/** What a log is told. */
export interface Signed {
  readonly signed: Buffer;
  readonly payload: Buffer;
  readonly signature: Buffer;
  readonly envelope: Buffer;
}

/** The body of an entry, as the clients of Rekor ask for it (sigstore/rekor `pkg/types`, rekor-tiles `api/proto`). */
export function bodyOf(
  entry: EntryName,
  signer: Signer,
  { signed, payload, signature, envelope }: Signed,
): { kind: string; apiVersion: string } {
  const sha256 = (bytes: Buffer): object => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(bytes).digest('hex'),
  });
  const digest = (bytes: Buffer): object => ({
    algorithm: 'SHA2_256',
    digest: createHash('sha256').update(bytes).digest('base64'),
  });
  const key = Buffer.from(
    signer.certificate === undefined ? pem('PUBLIC KEY', spkiOf(signer.keys)) : pem('CERTIFICATE', signer.certificate),
  ).toString('base64');
  const verifier = {
    keyDetails: KEY_DETAILS[signer.keys.kind],
    ...(signer.certificate === undefined
      ? { publicKey: { rawBytes: spkiOf(signer.keys).toString('base64') } }
      : { x509Certificate: { rawBytes: signer.certificate.toString('base64') } }),
  };
  const sig = signature.toString('base64');
  const [kind = '', apiVersion = ''] = entry.split(' ');
  const body = (spec: object): { kind: string; apiVersion: string } => Object.assign({ kind, apiVersion }, { spec });
  switch (entry) {
    case 'hashedrekord 0.0.1':
      return body({ data: { hash: sha256(signed) }, signature: { content: sig, publicKey: { content: key } } });
    case 'dsse 0.0.1':
      return body({
        envelopeHash: sha256(envelope),
        payloadHash: sha256(payload),
        signatures: [{ signature: sig, verifier: key }],
      });
    case 'intoto 0.0.1':
      return body({ content: { hash: sha256(envelope), payloadHash: sha256(payload) }, publicKey: key });
    case 'intoto 0.0.2':
      return body({
        content: {
          // Rekor keeps the base64 of the signature in base64 once more
          envelope: {
            payloadType: 'application/vnd.in-toto+json',
            signatures: [{ publicKey: key, sig: Buffer.from(sig).toString('base64') }],
          },
          hash: sha256(envelope),
          payloadHash: sha256(payload),
        },
      });
    case 'hashedrekord 0.0.2':
      return body({ hashedRekordV002: { data: digest(signed), signature: { content: sig, verifier } } });
    case 'dsse 0.0.2':
      return body({ dsseV002: { payloadHash: digest(payload), signatures: [{ content: sig, verifier }] } });
  }
}

const KEY_DETAILS: Readonly<Record<KeyPair['kind'], string>> = {
  p256: 'PKIX_ECDSA_P256_SHA_256',
  p384: 'PKIX_ECDSA_P384_SHA_384',
  p521: 'PKIX_ECDSA_P521_SHA_512',
  rsa: 'PKIX_RSA_PKCS1V15_2048_SHA256',
  ed25519: 'PKIX_ED25519',
};

/** Whether an entry goes to Rekor v2. */
export function isRekor2(entry: EntryName | 'none'): boolean {
  return entry === 'dsse 0.0.2' || entry === 'hashedrekord 0.0.2';
}

/** The body of an entry, changed and logged by the same log: what a log would hold that was told something else. */
export function logAgain(entry: EntryJson, log: TestLog, at: Date, change: (body: string) => string): EntryJson {
  const body = Buffer.from(entry.canonicalizedBody, 'base64').toString();
  return log.addBytes(Buffer.from(change(body)), entry.kindVersion, at);
}

/** A PEM block. */
export function pem(label: string, der: Buffer): string {
  return `-----BEGIN ${label}-----\n${der.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`;
}
