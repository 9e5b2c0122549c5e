import { nameOf, type ImageReference } from '../core/image/reference.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import type { SignerPolicy } from '../core/policy/signer.ts';
import type { SignatureRepository } from '../policy-file/policy.ts';
import type { PolicyDefaults } from '../policy-file/request.ts';
import { quote } from '../text.ts';
import type { ImageLine } from './image-list.ts';
import { repositoriesOf, type SignatureRepositories } from './locations.ts';
import type { InputReader } from './reader.ts';
import { isAnythingRequired, type RequestedRequirements } from './requirements.ts';
import type { SignerChoice } from './signer.ts';

/** What the policy of a pull request's head would require of an image. */
export type RequestUnderHead = (request: ImageRequest) => ImageRequest;

/** The images with what is required of them. */
export interface Requests {
  readonly requests: readonly ImageRequest[];
  readonly requestUnderHead: RequestUnderHead | undefined;
  readonly signerOf: SignerOf;
}

/** Who may have signed an image that is no line: the baseline of one. Undefined where that is the signer of the line. */
export type SignerOf = (reference: ImageReference) => SignerPolicy | undefined;

/** A rule becomes the same request that inputs make. */
export async function requestsByPolicy(
  reader: InputReader,
  lines: readonly ImageLine[],
  { policy, organizationSigners, canDiscover }: Extract<SignerChoice, { kind: 'policy' }>,
  { signature, predicateTypes, signedName, age }: RequestedRequirements,
  signatures: SignatureRepositories,
): Promise<Requests> {
  const defaults: PolicyDefaults = {
    requirements: { signature, predicateTypes, signedName, maxAge: age?.max, minAge: age?.min },
    organizationSigners,
    repositoriesOf: (image, given) =>
      repositoriesOf(given === undefined ? signatures : signatureRepositoriesOf(given), image),
    today: policy.today,
  };
  const own = policy.complete.requests(defaults);
  for (const name of policy.complete.unusedInputs.filter((each) => reader.isGiven(each))) {
    reader.issues.push(
      `${reader.name(name)} cannot be used: the ClusterImagePolicies of ${quote(policy.path)} say what is required, so they have no defaults.`,
    );
  }
  // most runs have no policy, and need no schema to start
  const [{ formatIssue }, { readKnownRoot }] = await Promise.all([
    import('../policy-file/issue.ts'),
    import('./known-root.ts'),
  ]);
  for (const issue of policy.complete.issuesWith(await readKnownRoot(reader))) {
    reader.issues.push(`${reader.name('policy')}: ${formatIssue(policy.path, issue)}`);
  }
  const requests = lines.map((line) => ({ ...line, ...own.requestFor(line.reference) }));
  if (!canDiscover && requests.some(({ discoversSigners }) => discoversSigners)) {
    reader.issues.push(
      `${reader.name('policy')}: a rule with "publisher: chainguard-organization" needs to know who signs for the organization: set ${reader.name('chainguard-signers')}${reader.isStep ? `, or ${reader.name('chainguard-identity')} to look them up with` : ''}.`,
    );
  }
  for (const { reference, rule, requirements, decision } of requests) {
    if (decision === undefined && !isAnythingRequired(requirements)) {
      reader.issues.push(
        `${reader.name('policy')}: ${policy.path}:${rule?.line ?? 0}: this rule requires neither a signature nor an attestation of ${nameOf(reference.repository)}.`,
      );
    }
  }
  const { insecure, warnings } = policy.complete.weakenings(requests);
  reader.insecure.push(...insecure);
  reader.warnings.push(...warnings);
  const { head } = policy;
  const ofHead = head?.requests(defaults);
  return {
    requests,
    requestUnderHead:
      ofHead === undefined
        ? undefined
        : ({ requested, reference, evidenceRepositories }) => ({
            requested,
            reference,
            ...ofHead.requestFor(reference),
            // no request goes to a location that only the change names
            evidenceRepositories,
          }),
    signerOf: (reference) => {
      const request = own.requestFor(reference);
      return request.decision === undefined ? request.signer : undefined;
    },
  };
}

/** Those of a rule stand in place of those of the inputs. */
function signatureRepositoriesOf(given: readonly SignatureRepository[]): SignatureRepositories {
  return {
    everywhere: given.flatMap((each) => (each.kind === 'repository' ? [each.repository] : [])),
    moved: given.flatMap((each) => (each.kind === 'moved' ? [each] : [])),
  };
}
