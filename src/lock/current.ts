import { formatReference } from '../core/image/reference.ts';
import { verifiedAmong } from '../core/verdict.ts';
import type { Signer, VerifiedEvidence } from '../core/verify/verified.ts';
import { isAccepted, type CheckedImage, type ImageOutcome } from '../outcome.ts';
import { nameEvidence, textOfSigner, type Lock, type LockedImage, type LockedSigner } from './lock.ts';
import { byCodeUnits } from '../text.ts';

/** A verified image as it is compared with a lock. */
export interface CurrentImage {
  /** what a lock holds of it: of the evidence that met its requirements */
  readonly image: LockedImage;
  /** of all evidence that verified, whether or not something requires it */
  readonly signers: readonly LockedSigner[];
  readonly evidence: readonly string[];
  /** why not all evidence could be searched: a sentence; undefined where it was */
  readonly failure: string | undefined;
}

/**
 * What a lock may hold of the images of a run: of those that are verified and that no gate fails, in the order of their
 * references. Nothing else has a place in a lock. Of a reference that was verified for several platforms it is what all of
 * them have.
 */
export function currentImagesOf(images: readonly ImageOutcome[]): readonly CurrentImage[] {
  const byReference = Map.groupBy(images.filter(isAccepted).map(currentOf), ({ image }) => image.reference);
  return [...byReference.values()].map(joined).toSorted((a, b) => byCodeUnits(a.image.reference, b.image.reference));
}

function currentOf({ request, subject, verdict, findings, failedSources = [] }: CheckedImage): CurrentImage {
  const met = verdict.requirements.filter((requirement) => requirement.met);
  const signatures = met.filter(({ kind }) => kind === 'signature');
  const relied = met.flatMap(({ by }) => by);
  const leading = (signatures.length > 0 ? signatures : met.slice(0, 1)).flatMap(({ by }) => by);
  const all = verifiedAmong(findings);
  return {
    image: {
      reference: formatReference(request.reference),
      digest: subject.digest,
      signers: signersOf(relied),
      time: newestOf(leading.map(({ facts }) => facts.times[0]?.time.toISOString() ?? null)),
      evidence: evidenceOf(relied),
    },
    signers: signersOf(all),
    evidence: evidenceOf(all),
    failure: failedSources[0]?.message,
  };
}

/** One image that was verified more than once. */
function joined([first, ...others]: readonly CurrentImage[]): CurrentImage {
  if (first === undefined) {
    throw new Error('a group has an image');
  }
  const all = [first, ...others];
  return {
    image: {
      ...first.image,
      signers: distinctSigners(all.flatMap(({ image }) => image.signers)),
      time: newestOf(all.map(({ image }) => image.time)),
      evidence: distinct(all.flatMap(({ image }) => image.evidence)),
    },
    signers: distinctSigners(all.flatMap(({ signers }) => signers)),
    evidence: distinct(all.flatMap(({ evidence }) => evidence)),
    failure: all.find(({ failure }) => failure !== undefined)?.failure,
  };
}

function newestOf(times: readonly (string | null)[]): string | null {
  return times.reduce((newest, time) => (newest === null || (time !== null && time > newest) ? time : newest), null);
}

function signersOf(evidence: readonly VerifiedEvidence[]): readonly LockedSigner[] {
  return distinctSigners(evidence.map(({ facts }) => lockedSignerOf(facts.signer)));
}

function lockedSignerOf(signer: Signer): LockedSigner {
  if (signer.kind === 'key') {
    return { key: signer.fingerprint };
  }
  const { identity, issuer, extensions } = signer;
  return { identity, issuer, sourceRepository: extensions.sourceRepositoryUri ?? null };
}

function distinctSigners(signers: readonly LockedSigner[]): readonly LockedSigner[] {
  const byText = new Map(signers.map((signer) => [textOfSigner(signer), signer]));
  return [...byText].toSorted(([a], [b]) => byCodeUnits(a, b)).map(([, signer]) => signer);
}

function evidenceOf(evidence: readonly VerifiedEvidence[]): readonly string[] {
  return distinct(
    evidence.map((each) =>
      nameEvidence(each.kind === 'attestation' ? each.predicateType : undefined, each.facts.payload),
    ),
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted(byCodeUnits);
}

/**
 * The lock that is to be written (`lock: write`): what was verified, and the former entry of images that could not be looked at
 * completely or did not verify. What the files of the repository do not name goes.
 * @param references - normalized, all that the files name
 */
export function updateLock(
  lock: Lock,
  current: readonly CurrentImage[],
  references: ReadonlySet<string>,
): readonly LockedImage[] {
  const verified = new Map(
    current.flatMap(({ image, failure }) => (failure === undefined ? [[image.reference, image]] : [])),
  );
  return [...references].flatMap((reference) => verified.get(reference) ?? lock.get(reference) ?? []);
}
