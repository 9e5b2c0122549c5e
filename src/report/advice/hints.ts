import type { Advice } from '../../errors.ts';

/** Formats the name of an input: for a workflow, or as a flag of the command line. */
export type NameInput = (name: string) => string;

/** Names of inputs in a workflow. */
export const inWorkflow: NameInput = (name) => `\`${name}\``;

/** The readers of messages: how inputs are named and set there, and whether there are steps and jobs. */
export interface Audience {
  readonly surface: 'workflow' | 'terminal';
  readonly input: NameInput;
  /** lines that set an input to a list of values, which must be pasteable */
  readonly paste: (name: string, values: readonly string[]) => readonly string[];
}

/** Readers of a workflow run: inputs are in the YAML of the step. */
export const IN_WORKFLOW: Audience = {
  surface: 'workflow',
  input: inWorkflow,
  paste: (name, [first = '', ...others]) =>
    others.length === 0 ? [`${name}: ${first}`] : [`${name}: |`, ...[first, ...others].map((value) => `  ${value}`)],
};

/** Users of the command line: inputs are flags. */
export const IN_TERMINAL: Audience = {
  surface: 'terminal',
  input: (name) => `\`--${name}\``,
  // some shells expand `?`
  paste: (name, values) => values.map((value) => `--${name}=${value.includes('?') ? `'${value}'` : value}`),
};

/** An input with its value, within a sentence. */
export function setting({ paste }: Audience, name: string, value: string): string {
  return `\`${paste(name, [value]).join(' ')}\``;
}

/** The name of an input without backticks, for text that is not Markdown or is code already. */
export function bare({ input }: Audience, name: string): string {
  return plainly(input, name);
}

function plainly(input: NameInput, name: string): string {
  return input(name).replaceAll('`', '');
}

/** What to do about an error; errors without advice are about inputs. */
export function adviceOf(advice: Advice | undefined, { surface, input }: Audience): string {
  return advice === undefined && surface === 'terminal'
    ? 'Correct the flags; nothing was requested or verified.'
    : hintOf(advice, input);
}

/** The words of a topic. `about` can be text from outside. */
type Words = (about: string, input: NameInput) => string;

const logIn = (input: NameInput): string =>
  `Log in (${plainly(input, 'registry-username')} and ${plainly(input, 'registry-password')}, or docker/login-action before this step)`;

/** Registries that hide private repositories in their own ways. */
const hidden =
  (otherwise: Words): Words =>
  (registry, input) => {
    switch (registry) {
      case 'ghcr.io':
        return 'Check the name and the tag. A private package needs `permissions: packages: read` in the job and access for this repository in the settings of the package; ghcr.io hides what may not be read as 401, 403 or 404.';
      case 'docker.io':
        return `Check the name and the tag. Docker Hub shows private repositories as missing or refused (401, 403 or 404). ${logIn(input)} if it is private.`;
      default:
        return otherwise(registry, input);
    }
  };

const mayRead = hidden(
  (_, input) => `${logIn(input)} with an account that may read this repository; check the name too.`,
);

const ownCredentials = (input: NameInput): string =>
  `give ${plainly(input, 'registry-username')} and ${plainly(input, 'registry-password')}, which come first.`;

/** Topics of requests, registries and logins. */
const REACHING: Readonly<Record<string, Words>> = {
  network: () =>
    'This says nothing about the image. Check the name of the host, the network of the runner and its proxy settings, then run it again.',
  'certificate-authority': (_, input) =>
    `Give the certificate authority of the registry or proxy as a PEM file with ${input('ca-certificates')} (or to Node with NODE_EXTRA_CA_CERTS).`,
  redirect: () =>
    'If this is meant, the registry has to be set up otherwise; a registry that a stranger controls can try this to reach internal services.',
  'redirect-to-http': (_, input) =>
    `If this is meant, name the host in ${input('allow-http')}, or have the registry set up otherwise; a registry that a stranger controls can try this to reach internal services.`,
  'time-limit': (_, input) => `Run it again, or allow more time with ${input('timeout')}.`,
  runner: () => 'Check the runner.',
  'registry-unauthorized': mayRead,
  'registry-forbidden': mayRead,
  'registry-not-found': hidden(
    (_, input) =>
      `Check the name and the tag; if it was pushed just now, run it again. Registries may show private images as missing. ${logIn(input)} if it is private.`,
  ),
  'registry-rate-limited': (_, input) => `${logIn(input)} to raise the limit, or run it later.`,
  'registry-unavailable': () =>
    'This says nothing about the image. Run it again; if it goes on, ask the operator of the registry.',
  'registry-too-large': () =>
    'This is over a fixed bound of this action. Genuine images and their evidence stay far below it.',
  'registry-not-a-registry': () =>
    'Check that the host is a container registry and that no proxy or login page answers for it.',
  'tag-moved': () =>
    'The tag was moved after the reference was written. Find out why, then write the digest that is meant, or leave the tag out.',
  'nested-index': (inner) => `Verify the inner index by itself: ${inner}`,
  'no-platform': (_, input) =>
    `Check what was pushed; to verify the index alone, set \`${plainly(input, 'platform')}: index\`.`,
  'platform-missing': (_, input) =>
    `Name platforms that are there in ${input('platform')}, or leave it out to verify all of them.`,
  'platform-contradiction': () =>
    'Find out who wrote this index. Have it signed by the expected signer, or verify the image by its own digest.',
  'login-with-password': () => 'Log in with a user name and a password or an access token.',
  'credentials-withheld': () =>
    'Credentials are sent to the host of the registry itself, over https; have its token service run there.',
  'credential-helper-name': () =>
    'Correct credHelpers or credsStore there: the name is what follows docker-credential-.',
  'credential-helper': (command, input) =>
    `Try \`${command}\` on the runner (it prints the secret), and install or set up the helper; or ${ownCredentials(input)}`,
  'docker-configuration': (_, input) => `Repair it (docker login writes it), or ${ownCredentials(input)}`,
  'packages-token-refused': (registry, input) =>
    `${registry} refused the ${plainly(input, 'github-token')}, so it is asked anonymously. Private packages need \`permissions: packages: read\` and access for this repository.`,
  'chainguard-anonymous': (_, input) =>
    `${plainly(input, 'chainguard-identity')} is given, but this job gets no OIDC token, so cgr.dev is asked anonymously. The job needs \`permissions: id-token: write\`; runs for pull requests from forks never get one.`,
  'chainguard-oidc': (_, input) =>
    `Give the job \`permissions: id-token: write\`, or name the signers in ${plainly(input, 'chainguard-signers')}: then nothing is looked up, also in runs for pull requests from forks.`,
  'chainguard-signers': (_, input) =>
    `Check that ${plainly(input, 'chainguard-identity')} belongs to the organization whose images these are and may list its account associations, or name the signers in ${plainly(input, 'chainguard-signers')}.`,
  'chainguard-may-assume': (_, input) =>
    `Check ${plainly(input, 'chainguard-identity')}, and that the identity may be assumed by this repository, branch and event (chainctl iam identities list); repositories made after 2026-07-15 have subjects with numbers in them (repo:owner@id/name@id).`,
  'chainguard-may-list': (_, input) =>
    `The identity may pull, but must also be allowed to list account associations to look up the signers; or name them in ${plainly(input, 'chainguard-signers')}, then nothing is looked up.`,
};

