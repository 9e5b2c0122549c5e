import type { Advice, ImageError } from '../../errors.ts';

/** The readers of messages: how inputs are named and set there, and whether there are steps and jobs. */
export interface Audience {
  readonly surface: 'workflow' | 'terminal';
  /** the name of an input, in backticks */
  readonly input: (name: string) => string;
  /** lines that set an input to a list of values */
  readonly paste: (name: string, values: readonly string[]) => readonly string[];
  /** whether who may have signed stands in a policy alone, and no input says it */
  readonly isByPolicy?: boolean;
}

/** Readers of a workflow run: inputs are in the YAML of the step. */
export const IN_WORKFLOW: Audience = {
  surface: 'workflow',
  input: (name) => `\`${name}\``,
  paste: (name, [first = '', ...others]) =>
    others.length === 0
      ? [`${name}: ${yamlScalar(first)}`]
      : [`${name}: |`, ...[first, ...others].map((value) => `  ${value}`)],
};

/** Users of the command line: inputs are flags. */
export const IN_TERMINAL: Audience = {
  surface: 'terminal',
  input: (name) => `\`--${name}\``,
  paste: (name, values) => values.map((value) => `--${name}=${shellWord(value)}`),
};

/** What inputs of other commands are in the rule of a policy. */
const KEYS_OF_RULES: Readonly<Record<string, string>> = {
  'certificate-identity': 'identity',
  'certificate-identity-regexp': 'identity-regexp',
  'certificate-oidc-issuer': 'issuer',
  'certificate-oidc-issuer-regexp': 'issuer-regexp',
  'certificate-github-workflow-name': 'workflow-name',
  'certificate-github-workflow-ref': 'workflow-ref',
  'certificate-github-workflow-repository': 'source-repository',
  'certificate-github-workflow-sha': 'workflow-sha',
  'certificate-github-workflow-trigger': 'workflow-trigger',
  key: 'key',
  'max-age': 'max-age',
  'min-age': 'min-age',
  platform: 'platforms',
  'predicate-type': 'attestations',
  publisher: 'publisher',
  'require-signature': 'require-signature',
  'signed-name': 'signed-name',
};

/** Readers of the scan of a repository: what is required of an image stands in the rule of a policy. */
export function readersOfScan(audience: Audience): Audience {
  const { input, paste } = audience;
  return {
    ...audience,
    isByPolicy: true,
    input: (name) =>
      Object.hasOwn(KEYS_OF_RULES, name) ? `\`${KEYS_OF_RULES[name] ?? ''}\` of its rule` : input(name),
    paste: (name, values) => {
      const key = Object.hasOwn(KEYS_OF_RULES, name) ? KEYS_OF_RULES[name] : undefined;
      const [first = '', ...others] = values.map(yamlScalar);
      return key === undefined
        ? paste(name, values)
        : [others.length === 0 ? `${key}: ${first}` : `${key}: [${[first, ...others].join(', ')}]`];
    },
  };
}

/** What YAML would read as a number, a date or another word than the text; the runner would pass on something else. */
const NOT_TEXT = /^(?:[-+.\d][-+.\d_:a-fox]*|true|false|yes|no|on|off|null|y|n|~)$/i;
const BOOLEANS = /^(?:true|false)$/;
const PLAIN_IN_YAML = /^[A-Za-z0-9](?:[A-Za-z0-9._~/?@+=%,:()*^$\\|-]*[A-Za-z0-9._~/?@+=%()*^$\\|-])?$/;

function yamlScalar(value: string): string {
  const isPlain = BOOLEANS.test(value) || (PLAIN_IN_YAML.test(value) && !NOT_TEXT.test(value));
  return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}

