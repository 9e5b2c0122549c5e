import { lastComponentOf } from '../../core/image/reference.ts';
import type { UnexpectedSigner } from '../../core/verify/finding.ts';
import type { CheckedImage } from '../../outcome.ts';
import type { FailureView, RejectedView } from '../view.ts';
import type { Audience } from './hints.ts';
import type { Explanation, Situation } from './next-step.ts';
import {
  describeDifference,
  lacksRef,
  matchedBeginning,
  renderComparison,
  repositoryOf,
  splitRef,
} from './mismatch.ts';
import { inPlaceOf, linesOf, offerSigner } from './offer.ts';
import { offerSignedRule } from './missing-rule.ts';
import { offerEntry } from './policy.ts';

/** Explains valid evidence of an unexpected signer; undefined without such evidence. */
export function explainUnexpectedSigner(
  relevant: readonly RejectedView[],
  situation: Situation,
): Explanation | undefined {
  const unexpectedSigner = unexpectedSignerAmong(relevant, situation);
  if (unexpectedSigner === undefined) {
    return undefined;
  }
  const { image } = situation;
  const difference = describeDifference(unexpectedSigner);
  return {
    headline: headlineOf(unexpectedSigner, image),
    short: shortOf(unexpectedSigner),
    unexpectedSigner,
    found: [
      ...(difference === undefined ? [] : [difference]),
      ...describeReusable(unexpectedSigner),
      ...(unexpectedSigner.subjects.length === 0 ? ['That signer signed another image, not this one.'] : []),
      ...(unexpectedSigner.signer.kind === 'key'
        ? [`It is signed with the key sha256:${unexpectedSigner.signer.fingerprint}.`]
        : []),
    ],
    comparison: image.request.signer.kind === 'keys' ? [] : renderComparison(unexpectedSigner),
    ...adviseOn(unexpectedSigner, situation),
  };
}

function unexpectedSignerAmong(
  relevant: readonly RejectedView[],
  { verified, rejected }: Situation,
): UnexpectedSigner | undefined {
  return nearestUnexpectedSigner(relevant) ?? (verified.length === 0 ? nearestUnexpectedSigner(rejected) : undefined);
}

/** The signer with evidence of this image and the fewest mismatches. */
function nearestUnexpectedSigner(rejected: readonly RejectedView[]): UnexpectedSigner | undefined {
  const unexpectedSigners = rejected.flatMap(({ unexpectedSigner }) =>
    unexpectedSigner === undefined ? [] : [unexpectedSigner],
  );
  const weight = (unexpectedSigner: UnexpectedSigner): number =>
    (unexpectedSigner.subjects.length > 0 ? 0 : 1000) + unexpectedSigner.mismatches.length;
  return unexpectedSigners.toSorted((a, b) => weight(a) - weight(b))[0];
}

function headlineOf(unexpectedSigner: UnexpectedSigner, image: CheckedImage): string {
  const { signer, mismatches, predicateType } = unexpectedSigner;
  const what = predicateType === undefined ? 'The image is signed' : 'The attestation is signed';
  if (image.request.signer.kind === 'keys') {
    return signer.kind === 'certificate'
      ? `${what}, but with a certificate (keyless) and not with the expected key.`
      : `${what}, but with another key than expected.`;
  }
  if (signer.kind === 'key') {
    return `${what}, but with a key and not with a certificate.`;
  }
  if (beginningOf(unexpectedSigner) !== undefined) {
    return `${what}, but the pattern matches only the beginning of the identity.`;
  }
  if (lacksRef(mismatches)) {
    return `${what}, but the expected identity has no ref.`;
  }
  if (mismatches.some(({ part }) => part === 'identity')) {
    return `${what}, but by another ${repositoryOf(signer.identity) === undefined ? 'identity' : 'workflow'} than expected.`;
  }
  return mismatches.some(({ part }) => part === 'issuer')
    ? `${what}, but another issuer than expected vouches for the identity.`
    : `${what} by the expected identity, but the claims in its certificate are not the expected ones.`;
}

