import { createServer, type Server } from 'node:http';
import { z } from 'zod';
import { parseDigest } from '../../src/core/image/digest.ts';
import { attest } from '../support/attestations.ts';
import { SECRETS } from '../support/chainguard.ts';
import { listen } from '../support/proxy.ts';
import { textOf } from '../support/registry.ts';
import { THIRD_PARTY_ACTIONS } from '../support/third-party-actions.ts';
import type { Signer } from '../support/sigstore.ts';
import type { Internet } from './internet.ts';

/** The account, the password and the token that the clouds of these tests give. */
export const CLOUD = {
  awsPassword: 'password-of-the-role',
  googleToken: 'ya29.token-of-the-service-account',
  azureToken: 'refresh-token-of-the-registry',
} as const;

/** What every stand-in has: inputs as the runner gives them, logins, and the services of this process. */
const PRELUDE = `
const { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
const { env } = process;
const fail = (message) => { console.log('::error::' + message); process.exit(1); };
const given = Object.keys(env).filter((name) => name.startsWith('INPUT_') && env[name] !== '').map((name) => name.slice(6));
const declared = DECLARED.map((name) => name.toUpperCase());
const unexpected = given.filter((name) => !declared.includes(name));
if (unexpected.length > 0) fail('Unexpected input(s) ' + unexpected.join(', ').toLowerCase());
const input = (name) => (env['INPUT_' + name.toUpperCase()] ?? '').trim();
for (const name of REQUIRED) if (input(name) === '') fail('Input required and not supplied: ' + name);
const output = (name, value) => appendFileSync(env.GITHUB_OUTPUT, name + '=' + value + '\\n');
const setEnv = (name, value) => appendFileSync(env.GITHUB_ENV, name + '=' + value + '\\n');
const oidc = (what) => { if (!env.ACTIONS_ID_TOKEN_REQUEST_URL) fail(what + ': give the job the permission id-token: write'); };
const folder = join(env.HOME, '.docker');
const configuration = () => existsSync(join(folder, 'config.json')) ? JSON.parse(readFileSync(join(folder, 'config.json'))) : {};
const configure = (change) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.json'), JSON.stringify(change(configuration())));
};
const logIn = (registry, user, password) => configure((old) => ({
  ...old, auths: { ...old.auths, [registry]: { auth: Buffer.from(user + ':' + password).toString('base64') } },
}));
const ask = async (path, body) => {
  const response = await fetch(env.STAND_IN_URL + path, { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) fail(text);
  return JSON.parse(text);
};
`;

