import { createServer } from 'node:http';
import { expect } from 'vitest';
import { hexOf } from '../../src/core/image/digest.ts';
import { spdx } from '../report/samples.ts';
import { attest, PROVENANCE } from '../support/attestations.ts';
import { spkiOf } from '../support/authority.ts';
import { ATTESTER, chainguardHosts, SECRETS, SIGNER } from '../support/chainguard.ts';
import { GITHUB_ISSUER } from '../support/evidence.ts';
import { TestGitHubApi } from '../support/github-api.ts';
import { listen } from '../support/proxy.ts';
import { textOf } from '../support/registry.ts';
import type { RegistryAuth } from '../support/registry-auth.ts';
import type { Signer } from '../support/sigstore.ts';
import { startTufRepository } from '../support/tuf.ts';
import { statement } from '../threats/material.ts';
import { byDigest, CYCLONEDX_SBOM, keySigner, type Internet, type Sbom } from './internet.ts';
import { runWorkflow, type WorkflowOptions } from './act.ts';
import { CLOUD } from './stand-ins.ts';

/** What is around an example: the images that it names, and what its runner has. */
export interface World extends WorkflowOptions {
  /** what must be printed where all is well */
  readonly prints?: readonly string[];
  /** what must be printed where somebody else has signed, by an example that goes on then */
  readonly printsOtherwise?: readonly string[];
  /** inputs of a step of which the example shows some more, or that it leaves to the test */
  readonly inputs?: readonly string[];
  /** whether the example says itself what is trusted */
  readonly hasTrust?: boolean;
  /** who signs what the workflow attests; default: the workflow that the documentation names */
  readonly attester?: Signer;
  readonly close?: () => Promise<void>;
}

/** Who signs in a world: those whom the example names, or somebody else in their place. */
export type Signers = 'as named' | 'somebody else';

type Build = (internet: Internet, signers: Signers) => Promise<World>;

const CHAINGUARD = 'https://github.com/chainguard-images/images/.github/workflows/release.yaml@refs/heads/main';
const UNEXPECTED_SIGNER = 'https://github.com/mallory/api/.github/workflows/release.yml@refs/heads/main';
const API = 'ghcr.io/acme/api:1.4';
const API_RELEASE = 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main';
const TEAM_API = 'registry.example.com/team/api:1.4';
const TEAM_RELEASE = 'https://github.com/team/api/.github/workflows/release.yml@refs/heads/main';
const ORGANIZATION_IMAGE = 'cgr.dev/acme.example/nginx';

/** It prints on one line what it writes. */
const WRITE_LOCK = `on: push
jobs:
  lock:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: OWNER/image-provenance/scan@v1
        with: { lock: write, trusted-root: trusted_root.json, artifact: none }
      - run: echo "lock $(tr -d '\\n' < .github/image-provenance.lock.json)"
`;

/** How images are signed, where it is not as cosign does it in a workflow of GitHub. */
interface SignedOptions {
  readonly issuer?: string;
  /** the repository that the certificate names as source */
  readonly source?: string;
  readonly as?: string;
  readonly sbom?: Sbom;
}

/** Images that one identity has signed. */
async function signed(
  internet: Internet,
  signers: Signers,
  identity: string,
  names: readonly string[],
  { issuer, source, ...options }: SignedOptions = {},
): Promise<readonly string[]> {
  const signer = await internet.identity(signers === 'as named' ? identity : UNEXPECTED_SIGNER, issuer, source);
  const digests: string[] = [];
  for (const name of names) {
    const image = await internet.publish(name);
    await internet.sign(name, image, signer, options);
    digests.push(byDigest(name, image));
  }
  return digests;
}

const signedBy =
  (identity: string, ...names: readonly string[]): Build =>
  async (internet, signers) => {
    await signed(internet, signers, identity, names);
    return {};
  };

const organization: Build = async (internet, signers) => {
  const login = { kind: 'token', users: { _token: SECRETS.registry }, realm: 'https://cgr.dev/token' } as const;
  await internet.addRegistry('cgr.dev', { auth: login });
  Object.assign(internet.others, chainguardHosts());
  const service = `https://issuer.enforce.dev/${SIGNER}`;
  await signed(internet, signers, service, [ORGANIZATION_IMAGE], { issuer: 'https://issuer.enforce.dev' });
  return {};
};