/** The first difference of a workflow: its repository, its file, or its ref. */
function shortOf({ signer, mismatches }: UnexpectedSigner): string {
  if (signer.kind === 'key') {
    return 'signed with another key';
  }
  const [workflow, ref] = splitRef(signer.identity);
  const repository = repositoryOf(signer.identity);
  const expected = mismatches.find(({ part }) => part === 'identity')?.expected ?? [];
  if (expected.length === 0 || repository === undefined || ref === undefined) {
    return mismatches.some(({ part }) => part === 'identity') || mismatches.length === 0
      ? 'signed by another identity'
      : `signed with other claims (${mismatches.map(({ part }) => part).join(', ')})`;
  }
  if (!expected.some((each) => repositoryOf(each) === repository)) {
    return 'signed by a workflow of another repository';
  }
  const isWorkflow = expected.some((each) => splitRef(each)[0] === workflow);
  return `signed by another workflow (${isWorkflow ? ref : lastComponentOf(workflow)})`;
}

/** The identity is that of the reusable workflow, whichever repository calls it. */
function describeReusable({ signer }: UnexpectedSigner): readonly string[] {
  if (signer.kind === 'key') {
    return [];
  }
  const source = signer.extensions.sourceRepositoryUri;
  const repository = repositoryOf(signer.identity);
  return source === undefined || repository === undefined || source === repository
    ? []
    : [
        `The identity belongs to a reusable workflow, which any repository can call. The repository that called it is ${source}.`,
      ];
}

function adviseOn(unexpected: UnexpectedSigner, situation: Situation): Pick<FailureView, 'todo' | 'paste'> {
  const { signer, subjects, mismatches } = unexpected;
  const { image, audience } = situation;
  if (signer.kind === 'key') {
    const instead =
      image.request.signer.kind === 'keys' ? 'in addition to the others' : `instead of ${whoMaySign(image, audience)}`;
    return {
      todo: `Ask the publisher for the public key and check it. If that key may sign this image, set it as ${audience.input('key')} ${instead}.`,
      paste: [],
    };
  }
  if (subjects.length === 0) {
    return {
      todo: 'It proves nothing about this image. Ask the publisher, and do not deploy the image until you know.',
      paste: [],
    };
  }
  if (image.request.rule !== undefined) {
    return offerEntry(signer, image.request.rule);
  }
  if (audience.isByPolicy === true) {
    return offerSignedRule(signer, image.request.reference);
  }
  const offer = offerSigner(signer, unexpected, situation);
  if (offer.kind === 'none') {
    return { todo: offer.why, paste: [] };
  }
  const isClaim =
    mismatches.length > 0 &&
    mismatches.every(({ part }) => !['identity', 'issuer', 'source repository'].includes(part));
  const isService = offer.set.some(([name]) => name === 'chainguard-signers');
  const first = isClaim
    ? 'Check first why the workflow ran differently than expected.'
    : isService
      ? 'Check first that it is one of the two services that sign for the organization (`chainctl iam account-associations describe`).'
      : 'Check first who that is and whether it may build this image.';
  const lines = linesOf(offer, audience);
  const these = `${lines.length === 1 ? 'this line' : 'these lines'}${inPlaceOf(offer, audience)}:`;
  // what follows within a ref can be another branch that begins alike
  const todo =
    beginningOf(unexpected)?.includes('@') === false
      ? `Complete ${audience.input('certificate-identity-regexp')}, where \`.*\` stands for anything. If only this workflow on this ref may build the image, use ${these}`
      : `${first} Only then accept it, with ${these}`;
  return { todo, paste: lines };
}

/** What a pattern matches of the found identity, where that is only its beginning. */
function beginningOf({ mismatches, expected }: UnexpectedSigner): string | undefined {
  const found = mismatches.find(({ part }) => part === 'identity')?.found;
  return found === undefined ? undefined : matchedBeginning(expected.identity, found);
}

/** The inputs that say who may have signed, for a sentence. */
function whoMaySign({ request: { publisher } }: CheckedImage, { input }: Audience): string {
  return publisher === undefined ? 'the identity and issuer' : input('publisher');
}
