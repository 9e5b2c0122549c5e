import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { z } from 'zod';
import { messageOf } from '../../errors.ts';
import { parseJson } from '../../json.ts';
import { LIMITS } from '../../limits.ts';

/**
 * Whether a text is standard base64 with padding (RFC 4648, section 4) and nothing that `Buffer` would skip over: other
 * characters, missing padding, set bits after the end. Nothing is decoded: a payload can have many megabytes.
 */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.slice(0, -2)) && LAST_QUARTET.test(text.slice(-4));
}

/** Three bytes, two or one; the bits that encode nothing are zero. */
const LAST_QUARTET = /^(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?$/;

/** A text in base64. */
const base64Text = z.string().refine(isBase64, 'not base64');

/** A text in base64 of so many bytes at most; its length is looked at first. */
function boundedBase64(bytes: number): z.ZodType<string> {
  const tooLong = { error: `more than ${bytes} bytes`, abort: true };
  return z
    .string()
    .max(Math.ceil(bytes / 3) * 4, tooLong)
    .refine(isBase64, 'not base64');
}

/** A text in base64, as bytes. */
export const base64 = base64Text.transform((text) => Buffer.from(text, 'base64'));

/** The same, of so many bytes at most. */
export function base64UpTo(bytes: number): z.ZodType<Buffer> {
  return boundedBase64(bytes).transform((text) => Buffer.from(text, 'base64'));
}

const hash = boundedBase64(LIMITS.hashBytes);
const signature = boundedBase64(LIMITS.signatureBytes);

/** What a bundle in a registry is: version 0.3 in either spelling, exactly, so that no weaker version can be claimed. */
export const BUNDLE_MEDIA_TYPES: readonly string[] = [
  'application/vnd.dev.sigstore.bundle.v0.3+json',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
];

/** Layers of any bundle version, also those that are refused. */
export const BUNDLE_MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle';

const int64 = z.union([z.string().regex(/^(?:0|[1-9]\d{0,14})$/), z.int().nonnegative()]);

const publicKeyOrCertificate = {
  certificate: z.strictObject({ rawBytes: boundedBase64(LIMITS.certificateBytes) }).nullish(),
  publicKey: z
    .strictObject({ hint: z.string().nullish(), rawBytes: boundedBase64(LIMITS.certificateBytes).nullish() })
    .nullish(),
};

const logEntry = z.strictObject({
  logIndex: int64.nullish(),
  logId: z.strictObject({ keyId: hash }),
  kindVersion: z.strictObject({ kind: z.string(), version: z.string() }),
  integratedTime: int64.nullish(),
  inclusionPromise: z.strictObject({ signedEntryTimestamp: signature }).nullish(),
  inclusionProof: z.strictObject({
    logIndex: int64.nullish(),
    rootHash: hash,
    treeSize: int64,
    hashes: z.array(hash).max(LIMITS.proofHashes).nullish(),
    checkpoint: z.strictObject({ envelope: z.string().max(LIMITS.checkpoint) }),
  }),
  canonicalizedBody: boundedBase64(LIMITS.logEntryBytes),
});

/**
 * The Sigstore bundle, version 0.3 (sigstore/protobuf-specs `sigstore_bundle.proto`), as protojson reads it:
 * unknown members are refused, null is unset. `@sigstore/bundle` alone accepts both unknown members and bad base64.
 */
const bundleSchema = z.strictObject({
  mediaType: z.enum(BUNDLE_MEDIA_TYPES),
  verificationMaterial: z.strictObject({
    ...publicKeyOrCertificate,
    tlogEntries: z.array(logEntry).max(LIMITS.logEntries).nullish(),
    timestampVerificationData: z
      .strictObject({
        rfc3161Timestamps: z
          .array(z.strictObject({ signedTimestamp: boundedBase64(LIMITS.timestampBytes) }))
          .max(LIMITS.timestamps)
          .nullish(),
      })
      .nullish(),
  }),
  dsseEnvelope: z
    .strictObject({
      payload: base64Text,
      payloadType: z.string(),
      signatures: z.array(z.strictObject({ sig: signature, keyid: z.string().nullish() })).length(1),
    })
    .nullish(),
  messageSignature: z
    .strictObject({
      messageDigest: z.strictObject({ algorithm: z.string(), digest: hash }),
      signature,
    })
    .nullish(),
});

/**
 * Parses a bundle as registries store it.
 * @throws Error with what is wrong with the bytes
 */
export function readBundle(bytes: Uint8Array): Bundle {
  const { value } = parseJson(bytes);
  const checked = bundleSchema.safeParse(value);
  if (!checked.success) {
    throw new Error(`not a Sigstore bundle of version 0.3: ${firstIssue(checked.error)}`);
  }
  try {
    return bundleFromJSON(value);
  } catch (cause) {
    throw new Error(`not a valid Sigstore bundle: ${messageOf(cause)}`, { cause });
  }
}

/** The first issue of a value: its path, and what is wrong. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? 'invalid' : `${issue.path.map(String).join('.') || 'the document'}: ${issue.message}`;
}
