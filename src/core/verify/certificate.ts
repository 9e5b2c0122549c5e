import { EXTENSION_OID_SCT, type RFC3161Timestamp, type X509Certificate } from '@sigstore/core';
import { Verifier, type SignedEntity, type TrustMaterial } from '@sigstore/verify';
import { LIMITS } from '../../limits.ts';
import type { SignatureContent } from './content.ts';
import { Rejection, toRejection } from './finding.ts';
import { extensionsOf } from './identity.ts';
import { SteadyCertificate } from './steady-certificate.ts';
import type { TrustedTime } from './verified.ts';

const EXTENDED_KEY_USAGE = '2.5.29.37';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/** Critical extensions that this program or `@sigstore/verify` processes (RFC 5280, section 4.2: others must be refused). */
const PROCESSED = new Set(['2.5.29.15', '2.5.29.17', '2.5.29.19', EXTENDED_KEY_USAGE, EXTENSION_OID_SCT]);

/**
 * Parses a certificate. It is not trusted by that.
 * @throws Rejection with code `certificate`
 */
export function parseLeaf(der: Buffer): SteadyCertificate {
  if (der.length > LIMITS.certificateBytes) {
    throw new Rejection('certificate', `the certificate has more than ${LIMITS.certificateBytes} bytes`);
  }
  try {
    const certificate = new SteadyCertificate(der);
    // its key must be readable too
    certificate.readKey();
    return certificate;
  } catch (cause) {
    throw new Rejection('certificate', 'the certificate cannot be parsed', { cause });
  }
}

/** The times at which a certificate must have been valid, as entities of `@sigstore/verify`; all of them verified. */
export interface ProvenTimes {
  readonly content: SignatureContent;
  readonly times: readonly TrustedTime[];
  readonly timestamps: readonly RFC3161Timestamp[];
  readonly logTimes: readonly Extract<SignedEntity['timestamps'][number], { $case: 'transparency-log' }>[];
}

/**
 * Verifies that a trusted authority issued the certificate for signing code, that it was valid at every given time
 * (at least one), and that a certificate transparency log vouches for it unless `ignoreSct`.
 * @throws Rejection with code `certificate`
 */
export function verifyCertificate(
  leaf: SteadyCertificate,
  times: ProvenTimes,
  trust: TrustMaterial,
  ignoreSct: boolean,
): void {
  checkPurpose(leaf);
  checkValidity(leaf, times.times);
  const verifier = new Verifier(trust, {
    tlogThreshold: 0,
    timestampThreshold: 1,
    ctlogThreshold: ignoreSct ? 0 : 1,
  });
  try {
    verifier.verify({
      signature: times.content,
      key: { $case: 'certificate', certificate: ignoreSct ? withoutScts(leaf) : leaf },
      timestamps: [
        ...times.logTimes,
        ...times.timestamps.map((timestamp) => ({ $case: 'timestamp-authority' as const, timestamp })),
      ],
      tlogEntries: [],
    });
  } catch (thrown) {
    const { code, message } = toRejection(thrown, 'certificate');
    throw new Rejection(code, EXPLANATIONS[message] ?? message, { cause: thrown });
  }
}

/** Messages of `@sigstore/verify`, explained. */
const EXPLANATIONS: Readonly<Record<string, string>> = {
  'Failed to verify certificate chain':
    'no certificate authority of the trusted root issued the certificate, or it was not valid at the trusted time',
  'SCT verification failed':
    'the certificate contains an SCT that is not from a certificate transparency log of the trusted root',
  'expected 1 SCTs, got 0': 'the certificate contains no SCT, so no certificate transparency log vouches for it',
};

/** The chain is verified at each time too; this names the time that was wrong. */
function checkValidity(certificate: X509Certificate, times: readonly TrustedTime[]): void {
  const outside = times.find(({ time }) => !certificate.validForDate(time));
  if (outside !== undefined) {
    const [start, end] = [certificate.notBefore, certificate.notAfter].map((date) => date.toISOString());
    throw new Rejection(
      'certificate',
      `the certificate was valid from ${start ?? ''} to ${end ?? ''}, but the trusted time (${outside.source}) is ${outside.time.toISOString()}`,
    );
  }
}

/** What `@sigstore/verify` does not look at: the purpose, extensions it does not know, extensions given twice. */
function checkPurpose(certificate: X509Certificate): void {
  const extensions = extensionsOf(certificate);
  const unknown = extensions.find(({ oid, critical }) => critical && !PROCESSED.has(oid));
  if (unknown !== undefined) {
    throw new Rejection('certificate', `the certificate has the unknown critical extension ${unknown.oid}`);
  }
  if (new Set(extensions.map(({ oid }) => oid)).size !== extensions.length) {
    throw new Rejection('certificate', 'the certificate has an extension twice');
  }
  if (certificate.isCA) {
    throw new Rejection('certificate', 'the certificate belongs to an authority, not to a signer');
  }
  const purposes = certificate.extension(EXTENDED_KEY_USAGE)?.valueObj.subs[0]?.subs ?? [];
  if (!purposes.some((purpose) => purpose.toOID() === CODE_SIGNING)) {
    throw new Rejection('certificate', 'the certificate was not issued for code signing (extended key usage)');
  }
}

/**
 * The certificate with its SCTs hidden from the verifier, which reads them from a clone and would refuse SCTs of
 * unknown logs even where none is required.
 */
function withoutScts({ der }: SteadyCertificate): X509Certificate {
  return new CertificateWithoutScts(der);
}

class CertificateWithoutScts extends SteadyCertificate {
  override clone(): X509Certificate {
    const clone = super.clone();
    const { extensions } = clone;
    const others = extensions.filter((extension) => extension.subs[0]?.toOID() !== EXTENSION_OID_SCT);
    extensions.splice(0, extensions.length, ...others);
    return clone;
  }
}
