import type { TransparencyLogEntry } from '@sigstore/bundle';
import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../json.ts';
import { LIMITS } from '../../limits.ts';
import type { SignatureContent } from './content.ts';
import { Rejection } from './finding.ts';

/** The key that signed, as log entries name it: a certificate or a bare public key, in DER. */
export interface SigningKey {
  readonly kind: 'certificate' | 'key';
  readonly der: Buffer;
}

/** What an entry must be bound to. */
export interface SignedMaterial {
  readonly content: SignatureContent;
  readonly kind: 'message' | 'envelope';
  readonly key: SigningKey;
  /** bytes of a cosign layer that holds an envelope; a bundle does not contain them */
  readonly envelopeBytes: Buffer | undefined;
  /** whether the entry may name a certificate of the very key instead of the key alone */
  readonly mayBeCertified?: boolean;
}

/** What one kind of entry claims about the signed material, beyond what `@sigstore/verify` compares. */
interface EntryClaim {
  readonly key: SigningKey;
  readonly envelopeHash?: string;
  readonly payloadHash?: string | undefined;
}

interface EntryKind {
  readonly about: 'message' | 'envelope';
  read(body: unknown): EntryClaim;
}

const sha256 = z.object({ algorithm: z.literal('sha256'), value: z.string() });

/** Its bytes are compared with those of a certificate that was parsed, so they are not parsed here. */
const PEM_CERTIFICATE = /^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/;

/** base64 of a PEM block, as Rekor v1 stores keys; a certificate stays one, it is not reduced to its key. */
const pemKey = z
  .string()
  .max(2 * LIMITS.certificateBytes)
  .transform((encoded): SigningKey => {
    const pem = Buffer.from(encoded, 'base64').toString('latin1');
    const [, certificate] = PEM_CERTIFICATE.exec(pem) ?? [];
    return certificate === undefined
      ? { kind: 'key', der: createPublicKey(pem).export({ type: 'spki', format: 'der' }) }
      : { kind: 'certificate', der: Buffer.from(certificate, 'base64') };
  });

const rawBytes = z.object({
  rawBytes: z
    .string()
    .max(2 * LIMITS.certificateBytes)
    .transform((encoded) => Buffer.from(encoded, 'base64')),
});

/** Rekor v2's verifier (rekor-tiles `verifier.proto`). */
const verifier = z.union([
  z.object({ x509Certificate: rawBytes }).transform((v): SigningKey => ({
    kind: 'certificate',
    der: v.x509Certificate.rawBytes,
  })),
  z.object({ publicKey: rawBytes }).transform((v): SigningKey => ({ kind: 'key', der: v.publicKey.rawBytes })),
]);

function entryKind<T>(about: EntryKind['about'], spec: z.ZodType<T>, claim: (spec: T) => EntryClaim): EntryKind {
  const schema = z.object({ spec });
  return { about, read: (body) => claim(schema.parse(body).spec) };
}

/**
 * The kinds that are accepted, by `kind version` (sigstore/rekor `pkg/types`, rekor-tiles `api/proto`).
 * hashedrekord 0.0.1 over an envelope is refused as sigstore-go does, although `@sigstore/verify` takes it.
 */
