import { lastComponentOf } from '../core/image/reference.ts';
import { GITHUB_ISSUER } from '../core/policy/signer.ts';
import type { Signer, SignerExtensions } from '../core/verify/verified.ts';
import { linked } from './links.ts';
import { code } from './markdown.ts';

/** Text from outside; `url` is made of parts that are safe in a URL. */
interface Quoted {
  readonly quoted: string;
  readonly url?: string | undefined;
}

/** A signer in words: strings are words of this program, everything else is quoted. */
export interface SignerWords {
  readonly verb: 'Built by' | 'Signed by' | 'Signed with';
  readonly who: readonly (string | Quoted)[];
  /** facts of the workflow run */
  readonly more: readonly (readonly (string | Quoted)[])[];
  /** for a table */
  readonly short: string;
  /** pages of a workflow on GitHub; `file` is at its commit, where that is proven */
  readonly pages?: { readonly repository: string; readonly file: string | undefined };
}

/** A signer in words; the certificate authority vouches for all of it. */
export function describeSigner(signer: Signer): SignerWords {
  if (signer.kind === 'key') {
    const { fingerprint } = signer;
    const short = `key ${fingerprint.slice(0, 12)}`;
    return { verb: 'Signed with', who: ['the key ', { quoted: `sha256:${fingerprint}` }], more: [], short };
  }
  const { identity, issuer } = signer;
  return (
    describeGitHub(signer) ??
    describeGitLab(signer) ??
    describeService(signer) ?? {
      verb: 'Signed by',
      who: [{ quoted: identity }, ', issuer ', { quoted: issuer }],
      more: [],
      short: identity,
    }
  );
}

/** A signer that a certificate names. */
export type Certificate = Extract<Signer, { kind: 'certificate' }>;

