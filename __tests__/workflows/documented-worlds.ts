import { createServer } from 'node:http';
import { hexOf } from '../../src/core/image/digest.ts';
import { spdx } from '../report/samples.ts';
import { attest, PROVENANCE } from '../support/attestations.ts';
import { spkiOf } from '../support/authority.ts';
import { ATTESTER, chainguardHosts, OIDC_ENV, SECRETS, SIGNER } from '../support/chainguard.ts';
import { GITHUB_ISSUER } from '../support/evidence.ts';
import { TestGitHubApi } from '../support/github-api.ts';
import { listen } from '../support/proxy.ts';
import { textOf } from '../support/registry.ts';
import { startTufRepository } from '../support/tuf.ts';
import { statement } from '../threats/material.ts';
import { byDigest, CYCLONEDX_SBOM, keySigner, type Internet, type Sbom } from './internet.ts';
import type { WorkflowOptions } from './act.ts';

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
  readonly close?: () => Promise<void>;
}

/** Who signs in a world: those whom the example names, or somebody else in their place. */
export type Signers = 'as named' | 'somebody else';

type Build = (internet: Internet, signers: Signers) => Promise<World>;

const CHAINGUARD = 'https://github.com/chainguard-images/images/.github/workflows/release.yaml@refs/heads/main';
const UNEXPECTED_SIGNER = 'https://github.com/mallory/api/.github/workflows/release.yml@refs/heads/main';
const API = 'ghcr.io/acme/api:1.4';
const TEAM_API = 'registry.example.com/team/api:1.4';
const TEAM_RELEASE = 'https://github.com/team/api/.github/workflows/release.yml@refs/heads/main';
const ORGANIZATION_IMAGE = 'cgr.dev/acme.example/nginx';

/** Images that one identity has signed. */
async function signed(
  internet: Internet,
  signers: Signers,
  identity: string,
  names: readonly string[],
  { issuer, ...options }: { readonly issuer?: string; readonly as?: string; readonly sbom?: Sbom } = {},
): Promise<readonly string[]> {
  const signer = await internet.identity(signers === 'as named' ? identity : UNEXPECTED_SIGNER, issuer);
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
  return { env: OIDC_ENV };
};