/** What each one leaves behind, as its documentation says. */
const EFFECTS: Readonly<Record<string, string>> = {
  // a login in Docker's configuration, for Docker Hub where no registry is named
  'docker/login-action': `
const [registry, username, password] = ['registry', 'username', 'password'].map(input);
if (username === '' || password === '') fail('Username and password required');
ask('/login', { registry: registry || 'registry-1.docker.io', username, password })
  .then(() => logIn(registry || 'https://index.docker.io/v1/', username, password));
`,
  // the image in its registry, and the digest
  'docker/build-push-action': `
if (input('push') !== 'true') fail('no test builds without a push');
if (input('context') === '.' && !existsSync('.github')) fail('nothing is checked out');
const tags = input('tags').split('\\n');
const auths = configuration().auths ?? {};
ask('/build', { tags, login: auths[tags[0].split('/')[0]]?.auth ?? '' }).then(({ digest }) => output('digest', digest));
`,
  // an attestation of build provenance in GitHub's store
  'actions/attest': `
oidc('Failed to get ID token');
if (input('push-to-registry') === 'true' || input('sbom-path') !== '') fail('no test does that');
ask('/attest', { name: input('subject-name'), digest: input('subject-digest'), token: input('github-token') });
`,
  // credentials in the environment
  'aws-actions/configure-aws-credentials': `
oidc('Credentials could not be loaded');
const [, account] = /^arn:aws:iam::(\\d{12}):role\\//.exec(input('role-to-assume')) ?? fail('no role to assume');
setEnv('AWS_REGION', input('aws-region'));
setEnv('AWS_ACCESS_KEY_ID', 'ASIA' + account);
`,
  // a login for the registry of the account
  'aws-actions/amazon-ecr-login': `
const [, account] = /^ASIA(\\d{12})$/.exec(env.AWS_ACCESS_KEY_ID ?? '') ?? fail('Could not load credentials from any providers');
const registry = account + '.dkr.ecr.' + env.AWS_REGION + '.amazonaws.com';
logIn(registry, 'AWS', '${CLOUD.awsPassword}');
output('registry', registry);
`,
  // an access token
  'google-github-actions/auth': `
oidc('google-github-actions/auth failed with: gitHub Actions did not inject $ACTIONS_ID_TOKEN_REQUEST_TOKEN');
if (input('workload_identity_provider') === '') fail('must specify a workload identity provider');
if (input('token_format') === 'access_token') {
  if (input('service_account') === '') fail('an access token needs a service account');
  output('access_token', '${CLOUD.googleToken}');
}
`,
  // a session of az
  'azure/login': `
oidc('Please make sure to give write permissions to id-token in the workflow');
for (const name of ['client-id', 'tenant-id', 'subscription-id']) if (input(name) === '') fail('no ' + name);
mkdirSync(join(env.HOME, '.azure'), { recursive: true });
writeFileSync(join(env.HOME, '.azure/azureProfile.json'), '{}');
`,
  // a credential helper on the path, named in Docker's configuration
  'chainguard-dev/setup-chainctl': `
oidc('Unable to assume the identity');
const programs = join(env.HOME, 'chainctl');
mkdirSync(programs, { recursive: true });
const login = JSON.stringify({ ServerURL: 'cgr.dev', Username: '_token', Secret: '${SECRETS.registry}' });
writeFileSync(join(programs, 'docker-credential-cgr'), "#!/bin/sh\\nread host\\n[ \\"$host\\" = cgr.dev ] && echo '" + login + "'\\n", { mode: 0o755 });
appendFileSync(env.GITHUB_PATH, programs + '\\n');
configure((old) => ({ ...old, credHelpers: { ...old.credHelpers, 'cgr.dev': 'cgr' } }));
`,
  // a pull request of what changed in the workspace
  'peter-evans/create-pull-request': `
const paths = input('add-paths') === '' ? [] : input('add-paths').split('\\n');
const changed = execFileSync('git', ['status', '--porcelain', '--', ...paths], { encoding: 'utf8' }).trim();
ask('/pull-request', { token: input('token') }).then(() => console.log('pull request with ' + changed));
`,
  // a file that other jobs can have
  'actions/upload-artifact': `
const [, file = ''] = /([^/]+)$/.exec(input('path')) ?? [];
const store = join(env.HOME, 'artifacts', input('name'));
mkdirSync(store, { recursive: true });
writeFileSync(join(store, file), readFileSync(input('path')));
`,
  // folders of the artifacts whose names begin alike
  'actions/download-artifact': `
const { cpSync, readdirSync } = require('node:fs');
const [beginning = ''] = input('pattern').split('*');
for (const name of readdirSync(join(env.HOME, 'artifacts')).filter((each) => each.startsWith(beginning))) {
  cpSync(join(env.HOME, 'artifacts', name), join(input('path'), name), { recursive: true });
}
`,
  // results for code scanning
  'github/codeql-action/upload-sarif': `
const [{ results }] = JSON.parse(readFileSync(input('sarif_file'), 'utf8')).runs;
const places = results.map(({ ruleId, locations: [{ physicalLocation: at }] }) => ruleId + ' at ' + at.artifactLocation.uri + ':' + at.region.startLine);
ask('/sarif', { token: input('token') })
  .then(() => console.log('uploaded for ' + input('category') + ': ' + (places.join(', ') || 'no result')));
`,
};

/** Inputs that have the token of the job where they are left out. */
const TOKENS = ['token', 'github-token'];

/**
 * Files of stand-ins for the actions of others that a workflow uses, by the name of their repository. Each declares
 * what the real one does, fails on every other input, and leaves behind what the real one is documented to leave.
 */
