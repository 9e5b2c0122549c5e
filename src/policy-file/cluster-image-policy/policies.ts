import { count, quote } from '../../text.ts';
import type { CompletePolicy, ImageExplainer, KnownRoot, RequestMaker, UnusedInput } from '../complete.ts';
import type { PolicyIssue } from '../issue.ts';
import type { PolicySource } from '../parse.ts';
import type { PolicyDefaults } from '../request.ts';
import type { WeakenedRequest, Weakenings } from '../weakenings.ts';
import { checkPolicies, type CheckedPolicies } from './check.ts';
import { ClusterImagePolicyExplainer } from './explain.ts';
import type { ClusterImagePolicy, NeededRoot, PlacedUrl } from './model.ts';
import { ClusterImagePolicyRequests } from './requests.ts';
import { weakeningsOfPolicies } from './weakenings.ts';

/** A file of sigstore's ClusterImagePolicies, read as rules: all that match an image must be met. */
export class ClusterImagePolicies implements CompletePolicy {
  readonly path: string;
  readonly text: string;
  /** the file cannot say anything else */
  readonly unresolved = 'fail';
  readonly ignoreComments = 'allow';
  readonly unusedInputs: readonly UnusedInput[] = ['predicate-type', 'require-signature', 'platform'];
  readonly #policies: readonly ClusterImagePolicy[];
  readonly #root: NeededRoot;

  constructor(
    policies: readonly ClusterImagePolicy[],
    root: NeededRoot,
    { path, text }: PolicySource & { readonly text: string },
  ) {
    this.path = path;
    this.text = text;
    this.#policies = policies;
    this.#root = root;
  }

  get extent(): string {
    return count(this.#policies.length, 'ClusterImagePolicy', 'ClusterImagePolicies');
  }

  requests(defaults: PolicyDefaults): RequestMaker {
    return new ClusterImagePolicyRequests(this.#policies, defaults);
  }

  explainer(): ImageExplainer {
    return new ClusterImagePolicyExplainer(this.#policies, this.check());
  }

  check(): CheckedPolicies {
    return checkPolicies(this.#policies, this.#root);
  }

  weakenings(requests: readonly WeakenedRequest[]): Weakenings {
    return weakeningsOfPolicies(this.#policies, this.path, requests);
  }

  issuesWith({ isGiven, authorities, logs }: KnownRoot): readonly PolicyIssue[] {
    const roots = isGiven ? [] : this.#root.trustRoots;
    return [
      ...roots.map(({ key, position }): PolicyIssue => ({
        ...position,
        code: 'missing',
        message: `The content of the TrustRoot ${quote(key)} is unknown: set "trusted-root" (or "tuf-mirror") to it.`,
      })),
      ...unlisted(this.#root.authorities, authorities, 'certificate authority'),
      ...unlisted(this.#root.logs, logs, 'transparency log'),
    ];
  }
}

/** Those that a root does not list: what they sign could not be verified, whatever a cluster would take in their place. */
function unlisted(
  needed: readonly PlacedUrl[],
  listed: readonly string[] | undefined,
  what: string,
): readonly PolicyIssue[] {
  const known = listed?.map(normalized);
  return needed
    .filter(({ url }) => known?.includes(normalized(url)) === false)
    .map(({ url, position }): PolicyIssue => ({
      ...position,
      code: 'contradiction',
      message: `The trusted root of the run lists no ${what} ${quote(url)}${(listed ?? []).length === 0 ? '' : `, but ${(listed ?? []).map((each) => quote(each)).join(', ')}`}.`,
    }));
}

function normalized(url: string): string {
  return URL.parse(url)?.href.replace(/\/+$/, '') ?? url;
}
