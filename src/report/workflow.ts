import { GITHUB_ISSUER } from '../core/policy/signer.ts';
import type { Signer, SignerExtensions } from '../core/verify/verified.ts';

/** What a certificate says about the GitHub Actions run; undefined where it has no such extension. */
export interface WorkflowFacts {
  readonly trigger: string | undefined;
  readonly sha: string | undefined;
  readonly name: string | undefined;
  /** `owner/repository` */
  readonly repository: string | undefined;
  readonly ref: string | undefined;
}

/** A GitHub Actions workflow as an identity names it; every part has only characters that are safe in a URL. */
export interface GitHubWorkflow {
  /** `owner/repository` */
  readonly repository: string;
  /** `.github/workflows/release.yaml` */
  readonly path: string;
  readonly ref: string;
}

const WORKFLOW =
  /^https:\/\/github\.com\/([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/(\.github\/workflows\/[A-Za-z0-9._-]+)@([A-Za-z0-9._/-]+)$/;
const GITHUB_URL = 'https://github.com/';

/** The GitHub facts of a certificate, of the first extensions or of those that replaced them (Fulcio's oid-info.md). */
export function factsOfWorkflow(extensions: SignerExtensions): WorkflowFacts {
  const source = extensions.sourceRepositoryUri;
  return {
    trigger: extensions.githubWorkflowTrigger ?? extensions.buildTrigger,
    sha: extensions.githubWorkflowSha ?? extensions.sourceRepositoryDigest,
    name: extensions.githubWorkflowName,
    repository:
      extensions.githubWorkflowRepository ??
      (source?.startsWith(GITHUB_URL) === true ? source.slice(GITHUB_URL.length) : undefined),
    ref: extensions.githubWorkflowRef ?? extensions.sourceRepositoryRef,
  };
}

/** The workflow of a signer whom GitHub vouched for; undefined for any other. */
export function workflowOf(signer: Signer): GitHubWorkflow | undefined {
  if (signer.kind === 'key' || signer.issuer !== GITHUB_ISSUER) {
    return undefined;
  }
  const [, repository, path, ref] = WORKFLOW.exec(signer.identity) ?? [];
  return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}
