import type { Bundle } from '@sigstore/bundle';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { createHash, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../json.ts';
import type { Origin } from '../image/subject.ts';
import { LIMITS } from '../../limits.ts';
import { base64, base64UpTo, firstIssue } from './bundle.ts';

/** Annotations of cosign's layers (cosign `pkg/oci/internal/signature/layer.go`). */
const ANNOTATION = {
  signature: 'dev.cosignproject.cosign/signature',
  certificate: 'dev.sigstore.cosign/certificate',
  log: 'dev.sigstore.cosign/bundle',
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
} as const;

type Annotations = Readonly<Record<string, string>>;

const logAnnotation = z.object({
  SignedEntryTimestamp: base64UpTo(LIMITS.signatureBytes),
  Payload: z.object({
    body: base64UpTo(LIMITS.logEntryBytes),
    // the signed payload is rebuilt from these numbers, so they must survive as they are
    integratedTime: z.int().nonnegative(),
    logIndex: z.int().nonnegative(),
    logID: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

const timestampAnnotation = z.object({ SignedRFC3161Timestamp: base64UpTo(LIMITS.timestampBytes) });

const entryHead = z.object({ kind: z.string(), apiVersion: z.string() });

const envelope = z.object({
  payloadType: z.string(),
  payload: base64,
  signatures: z.array(z.object({ sig: base64UpTo(LIMITS.signatureBytes), keyid: z.string().nullish() })).length(1),
});

/**
 * A signature layer as a bundle: its bytes are the signed message, its annotations carry the rest.
 * The mapping is that of sigstore-go's `examples/oci-image-verification`; the chain annotation is not read,
 * since only the trusted root names the authorities that count.
 * @throws Error with what is wrong with the layer
 */
export function readSignatureLayer(bytes: Buffer, annotations: Annotations): Bundle {
  const encoded = annotations[ANNOTATION.signature];
  if (encoded === undefined || encoded === '') {
    throw new Error(`the layer has no annotation ${ANNOTATION.signature}`);
  }
  return toBundle(annotations, {
    $case: 'messageSignature',
    messageSignature: {
      messageDigest: { algorithm: HashAlgorithm.SHA2_256, digest: createHash('sha256').update(bytes).digest() },
      signature: parseOrThrow(base64UpTo(LIMITS.signatureBytes), encoded, 'the signature annotation'),
    },
  });
}

/**
 * An attestation layer as a bundle: its bytes are a DSSE envelope with exactly one signature.
 * @throws Error with what is wrong with the layer
 */
export function readAttestationLayer(bytes: Buffer, annotations: Annotations): Bundle {
  const { payload, payloadType, signatures } = parseOrThrow(envelope, parseJson(bytes).value, 'the envelope');
  return toBundle(annotations, {
    $case: 'dsseEnvelope',
    dsseEnvelope: {
      payload,
      payloadType,
      signatures: signatures.map(({ sig, keyid }) => ({ sig, keyid: keyid ?? '' })),
    },
  });
}

function toBundle(annotations: Annotations, content: Bundle['content']): Bundle {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    content,
    verificationMaterial: {
      content: toKeyMaterial(annotations[ANNOTATION.certificate]),
      tlogEntries: toLogEntries(annotations[ANNOTATION.log]),
      timestampVerificationData: { rfc3161Timestamps: toTimestamps(annotations[ANNOTATION.timestamp]) },
    },
  };
}

function toKeyMaterial(pem: string | undefined): Bundle['verificationMaterial']['content'] {
  if (pem === undefined || pem.trim() === '') {
    return { $case: 'publicKey', publicKey: { hint: '' } };
  }
  return { $case: 'certificate', certificate: { rawBytes: readCertificate(pem) } };
}

/** Of what is no certificate no bytes: where keys are expected nobody looks at it. */
function readCertificate(pem: string): Buffer {
  if (pem.length > 2 * LIMITS.certificateBytes) {
    return Buffer.alloc(0);
  }
  try {
    return Buffer.from(new X509Certificate(pem).raw);
  } catch {
    return Buffer.alloc(0);
  }
}

function toLogEntries(annotation: string | undefined): Bundle['verificationMaterial']['tlogEntries'] {
  if (annotation === undefined || annotation === '') {
    return [];
  }
  const { SignedEntryTimestamp, Payload } = parseOrThrow(
    logAnnotation,
    parseJson(Buffer.from(annotation)).value,
    'the log annotation',
  );
  const head = parseOrThrow(entryHead, parseJson(Payload.body).value, 'the log entry');
  return [
    {
      logIndex: String(Payload.logIndex),
      logId: { keyId: Buffer.from(Payload.logID, 'hex') },
      kindVersion: { kind: head.kind, version: head.apiVersion },
      integratedTime: String(Payload.integratedTime),
      inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
      inclusionProof: undefined,
      canonicalizedBody: Payload.body,
    },
  ];
}

function toTimestamps(annotation: string | undefined): { signedTimestamp: Buffer }[] {
  if (annotation === undefined || annotation === '') {
    return [];
  }
  const { SignedRFC3161Timestamp } = parseOrThrow(
    timestampAnnotation,
    parseJson(Buffer.from(annotation)).value,
    'the timestamp annotation',
  );
  return [{ signedTimestamp: SignedRFC3161Timestamp }];
}

function parseOrThrow<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new Error(`${what} does not have the form that cosign writes: ${firstIssue(parsed.error)}`);
  }
  return parsed.data;
}

/** cosign's layers by media type (cosign `pkg/types/media.go`), as referrers hold them; tags are read whatever the type. */
export const COSIGN_LAYERS: Readonly<
  Record<
    string,
    { readonly kind: Origin['kind']; readonly parse: (bytes: Buffer, annotations: Annotations) => Bundle } | undefined
  >
> = {
  'application/vnd.dev.cosign.simplesigning.v1+json': { kind: 'signature', parse: readSignatureLayer },
  'application/vnd.dsse.envelope.v1+json': { kind: 'attestation', parse: readAttestationLayer },
};