/** Some shells expand `?`, and many other characters. */
function shellWord(value: string): string {
  return /^[A-Za-z0-9._~:/@+=%,-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

/** An input with its value, within a sentence. */
export function setting({ paste }: Audience, name: string, value: string): string {
  return `\`${paste(name, [value]).join(' ')}\``;
}

/** The name of an input without backticks, for text that is not Markdown or is code already. */
export function bare({ input }: Audience, name: string): string {
  return input(name).replaceAll('`', '');
}

/** What to do about an error; an error without advice is about inputs. */
export function hintOf(advice: Advice | undefined, audience: Audience): string {
  const { topic, about = '' } = advice ?? { topic: 'inputs' };
  return HINTS[topic]?.(about, audience) ?? '';
}

/** What to do about the error of an image: other words where credentials were refused. */
export function hintOfError(error: ImageError, audience: Audience): string {
  const credentials = refusedCredentialsOf(error);
  return credentials === undefined
    ? hintOf(error.advice, audience)
    : refusedCredentials(credentials, error.advice.about ?? 'the registry', audience);
}

/** Whose credentials a registry refused, in words; undefined where it got none. */
export function refusedCredentialsOf({ advice: { topic, credentials } }: ImageError): string | undefined {
  const isRefusal = topic === 'registry-unauthorized' || topic === 'registry-forbidden';
  return isRefusal && credentials !== undefined && CHECKABLE.test(credentials) ? credentials : undefined;
}

/** Credentials that a person can check; an identity of the job has advice of its own. */
const CHECKABLE = /^(?:the credentials of \S+(?: [a-z][^\s.]*)?|the github-token|the GITHUB_TOKEN)$/;

function refusedCredentials(credentials: string, registry: string, audience: Audience): string {
  const isOfInputs = /^the credentials of the (?:inputs|flags)$/.test(credentials);
  const check = isOfInputs
    ? `Check ${bare(audience, 'registry-username')} and ${bare(audience, 'registry-password')}: is the password or token correct, not expired, and meant for ${registry}?`
    : `Check ${credentials}: are they correct, not expired, and meant for ${registry}?`;
  return `${registry} refused ${credentials}. ${check} The account must also be allowed to read this repository.`;
}

/** The words of a topic. `about` can be text from outside. */
type Words = (about: string, audience: Audience) => string;

/** Words that differ where there are no steps and jobs. */
function by({ surface }: Audience, inWorkflow: string, inTerminal: string): string {
  return surface === 'workflow' ? inWorkflow : inTerminal;
}

const logIn = (audience: Audience): string =>
  `Log in (${bare(audience, 'registry-username')} and ${bare(audience, 'registry-password')}, or ${by(audience, 'docker/login-action before this step', 'docker login')})`;

/** Registries that hide private repositories in their own ways. */
const hidden =
  (otherwise: Words): Words =>
  (registry, audience) => {
    switch (registry) {
      case 'ghcr.io':
        return `Check the name and the tag. A private package needs ${by(audience, '`permissions: packages: read` in the job and access for this repository in the settings of the package', 'a login with a token that has the scope read:packages')}; ghcr.io responds with 401, 403, or 404 if you are not allowed to read it.`;
      case 'docker.io':
        return `Check the name and the tag. Docker Hub responds with 401, 403, or 404 if you are not allowed to read a repository. ${logIn(audience)} if it is private.`;
      default:
        return otherwise(registry, audience);
    }
  };

const mayRead = hidden(
  (_, audience) => `${logIn(audience)} with an account that may read this repository, and check the name.`,
);

const ownCredentials = (audience: Audience): string =>
  `set ${bare(audience, 'registry-username')} and ${bare(audience, 'registry-password')}, which are used first.`;

const machine = (audience: Audience): string => by(audience, 'the runner', 'this machine');

/** Topics of requests, registries and logins. */
const REACHING: Readonly<Record<string, Words>> = {
  network: (_, audience) =>
    `This says nothing about the image. Check the host name, the network of ${machine(audience)}, and its proxy settings, and run it again.`,
  'certificate-authority': (_, { input }) =>
    `Set ${input('ca-certificates')} (or NODE_EXTRA_CA_CERTS) to a PEM file with the certificate authority of the registry or proxy.`,
  redirect: () =>
    'If this is intended, configure the registry differently: a registry that someone else controls can use such redirects to reach internal services.',
  'redirect-to-http': (_, { input }) =>
    `If this is intended, name the host in ${input('allow-http')}, or configure the registry differently: a registry that someone else controls can use such redirects to reach internal services.`,
  'time-limit': (_, { input }) => `Run it again, or allow more time with ${input('timeout')}.`,
  runner: (_, audience) => `Check ${machine(audience)}.`,
  'registry-unauthorized': mayRead,
  'registry-forbidden': mayRead,
  'registry-not-found': hidden(
    (_, audience) =>
      `Check the name and the tag. If the image was just pushed, run it again. Registries may report private images as missing. ${logIn(audience)} if it is private.`,
  ),
  'registry-rate-limited': (_, audience) => `${logIn(audience)} to raise the limit, or run it later.`,
  'registry-unavailable': () =>
    'This says nothing about the image. Run it again. If the problem persists, ask the operator of the registry.',
  'registry-too-large': () => 'This exceeds a fixed limit, which genuine images and their evidence stay far below.',
  'registry-not-a-registry': () =>
    'Check that the host is a container registry and that no proxy or login page responds in its place.',
  'tag-moved': () =>
    'The tag was moved after the reference was written. Find out why. Then write the digest that you mean, or remove the tag.',
  'nested-index': (inner) => `Verify the inner index by itself: ${inner}`,
  'no-platform': (_, audience) =>
    `Check what was pushed. To verify only the index, set ${setting(audience, 'platform', 'index')}.`,
  'platform-contradiction': () =>
    'Find out who wrote this index. Have it signed by the expected signer, or verify the image by its own digest.',
  'platform-missing': (_, { input }) =>
    `Name platforms of this image in ${input('platform')}, or remove it to verify all of them.`,
  'login-with-password': () => 'Log in with a user name and a password or an access token.',
  'credentials-withheld': () =>
    'Credentials are sent only to the host of the registry itself, over https: its token service must run there.',
  'credential-helper-name': () =>
    'Correct credHelpers or credsStore in that file: the name is the part after docker-credential-.',
  'credential-helper': (command, audience) =>
    `Try \`${command}\` on ${machine(audience)} (it prints the secret), and install or configure the helper. Or ${ownCredentials(audience)}`,
  'docker-configuration': (_, audience) => `Repair it (docker login writes it), or ${ownCredentials(audience)}`,
  'packages-token-refused': (registry, audience) =>
    `${registry} refused the ${tokenName(audience)}, so requests are anonymous. Private packages need ${by(audience, '`permissions: packages: read` and access for this repository', 'a token that has the scope read:packages')}.`,
  'chainguard-anonymous': (_, audience) =>
    `${bare(audience, 'chainguard-identity')} is set, but this job gets no OIDC token, so requests to cgr.dev are anonymous. The job needs \`permissions: id-token: write\`. Runs for pull requests from forks never get a token.`,
  'chainguard-oidc': (_, audience) =>
    `Give the job \`permissions: id-token: write\`, or name the signers in ${bare(audience, 'chainguard-signers')}, which also works in runs for pull requests from forks.`,
  'chainguard-signers': (_, audience) =>
    `Check that ${bare(audience, 'chainguard-identity')} belongs to the organization of these images and may list its account associations, or name the signers in ${bare(audience, 'chainguard-signers')}.`,
  'chainguard-may-assume': (_, audience) =>
    `Check ${bare(audience, 'chainguard-identity')}, and that this repository, branch, and event may assume the identity (chainctl iam identities list). Repositories created after 2026-07-15 have subjects that contain numbers (repo:owner@id/name@id).`,
  'chainguard-may-list': (_, audience) =>
    `The identity may pull, but must also be allowed to list account associations to look up the signers. Or name the signers in ${bare(audience, 'chainguard-signers')}.`,
};

/** The token is an input of a step, and a variable of the environment at a terminal. */
function tokenName(audience: Audience): string {
  return by(audience, bare(audience, 'github-token'), 'GITHUB_TOKEN');
}

const withoutGitHub = (audience: Audience): string =>
  `With ${setting(audience, 'github-attestations', 'false')} the API is not used.`;

/** What reading the attestations of a private repository takes. */
export function permissionForAttestations(audience: Audience): string {
  return by(
    audience,
    `\`permissions: attestations: read\` in the job and a ${tokenName(audience)} that may read the repository`,
    `a ${tokenName(audience)} that may read the repository and its attestations`,
  );
}

const mayReadAttestations: Words = (_, audience) =>
  `Attestations of a private repository need ${permissionForAttestations(audience)}. ${withoutGitHub(audience)}`;

/** Topics of GitHub's attestations API. */
const GITHUB: Readonly<Record<string, Words>> = {
  'github-unauthorized': mayReadAttestations,
  'github-forbidden': mayReadAttestations,
  'github-rate-limited': (_, audience) =>
    `This is the rate limit of GitHub's API. Set a ${tokenName(audience)}, which has a much higher limit than anonymous requests, or run it later. ${withoutGitHub(audience)}`,
  'github-unavailable': (_, audience) =>
    `This says nothing about the image. Run it again. If the problem persists, check the status of GitHub and the network of ${machine(audience)}. ${withoutGitHub(audience)}`,
  'github-api': (_, audience) =>
    `Check that GITHUB_API_URL is the API of GitHub and that no proxy responds in its place. ${withoutGitHub(audience)}`,
  'github-url': (_, audience) => `Check ${machine(audience)}. ${withoutGitHub(audience)}`,
  'github-too-many': () => 'Have superseded ones removed, or find out who creates so many.',
  'github-patience': (_, audience) =>
    `This says nothing about the image. With ${setting(audience, 'github-attestations', 'true')} the API may use all of the time. With ${setting(audience, 'github-attestations', 'false')} it is not used.`,
  'github-token-refused': (refusal, audience) =>
    `${refusal}, so requests are anonymous. Attestations of private repositories need ${permissionForAttestations(audience)}.`,
};

const HINTS: Readonly<Record<string, Words>> = {
  ...REACHING,
  ...GITHUB,
  inputs: (_, audience) =>
    `Correct the ${by(audience, 'inputs of the step', 'flags')}; nothing was requested or verified.`,
  unexpected: (_, audience) =>
    `Please report it${by(audience, ' with the log of a run that has step debug logging enabled', '')}.`,
  canceled: () => 'Run it again. Images that were verified before are in the report.',
  /** a sentence that needs no words around it */
  notice: (about) => about,
  'output-folder': (_, { input }) =>
    `Set ${input('output-directory')} to an empty or new folder that nothing else writes to.`,
  'merge-refused': () => 'Nothing was merged. Correct the reports, or run the jobs of the shards again.',
  // --- evidence
  'too-many-candidates': () => 'Ask the publisher to remove superseded ones, or find out who attached so many.',
  'too-many-layers': () => 'Ask the publisher to remove superseded signatures or attestations (cosign clean).',
  'too-many-statements': () => 'Find out who built the image with so many attestations.',
  'slow-candidates': (_, { input }) =>
    `Allow more time with ${input('timeout')}, or find out who attached so much to the image.`,
  // --- trust
  'no-trusted-root': (_, audience) =>
    `Check the network and proxy settings of ${machine(audience)}, or set ${audience.input('trusted-root')} to a trusted_root.json that you downloaded before. Then nothing is fetched for trust.`,
  'trusted-root-file': () =>
    'It must be one JSON document, as `cosign trusted-root create` writes it. If the file has one document per line (`gh attestation trusted-root`), use only the line of the instance that signed.',
  'missing-trust-file': (_, audience) =>
    `Check the path${by(audience, '. Relative paths start at the workspace, so check out the repository first (actions/checkout)', '. Relative paths start at the current folder')}.`,
  'incomplete-trusted-root': () => 'Check that it is a complete trusted_root.json of your Sigstore deployment.',
  'github-root': (_, audience) =>
    `Allow ${machine(audience)} to reach https://tuf-repo.github.com, or set ${audience.input('trusted-root')} to the root of that instance (\`gh attestation trusted-root\`, the line with fulcio.githubapp.com). Everything is then verified with it.`,
};
