import { currentImagesOf, type CurrentImage } from '../../src/lock/current.ts';
import { lockOf, type Lock, type LockedImage } from '../../src/lock/lock.ts';
import type { CheckedImage } from '../../src/outcome.ts';
import type { Finding } from '../../src/core/verify/finding.ts';
import type { Signer, VerifiedEvidence } from '../../src/core/verify/verified.ts';
import {
  attestation,
  certificate,
  checked,
  digest,
  index,
  request,
  requirement,
  signature,
} from '../report/samples.ts';

export const REFERENCE = 'ghcr.io/acme/api:1.4';
export const SOURCE = 'https://github.com/acme/api';
export const SPDX = 'https://spdx.dev/Document';

/** The release workflow of a repository, at a tag. */
export function release(
  tag: string,
  { repository = 'acme/api', source = SOURCE }: { repository?: string; source?: string | null } = {},
): Signer {
  const identity = `https://github.com/${repository}/.github/workflows/release.yml@refs/tags/${tag}`;
  return certificate(identity, source === null ? {} : { sourceRepositoryUri: source });
}

export const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));

/** What is signed, and by whom. */
export interface SignedThing {
  /** undefined for a signature */
  readonly type?: string;
  readonly by?: Signer;
  /** the day of January 2026; null for none */
  readonly day?: number | null;
  /** stands for what is signed */
  readonly payload?: string;
  /** verified, and no requirement is met by it */
  readonly isSpare?: boolean;
}

/** A verified image with this evidence, for which there is a requirement each unless it is spare. */
export function imageOf(
  things: readonly SignedThing[],
  { name = 'index', ...changes }: Parameters<typeof checked>[2] & { name?: string } = {},
): CheckedImage {
  const all = things.map((thing) => ({ thing, evidence: evidenceOf(thing, name) }));
  const findings = all.map(({ evidence }): Finding => ({ kind: 'verified', evidence }));
  const requirements = all
    .filter(({ thing }) => thing.isSpare !== true)
    .map(({ thing, evidence }) =>
      requirement({
        kind: thing.type === undefined ? 'signature' : 'attestation',
        predicateType: thing.type,
        by: [evidence],
      }),
    );
  return checked(findings, requirements, {
    request: request(),
    subject: { ...index(), digest: digest(name) },
    facts: new Map(),
    ...changes,
  });
}

function evidenceOf(
  { type, by = release('v1.4.0'), day: at = 1, payload = `${type ?? 'signature'} of` }: SignedThing,
  name: string,
): VerifiedEvidence {
  const facts = {
    payload: digest(`${payload} ${name}`),
    times: at === null ? [] : [{ source: 'rekor', time: day(at) } as const],
  };
  return type === undefined
    ? signature(digest(name), by, facts)
    : attestation(digest(name), type, {}, { signer: by, ...facts });
}

/** The one image of a run, as it is compared. */
export function currentOf(...given: Parameters<typeof imageOf>): CurrentImage {
  const [current] = currentImagesOf([imageOf(...given)]);
  if (current === undefined) {
    throw new Error('the image is not accepted');
  }
  return current;
}

/** A lock of what was verified. */
export function lockedAs(...images: readonly (CurrentImage | LockedImage)[]): Lock {
  return lockOf(images.map((image) => ('image' in image ? image.image : image)));
}
