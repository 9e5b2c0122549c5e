import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WorkflowRun } from './act-log.ts';
import { findAct, runWorkflow } from './act.ts';
import { readExamples, workflowOf, type Example } from './documentation.ts';
import { NOT_RUN, WORLDS, type Signers, type World } from './documented-worlds.ts';
import { Internet } from './internet.ts';
import { JobToken, withLess } from './job-token.ts';
import { StandInServices, standInsFor } from './stand-ins.ts';

const examples = readExamples();
const runnable = examples.filter(({ name }) => Object.hasOwn(WORLDS, name));
/** Permissions without which an image is verified all the same. */
const BESIDE = ['actions', 'contents', 'pull-requests'];
/** In the place of a checkout that the permissions of the job do not allow: a private repository is not there then. */
const REFUSED_CHECKOUT = { name: 'acme/checkout', run: 'echo "::error::Repository not found"; exit 1' };

/** Runs an example in its world, with the root that trusts the signers there. */
async function runExample(
  example: Example,
  signers: Signers,
  change: (workflow: string) => string = (workflow) => workflow,
): Promise<{ run: WorkflowRun; world: World }> {
  const job = JobToken.of(change(workflowOf(example, [])));
  const internet = await Internet.start(job);
  const folder = mkdtempSync(join(tmpdir(), 'trust-'));
  const root = join(folder, 'trusted_root.json');
  writeFileSync(root, internet.trustedRoot);
  const world = (await WORLDS[example.name]?.(internet, signers)) ?? {};
  const services = await StandInServices.start(internet, world.attester);
  try {
    const trust = world.hasTrust === true ? [] : [`trusted-root: ${root}`];
    const written = change(workflowOf(example, [...(world.inputs ?? []), ...trust]));
    const mayCheckOut = job.may('contents', 'read');
    const workflow = mayCheckOut ? written : written.replaceAll('uses: actions/checkout@', 'uses: acme/checkout@');
    const run = await internet.with((env) =>
      runWorkflow(workflow, {
        ...world,
        repository: { ...example.files, ...world.repository },
        actions: { ...standInsFor(workflow), ...(mayCheckOut ? {} : refusedCheckout()), ...world.actions },
        secrets: { GITHUB_TOKEN: job.value, ...world.secrets },
        env: { ...env, ...job.env, ...services.env, ...world.env },
      }),
    );
    return { run, world };
  } finally {
    await services.close();
    await world.close?.();
    rmSync(folder, { recursive: true });
  }
}

function refusedCheckout(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { name, run } = REFUSED_CHECKOUT;
  const steps = `runs: { using: composite, steps: [{ shell: sh, run: '${run}' }] }`;
  const inputs = 'inputs: { persist-credentials: { description: An input. }, fetch-depth: { description: An input. } }';
  return { [name]: { 'action.yml': `name: checkout\ndescription: Fails.\n${inputs}\n${steps}\n` } };
}

const verdictsOf = ({ outputs }: WorkflowRun): readonly string[] => [
  ...new Set(Object.entries(outputs).flatMap(([name, value]) => (name.endsWith('.verified') ? [value] : []))),
];

test('every block of YAML in the documentation is run, or named with the reason why not', () => {
  const names = examples.map(({ name }) => name);
  expect(names.toSorted()).toEqual([...Object.keys(WORLDS), ...Object.keys(NOT_RUN)].toSorted());
});

describe.skipIf(findAct() === undefined).each(runnable)('$name', (example) => {
  test('works as it is written', async () => {
    const { run, world } = await runExample(example, 'as named');
    expect(verdictsOf(run), run.log).toEqual(['true']);
    expect(Object.values(run.jobs).filter((result) => result !== 'success')).toEqual([]);
    expect(run.code).toBe(0);
    expect(run.printed, run.log).toEqual(expect.arrayContaining([...(world.prints ?? [])]));
    expect(run.annotations.filter(({ kind }) => kind !== 'notice')).toEqual([]);
  });

  test('lets nothing pass that somebody else signed', async () => {
    const { run, world } = await runExample(example, 'somebody else');
    const goesOn = world.printsOtherwise !== undefined;
    expect(verdictsOf(run), run.log).toEqual(['false']);
    expect(run.code).toBe(goesOn ? 0 : 1);
    expect(run.printed).toEqual(expect.arrayContaining([...(world.printsOtherwise ?? [])]));
    expect(run.printed).not.toEqual(expect.arrayContaining([...(world.prints ?? ['nothing is printed'])]));
    expect(
      run.annotations.map(({ kind }) => kind),
      run.log,
    ).toContain(example.text.includes('enforce: false') ? 'warning' : 'error');
  });

  test.each(Object.entries(JobToken.of(workflowOf(example, [])).permissions))(
    'needs %s: %s',
    async (permission, access) => {
      // an issue is written where something fails
      const signers = permission === 'issues' ? 'somebody else' : 'as named';
      const { run } = await runExample(example, signers, (workflow) => withLess(workflow, permission));
      const isNamed = run.annotations.some(({ message }) => message.includes(`${permission}: ${access}`));
      // what goes beside the verdict, such as a comment, is left out, and the run says what it lacks
      const isBeside = permission === 'issues' || (BESIDE.includes(permission) && run.code === 0);
      expect(isBeside ? isNamed : run.code === 1, run.log).toBe(true);
    },
  );
});