const withoutGitHub = (input: NameInput): string =>
  `With \`${plainly(input, 'github-attestations')}: false\` the API is not asked.`;

const mayReadAttestations: Words = (_, input) =>
  `Attestations of a private repository need \`permissions: attestations: read\` in the job and a ${plainly(input, 'github-token')} that may read the repository. ${withoutGitHub(input)}`;

/** Topics of GitHub's attestations API. */
const GITHUB: Readonly<Record<string, Words>> = {
  'github-unauthorized': mayReadAttestations,
  'github-forbidden': mayReadAttestations,
  'github-rate-limited': (_, input) =>
    `Give a ${input('github-token')}, whose limit is much higher than the anonymous one of an address, or run it later. ${withoutGitHub(input)}`,
  'github-unavailable': (_, input) =>
    `This says nothing about the image. Run it again; if it goes on, see the status of GitHub and the network of the runner. ${withoutGitHub(input)}`,
  'github-api': (_, input) =>
    `Check that GITHUB_API_URL is the API of GitHub and that no proxy answers for it. ${withoutGitHub(input)}`,
  'github-url': (_, input) => `Check the runner. ${withoutGitHub(input)}`,
  'github-too-many': () => 'Have superseded ones removed, or find out who makes so many.',
  'github-patience': (_, input) =>
    `This says nothing about the image. With \`${plainly(input, 'github-attestations')}: true\` the API has all of its time; with \`false\` it is not asked.`,
  'github-token-refused': (refusal) =>
    `${refusal}, so it is asked anonymously. Attestations of private repositories need \`permissions: attestations: read\` and a token that may read the repository.`,
};

const HINTS: Readonly<Record<string, Words>> = {
  ...REACHING,
  ...GITHUB,
  inputs: () => 'Correct the inputs of the step; nothing was requested or verified.',
  unexpected: () => 'Please report it with the log of a run that has step debug logging enabled.',
  canceled: () => 'Run it again; images that were judged until then are in the report.',
  /** a sentence that needs no words around it */
  notice: (about) => about,
  'output-folder': (_, input) =>
    `Give an empty or new folder as ${input('output-directory')}, and let nothing else write into it.`,
  'merge-refused': () => 'Nothing was merged. Put the reports right, or run the jobs of the shards again.',
  // --- evidence
  'too-many-candidates': () => 'Have the publisher remove superseded ones, or find out who attached so many.',
  'too-many-layers': () => 'Have the publisher remove superseded signatures or attestations (cosign clean).',
  'too-many-statements': () => 'Find out who built the image with so many attestations.',
  'slow-candidates': (_, input) =>
    `Allow more time with ${input('timeout')}, or find out who attached so much to the image.`,
  // --- trust
  'no-trusted-root': (_, input) =>
    `Check the network and proxy settings of the runner, or pass ${input('trusted-root')} with a trusted_root.json that you obtained before; then nothing is fetched for trust.`,
  'trusted-root-file': () =>
    'It must be one JSON document as `cosign trusted-root create` writes it. Of a file with one document a line (`gh attestation trusted-root`), keep the line of the instance that signed.',
  'missing-trust-file': () =>
    'Check the path; relative paths start at the workspace, so the repository must be checked out before.',
  'incomplete-trusted-root': () => 'Check that it is a complete trusted_root.json of your Sigstore deployment.',
  'github-root': (_, input) =>
    `Allow the runner to reach https://tuf-repo.github.com, or pass ${input('trusted-root')} with the root of that instance (\`gh attestation trusted-root\`, the line about fulcio.githubapp.com); it then verifies everything.`,
};

/** What to do about an error, in one or two sentences. */
export function hintOf(advice: Advice | undefined, input: NameInput = inWorkflow): string {
  const { topic, about = '' } = advice ?? { topic: 'inputs' };
  return HINTS[topic]?.(about, input) ?? '';
}
