import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WorkflowRun } from './act-log.ts';
import { findAct, runWorkflow } from './act.ts';
import { readExamples, workflowOf, type Example } from './documentation.ts';
import { NOT_RUN, WORLDS, type Signers, type World } from './documented-worlds.ts';
import { Internet } from './internet.ts';

const examples = readExamples();

/** Runs an example in its world, with the root that trusts the signers there. */
async function runExample(example: Example, signers: Signers): Promise<{ run: WorkflowRun; world: World }> {
  const internet = await Internet.start();
  const folder = mkdtempSync(join(tmpdir(), 'trust-'));
  const root = join(folder, 'trusted_root.json');
  writeFileSync(root, internet.trustedRoot);
  const world = (await WORLDS[example.name]?.(internet, signers)) ?? {};
  try {
    const trust = world.hasTrust === true ? [] : [`trusted-root: ${root}`];
    const workflow = workflowOf(example, [...(world.inputs ?? []), ...trust]);
    const run = await internet.with((env) => runWorkflow(workflow, { ...world, env: { ...env, ...world.env } }));
    return { run, world };
  } finally {
    await world.close?.();
    rmSync(folder, { recursive: true });
  }
}

const verdictsOf = ({ outputs }: WorkflowRun): readonly string[] =>
  Object.entries(outputs).flatMap(([name, value]) => (name.endsWith('.verified') ? [value] : []));

test('every block of YAML in the documentation is run, or named with the reason why not', () => {
  const names = examples.map(({ name }) => name);
  expect(names.toSorted()).toEqual([...Object.keys(WORLDS), ...Object.keys(NOT_RUN)].toSorted());
});

describe.skipIf(findAct() === undefined).each(examples.filter(({ name }) => Object.hasOwn(WORLDS, name)))(
  '$name',
  (example) => {
    test('works as it is written', async () => {
      const { run, world } = await runExample(example, 'as named');
      expect(verdictsOf(run), run.log).toEqual(['true']);
      expect(Object.values(run.jobs).filter((result) => result !== 'success')).toEqual([]);
      expect(run.code).toBe(0);
      expect(run.printed).toEqual(expect.arrayContaining([...(world.prints ?? [])]));
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
  },
);
