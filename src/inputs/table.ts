/** The commands that have inputs: the action (`action.yml`), its sub-action that merges reports (`merge/action.yml`), the command line. */
export type InputCommand = 'verify' | 'merge' | 'cli';

/** The headings of the documentation of inputs, in their order. */
export const INPUT_GROUPS = [
  'What to verify',
  'Who may have signed',
  'Trust',
  'Where to look',
  'Compare with a baseline',
  'Many images',
  'What comes out',
] as const;

/** Members of every input. */
interface Described {
  readonly group: (typeof INPUT_GROUPS)[number];
  /** Markdown, without the default */
  readonly description: string;
  /** the description in the sub-action, and on the command line, where it is another one there */
  readonly inMerge?: string;
  readonly inTerminal?: string;
  /** what its absence means on the command line, where that is something else there */
  readonly absentInTerminal?: string;
  readonly isRequired?: true;
  /** whether it affects the verdict; the digest of the inputs covers those */
  readonly decides: boolean;
  readonly appliesTo: readonly InputCommand[];
  /** an expression for `default:` in `action.yml`; all other defaults are the program's own */
  readonly expression?: string;
}

/** The meaning of an absent input: a default value, or an explanation in Markdown, which can be empty. */
type Default<T extends string> = { readonly default: T } | { readonly absent: string };

/** How a value is written. */
type Value =
  /** `list`: one item a line; `line`: no control characters; `text`: anything; `path`: of a file or a folder */
  | { readonly kind: 'list' | 'line' | 'text' | 'path'; readonly absent: string }
  /** never shown in messages: any text, or a token of printable characters */
  | { readonly kind: 'secret' | 'token'; readonly absent: string }
  | ({ readonly kind: 'boolean' } & Default<'true' | 'false'>)
  /** a number with `s`, `m`, `h` or `d`; the bounds are written the same way */
  | ({ readonly kind: 'duration'; readonly min: string; readonly max: string } & Default<string>)
  | ({ readonly kind: 'number'; readonly min: number; readonly max: number } & Default<string>)
  | { readonly kind: 'enum'; readonly values: readonly string[]; readonly default: string };

/** An input, and how its value is written. */
export type InputDefinition = Described & Value;

const EVERYWHERE: readonly InputCommand[] = ['verify', 'cli'];
const IN_WORKFLOWS: readonly InputCommand[] = ['verify'];
const IN_ALL_WORKFLOWS: readonly InputCommand[] = ['verify', 'merge'];

/** Certificates of keyless signing exist since 2021; a limit of more than a century is a mistake. */
const AGES = { min: '1s', max: '36500d' } as const;

/**
 * All inputs. From here come `action.yml`, `merge/action.yml` and the tables in the documentation (`npm run docs`), what
 * the reader reads, what is an unknown input, and which ones the digest of the inputs must cover.
 */
