import { bundleFromJSON, type Bundle } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { digestOf, type Digest } from '../src/core/image/digest.ts';
import { parseJson } from '../src/json.ts';
import type { SignerPolicy } from '../src/core/policy/signer.ts';
import { readStatement } from '../src/core/verify/claim.ts';
import { SignedContent, type EvidenceContent } from '../src/core/verify/content.ts';
import { prepareRoot } from '../src/core/verify/material.ts';
import { prove } from '../src/core/verify/proof.ts';

/** What a bundle must be about: bytes, or only their digest. */
export type Artifact =
  { readonly kind: 'file'; readonly bytes: Buffer } | { readonly kind: 'digest'; readonly digest: Digest };

/** A bundle, what it must be about, and who must have signed it. */
export interface BundleRequest {
  readonly bundle: Buffer;
  readonly artifact: Artifact;
  readonly trustedRoot: TrustedRoot;
  readonly signer: SignerPolicy;
}

/**
 * Verifies a bundle of any version about one artifact, by the room that judges the evidence of images. What differs
 * for a single artifact is here: which bundles are read, and what must be signed.
 * @throws an error that says why it is refused
 */
export async function verifyBundle({ bundle, artifact, trustedRoot, signer }: BundleRequest): Promise<void> {
  const { content, verificationMaterial } = bundleFromJSON(parseJson(bundle).value);
  const { nearest } = prove(
    {
      material: verificationMaterial,
      kind: content.$case === 'messageSignature' ? 'message' : 'envelope',
      contents: [await readContent(content, artifact)],
      envelopeBytes: undefined,
    },
    {
      root: prepareRoot(trustedRoot),
      policy: { ignoreTlog: false, ignoreSct: false, useSignedTimestamps: false },
      signer,
    },
  );
  const [mismatch] = nearest?.mismatches ?? [];
  if (mismatch !== undefined) {
    throw new Error(`the ${mismatch.part} is ${mismatch.found ?? 'missing'}, not ${mismatch.expected.join(' or ')}`);
  }
  checkSubject(content, artifact.kind === 'file' ? digestOf(artifact.bytes) : artifact.digest);
}

async function readContent(content: Bundle['content'], artifact: Artifact): Promise<EvidenceContent> {
  if (content.$case === 'messageSignature') {
    const { signature } = content.messageSignature;
    if (artifact.kind === 'file') {
      return SignedContent.ofMessage(artifact.bytes, signature);
    }
    // the digest alone is a special case of the protocol, and Node's crypto cannot verify it
    const { PrehashedMessage } = await import('./prehashed-message.ts');
    return new PrehashedMessage(artifact.digest, signature);
  }
  const { payload, payloadType, signatures } = content.dsseEnvelope;
  const [signature, ...others] = signatures;
  if (signature === undefined || others.length > 0) {
    throw new Error('the envelope must have exactly one signature');
  }
  return SignedContent.ofEnvelope(payloadType, payload, signature.sig);
}

function checkSubject(content: Bundle['content'], digest: Digest): void {
  if (content.$case === 'messageSignature') {
    const claimed = content.messageSignature.messageDigest.digest.toString('hex');
    if (`sha256:${claimed}` !== digest) {
      throw new Error(`the bundle says that it is about sha256:${claimed}, not about ${digest}`);
    }
    return;
  }
  const { payloadType, payload } = content.dsseEnvelope;
  if (!readStatement(payloadType, payload, 'bundle').subjects.some((subject) => subject.digest === digest)) {
    throw new Error(`the statement is not about ${digest}`);
  }
}
