import { parseReference } from '../../src/core/image/reference.ts';
import type { CertificateHolder, ProposedSigning } from '../../src/core/verdict/signing.ts';
import type { SignerExtensions } from '../../src/core/verify/verified.ts';
import { ImageError } from '../../src/errors.ts';
import type { DecidedImage, ExaminedImage, FailedImage } from '../../src/outcome.ts';
import { index, request } from '../report/samples.ts';

export const ISSUER = 'https://token.actions.githubusercontent.com';

/** A signer as a certificate names it. */
export function holder(identity: string, extensions: SignerExtensions = {}, issuer = ISSUER): CertificateHolder {
  return { kind: 'certificate', identity, issuer, extensions };
}

/** The release workflow of a repository on GitHub. */
export function release(of: string, ref: string, source = of): CertificateHolder {
  const sourceRepositoryUri = `https://github.com/${source}`;
  return holder(`https://github.com/${of}/.github/workflows/release.yml@${ref}`, { sourceRepositoryUri });
}

function requestOf(requested: string) {
  const reference = parseReference(requested, 'latest');
  if (reference.kind === 'invalid') {
    throw new Error(reference.issue);
  }
  return request({ requested, reference: reference.value, isExamined: true });
}

/** An image of which it was looked for who signed it. */
export function examined(
  requested: string,
  proposal: Partial<ProposedSigning> | undefined,
  changes: Partial<Pick<ExaminedImage, 'hasKeySignature' | 'isPartlySigned'>> = {},
): ExaminedImage {
  return {
    kind: 'examined',
    request: requestOf(requested),
    subject: index(),
    proposal:
      proposal === undefined
        ? undefined
        : {
            signers: [],
            signature: true,
            attestations: ['sbom'],
            time: new Date('2026-11-20T08:00:00Z'),
            ...proposal,
          },
    hasKeySignature: false,
    isPartlySigned: false,
    duration: 1,
    ...changes,
  };
}

/** An image whose publisher signs nothing. */
export function unsignedBy(requested: string, reason: string): DecidedImage {
  return { kind: 'decided', request: requestOf(requested), decision: { kind: 'proposed', reason }, duration: 0 };
}

/** An image that could not be looked at. */
export function unreachable(requested: string): FailedImage {
  const error = new ImageError('not-found', 'it is not there', { topic: 'x' });
  return { kind: 'failed', request: requestOf(requested), subject: undefined, error, duration: 0 };
}