export const INPUTS = {
  // --- What to verify
  image: {
    kind: 'list',
    group: 'What to verify',
    absent: '',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'Images to verify, one a line: `name`, `name:tag`, `name@sha256:…` or `name:tag@sha256:…` (then the tag must resolve to that digest). Blank lines and lines that begin with `#` are ignored, here and in every list. This input or `image-file` is needed.',
  },
  tag: {
    kind: 'text',
    group: 'What to verify',
    absent: '`latest`',
    decides: false,
    appliesTo: EVERYWHERE,
    description: 'Tag for the images that name neither tag nor digest.',
  },
  platform: {
    kind: 'list',
    group: 'What to verify',
    absent: '`all`',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'What must meet the requirements: `all` (every platform of the index), `index` (the index itself only), or a list of `os/arch[/variant]`.',
  },
  'predicate-type': {
    kind: 'list',
    group: 'What to verify',
    absent: '`sbom`, or what suits the publisher',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'Attestations that must verify, a list of predicate type URIs or aliases (`spdxjson`, `cyclonedx`, `slsaprovenance1`, `slsaprovenance02`, `apko`, `vuln`, `openvex`, `link`, `custom`); or `sbom` (SPDX or CycloneDX), `provenance` (SLSA, any version), `all` (everything that verifies, at least one), `none`.',
  },
  'require-signature': {
    kind: 'boolean',
    group: 'What to verify',
    absent: '`true`, or what suits the publisher',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'Whether an image signature must verify, beside the attestations.',
  },
  'signed-name': {
    kind: 'line',
    group: 'What to verify',
    absent: 'not compared, a warning where the last part differs',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'The name of the image that the signature itself must carry (its docker-reference).',
  },
  'max-age': {
    kind: 'duration',
    ...AGES,
    group: 'What to verify',
    absent: 'any age',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'How old signature and attestations may be at most, by the start of their certificates (`30d`; a number with `s`, `m`, `h` or `d`). An older one does not meet its requirement. Not with `key`: nothing proves that a key did not sign earlier.',
  },
  'min-age': {
    kind: 'duration',
    ...AGES,
    group: 'What to verify',
    absent: 'any age',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'How old they must be at least (`2d`), by their trusted time, so that a malicious build has had time to be noticed.',
  },
  timeout: {
    kind: 'duration',
    min: '1s',
    max: '24h',
    group: 'What to verify',
    default: '5m',
    decides: false,
    appliesTo: EVERYWHERE,
    description: 'Time for one image, a number with `s`, `m`, `h` or `d`, from `1s` to `24h`.',
  },

  // --- Who may have signed
  'certificate-identity': {
    kind: 'list',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'Exact certificate identities (SAN) that may have signed, a list. Needs an issuer, unless all begin with `https://github.com/`.',
  },
  'certificate-identity-regexp': {
    kind: 'line',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'RE2 pattern that must match the complete certificate identity; instead of `certificate-identity`.',
  },
  'certificate-oidc-issuer': {
    kind: 'line',
    group: 'Who may have signed',
    absent:
      '`https://token.actions.githubusercontent.com` where every `certificate-identity` begins with `https://github.com/`',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'Exact issuer that vouches for the identity. Beside `publisher: github:OWNER/REPO`, the issuer of an enterprise (`https://token.actions.githubusercontent.com/ENTERPRISE`, `https://token.actions.TENANT.ghe.com`).',
  },
  'certificate-oidc-issuer-regexp': {
    kind: 'line',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'RE2 pattern that must match the complete issuer; instead of `certificate-oidc-issuer`.',
  },
  'certificate-github-workflow-repository': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'Repository `owner/name` of the calling workflow that the certificate must name.',
  },
  'certificate-github-workflow-ref': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'Git ref that the certificate must name, e.g. `refs/heads/main`.',
  },
  'certificate-github-workflow-name': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'Name of the workflow that the certificate must have.',
  },
  'certificate-github-workflow-trigger': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'Event that the certificate must name, e.g. `push`.',
  },
  'certificate-github-workflow-sha': {
    kind: 'line',
    group: 'Who may have signed',
    absent: 'not compared',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'Commit that the certificate must name.',
  },
  key: {
    kind: 'list',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'Public keys in PEM (ECDSA, RSA, Ed25519), or paths of files that hold some; any one of them may have signed. Instead of identities and a publisher.',
  },
  publisher: {
    kind: 'text',
    group: 'Who may have signed',
    absent: '`auto`',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      "Preset of identities and of the defaults that suit them: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its own two services; needs `chainguard-signers` or `chainguard-identity`), another name of [docs/publishers.md](https://github.com/OWNER/image-provenance/blob/main/docs/publishers.md) (`argo-cd`, `distroless`, …), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images of that repository's workflows, by their build provenance), `slsa-generator:OWNER/REPO`, `docker-github-builder:OWNER/REPO` (images of that repository by a builder that many use), `auto` (by the reference, when no identity and no key is given), `none`.",
    inTerminal:
      "Preset of identities and of the defaults that suit them: `chainguard`, `chainguard-private`, `chainguard-organization` (images of your organization on cgr.dev, signed by its own two services; needs `chainguard-signers`), another name of docs/publishers.md (`argo-cd`, `distroless`, …), `github:OWNER/REPO[/.github/workflows/FILE][@REF]` (images of that repository's workflows, by their build provenance), `slsa-generator:OWNER/REPO`, `docker-github-builder:OWNER/REPO` (images of that repository by a builder that many use), `auto` (by the reference, when no identity and no key is given), `none`.",
  },
  policy: {
    kind: 'path',
    group: 'Who may have signed',
    absent: '',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'Path of a [policy file](https://github.com/OWNER/image-provenance/blob/main/docs/policy.md), which says who may have signed which image, instead of identities, keys and a publisher; other inputs are the defaults of its rules. In runs of a pull request it is read from the base commit.',
    inTerminal:
      'Path of a policy file, which says who may have signed which image, instead of identities, keys and a publisher; other flags are the defaults of its rules.',
  },
  'policy-from': {
    kind: 'enum',
    values: ['auto', 'head'],
    group: 'Who may have signed',
    default: 'auto',
    decides: true,
    appliesTo: IN_WORKFLOWS,
    description:
      'Where the policy is read from in runs of a pull request or a merge queue: `auto` (from the base commit) or `head` (from the checkout, so that whoever proposes a change decides about it; listed in `insecure`).',
  },
  'chainguard-signers': {
    kind: 'list',
    group: 'Who may have signed',
    absent: 'looked up with `chainguard-identity`',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), one UIDP `<organization>/<id>` a line.',
    inTerminal:
      'With `publisher: chainguard-organization`: the services that sign for the organization (image-syncer and custom-image-builder), one UIDP `<organization>/<id>` each.',
    absentInTerminal: '',
  },

  // --- Trust
  'trusted-root': {
    kind: 'path',
    group: 'Trust',
    absent: 'public-good Sigstore, by TUF',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'Path of a `trusted_root.json`; then nothing is fetched for trust.',
  },
  'tuf-mirror': {
    kind: 'text',
    group: 'Trust',
    absent: '',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'URL of another TUF repository (private Sigstore); needs `tuf-root`.',
  },
  'tuf-root': {
    kind: 'path',
    group: 'Trust',
    absent: '',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'Path of the root metadata of that TUF repository; needs `tuf-mirror`.',
  },
  cache: {
    kind: 'boolean',
    group: 'Trust',
    default: 'true',
    decides: false,
    appliesTo: EVERYWHERE,
    description:
      'Whether TUF metadata is stored in the tool cache of the runner and in the Actions cache, for fewer requests and for times when the TUF host cannot be reached. It is verified again in each run.',
    inTerminal:
      'Whether TUF metadata is stored in the cache folder of the user, for fewer requests and for times when the TUF host cannot be reached. It is verified again in each run.',
  },
  'use-signed-timestamps': {
    kind: 'boolean',
    group: 'Trust',
    default: 'false',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'Require an RFC 3161 time stamp.',
  },
  'insecure-ignore-tlog': {
    kind: 'boolean',
    group: 'Trust',
    default: 'false',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'Do without transparency logs and their times. The run warns of it, and the report lists it.',
    inTerminal: 'Do without transparency logs and their times. A warning is printed, and the report lists it.',
  },
  'insecure-ignore-sct': {
    kind: 'boolean',
    group: 'Trust',
    default: 'false',
    decides: true,
    appliesTo: EVERYWHERE,
    description: 'Do without the proof that a certificate was logged. The run warns of it, and the report lists it.',
    inTerminal: 'Do without the proof that a certificate was logged. A warning is printed, and the report lists it.',
  },

  // --- Where to look
  registry: {
    kind: 'text',
    group: 'Where to look',
    absent: 'the registry that all lines of `image` share',
    decides: false,
    appliesTo: EVERYWHERE,
    description:
      'Registry, `host` or `host:port`, that user name and password are for; they are sent nowhere else. Needed beside `image-file`, so that no line of a file decides where a password goes.',
    inTerminal:
      'Registry, `host` or `host:port`, that user name and password are for; they are sent nowhere else. Without it, the registry that all images share.',
    absentInTerminal: '',
  },
  'registry-username': {
    kind: 'secret',
    group: 'Where to look',
    absent: '',
    decides: false,
    appliesTo: EVERYWHERE,
    description: 'User name for the registry; needs `registry-password`.',
  },
  'registry-password': {
    kind: 'secret',
    group: 'Where to look',
    absent:
      'the Docker configuration with its credential helpers, `github-token` for ghcr.io, `chainguard-identity` for cgr.dev, or anonymous',
    decides: false,
    appliesTo: EVERYWHERE,
    description: 'Password or token for the registry; needs `registry-username`.',
    inTerminal:
      'Password or token for the registry; needs `registry-username`. Other users of the machine may see it in the list of processes: prefer `docker login`, or `--registry-password-stdin`.',
    absentInTerminal: 'the Docker configuration with its credential helpers, `github-token` for ghcr.io, or anonymous',
  },
  'github-token': {
    kind: 'token',
    group: 'Where to look',
    absent: 'the token of the job',
    expression: '${{ github.token }}',
    decides: false,
    appliesTo: EVERYWHERE,
    description: 'Token for the GitHub API and for ghcr.io.',
    inTerminal: 'Token for the GitHub API and for ghcr.io.',
    absentInTerminal: '`GH_TOKEN` or `GITHUB_TOKEN`',
  },
  'chainguard-identity': {
    kind: 'text',
    group: 'Where to look',
    absent: '',
    decides: true,
    appliesTo: IN_WORKFLOWS,
    description:
      'UIDP (id, as `chainctl iam identities list` prints it) of a Chainguard identity that this workflow may assume, for images of an organization on cgr.dev: a login by the OIDC token of the job (`permissions: id-token: write`), without chainctl and without a secret.',
  },
  'signature-repository': {
    kind: 'list',
    group: 'Where to look',
    absent: "the image's own",
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'Other repositories that hold signatures and attestations (as `COSIGN_REPOSITORY`), a list; or `PREFIX=PREFIX`, e.g. `mirror.example/chainguard=cgr.dev/chainguard`: images below the first have their evidence below the second.',
  },
  'github-attestations': {
    kind: 'enum',
    values: ['auto', 'true', 'false'],
    group: 'Where to look',
    default: 'auto',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      "Whether GitHub's attestations API is searched for evidence, beside the registry: `auto` (when the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always) or `false`. Private repositories need `permissions: attestations: read`.",
    inTerminal:
      "Whether GitHub's attestations API is queried for evidence, beside the registry: `auto` (when the registry does not have what is required, and the image is on ghcr.io or the expected identity is a workflow on github.com), `true` (always) or `false`.",
  },
  'retry-missing-for': {
    kind: 'duration',
    min: '0s',
    max: '1h',
    group: 'Where to look',
    default: '0s',
    decides: false,
    appliesTo: EVERYWHERE,
    description:
      'How long to look again where no evidence at all was found, for registries that are slow to show what was just pushed: a number with `s`, `m` or `h`, up to `1h`.',
  },
  'allow-http': {
    kind: 'list',
    group: 'Where to look',
    absent: 'none',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'Registries, `host` or `host:port`, that are reached by HTTP only, a list. Listed in the report as insecure. Loopback addresses are reached by HTTP without it.',
  },
  'ca-certificates': {
    kind: 'path',
    group: 'Where to look',
    absent: 'none',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'Path of a PEM file with certificate authorities to trust for TLS beside the usual ones: of a private registry, or of a proxy that opens TLS.',
  },

  // --- Compare with a baseline
  baseline: {
    kind: 'list',
    group: 'Compare with a baseline',
    absent: 'none',
    // what is verified against it is the change, never the image
    decides: false,
    appliesTo: EVERYWHERE,
    description:
      'What the images are compared with, each verified anew: image references, one a line; the folder or `report.json` of an earlier run (a path that begins with `./`, `../` or `/`, or ends in `/` or `.json`); or `auto`, in runs of a pull request the report of the last successful run of this workflow on the base branch (needs `permissions: actions: read`). See `docs/changes.md`.',
    inTerminal:
      'What the images are compared with, each verified anew: image references; or the folder or `report.json` of an earlier run (a path that begins with `./`, `../` or `/`, or ends in `/` or `.json`).',
  },
  'fail-on-change': {
    kind: 'list',
    group: 'Compare with a baseline',
    absent: 'none',
    decides: false,
    appliesTo: EVERYWHERE,
    description:
      'Changes since the `baseline` that fail the step, although the image is verified; one a line: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, `platform`.',
    inTerminal:
      'Changes since the `baseline` that are not accepted, although the image is verified: `signer`, `builder`, `source`, `build-type`, `user`, `entry-point`, `environment`, `downgrade`, `unordered-version`, `license` (any new one), `license:ID` (that one), `package-added`, `package-removed`, platform.',
  },

  // --- Many images
  'image-file': {
    kind: 'path',
    group: 'Many images',
    absent: 'none',
    decides: true,
    appliesTo: EVERYWHERE,
    description:
      'Path of a file that names images, in addition to or in place of `image`: one a line as there, a JSON array of strings, or a `report.json` of an earlier run, of which the names are taken and nothing else.',
    inTerminal:
      'Path of a file that names images, in addition to or in place of arguments: one a line, a JSON array of strings, or a `report.json` of an earlier run, of which the names are taken and nothing else.',
  },
  shard: {
    kind: 'text',
    group: 'Many images',
    absent: 'the complete list',
    decides: false,
    appliesTo: EVERYWHERE,
    description:
      'Part of the list to verify, `i/n` with n up to 256: shard `i` of `n`, for a list that is spread over several jobs; the sub-action `merge/` puts their reports together. The parts depend on nothing but the list; the images of a repository stay together as far as the parts stay equal.',
    inTerminal:
      'Part of the list to verify, `i/n` with n up to 256: shard `i` of `n`. The parts depend on nothing but the list; the images of a repository stay together as far as the parts stay equal.',
  },
  concurrency: {
    kind: 'number',
    min: 1,
    max: 64,
    group: 'Many images',
    // each image has some ten requests open at its widest
    default: '8',
    decides: false,
    appliesTo: EVERYWHERE,
    description:
      'How many images are worked on side by side, from `1` to `64`; images of several registries in turn. Whatever it is, one registry gets at most 32 requests at once, and fewer after it answered 429.',
  },
  reports: {
    kind: 'path',
    group: 'Many images',
    absent: '',
    isRequired: true,
    decides: false,
    appliesTo: ['merge'],
    description:
      'Folder with the `report.json` of every shard of a list, in folders of any names. They are put together to one report, one summary and one exit code; nothing is verified anew.',
  },

  // --- What comes out
  'output-directory': {
    kind: 'path',
    group: 'What comes out',
    absent: 'a new folder under `RUNNER_TEMP`',
    decides: false,
    appliesTo: ['verify', 'merge', 'cli'],
    description: 'Folder for the files; a relative path starts at the workspace.',
    inTerminal: 'Folder for the files: verified predicates, report.json, summary.md. Without it nothing is written.',
    absentInTerminal: '',
  },
  artifact: {
    kind: 'enum',
    values: ['single', 'per-image', 'per-file', 'none'],
    group: 'What comes out',
    default: 'single',
    decides: false,
    appliesTo: IN_ALL_WORKFLOWS,
    description:
      'How the files become artifacts of the workflow run: `single` (all in one), `per-image` (one for each image, and one for report and summary), `per-file` (each file as it is, not zipped) or `none`. Where they would be more than 100, it is one with all files, and a warning.',
    inMerge:
      'How report and summary become artifacts of the workflow run: `single` or `per-image` (both in one), `per-file` (each as it is, not zipped) or `none`.',
  },
  'artifact-name': {
    kind: 'text',
    group: 'What comes out',
    absent: '`image-provenance-`, name and digest of the (first) image if there is one, and random digits',
    decides: false,
    appliesTo: IN_ALL_WORKFLOWS,
    description:
      'Name of the artifact; with `per-image` and `per-file` names begin with it, and it has at most 60 characters.',
  },
  'retention-days': {
    kind: 'number',
    min: 1,
    // of private repositories; artifacts of public ones stay for 90 days at most
    max: 400,
    group: 'What comes out',
    absent: 'what the repository says',
    decides: false,
    appliesTo: IN_ALL_WORKFLOWS,
    description: 'Days that artifacts are stored, from `1` to `400`, and at most what the repository allows.',
  },
  'job-summary': {
    kind: 'boolean',
    group: 'What comes out',
    default: 'true',
    decides: false,
    appliesTo: IN_ALL_WORKFLOWS,
    description: 'Whether to write the job summary.',
  },
  comment: {
    kind: 'enum',
    values: ['auto', 'true', 'false'],
    group: 'What comes out',
    default: 'false',
    decides: false,
    appliesTo: IN_WORKFLOWS,
    description:
      'Whether to write a comment to the pull request, one that later runs update: `auto` (in runs of `pull_request` and `pull_request_target`, silently nowhere else), `true` (the same, and a notice elsewhere) or `false`. Needs `permissions: pull-requests: write`.',
  },
  'comment-name': {
    kind: 'text',
    group: 'What comes out',
    absent: 'nothing: one for workflow, job and step',
    decides: false,
    appliesTo: IN_WORKFLOWS,
    description:
      'What the comment is called, so that legs of a matrix and calls of one reusable workflow have a comment each.',
  },
  'dependency-snapshot': {
    kind: 'boolean',
    group: 'What comes out',
    default: 'false',
    decides: false,
    appliesTo: IN_WORKFLOWS,
    description:
      'Whether to submit the packages of the verified SBOMs of verified images to the dependency graph of the repository (`true` or `false`). Needs `permissions: contents: write`.',
  },
  enforce: {
    kind: 'boolean',
    group: 'What comes out',
    default: 'true',
    decides: false,
    appliesTo: IN_ALL_WORKFLOWS,
    description:
      'Whether the step fails when an image is not verified, or is refused by `fail-on-change`. With `false` (an audit) these are warnings, and it fails only for invalid inputs, where the trusted root cannot be loaded, or for an image that could not be checked.',
    inMerge:
      'Whether the step fails when an image is not verified; the same as in the shards. With `false` (an audit) it fails only for invalid inputs and reports, for an image that could not be checked, or where a shard was canceled.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;

/** The name of an input. */
export type InputName = keyof typeof INPUTS;

/** The names of the inputs of some kinds. */
export type NameOf<K extends InputDefinition['kind']> = {
  [N in InputName]: (typeof INPUTS)[N]['kind'] extends K ? N : never;
}[InputName];

/** The names of those that have a default value. */
export type NameWithDefault<K extends InputDefinition['kind']> = {
  [N in NameOf<K>]: (typeof INPUTS)[N] extends { readonly default: string } ? N : never;
}[NameOf<K>];

/** The values of an input of kind `enum`. */
export type ChoiceOf<N extends NameOf<'enum'>> = (typeof INPUTS)[N]['values'][number];

/** The inputs of a command by name, in the order of the documentation. */
export function inputsOf(command: InputCommand): readonly (readonly [name: string, input: InputDefinition])[] {
  const all: readonly (readonly [string, InputDefinition])[] = Object.entries(INPUTS);
  return all.filter(([, { appliesTo }]) => appliesTo.includes(command));
}

/** How people write an input: its name in a workflow, a flag of the command line. Images are its arguments. */
export function inputName(command: InputCommand, name: InputName): string {
  if (command !== 'cli') {
    return name;
  }
  return name === 'image' ? 'IMAGE' : `--${name}`;
}

/** Inputs that were removed, and what replaces them. */
export const REMOVED_INPUTS: Readonly<Record<string, string>> = {
  'upload-artifact': 'artifact: none replaces upload-artifact: false',
  'merge-reports': 'the sub-action merge/ replaces it, and takes the folder as its input reports',
};
