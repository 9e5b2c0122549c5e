import { count } from '../text.ts';
import { checkPolicy, type PolicyRemark } from './check.ts';
import type { CompletePolicy, ImageExplainer, RequestMaker } from './complete.ts';
import { Explainer } from './explanation.ts';
import type { PolicyIssue } from './issue.ts';
import type { Policy } from './policy.ts';
import { PolicyRequests, type PolicyDefaults, type PolicyWithFiles } from './request.ts';
import { weakeningsOf, type WeakenedRequest, type Weakenings } from './weakenings.ts';

/** A policy of our own format: the first rule that matches an image decides. */
export class RulesPolicy implements CompletePolicy {
  readonly text: string;
  readonly unusedInputs = [];
  readonly #files: PolicyWithFiles;

  constructor(files: PolicyWithFiles, text: string) {
    this.text = text;
    this.#files = files;
  }

  get path(): string {
    return this.#policy.path;
  }

  get extent(): string {
    return count(this.#policy.rules.length, 'rule');
  }

  get unresolved(): Policy['unresolved'] {
    return this.#policy.unresolved;
  }

  get ignoreComments(): Policy['ignoreComments'] {
    return this.#policy.ignoreComments;
  }

  requests(defaults: PolicyDefaults): RequestMaker {
    return new PolicyRequests(this.#files, defaults);
  }

  explainer(today: string): ImageExplainer {
    return new Explainer(this.#policy, { keys: this.#files.keys, today });
  }

  check(today: string): readonly PolicyRemark[] {
    return checkPolicy(this.#policy, today);
  }

  weakenings(requests: readonly WeakenedRequest[]): Weakenings {
    return weakeningsOf(this.#policy, requests);
  }

  /** Rules name their trusted root themselves. */
  issuesWith(): readonly PolicyIssue[] {
    return [];
  }

  get #policy(): Policy {
    return this.#files.policy;
  }
}
