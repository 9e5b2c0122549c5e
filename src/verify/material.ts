import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, type TrustMaterial } from '@sigstore/verify';
import type { KeyObject } from 'node:crypto';
import { messageOf, TrustError } from '../errors.ts';

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
    return {
      material: toTrustMaterial({ ...root, tlogs: root.tlogs.filter(dated), ctlogs: root.ctlogs.filter(dated) }),
      hasLogs: root.tlogs.length + root.ctlogs.length > 0,
    };
  } catch (cause) {
    throw new TrustError(
      `The trusted root cannot be used: ${messageOf(cause)}`,
      'Check that it is a complete trusted_root.json of your Sigstore deployment.',
      { cause },
    );
  }
}

/** The same trust, with one key known for signatures: for checks of which the signer's own trust is no part. */
export function knowing(publicKey: KeyObject, material: TrustMaterial): TrustMaterial {
  return { ...material, publicKey: () => ({ publicKey, validFor: () => true }) };
}
