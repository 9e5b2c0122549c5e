import type { PolicyRemark } from './check.ts';
import type { NamedImage, PolicyExplanation } from './explanation.ts';
import type { PolicyIssue } from './issue.ts';
import type { PolicyDefaults, PolicyRequest } from './request.ts';
import type { WeakenedRequest, Weakenings } from './weakenings.ts';
import type { ImageReference } from '../core/image/reference.ts';

/** A policy with the files that it names: what every kind of policy file is to those who use it. */
export interface CompletePolicy {
  /** as given */
  readonly path: string;
  /** the text of the file */
  readonly text: string;
  /** how many rules, or policies, it has, in words */
  readonly extent: string;
  /** what happens to references whose name is not in the files */
  readonly unresolved: 'fail' | 'warn';
  /** whether comments in files may exempt references */
  readonly ignoreComments: 'allow' | 'deny';
  /** inputs that are no defaults, since the file says all that they could */
  readonly unusedInputs: readonly UnusedInput[];

  /** What the policy requires of images. */
  requests(defaults: PolicyDefaults): RequestMaker;
  /** What it means for images, without a request. @param today - `YYYY-MM-DD`, in UTC */
  explainer(today: string): ImageExplainer;
  /** What is worth a look in it. @param today - `YYYY-MM-DD`, in UTC */
  check(today: string): readonly PolicyRemark[];
  /** What it weakens for the images of a run. */
  weakenings(requests: readonly WeakenedRequest[]): Weakenings;
  /** What of it the trusted root of a run cannot be used for. */
  issuesWith(root: KnownRoot): readonly PolicyIssue[];
}

/** Inputs that a file may leave no room for. */
export type UnusedInput = 'predicate-type' | 'require-signature' | 'platform';

/** Makes the requests of images by one policy. Images that require the same share the objects of it. */
export interface RequestMaker {
  requestFor(reference: ImageReference): PolicyRequest;
}

/** Explains images by one policy. */
export interface ImageExplainer {
  explain(image: NamedImage): PolicyExplanation;
}

/** What is known of the trusted root of a run before it is loaded. */
export interface KnownRoot {
  /** whether the inputs name one, in place of the public-good root */
  readonly isGiven: boolean;
  /** URLs of the certificate authorities that it lists; undefined where that is not known yet */
  readonly authorities: readonly string[] | undefined;
  /** URLs of the transparency logs that it lists; likewise */
  readonly logs: readonly string[] | undefined;
}