export function standInsFor(workflow: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const used = Object.keys(EFFECTS).filter((name) => workflow.includes(`uses: ${name}@`));
  return Object.fromEntries(
    used.map((name) => {
      const { inputs = [], outputs = [], required = [] } = THIRD_PARTY_ACTIONS[name] ?? {};
      const [owner = '', repository = '', ...path] = name.split('/');
      const declared = inputs.map((input) => {
        const token = TOKENS.includes(input) ? ', default: "${{ github.token }}"' : '';
        return `  ${input}: { description: An input., required: false${token} }\n`;
      });
      const results = outputs.map((output) => `  ${output}: { description: An output. }\n`);
      const metadata = `name: ${repository}\ndescription: Stands in for ${name}.\ninputs:\n${declared.join('')}${
        results.length > 0 ? `outputs:\n${results.join('')}` : ''
      }runs: { using: node24, main: index.js }\n`;
      const names = `const DECLARED = ${JSON.stringify(inputs)};\nconst REQUIRED = ${JSON.stringify(required)};\n`;
      const at = (file: string): string => [...path, file].join('/');
      return [
        `${owner}/${repository}`,
        { [at('action.yml')]: metadata, [at('index.js')]: `${names}${PRELUDE}${EFFECTS[name] ?? ''}` },
      ];
    }),
  );
}

const requests = {
  '/login': z.object({ registry: z.string(), username: z.string(), password: z.string() }),
  '/build': z.object({ tags: z.array(z.string()).min(1), login: z.string() }),
  '/attest': z.object({ name: z.string(), digest: z.string(), token: z.string() }),
  '/pull-request': z.object({ token: z.string() }),
  '/sarif': z.object({ token: z.string() }),
};

/** What a service answers: an error with its status and text, or a value. */
type Answer = { readonly status: number; readonly text: string } | object;

const refused = (status: number, text: string): Answer => ({ status, text });

/** The services behind the stand-ins: registries to push to, GitHub's API to write to. */
export class StandInServices {
  readonly #internet: Internet;
  readonly #attester: Signer | undefined;
  readonly #server: Server;
  #url = '';

  private constructor(internet: Internet, attester: Signer | undefined) {
    this.#internet = internet;
    this.#attester = attester;
    this.#server = createServer((request, response) => {
      void textOf(request)
        .then((body) => this.#answer(request.url ?? '', JSON.parse(body)))
        .then((answer) => {
          if ('status' in answer && 'text' in answer) {
            response.writeHead(answer.status).end(answer.text);
          } else {
            response.end(JSON.stringify(answer));
          }
        })
        .catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
  }

  /** @param attester who signs what `actions/attest` attests; default: the workflow that the documentation names */
  static async start(internet: Internet, attester: Signer | undefined): Promise<StandInServices> {
    const services = new StandInServices(internet, attester);
    services.#url = `http://127.0.0.1:${await listen(services.#server)}`;
    return services;
  }

  /** What tells the stand-ins where they are. */
  get env(): Readonly<Record<string, string>> {
    return { STAND_IN_URL: this.#url };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(path: string, body: unknown): Promise<Answer> {
    const { job, maker, github } = this.#internet;
    const isOfJob = (token: string): boolean => token === job.value;
    switch (path) {
      case '/login': {
        const { registry, username, password } = requests[path].parse(body);
        return this.#internet.admits(registry, username, password) ? {} : refused(401, 'unauthorized');
      }
      case '/build': {
        const { tags, login } = requests[path].parse(body);
        const [, password = ''] = Buffer.from(login, 'base64').toString().split(':');
        if (!isOfJob(password) || !job.may('packages', 'write')) {
          return refused(403, `denied: installation not allowed to Create organization package (${tags.join(', ')})`);
        }
        const [name = ''] = tags;
        return { digest: (await this.#internet.publish(name)).index.digest };
      }
      case '/attest': {
        const { digest: text, token } = requests[path].parse(body);
        const digest = parseDigest(text);
        if (digest === undefined) {
          return refused(422, 'subject-digest must be in the format "sha256:<hex-digest>"');
        }
        if (!isOfJob(token) || !job.may('attestations', 'write')) {
          return refused(403, 'Failed to persist attestation: Resource not accessible by integration');
        }
        const signer = this.#attester === undefined ? {} : { signer: this.#attester };
        github.add('repos/acme/api', digest, { bundle: await attest(maker, digest, signer) });
        return {};
      }
      case '/pull-request': {
        const { token } = requests[path].parse(body);
        const mayWrite = job.may('contents', 'write') && job.may('pull-requests', 'write');
        return isOfJob(token) && mayWrite ? {} : refused(403, 'Resource not accessible by integration');
      }
      case '/sarif': {
        const { token } = requests[path].parse(body);
        const mayWrite = job.may('security-events', 'write');
        return isOfJob(token) && mayWrite ? {} : refused(403, 'Resource not accessible by integration');
      }
      default:
        return refused(404, path);
    }
  }
}
