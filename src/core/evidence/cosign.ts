import type { Bundle } from '@sigstore/bundle';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { createHash, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../json.ts';
import { base64, firstIssue } from './bundle.ts';
import { ImageError } from '../../errors.ts';
import { hexOf, type Digest } from '../image/digest.ts';
import type { Origin, SearchedLocation } from '../image/subject.ts';
import { LIMITS } from '../../limits.ts';
import type { Lookup, Manifest, Repository } from '../registry/repository.ts';
import { count } from '../../text.ts';
import { type Discovery, originOf, readLayer, unreadable } from './candidate.ts';
import { listOrThrow } from './referrers-tag.ts';
import { inEveryRepository, joinDiscoveries, readLocation, type EvidenceSource, type Location } from './source.ts';

/** cosign's tags `sha256-<hex>.sig` and `.att` (cosign `specs/SIGNATURE_SPEC.md`): one manifest, a layer each. */
export const cosignTagsSource: EvidenceSource = {
  kind: 'cosign-tag',
  label: 'cosign tag',
  stage: 'first',
  discover: (search) =>
    inEveryRepository(search, async (location) => {
      const kinds = ['signature', 'attestation'] as const;
      return joinDiscoveries(await Promise.all(kinds.map((kind) => discoverCosignTag(location, kind))));
    }),
};

function discoverCosignTag(location: Location, kind: Origin['kind']): Promise<Discovery> {
  const { repository, list, target } = location;
  const tag = `sha256-${hexOf(target)}${kind === 'signature' ? '.sig' : '.att'}`;
  const searched = { what: 'cosign tag', requested: tag, target } as const;
  return readLocation(
    location,
    searched,
    async () => listOrThrow(await list.manifest(tag), tag),
    (response) =>
      readCosignTag(repository, response, { tag, target, kind, at: (words) => [{ ...searched, response: words }] }),
  );
}

interface CosignTag {
  readonly tag: string;
  readonly target: Digest;
  readonly kind: Origin['kind'];
  /** the location, with what was there */
  readonly at: (response: string) => readonly SearchedLocation[];
}

async function readCosignTag(
  repository: Repository,
  response: Lookup<Manifest>,
  { tag, target, kind, at }: CosignTag,
): Promise<Discovery> {
  if (response.kind === 'absent') {
    return { candidates: [], locations: at('not there') };
  }
  if (response.kind === 'unreadable') {
    const origin = originOf('cosign-tag', target, target, kind);
    return { candidates: [unreadable(origin, response, `the tag ${tag}`)], locations: at(response.reason) };
  }
  const manifest = response.value;
  if (manifest.kind === 'index') {
    const origin = originOf('cosign-tag', manifest.digest, target, kind);
    const reason = 'the tag is an index, not the manifest that cosign writes';
    return {
      candidates: [{ kind: 'unreadable', origin, code: 'unreadable', reason }],
      locations: at('an index'),
    };
  }
  if (manifest.layers.length > LIMITS.layers) {
    throw new ImageError(
      'too-large',
      `The tag ${tag} has ${manifest.layers.length} layers; at most ${LIMITS.layers} are read.`,
      { topic: 'too-many-layers' },
    );
  }
  const read = kind === 'signature' ? readSignatureLayer : readAttestationLayer;
  const candidates = await Promise.all(
    manifest.layers.map((layer) =>
      readLayer(repository, layer, originOf('cosign-tag', layer.digest, target, kind), (bytes) =>
        read(bytes, layer.annotations),
      ),
    ),
  );
  return { candidates, locations: at(count(candidates.length, 'layer')) };
}

/** Annotations of cosign's layers (cosign `pkg/oci/internal/signature/layer.go`). */
const ANNOTATION = {
  signature: 'dev.cosignproject.cosign/signature',
  certificate: 'dev.sigstore.cosign/certificate',
  log: 'dev.sigstore.cosign/bundle',
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
} as const;

type Annotations = Readonly<Record<string, string>>;

const logAnnotation = z.object({
  SignedEntryTimestamp: base64,
  Payload: z.object({
    body: base64,
    // the signed payload is rebuilt from these numbers, so they must survive as they are
    integratedTime: z.int().nonnegative(),
    logIndex: z.int().nonnegative(),
    logID: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

const timestampAnnotation = z.object({ SignedRFC3161Timestamp: base64 });

const entryHead = z.object({ kind: z.string(), apiVersion: z.string() });

const envelope = z.object({
  payloadType: z.string(),
  payload: base64,
  signatures: z.array(z.object({ sig: base64, keyid: z.string().nullish() })).length(1),
});

/**
 * A layer of a `.sig` tag as a bundle: its bytes are the signed message, its annotations carry the rest.
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
      signature: parseOrThrow(base64, encoded, 'the signature annotation'),
    },
  });
}

/**
 * A layer of an `.att` tag as a bundle: its bytes are a DSSE envelope with exactly one signature.
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

function readCertificate(pem: string): Buffer {
  try {
    return Buffer.from(new X509Certificate(pem).raw);
  } catch (cause) {
    throw new Error('the certificate annotation is not a PEM certificate', { cause });
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
    'the time stamp annotation',
  );
  return [{ signedTimestamp: SignedRFC3161Timestamp }];
}

function parseOrThrow<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new Error(`${what} is not as cosign writes it: ${firstIssue(parsed.error)}`);
  }
  return parsed.data;
}
