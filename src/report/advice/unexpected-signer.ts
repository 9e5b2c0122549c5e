import { lastComponentOf } from '../../core/image/reference.ts';
import type { UnexpectedSigner } from '../../core/verify/finding.ts';
import type { CheckedImage } from '../../outcome.ts';
import { isPasteable } from '../text.ts';
import type { FailureView, RejectedView } from '../view.ts';
import { bare, type NameInput } from './hints.ts';
import type { Explanation, Situation } from './next-step.ts';
import { describeDifference, renderComparison, repositoryOf, splitRef } from './mismatch.ts';

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
  const difference = describeDifference(unexpectedSigner.mismatches);
  return {
    headline: headlineOf(unexpectedSigner, image),
    short: shortOf(unexpectedSigner),
    unexpectedSigner,
    found: [
      ...(difference === undefined ? [] : [difference]),
      ...describeReusable(unexpectedSigner, situation),
      ...(unexpectedSigner.subjects.length === 0 ? ['What that signer signed is for another image.'] : []),
      ...(unexpectedSigner.signer.kind === 'key'
        ? [`It is signed with the key sha256:${unexpectedSigner.signer.fingerprint}.`]
        : []),
    ],
    comparison: renderComparison(unexpectedSigner, image.request.signer),
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

function headlineOf({ signer, mismatches, predicateType }: UnexpectedSigner, image: CheckedImage): string {
  const what = predicateType === undefined ? 'The image is signed' : 'The attestation is signed';
  if (image.request.signer.kind === 'keys') {
    return signer.kind === 'certificate'
      ? `${what}, but with a certificate (keyless) and not with the expected key.`
      : `${what}, but with another key than expected.`;
  }
  if (signer.kind === 'key') {
    return `${what}, but with a key and not with a certificate.`;
  }
  if (mismatches.some(({ part }) => part === 'identity')) {
    return `${what}, but by another ${repositoryOf(signer.identity) === undefined ? 'identity' : 'workflow'} than expected.`;
  }
  return mismatches.some(({ part }) => part === 'issuer')
    ? `${what}, but the identity is vouched for by another issuer than expected.`
    : `${what} by the expected identity, but its certificate has other claims than expected.`;
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
function describeReusable({ signer }: UnexpectedSigner, { audience }: Situation): readonly string[] {
  if (signer.kind === 'key') {
    return [];
  }
  const source = signer.extensions.sourceRepositoryUri;
  const repository = repositoryOf(signer.identity);
  return source === undefined || repository === undefined || source === repository
    ? []
    : [
        `The identity is that of a reusable workflow; the repository that called it is ${source}: ask for both, the second with ${bare(audience, 'certificate-github-workflow-repository')}.`,
      ];
}

function adviseOn(
  { signer, subjects, mismatches }: UnexpectedSigner,
  { image, audience }: Situation,
): Pick<FailureView, 'todo' | 'paste'> {
  const { input, paste } = audience;
  if (signer.kind === 'key') {
    return { todo: `Ask the publisher for the public key, check it, and give it as ${input('key')}.`, paste: [] };
  }
  if (subjects.length === 0) {
    return {
      todo: 'It proves nothing about this image: ask the publisher, and do not deploy it before you know.',
      paste: [],
    };
  }
  const { identity, issuer } = signer;
  if (!isPasteable(identity) || !isPasteable(issuer)) {
    return {
      todo: 'The identity has unusual characters, so no line to paste is given: check with care who it is.',
      paste: [],
    };
  }
  if (mismatches.some(({ part }) => part !== 'identity' && part !== 'issuer')) {
    return {
      todo: 'Check why the workflow ran otherwise than expected (trigger, ref, repository); then correct the claims that are asked for.',
      paste: [],
    };
  }
  const signers = signersOfOrganization(identity, image);
  if (signers.length > 0) {
    return {
      todo: 'Check first that it is one of the two services that sign for the organization (`chainctl iam account-associations describe`). Only then accept it beside the others:',
      paste: paste('chainguard-signers', signers),
    };
  }
  return {
    todo: `Check first who that is and whether it may build this image. Only then accept it, with these lines${replacing(image, input)}:`,
    paste: [...paste('certificate-identity', [identity]), ...paste('certificate-oidc-issuer', [issuer])],
  };
}

/** The expected signers of a Chainguard organization and another one of the same organization, as the input takes them. */
function signersOfOrganization(identity: string, { request: { publisher, signer } }: CheckedImage): readonly string[] {
  if (publisher !== 'chainguard-organization' || signer.kind !== 'identity' || signer.identity.kind !== 'exact') {
    return [];
  }
  const all = [...signer.identity.values, identity].map(
    (each) => /^https:\/\/[^/]+\/([0-9a-f]+\/[0-9a-f]+)$/.exec(each)?.[1],
  );
  const known = all.filter((uidp) => uidp !== undefined);
  const organizations = new Set(known.map((uidp) => uidp.split('/')[0]));
  return known.length === all.length && organizations.size === 1 ? known : [];
}

/** The inputs allow one kind of signer policy, so the lines replace the current one. */
function replacing({ request }: CheckedImage, input: NameInput): string {
  if (request.signer.kind === 'keys') {
    return ` in place of ${input('key')}`;
  }
  if (request.publisher !== undefined) {
    return ` in place of ${input('publisher')}`;
  }
  const { identity, issuer } = request.signer;
  return identity.kind === 'pattern' || issuer.kind === 'pattern' ? ' in place of the patterns' : '';
}