const SHA = /^[0-9a-f]{40}$/;
const REPOSITORY = /^[A-Za-z0-9_-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/;

/** Links are made only for workflows that GitHub's issuer vouches for. */
function describeGitHub(signer: Certificate): SignerWords | undefined {
  const workflow = workflowOf(signer);
  if (workflow === undefined) {
    return undefined;
  }
  const { repository, path, ref } = workflow;
  const { sha, trigger, repository: source } = factsOfWorkflow(signer.extensions);
  const url = `${GITHUB_URL}${repository}`;
  const sourceUrl = source !== undefined && REPOSITORY.test(source) ? `${GITHUB_URL}${source}` : undefined;
  const commit = sha !== undefined && SHA.test(sha) && sourceUrl !== undefined ? sha : undefined;
  // the commit belongs to the source repository, which does not have the file of a reusable workflow
  const fileCommit = commitOfFile(signer) ?? (source === repository ? commit : undefined);
  const fileUrl = fileCommit && `${url}/blob/${fileCommit}/${path}`;
  const file = { quoted: lastComponentOf(path), url: fileUrl };
  const run = source === undefined ? undefined : runOf(signer, source);
  return {
    verb: 'Built by',
    who: ['GitHub Actions workflow ', file, ' of ', { quoted: repository, url }, ' on ', { quoted: ref }],
    more: [
      ...(source === undefined || source === repository ? [] : [['called by ', { quoted: source, url: sourceUrl }]]),
      ...(commit === undefined || sourceUrl === undefined
        ? []
        : [['commit ', { quoted: commit.slice(0, 7), url: `${sourceUrl}/commit/${commit}` }]]),
      ...(run === undefined ? [] : [[run]]),
      ...(trigger === undefined ? [] : [['trigger ', { quoted: trigger }]]),
    ],
    short: repository,
    pages: { repository: url, file: fileUrl },
  };
}

/** The commit of the workflow file, which can be one of another repository than the source (Fulcio's oid-info.md). */
function commitOfFile({ identity, extensions }: Certificate): string | undefined {
  const { buildSignerUri, buildSignerDigest = '' } = extensions;
  return buildSignerUri === identity && SHA.test(buildSignerDigest) ? buildSignerDigest : undefined;
}

/** The workflow run, when it is one of the source repository. */
function runOf({ extensions }: Certificate, source: string): Quoted | undefined {
  const url = extensions.runInvocationUri ?? '';
  const [, repository, run] =
    /^https:\/\/github\.com\/([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+)\/actions\/runs\/(\d{1,20})\/attempts\/\d{1,4}$/.exec(
      url,
    ) ?? [];
  return run !== undefined && repository === source ? { quoted: `run ${run}`, url } : undefined;
}

/** Fulcio's identity of a pipeline on gitlab.com: project, `//`, file, `@`, ref (fulcio `docs/oidc.md`). */
function describeGitLab({ identity, issuer }: Certificate): SignerWords | undefined {
  const [, project, file, ref] = /^https:\/\/gitlab\.com\/([^@]+?)\/\/([^@]+)@(refs\/.+)$/.exec(identity) ?? [];
  return issuer !== 'https://gitlab.com' || project === undefined || file === undefined || ref === undefined
    ? undefined
    : {
        verb: 'Built by',
        who: ['GitLab CI pipeline ', { quoted: file }, ' of ', { quoted: project }, ' on ', { quoted: ref }],
        more: [],
        short: project,
      };
}

/** Login providers of people by issuer (fulcio `config/identity/config.yaml`). */
const LOGINS: ReadonlyMap<string, string> = new Map([
  ['https://accounts.google.com', 'Google'],
  ['https://github.com/login/oauth', 'GitHub'],
  ['https://login.microsoftonline.com', 'Microsoft'],
]);

interface Service {
  readonly name: string;
  readonly issuer: string;
  /** the shown part of the identity */
  readonly identity: RegExp;
}

const SERVICES: readonly Service[] = [
  {
    name: 'Google service account',
    issuer: 'https://accounts.google.com',
    identity: /^([^@\s]+@[^@\s]+\.gserviceaccount\.com)$/,
  },
  {
    name: 'Chainguard identity',
    issuer: 'https://issuer.enforce.dev',
    identity: /^https:\/\/issuer\.enforce\.dev\/([0-9a-f]+\/[0-9a-f]+)$/,
  },
  { name: 'Buildkite pipeline', issuer: 'https://agent.buildkite.com', identity: /^https:\/\/buildkite\.com\/(.+)$/ },
];

/** Signers other than workflows: machines of known services, and people by their email address. */
function describeService({ identity, issuer }: Certificate): SignerWords | undefined {
  for (const { name, issuer: known, identity: pattern } of SERVICES) {
    const [, short] = issuer === known ? (pattern.exec(identity) ?? []) : [];
    if (short !== undefined) {
      return { verb: 'Signed by', who: [`${name} `, { quoted: short }], more: [], short };
    }
  }
  const login = LOGINS.get(issuer);
  return login === undefined || !/^[^@\s/]+@[^@\s/]+$/.test(identity)
    ? undefined
    : { verb: 'Signed by', who: [{ quoted: identity }, ` (logged in with ${login})`], more: [], short: identity };
}

/** Words as Markdown. */
export function toMarkdown(words: readonly (string | Quoted)[]): string {
  return words.map((word) => (typeof word === 'string' ? word : linked(code(word.quoted), word.url))).join('');
}

/** Words as text; the caller escapes it. */
export function toText(words: readonly (string | Quoted)[]): string {
  return words.map((word) => (typeof word === 'string' ? word : word.quoted)).join('');
}

/** Facts of a certificate about the GitHub Actions run; undefined without the extension. */
export interface WorkflowFacts {
  readonly trigger: string | undefined;
  readonly sha: string | undefined;
  readonly name: string | undefined;
  /** `owner/repository` */
  readonly repository: string | undefined;
  readonly ref: string | undefined;
}

/** A GitHub Actions workflow of an identity; all parts are safe in a URL. */
interface GitHubWorkflow {
  /** `owner/repository` */
  readonly repository: string;
  /** `.github/workflows/release.yaml` */
  readonly path: string;
  readonly ref: string;
}

const WORKFLOW =
  /^https:\/\/github\.com\/([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/(\.github\/workflows\/[A-Za-z0-9._-]+)@([A-Za-z0-9._/-]+)$/;
const GITHUB_URL = 'https://github.com/';

/** The GitHub facts of a certificate, from the deprecated extensions or their replacements (Fulcio's oid-info.md). */
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

/** The workflow of a signer that GitHub's issuer vouches for; undefined for others. */
function workflowOf(signer: Signer): GitHubWorkflow | undefined {
  if (signer.kind === 'key' || signer.issuer !== GITHUB_ISSUER) {
    return undefined;
  }
  const [, repository, path, ref] = WORKFLOW.exec(signer.identity) ?? [];
  return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}
