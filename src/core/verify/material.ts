import type { Bundle } from '@sigstore/bundle';
import type { CertificateAuthority, TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, Verifier, type SignedEntity, type TrustMaterial } from '@sigstore/verify';
import type { KeyObject } from 'node:crypto';
import { messageOf, TrustError } from '../../errors.ts';
import type { SignatureContent } from './content.ts';
import { KnownLeaves } from './known-leaves.ts';
import { SharedTexts } from './shared-texts.ts';
import { SteadyCertificate } from './steady-certificate.ts';

/** A trusted root, ready for verification. */
export interface PreparedRoot {
  readonly material: TrustMaterial;
  /** false for a root that lists logs of neither kind, as GitHub's own: time stamps stand in for logs there */
  readonly hasLogs: boolean;
  /** the certificates of its authorities */
  readonly issuers: readonly SteadyCertificate[];
  /** the signing certificates that were held against it last */
  readonly leaves: KnownLeaves;
  /** what certificates say */
  readonly texts: SharedTexts;
}

/**
 * Prepares a trusted root. A log whose validity has no start verifies nothing, as in sigstore-go; `@sigstore/verify`
 * would take it as valid since 1970.
 * @throws TrustError when keys or certificates of the root cannot be read
 */
export function prepareRoot(root: TrustedRoot): PreparedRoot {
  const dated = (log: TrustedRoot['tlogs'][number]): boolean => log.publicKey?.validFor?.start !== undefined;
  try {
    const logs = { tlogs: root.tlogs.filter(dated), ctlogs: root.ctlogs.filter(dated) };
    const authorities = { certificateAuthorities: [], timestampAuthorities: [] };
    const certificateAuthorities = root.certificateAuthorities.map(toAuthority);
    return {
      material: {
        ...toTrustMaterial({ ...root, ...logs, ...authorities }),
        certificateAuthorities,
        timestampAuthorities: root.timestampAuthorities.map(toAuthority),
      },
      hasLogs: root.tlogs.length + root.ctlogs.length > 0,
      issuers: certificateAuthorities.flatMap(({ certChain }) => certChain),
      leaves: new KnownLeaves(),
      texts: new SharedTexts(),
    };
  } catch (cause) {
    throw new TrustError(
      `The trusted root cannot be used: ${messageOf(cause)}`,
      { topic: 'incomplete-trusted-root' },
      { cause },
    );
  }
}

/** As `toTrustMaterial` makes one, of certificates that are read once: an authority without a start or an end has none. */
function toAuthority({ certChain, validFor }: CertificateAuthority) {
  if (certChain === undefined) {
    throw new Error('an authority has no certificates');
  }
  return {
    certChain: certChain.certificates.map(({ rawBytes }) => readAuthority(rawBytes)),
    validFor: { start: validFor?.start ?? BEGINNING_OF_TIME, end: validFor?.end ?? END_OF_TIME },
  };
}

function readAuthority(der: Buffer): SteadyCertificate {
  try {
    return new SteadyCertificate(der);
  } catch (cause) {
    throw new Error('a certificate of an authority cannot be read', { cause });
  }
}

const BEGINNING_OF_TIME = new Date(0);
const END_OF_TIME = new Date(8_640_000_000_000_000);

/** The signing certificate of evidence, in DER; undefined where it was signed with a key. */
export function certificateOf({ content }: Bundle['verificationMaterial']): Buffer | undefined {
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes;
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates[0]?.rawBytes;
    case 'publicKey':
      return undefined;
  }
}

/**
 * Verifies on other threads which authority signed a certificate, for when it is needed. It is not trusted by that; whatever
 * is wrong with it is found then.
 */
export async function prepareLeaf(der: Buffer, { issuers, leaves }: PreparedRoot): Promise<void> {
  try {
    const certificate = leaves.read(der);
    const { issuer: name } = certificate;
    await Promise.all(
      issuers.filter(({ subject }) => subject.equals(name)).map((issuer) => certificate.verifyAhead(issuer)),
    );
  } catch {
    // a certificate that cannot be read
  }
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