/** A private package whose attestation is in the store of a private repository. */
const privateProvenance: Build = async (internet, signers) => {
  await internet.addPrivatePackages();
  internet.hideAttestations();
  const { index } = await internet.publish(API);
  const signer = signers === 'as named' ? {} : { signer: await internet.identity(UNEXPECTED_SIGNER) };
  internet.github.add('repos/acme/api', index.digest, { bundle: await attest(internet.maker, index.digest, signer) });
  return {};
};

/** A release of the action as an image, with the provenance of its release workflow. */
const release: Build = async (internet, signers) => {
  const { index } = await internet.publish('ghcr.io/owner/image-provenance:v1.0.0');
  const repository = 'OWNER/image-provenance';
  const workflow = `https://github.com/${repository}/.github/workflows/release.yml@refs/heads/main`;
  const signer = await internet.maker.signer({
    names: [{ uri: signers === 'as named' ? workflow : UNEXPECTED_SIGNER }],
    issuer: { old: GITHUB_ISSUER, current: GITHUB_ISSUER },
    claims: { 3: '8f4b7f84864484a7bf31766abe9204da3cbe65b3', 5: repository, 12: `https://github.com/${repository}` },
  });
  const subject = [{ name: 'ghcr.io/owner/image-provenance', digest: { sha256: hexOf(index.digest) } }];
  const content = statement({ subject, predicateType: PROVENANCE, predicate: { buildDefinition: {}, runDetails: {} } });
  const bundle = await internet.maker.bundle({ signer, content });
  internet.github.add(`repos/${repository}`, index.digest, { bundle });
  return {};
};

/** A copy without evidence, of an image in a repository where the evidence is. */
async function copied(internet: Internet, signers: Signers, from: string, to: string): Promise<void> {
  await signed(internet, signers, CHAINGUARD, [from], { as: to });
  await internet.copy(from, to);
}

/** A program that reads the file which its last argument names, and tells how it was called. */
const scanner = (name: string): Readonly<Record<string, string>> => ({
  [name]: `#!/bin/sh
for last; do :; done
node -e 'JSON.parse(fs.readFileSync(process.argv[1], "utf8")).spdxVersion || process.exit(1)' "\${last#sbom:}" || exit 1
echo "${name} got: $(echo "$*" | sed -E 's#[^ :]*/([^/]+/[^/]+)$#\\1#')"
`,
});

/** A step that scans the SBOM of the first step's image with a program of that name. */
const scannedBy =
  (name: string, ...prints: readonly string[]): Build =>
  async (internet, signers) => {
    await signed(internet, signers, API_RELEASE, [API]);
    return { programs: scanner(name), prints };
  };

