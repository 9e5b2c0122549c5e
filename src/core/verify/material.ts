import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, Verifier, type SignedEntity, type TrustMaterial } from '@sigstore/verify';
import type { KeyObject } from 'node:crypto';
import { messageOf, TrustError } from '../../errors.ts';
import type { SignatureContent } from './content.ts';
import { SteadyCertificate } from './certificate.ts';

/** A trusted root, ready for verification. */
export interface PreparedRoot {
  readonly material: TrustMaterial;
  /** false for a root that lists logs of neither kind, as GitHub's own: time stamps stand in for logs there */
  readonly hasLogs: boolean;
}

/**
 * Prepares a trusted root. A log whose validity has no start verifies nothing, as in sigstore-go; `@sigstore/verify`
 * would take it as valid since 1970.
 * @throws TrustError when keys or certificates of the root cannot be read
 */
export function prepareRoot(root: TrustedRoot): PreparedRoot {
  const dated = (log: TrustedRoot['tlogs'][number]): boolean => log.publicKey?.validFor?.start !== undefined;
  try {
    const material = toTrustMaterial({ ...root, tlogs: root.tlogs.filter(dated), ctlogs: root.ctlogs.filter(dated) });
    return {
      material: {
        ...material,
        certificateAuthorities: material.certificateAuthorities.map(steady),
        timestampAuthorities: material.timestampAuthorities.map(steady),
      },
      hasLogs: root.tlogs.length + root.ctlogs.length > 0,
    };
  } catch (cause) {
    throw new TrustError(
      `The trusted root cannot be used: ${messageOf(cause)}`,
      { topic: 'incomplete-trusted-root' },
      { cause },
    );
  }
}

type Authority = TrustMaterial['certificateAuthorities'][number];

function steady(authority: Authority): Authority {
  return {
    ...authority,
    certChain: authority.certChain.map(({ root }) => new SteadyCertificate(Buffer.from(root.toDER()))),
  };
}

/**
 * Has `@sigstore/verify` check log entries or time stamps of evidence by themselves, each of them, with the key that
 * signed given: whether that key is trusted is no part of this.
 * @throws VerificationError
 */
export function verifyPart(
  part: { readonly tlogEntries?: SignedEntity['tlogEntries']; readonly timestamps?: SignedEntity['timestamps'] },
  content: SignatureContent,
  publicKey: KeyObject,
  material: TrustMaterial,
): void {
  const { tlogEntries = [], timestamps = [] } = part;
  const verifier = new Verifier(
    { ...material, publicKey: () => ({ publicKey, validFor: () => true }) },
    { tlogThreshold: tlogEntries.length, timestampThreshold: timestamps.length, ctlogThreshold: 0 },
  );
  verifier.verify({ signature: content, key: { $case: 'public-key', hint: '' }, timestamps, tlogEntries });
}
