import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startActionsCache } from '../support/actions-cache.ts';
import { FIXTURES } from '../support/layout.ts';
import { listen } from '../support/proxy.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { startTufRepository } from '../support/tuf.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { basic } from '../support/world.ts';
import type { WorkflowRun } from './act-log.ts';
import { findAct, runWorkflow, type WorkflowOptions } from './act.ts';

const trustedRoot = readFileSync(join(FIXTURES, 'trusted_root.json'));
const LAYOUTS = ['legacy', 'both', 'unsigned', 'other-workflow'];
const VERIFIED = /^Verified in /;

let registry: TestRegistry;
let home: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'runner-'));
  registry = await startRegistry();
  fill(registry);
});

afterAll(async () => {
  await registry.close();
  rmSync(home, { recursive: true });
});

function fill(filled: TestRegistry): void {
  for (const layout of LAYOUTS) {
    filled.add(`demo/${layout}`, join(FIXTURES, 'layouts', layout));
  }
}

/** Runs a workflow of this folder in a repository that has the trusted root of the fixtures. */
function run(name: string, options: WorkflowOptions = {}): Promise<WorkflowRun> {
  return runWorkflow(readFileSync(join(import.meta.dirname, `${name}.yml`), 'utf8'), {
    ...options,
    repository: { 'trusted_root.json': trustedRoot, ...options.repository },
    vars: { REGISTRY: registry.host, ...options.vars },
  });
}

/** A composite action with inputs of its own. */
const COMPOSITE = `
name: gate
description: Lets an image pass.
inputs:
  subject: { description: The image., required: true }
  color: { description: Of something else., required: false }
outputs:
  verified:
    description: Whether it is verified.
    value: \${{ steps.provenance.outputs.verified }}
runs:
  using: composite
  steps:
    - id: provenance
      uses: OWNER/image-provenance@v1
      with:
        image: \${{ inputs.subject }}
        certificate-identity: ${RELEASE_IDENTITY}
        trusted-root: trusted_root.json
        artifact: none
`;

const kindsOf = ({ annotations }: WorkflowRun): readonly string[] => annotations.map(({ kind }) => kind);