/** A server that takes a CycloneDX document as Dependency-Track does (`POST /api/v1/bom`, multipart). */
const dependencyTrack: Build = async (internet, signers) => {
  const [image] = await signed(internet, signers, API_RELEASE, [API], { sbom: CYCLONEDX_SBOM });
  const [name = '', digest = ''] = String(image).split('@');
  const expected = ['"CycloneDX"', 'name="autoCreate"\r\n\r\ntrue', `\r\n\r\n${name}\r\n`, `\r\n\r\n${digest}\r\n`];
  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const isRight = request.url === '/api/v1/bom' && request.headers['x-api-key'] === 'odt_key';
      const missing = expected.filter((part) => !body.includes(part));
      response.writeHead(isRight && missing.length === 0 ? 200 : 400).end(JSON.stringify({ missing }));
    });
  });
  return {
    vars: { DEPENDENCY_TRACK_URL: `http://127.0.0.1:${await listen(server)}` },
    secrets: { DEPENDENCY_TRACK_KEY: 'odt_key' },
    prints: ['{"missing":[]}'],
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** GitHub's API takes snapshots, of SBOMs with one package each. */
const dependencyGraph: Build = async (internet, signers) => {
  await signed(internet, signers, API_RELEASE, [API], {
    sbom: { type: 'https://spdx.dev/Document', predicate: spdx(1) },
  });
  const api = await githubApi(internet);
  return {
    prints: ['Submitted to the dependency graph: 2 snapshots with 2 packages'],
    close: () => api.close(),
  };
};

/** A pull request that brings another image of a publisher. */
const pullRequest: Build = async (internet, signers) => ({
  ...(await signedBy(CHAINGUARD, 'cgr.dev/chainguard/go', 'cgr.dev/chainguard/static')(internet, signers)),
  event: 'pull_request',
  base: { Dockerfile: 'FROM cgr.dev/chainguard/go\n' },
  repository: { Dockerfile: 'FROM cgr.dev/chainguard/go AS build\nFROM cgr.dev/chainguard/static\n' },
});

/** A repository, all of which is looked at. */
const pushed: Build = async (internet, signers) => ({
  ...(await signedBy(CHAINGUARD, 'cgr.dev/chainguard/static')(internet, signers)),
  repository: { Dockerfile: 'FROM cgr.dev/chainguard/static\n' },
});

/** An API of GitHub that does what the permissions of the job allow, and knows of no run before. */
async function githubApi(internet: Internet): Promise<TestGitHubApi> {
  const api = await TestGitHubApi.start();
  api.issueOf = (call) => internet.job.refusalOf(call);
  internet.others['api.github.com'] = ({ url }) =>
    url.includes('/actions/workflows/') && internet.job.may('actions', 'read')
      ? { body: '{"total_count":0,"workflow_runs":[]}' }
      : api;
  return api;
}

/** A pull request that gets so many comments, where the job may write them. */
const commented =
  (count: number, world: World = {}): Build =>
  async (internet, signers) => {
    const api = await githubApi(internet);
    return {
      ...(await pullRequest(internet, signers)),
      env: { GITHUB_WORKFLOW_REF: 'acme/api/.github/workflows/images.yml@refs/pull/7/merge' },
      ...world,
      close: async () => {
        // a job that may check out nothing ends before
        const mayWrite = internet.job.may('pull-requests', 'write') && internet.job.permissions['contents'] !== 'none';
        expect(api.comments.length).toBe(mayWrite ? count : 0);
        await api.close();
      },
    };
  };

/** An image of acme/api in a registry that wants a login, signed by its release workflow. */
const guarded =
  (image: string, auth: RegistryAuth, world: World = {}): Build =>
  async (internet, signers) => {
    await internet.addRegistry(image.split('/')[0] ?? '', { auth });
    await signed(internet, signers, API_RELEASE, [image]);
    return world;
  };

/** A private package on ghcr.io. */
const privatePackage: Build = async (internet, signers) => {
  await internet.addPrivatePackages();
  await signed(internet, signers, API_RELEASE, [API]);
  return {};
};

/** `az`, which logs in where `azure/login` has left a session. */
const AZ = `#!/bin/sh
[ -f "$HOME/.azure/azureProfile.json" ] || { echo "ERROR: Please run 'az login' to setup account."; exit 1; }
[ "$1 $2 $3" = 'acr login --name' ] || exit 2
mkdir -p "$HOME/.docker"
auth=$(printf '00000000-0000-0000-0000-000000000000:' | base64)
echo '{"auths":{"'"$4"'.azurecr.io":{"auth":"'"$auth"'","identitytoken":"${CLOUD.azureToken}"}}}' > "$HOME/.docker/config.json"
`;

/** An image of Argo CD, which its own workflow has signed. */
const argoCd =
  (image: string): Build =>
  async (internet, signers) => {
    const repository = 'https://github.com/argoproj/argo-cd';
    const identity = `${repository}/.github/workflows/image-reuse.yaml@refs/tags/v3.1.0`;
    await signed(internet, signers, identity, [image], { source: repository });
    return {};
  };

/** The lock of a repository, as a scan writes it. */
async function lockOf(internet: Internet, repository: Readonly<Record<string, string>>): Promise<string> {
  const files = { ...repository, 'trusted_root.json': internet.trustedRoot };
  const { printed } = await internet.before((env) => runWorkflow(WRITE_LOCK, { repository: files, env }));
  return printed.find((line) => line.startsWith('lock '))?.slice(5) ?? '';
}

/** A scan with a lock, and a run before on the same branch of which nothing is left; it may open one issue. */
const everyNight: Build = async (internet, signers) => {
  const { repository } = await pushed(internet, 'as named');
  const lock = await lockOf(internet, { Dockerfile: String(repository?.['Dockerfile']) });
  // a release since then, by whom the test says
  await signed(internet, signers, CHAINGUARD, ['cgr.dev/chainguard/static']);
  const api = await githubApi(internet);
  return {
    repository: { ...repository, '.github/image-provenance.lock.json': lock },
    event: 'schedule',
    env: { GITHUB_WORKFLOW_REF: 'acme/api/.github/workflows/images.yml@refs/heads/main' },
    close: async () => {
      const isOpened = signers !== 'as named' && internet.job.may('issues', 'write');
      expect(api.issues.length).toBe(isOpened ? 1 : 0);
      await api.close();
    },
  };
};

/** What is around each example of the documentation that is a workflow or a part of one. */
export const WORLDS: Readonly<Record<string, Build>> = {
  'SECURITY.md: With the action': release,
  'README.md: Every image of a repository': pullRequest,
  'docs/scan.md: Every image of a repository': pushed,
  'docs/scan.md: Code scanning': async (internet, signers) => ({
    ...(await pushed(internet, signers)),
    prints: ['uploaded for image-provenance: no result'],
  }),
  'docs/scan.md: Pin': async (internet, signers) => ({
    ...(await pushed(internet, signers)),
    prints: ['Applied patch Dockerfile cleanly.'],
  }),
  'README.md: Usage': async (internet, signers) => {
    const [image] = await signed(internet, signers, CHAINGUARD, ['cgr.dev/chainguard/nginx']);
    return { prints: [`Deploy ${String(image)}`] };
  },
  'docs/cases.md: Deploy what was verified': async (internet, signers) => {
    const [image] = await signed(internet, signers, CHAINGUARD, ['cgr.dev/chainguard/nginx:latest']);
    return {
      event: 'workflow_dispatch',
      programs: { kubectl: '#!/bin/sh\necho "kubectl got: $*"\n' },
      prints: [`kubectl got: set image deployment/web web=${String(image)}`],
    };
  },
  'docs/cases.md: Report without failing': async (internet, signers) => {
    const names = ['nginx', 'python', 'redis'].map((name) => `cgr.dev/chainguard/${name}:latest`);
    await signed(internet, signers, CHAINGUARD, names);
    return { event: 'schedule', printsOtherwise: names };
  },
  'docs/audit.md: Many images, from a file': async (internet, signers) => {
    const names = ['mirror.example/chainguard/nginx', 'cgr.dev/chainguard/python'];
    await signed(internet, signers, CHAINGUARD, names);
    return {
      event: 'schedule',
      repository: { 'images.txt': `# base images\n${names.join('\n')}\n` },
      printsOtherwise: [],
    };
  },
  'docs/audit.md: By hand': async (internet, signers) => {
    const names = ['go', 'nginx', 'python'].map((name) => `cgr.dev/chainguard/${name}`);
    await signed(internet, signers, CHAINGUARD, names);
    return { repository: { 'images.txt': `${names.join('\n')}\n` } };
  },
  'docs/registries.md: User name and password': async (internet, signers) => {
    const [user, password] = ['robot', 'correct horse'];
    await internet.addRegistry('registry.example.com', { auth: { kind: 'basic', users: { [user]: password } } });
    await signed(internet, signers, TEAM_RELEASE, [TEAM_API]);
    return { secrets: { REGISTRY_USERNAME: user, REGISTRY_PASSWORD: password } };
  },
  'docs/registries.md: Mirrors and copies (1)': async (internet, signers) => {
    await copied(internet, signers, 'cgr.dev/chainguard/nginx', 'mirror.example/chainguard/nginx');
    return {};
  },
  'docs/cases.md: cosign in a GitHub workflow (1)': signedBy(
    'https://github.com/acme/api/.github/workflows/hotfix.yml@refs/heads/main',
    API,
  ),
  'docs/cases.md: cosign in a GitHub workflow (2)': signedBy(
    'https://github.com/acme/api/.github/workflows/release.yml@refs/tags/v1.4.0',
    API,
  ),
  'docs/cases.md: GitHub attestations': privateProvenance,
  'README.md: A private image on GHCR': privatePackage,
  'docs/cosign.md: Moving from cosign and jq': async (internet, signers) => ({
    ...(await privatePackage(internet, signers)),
    prints: ['image'],
  }),
  'README.md: Build, attest, verify': async (internet, signers) => {
    await internet.addPrivatePackages();
    internet.hideAttestations();
    return signers === 'as named' ? {} : { attester: await internet.identity(UNEXPECTED_SIGNER) };
  },
  'docs/cases.md: Docker Hub': async (internet, signers) => {
    const [user, password] = ['acme', 'dckr_pat_token'];
    const auth = { kind: 'token', users: { [user]: password }, realm: 'https://auth.docker.io/token' } as const;
    const registry = await internet.addRegistry('registry-1.docker.io', { auth });
    internet.others['auth.docker.io'] = () => registry;
    await signed(internet, signers, API_RELEASE, ['registry-1.docker.io/acme/api:1.4']);
    return { vars: { DOCKERHUB_USERNAME: user }, secrets: { DOCKERHUB_TOKEN: password } };
  },
  'docs/cases.md: Amazon ECR': guarded('123456789012.dkr.ecr.eu-central-1.amazonaws.com/acme/api:1.4', {
    kind: 'basic',
    users: { AWS: CLOUD.awsPassword },
  }),
  'docs/cases.md: Google Artifact Registry': guarded('europe-west3-docker.pkg.dev/acme-prod/images/api:1.4', {
    kind: 'token',
    users: { oauth2accesstoken: CLOUD.googleToken },
    realm: 'https://europe-west3-docker.pkg.dev/v2/token',
  }),
  'docs/cases.md: Azure Container Registry': guarded(
    'acme.azurecr.io/api:1.4',
    { kind: 'token', identityTokens: [CLOUD.azureToken], realm: 'https://acme.azurecr.io/oauth2/token' },
    { programs: { az: AZ }, vars: { AZURE_CLIENT_ID: 'c', AZURE_TENANT_ID: 't', AZURE_SUBSCRIPTION_ID: 's' } },
  ),
  'docs/cases.md: Your Chainguard organization (1)': organization,
  'docs/cases.md: Your Chainguard organization (2)': organization,
  'docs/cases.md: GitLab': async (internet, signers) => {
    const [user, password] = ['gitlab+deploy-token-1', 'gldt-token'];
    const auth = { kind: 'token', users: { [user]: password }, realm: 'https://gitlab.com/jwt/auth' } as const;
    const registry = await internet.addRegistry('registry.gitlab.com', { auth });
    internet.others['gitlab.com'] = () => registry;
    const identity = 'https://gitlab.com/acme/api//.gitlab-ci.yml@refs/heads/main';
    await signed(internet, signers, identity, ['registry.gitlab.com/acme/api:1.4'], { issuer: 'https://gitlab.com' });
    return { vars: { GITLAB_DEPLOY_USER: user }, secrets: { GITLAB_DEPLOY_TOKEN: password } };
  },
  'docs/cases.md: A policy': async (internet, signers) => {
    await signed(internet, 'as named', CHAINGUARD, ['cgr.dev/chainguard/nginx:latest']);
    return privatePackage(internet, signers);
  },
  'docs/policy.md: From nothing to a policy in ten minutes (1)': argoCd('quay.io/argoproj/argocd:v3.1.0'),
  'docs/publishers.md: Publishers': async (internet, signers) => {
    await argoCd('quay.io/argoproj/argocd:v3.1.0')(internet, signers);
    await internet.copy('quay.io/argoproj/argocd:v3.1.0', 'registry.example.com/mirror/argocd:v3.1.0');
    return {};
  },
  'docs/cases.md: An air-gapped runner': async (internet, signers) => {
    await signed(internet, signers, CHAINGUARD, ['registry.internal.example/mirror/nginx:latest']);
    return { hasTrust: true, repository: { '.github/trusted_root.json': internet.trustedRoot } };
  },
  'docs/cases.md: A key': async (internet, signers) => {
    const [own, other] = [keySigner(), keySigner()];
    const image = await internet.publish(TEAM_API);
    await internet.sign(TEAM_API, image, signers === 'as named' ? own : other);
    const pem = spkiOf(own.keys).toString('base64');
    return {
      repository: { 'keys/cosign.pub': `-----BEGIN PUBLIC KEY-----\n${pem}\n-----END PUBLIC KEY-----\n` },
    };
  },
  'docs/trusted-root.md: Offline, with a trusted root on file': async (internet, signers) => {
    await signed(internet, signers, CHAINGUARD, ['registry.internal.example/mirror/nginx']);
    return { hasTrust: true, repository: { '.github/trusted_root.json': internet.trustedRoot } };
  },
  'docs/trusted-root.md: A private Sigstore': async (internet, signers) => {
    const issuer = 'https://oidc.example.com';
    await signed(internet, signers, 'https://ci.example.com/team/api', [TEAM_API], { issuer });
    const tuf = await startTufRepository(Buffer.from(internet.trustedRoot));
    internet.others['tuf.example.com'] = ({ url }) => {
      const body = tuf.read(url);
      return body === undefined ? { status: 404 } : { body };
    };
    return { hasTrust: true, repository: { '.sigstore/root.json': tuf.root }, close: () => tuf.close() };
  },
  'docs/github-attestations.md: Attestations that GitHub keeps': privateProvenance,
  'docs/registries.md: Images of a Chainguard organization (1)': organization,
  'docs/registries.md: Images of a Chainguard organization (2)': async (internet, signers) => {
    await signed(internet, signers, `https://issuer.enforce.dev/${ATTESTER}`, [ORGANIZATION_IMAGE], {
      issuer: 'https://issuer.enforce.dev',
    });
    return { inputs: [`image: ${ORGANIZATION_IMAGE}`, 'publisher: chainguard-organization'] };
  },
  'docs/registries.md: Mirrors and copies (2)': async (internet, signers) => {
    const [image, evidence] = ['mirror.example/chainguard/nginx', 'ghcr.io/acme/signatures'];
    await copied(internet, signers, evidence, image);
    return { inputs: [`image: ${image}`, 'publisher: chainguard'] };
  },
  'docs/registries.md: Mirrors and copies (3)': async (internet, signers) => {
    await copied(internet, signers, 'registry.example/team/api', 'mirror.example/team/api');
    return { inputs: ['image: mirror.example/team/api', 'publisher: chainguard'] };
  },
  'docs/changes.md: What changed': commented(1),
  'docs/pull-requests.md: Comments on pull requests': commented(1),
  'docs/pull-requests.md: Which comment is updated': commented(2),
  'docs/pull-requests.md: Forks and Dependabot': commented(1, { event: 'pull_request_target' }),
  'docs/recipes.md: Recipes: the verified SBOM in other tools': signedBy(API_RELEASE, API),
  'docs/recipes.md: Grype': scannedBy('grype', 'grype got: --fail-on high sbom:linux-amd64/sbom.spdx.json'),
  'docs/recipes.md: Trivy': scannedBy(
    'trivy',
    'trivy got: sbom --severity HIGH,CRITICAL --exit-code 1 linux-amd64/sbom.spdx.json',
  ),
  'docs/recipes.md: OSV-Scanner': scannedBy('osv-scanner', 'osv-scanner got: --sbom linux-amd64/sbom.spdx.json'),
  'docs/recipes.md: Every platform': scannedBy(
    'grype',
    ...['amd64', 'arm64'].map(() => 'grype got: --fail-on high sbom:linux-amd64/sbom.spdx.json'),
  ),
  'docs/recipes.md: Dependency-Track': dependencyTrack,
  "docs/recipes.md: GitHub's dependency graph": dependencyGraph,
  'docs/recipes.md: Every night': everyNight,
  'docs/recipes.md: A pull request with the lock': async (internet, signers) => ({
    ...(await pushed(internet, signers)),
    event: 'schedule',
    prints: ['pull request with ?? .github/image-provenance.lock.json'],
  }),
  'docs/recipes.md: A pull request with pins': async (internet, signers) => ({
    ...(await pushed(internet, signers)),
    event: 'schedule',
    prints: ['pull request with M Dockerfile'],
  }),
};

/** Examples that are not run here, and why. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  'docs/audit.md: Over several jobs':
    'it calls a workflow of a repository that is not published: __tests__/audit-workflow.test.ts holds it against that workflow',
  'docs/policy.md: From nothing to a policy in ten minutes (2)':
    'a workflow to call, which checks out a repository that is not there: __tests__/scenarios/policy.test.ts has its policy in another folder',
  "docs/registries.md: Attestations of Docker's builders":
    'BuildKit nests its attestations in the index: __tests__/scenarios/buildkit.test.ts makes such images',
};