const githubProvenance: Build = async (internet, signers) => {
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

const API_RELEASE = 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main';

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
  const api = await TestGitHubApi.start();
  internet.others['api.github.com'] = () => api;
  return {
    secrets: { GITHUB_TOKEN: 'ghs_token-of-the-job' },
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

/** In the place of `github/codeql-action/upload-sarif`: it reads the file that it is given. */
export const UPLOAD_SARIF: Readonly<Record<string, string>> = {
  'upload-sarif/action.yml': `name: upload
description: Reads a SARIF file.
inputs:
  sarif_file: { description: The file., required: true }
  category: { description: Of the results., required: false }
runs: { using: node24, main: index.js }
`,
  'upload-sarif/index.js': `const { readFileSync } = require('node:fs');
const [{ results }] = JSON.parse(readFileSync(process.env.INPUT_SARIF_FILE, 'utf8')).runs;
const places = results.map(({ ruleId, locations: [{ physicalLocation: at }] }) => \`\${ruleId} at \${at.artifactLocation.uri}:\${at.region.startLine}\`);
console.log(\`uploaded for \${process.env.INPUT_CATEGORY}: \${places.join(', ') || 'no result'}\`);
`,
};

/** What is around each example of the documentation that is a workflow or a part of one. */
export const WORLDS: Readonly<Record<string, Build>> = {
  'SECURITY.md: With the action': release,
  'README.md: Every image of a repository': pullRequest,
  'docs/scan.md: Every image of a repository': pushed,
  'docs/scan.md: Code scanning': async (internet, signers) => ({
    ...(await pushed(internet, signers)),
    actions: { 'github/codeql-action': UPLOAD_SARIF },
    prints: ['uploaded for image-provenance: no result'],
  }),
  'docs/scan.md: Pin': async (internet, signers) => ({
    ...(await pushed(internet, signers)),
    prints: ['Applied patch Dockerfile cleanly.'],
  }),
  'README.md: Usage': async (internet, signers) => {
    const [image] = await signed(internet, signers, CHAINGUARD, ['cgr.dev/chainguard/nginx']);
    return { prints: [`Verified ${String(image)}`] };
  },
  'README.md: Gate a deployment': async (internet, signers) => {
    const [image] = await signed(internet, signers, CHAINGUARD, ['cgr.dev/chainguard/nginx:latest']);
    return {
      programs: { kubectl: '#!/bin/sh\necho "kubectl got: $*"\n' },
      prints: [`kubectl got: set image deployment/web web=${String(image)}`],
    };
  },
  'README.md: Audit several images every night': async (internet, signers) => {
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
  'README.md: Your own images (1)': signedBy(
    'https://github.com/acme/api/.github/workflows/hotfix.yml@refs/heads/main',
    API,
  ),
  'README.md: Your own images (2)': signedBy(
    'https://github.com/acme/api/.github/workflows/release.yml@refs/tags/v1.4.0',
    API,
  ),
  'README.md: Your own images (3)': githubProvenance,
  'README.md: Your own images (4)': async (internet, signers) => {
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
  'docs/github-attestations.md: Attestations that GitHub keeps': githubProvenance,
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
  // no run on the base branch is there: nothing is compared, and a notice says so
  'docs/changes.md: What changed': async (internet, signers) => {
    internet.others['api.github.com'] = ({ url }) =>
      url.includes('/actions/workflows/') ? { body: '{"workflow_runs":[]}' } : { status: 404, body: '{}' };
    return {
      ...(await signedBy(CHAINGUARD, 'cgr.dev/chainguard/go', 'cgr.dev/chainguard/static')(internet, signers)),
      event: 'pull_request',
      payload: { pull_request: { number: 7, head: { ref: 'update' }, base: { ref: 'main' } } },
      secrets: { GITHUB_TOKEN: 'ghs_token-of-the-job' },
      env: { GITHUB_WORKFLOW_REF: 'acme/api/.github/workflows/images.yml@refs/pull/7/merge' },
    };
  },
  'docs/pull-requests.md: Comments on pull requests': async (internet, signers) => {
    const api = await TestGitHubApi.start();
    internet.others['api.github.com'] = () => api;
    return {
      ...(await pullRequest(internet, signers)),
      secrets: { GITHUB_TOKEN: 'ghs_token-of-the-job' },
      close: () => api.close(),
    };
  },
  'docs/pull-requests.md: Forks and Dependabot': async (internet, signers) => ({
    ...(await signedBy(CHAINGUARD, 'cgr.dev/chainguard/static')(internet, signers)),
    event: 'pull_request_target',
  }),
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
};

/** Examples that are not run here, and why. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  'docs/publishers.md: Publishers':
    'two steps for images of a publisher, whose signer no test has; `scenarios/publishers.test.ts` runs both with signers of its own',
  'docs/audit.md: Over several jobs':
    'it calls a workflow of a repository that is not published: __tests__/audit-workflow.test.ts holds it against that workflow',
  'docs/audit.md: By hand':
    'its jobs hand artifacts to each other: __tests__/scenarios/shards.test.ts runs the same jobs as processes',
  'docs/recipes.md: Every night':
    'it opens an issue, and compares with a run before: __tests__/scenarios/scan-issue.test.ts and scan-baseline.test.ts',
  'docs/recipes.md: A pull request with the lock':
    'its last step is the action of somebody else, on the network: __tests__/scenarios/scan.test.ts writes the lock',
  'docs/recipes.md: A pull request with pins':
    'its last step is the action of somebody else, on the network: __tests__/pin/patch.test.ts applies the patch',
  'docs/pull-requests.md: Which comment is updated':
    'its legs have a comment each, which needs a pull request: __tests__/scenarios/pull-request-comment.test.ts',
  "docs/registries.md: Attestations of Docker's builders":
    'BuildKit nests its attestations in the index: __tests__/scenarios/buildkit.test.ts makes such images',
};