describe.skipIf(findAct() === undefined)('workflows', () => {
  test('the runner of these tests: nothing of the host, no way out, nothing before a checkout', async () => {
    vi.stubEnv('HOST_VARIABLE', 'of the host');
    try {
      const { printed, log } = await run('runner', { home: join(home, 'plain') });
      expect(printed, log).toEqual([
        `files before a checkout 0, host variable 'unset', home ${join(home, 'plain')}`,
        'files after it .github/workflows/test.yml trusted_root.json',
        'no way out',
      ]);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('inputs as YAML and expressions give them', async () => {
    const { outputs, printed, steps, code, log, annotations } = await run('inputs');
    expect(code, log).toBe(0);
    expect(steps['verify/provenance']).toBe('success');
    const images = ['legacy', 'both'].map(
      (name) => printed.find((line) => line.startsWith(`${registry.host}/demo/${name}@sha256:`))?.split(',')[0],
    );
    expect(outputs['verify/provenance.images']).toBe(JSON.stringify(images));
    expect(printed).toContain(`two images ${JSON.stringify(images)}`);
    expect(printed).toContain(`first digest ${String(images[0]?.split('@')[1])} of ${String(images[0])}`);
    expect(annotations).toEqual([]);
  });

  test('inputs of a composite action around the step are no errors; a slip in a name is one', async () => {
    const { printed, annotations, log } = await run('composite', { repository: { 'gate/action.yml': COMPOSITE } });
    expect(printed, log).toContain('gate true, slip failure');
    const messages = (kind: string): readonly string[] =>
      annotations.filter((each) => each.kind === kind).map(({ message }) => message);
    // act 0.2.89 passes them on to steps that run a script only
    expect(messages('warning').filter((message) => !message.includes('is not an input of this action'))).toEqual([]);
    expect(messages('error')).toEqual([
      expect.stringContaining('"max_age" is not an input of this action; did you mean'),
    ]);
  });

  test('the sub-action merges what shards reported', async () => {
    const { outputs, code, log, annotations } = await run('merge');
    expect(code, log).toBe(0);
    expect(outputs['verify/merge.verified']).toBe('true');
    expect(annotations).toEqual([]);
  });

  test('faults of inputs: all at once, before anything is asked for', async () => {
    const requested = registry.requests.length;
    const { annotations, jobs, log } = await run('faults');
    expect(jobs, log).toEqual({ verify: 'failure' });
    expect(annotations[0]?.title).toBe('Invalid inputs: nothing was verified');
    expect(annotations[0]?.message.split('\n').filter((line) => /^- |^\w[\w-]*: /.test(line)).length).toBeGreaterThan(
      2,
    );
    for (const input of ['enforce', 'concurrency', 'platform', 'certificate-identity']) {
      expect(annotations[0]?.message).toContain(input);
    }
    expect(registry.requests.length).toBe(requested);
  });

  test('a gate that opens', async () => {
    const { steps, jobs, printed, code, log } = await run('gate', { vars: { LAYOUT: 'legacy' } });
    expect(code, log).toBe(0);
    expect(jobs).toEqual({ verify: 'success', deploy: 'success', report: 'success' });
    expect(Object.keys(steps)).toEqual(
      expect.arrayContaining(['verify/plain', 'verify/on-verified', 'verify/on-always']),
    );
    expect(Object.keys(steps)).not.toContain('verify/on-failure');
    const image = printed.find((line) => line.startsWith('deploys '))?.replace('deploys ', '') ?? '';
    expect(image).toMatch(new RegExp(`^${registry.host}/demo/legacy@sha256:[0-9a-f]{64}$`));
    expect(printed).toContain(`the image is '${image}', the step was a success`);
    expect(printed).toContain(`reports '${image}' of a success`);
  });

  test('a gate that stays shut: only what asks for it goes on, and no image leaves the job', async () => {
    const { steps, jobs, printed, code, log, annotations, summaries } = await run('gate', {
      vars: { LAYOUT: 'other-workflow' },
    });
    expect(code, log).toBe(1);
    expect(jobs).toEqual({ verify: 'failure', report: 'success' });
    expect(Object.keys(steps).filter((name) => /plain|on-/.test(name))).toEqual([
      'verify/on-failure',
      'verify/on-always',
    ]);
    expect(steps['verify/on-failure']).toBe('success');
    expect(printed).toContain("after a failure verified is 'false'");
    expect(printed).toContain("the image is '', the step was a failure");
    expect(printed).toContain("reports '' of a failure");
    expect(annotations[0]).toMatchObject({
      kind: 'error',
      title: `Not verified: ${registry.host}/demo/other-workflow:latest`,
    });
    expect(annotations[0]?.message).toContain('The image is signed, but by another workflow than expected.');
    expect(summaries).toHaveLength(1);
    expect(summaries[0]).toMatch(/^## ❌ Not verified: [\s\S]*nightly\.yaml/);
  });

  test('going on: enforce, continue-on-error, and a matrix; two steps of a job do not meet', async () => {
    const { jobs, printed, steps, code, log, summaries } = await run('audit');
    expect(code, log).toBe(0);
    expect(jobs).toEqual({ 'audit legacy': 'success', 'audit unsigned': 'success', 'audit other-workflow': 'success' });
    expect(printed).toContain('legacy true success true success success');
    for (const layout of ['unsigned', 'other-workflow']) {
      expect(printed).toContain(`${layout} false success false failure success`);
      expect(steps[`audit ${layout}/folders`]).toBe('success');
    }
    expect(summaries.map((summary) => summary.split(':')[0]).toSorted()).toEqual(
      ['## ✅ Verified', '## ✅ Verified', ...Array<string>(4).fill('## ❌ Not verified')].toSorted(),
    );
  });

  test('uses: ./ from a checkout; the files are for the next step; node is of this package', async () => {
    const { printed, code, log, outputs, summaries } = await run('checkout', { ofAction: true });
    expect(code, log).toBe(0);
    expect(printed).toContain('the SBOM is SPDX-2.3');
    expect(printed.filter((line) => line.startsWith('file ')).map((line) => line.replace(/^file [^/]+\//, ''))).toEqual(
      expect.arrayContaining(['linux-amd64/sbom.spdx.json', 'linux-amd64/provenance.slsa.json']),
    );
    expect(printed).toContain('in the workspace yes');
    expect(printed).toContain(`signed by ${RELEASE_IDENTITY} for https://token.actions.githubusercontent.com`);
    expect(printed).toContain(`node ${process.version}`);
    expect(process.version).toMatch(/^v24\./);
    expect(outputs['verify/provenance.artifact-id']).toBeUndefined();
    expect(summaries[0]).toMatch(/^## ✅ Verified: \S+\/demo\/legacy:latest\n/);
  });

  test('a password and what is made of it are hidden, whoever prints them', async () => {
    const [user, password] = ['robot', 'correct-horse-battery'];
    const guarded = await startRegistry({ auth: { kind: 'token', users: { [user]: password } } });
    fill(guarded);
    try {
      const vars = { REGISTRY: guarded.host, USER_NAME: user, PASSWORD: password };
      const { printed, code, log } = await run('login', { vars });
      expect(code, log).toBe(0);
      expect(printed).toContain('password ***, encoded ***');
      for (const secret of [password, basic(user, password), 'secret-token-1']) {
        expect(log).not.toContain(secret);
      }
    } finally {
      await guarded.close();
    }
  });

  test("act's artifact server does not know the request: a warning within the time for it, and a success", async () => {
    const { printed, code, log, annotations, steps } = await run('gate', {
      vars: { LAYOUT: 'legacy' },
      artifactPort: await freePort(),
    });
    expect(code, log).toBe(0);
    expect(steps['verify/provenance']).toBe('success');
    expect(printed.some((line) => VERIFIED.test(line))).toBe(true);
    const warnings = annotations.filter(({ kind }) => kind === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The artifact image-provenance-legacy-\S+ was not uploaded: .* The verdict and the files are not/,
      ),
    ]);
  });

  test('no artifact server: a notice, and a success', async () => {
    const result = await run('gate', { vars: { LAYOUT: 'legacy' } });
    expect(result.code, result.log).toBe(0);
    expect(kindsOf(result)).toEqual(['notice']);
    expect(result.annotations[0]?.message).toContain('its runner offers none');
  });

  test('TUF metadata: the tool cache of the runner serves the next run, the Actions cache another runner', async () => {
    const [tuf, actions] = [await startTufRepository(trustedRoot), await startActionsCache()];
    const requestsOf = async (runner: string): Promise<readonly string[]> => {
      const before = tuf.requests.length;
      const { code, outputs, log } = await run('trust', {
        repository: { 'root.json': tuf.root },
        vars: { TUF: tuf.url },
        env: actions.env,
        home: join(home, runner),
      });
      expect(code, log).toBe(0);
      expect(outputs['verify/provenance.verified']).toBe('true');
      return tuf.requests.slice(before).map((path) => path.replace(/\/[0-9a-f]{64}\./, '/'));
    };
    try {
      const first = await requestsOf('one');
      expect(first).toContain('/targets/trusted_root.json');
      expect([...actions.entries.keys()]).toHaveLength(1);
      for (const runner of ['one', 'another']) {
        const again = await requestsOf(runner);
        expect(again).not.toContain('/targets/trusted_root.json');
        expect(again.length).toBeLessThan(first.length);
      }
    } finally {
      await Promise.all([tuf.close(), actions.close()]);
    }
  });
});

/** A port that was free a moment ago; act takes no 0. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