const ENTRY_KINDS: Readonly<Record<string, EntryKind>> = {
  'hashedrekord 0.0.1': entryKind(
    'message',
    z.object({ signature: z.object({ publicKey: z.object({ content: pemKey }) }) }),
    (spec) => ({ key: spec.signature.publicKey.content }),
  ),
  'dsse 0.0.1': entryKind(
    'envelope',
    z.object({ envelopeHash: sha256, signatures: z.tuple([z.object({ verifier: pemKey })]) }),
    (spec) => ({ key: spec.signatures[0].verifier, envelopeHash: spec.envelopeHash.value }),
  ),
  'intoto 0.0.1': entryKind(
    'envelope',
    z.object({ content: z.object({ hash: sha256, payloadHash: sha256.optional() }), publicKey: pemKey }),
    (spec) => ({
      key: spec.publicKey,
      envelopeHash: spec.content.hash.value,
      payloadHash: spec.content.payloadHash?.value,
    }),
  ),
  'intoto 0.0.2': entryKind(
    'envelope',
    z.object({
      content: z.object({ envelope: z.object({ signatures: z.tuple([z.object({ publicKey: pemKey })]) }) }),
    }),
    (spec) => ({ key: spec.content.envelope.signatures[0].publicKey }),
  ),
  'dsse 0.0.2': entryKind(
    'envelope',
    z.object({ dsseV002: z.object({ signatures: z.tuple([z.object({ verifier })]) }) }),
    (spec) => ({ key: spec.dsseV002.signatures[0].verifier }),
  ),
};

/** Rekor v2 logs messages and envelopes alike as a hash of the signed bytes. */
const HASHEDREKORD_V2 = entryKind(
  'message',
  z.object({ hashedRekordV002: z.object({ signature: z.object({ verifier }) }) }),
  (spec) => ({ key: spec.hashedRekordV002.signature.verifier }),
);

/** The name of an entry's kind, e.g. `dsse 0.0.1`. */
export function kindOf(entry: TransparencyLogEntry): string {
  return `${entry.kindVersion.kind} ${entry.kindVersion.version}`;
}

/** Whether an entry comes from Rekor v2, whose index in the log is that of the proof. */
export function isRekorV2(entry: TransparencyLogEntry): boolean {
  return entry.kindVersion.version === '0.0.2' && entry.kindVersion.kind !== 'intoto';
}

/**
 * Binds a log entry to the signed material: it is an entry for this kind of content, it names the very key or
 * certificate that signed, and for a cosign layer it is the entry for these bytes. `@sigstore/verify` compares
 * signature and digest only (GHSA-whqx-f9j3-ch6m is what comes of less).
 * @throws Rejection with code `log`
 */
export function bindEntry(entry: TransparencyLogEntry, material: SignedMaterial): void {
  const name = kindOf(entry);
  const kind = name === 'hashedrekord 0.0.2' ? { ...HASHEDREKORD_V2, about: material.kind } : ENTRY_KINDS[name];
  if (kind?.about !== material.kind) {
    throw new Rejection('log', `a log entry of kind ${name} is not accepted for a signed ${material.kind}`);
  }
  const claim = readClaim(kind, entry);
  const named = material.mayBeCertified === true ? keyIn(claim.key) : claim.key;
  if (named.kind !== material.key.kind || !named.der.equals(material.key.der)) {
    throw new Rejection('log', 'the log entry does not name the key or certificate that signed');
  }
  if (claim.payloadHash !== undefined && !material.content.compareDigest(Buffer.from(claim.payloadHash, 'hex'))) {
    throw new Rejection('log', 'the log entry is for another payload');
  }
  if (claim.envelopeHash !== undefined && material.envelopeBytes !== undefined) {
    const hash = createHash('sha256').update(material.envelopeBytes).digest('hex');
    if (claim.envelopeHash !== hash) {
      throw new Rejection('log', 'the log entry is for another envelope, or for one that was serialized differently');
    }
  }
}

/** The bare key of a certificate. @throws Rejection with code `log` */
function keyIn({ kind, der }: SigningKey): SigningKey {
  if (kind === 'key') {
    return { kind, der };
  }
  try {
    const { publicKey } = new X509Certificate(der);
    return { kind: 'key', der: publicKey.export({ type: 'spki', format: 'der' }) };
  } catch (cause) {
    throw new Rejection('log', 'the log entry names a certificate that cannot be read', { cause });
  }
}

function readClaim(kind: EntryKind, entry: TransparencyLogEntry): EntryClaim {
  try {
    return kind.read(parseJson(entry.canonicalizedBody).value);
  } catch (cause) {
    throw new Rejection('log', 'the body of the log entry does not match its kind', { cause });
  }
}
