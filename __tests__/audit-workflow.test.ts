import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { LIMITS } from '../src/limits.ts';

const ROOT = join(import.meta.dirname, '..');
const Values = z.record(z.string(), z.union([z.string(), z.boolean(), z.number()]));
const Step = z.object({
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: Values.optional(),
  with: Values.optional(),
});
const Job = z.object({
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.string().optional(),
  permissions: z.record(z.string(), z.string()),
  strategy: z.object({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.string()) }).optional(),
  outputs: z.record(z.string(), z.string()).optional(),
  steps: z.array(Step),
});
const Fields = z.record(z.string(), z.unknown());
const workflow = z
  .object({
    on: z.object({ workflow_call: z.object({ inputs: Fields, secrets: Fields, outputs: Fields }) }),
    jobs: z.object({ plan: Job, shard: Job, merge: Job }),
  })
  .parse(parse(read('.github/workflows/audit.yml')));
const ActionMetadata = z.object({ inputs: Fields, outputs: Fields });
const action = ActionMetadata.parse(parse(read('action.yml')));
const mergeAction = ActionMetadata.parse(parse(read('merge/action.yml')));
const { plan, shard, merge } = workflow.jobs;

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function stepOf(
  { steps }: z.infer<typeof Job>,
  matches: (step: z.infer<typeof Step>) => boolean,
): z.infer<typeof Step> {
  const [found, ...others] = steps.filter(matches);
  if (found === undefined || others.length > 0) {
    throw new Error('there is not exactly one such step');
  }
  return found;
}

const verifying = stepOf(shard, ({ id }) => id === 'shard');
const merging = stepOf(merge, ({ id }) => id === 'merge');
const upload = stepOf(shard, ({ uses }) => uses?.startsWith('actions/upload-artifact@') === true);
const download = stepOf(merge, ({ uses }) => uses?.startsWith('actions/download-artifact@') === true);

describe('the audit workflow', () => {
  test('gives the action and its sub-action inputs that they have', () => {
    expect(Object.keys(verifying.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([]);
    expect(Object.keys(merging.with ?? {}).filter((name) => !(name in mergeAction.inputs))).toEqual([]);
    expect([verifying.uses, merging.uses]).toEqual(['./', './merge']);
  });

  test('uses each of its own inputs and secrets, and none that it does not have', () => {
    const text = JSON.stringify(workflow.jobs);
    const { inputs, secrets } = workflow.on.workflow_call;
    const used = (context: string): readonly string[] => [
      ...new Set(Array.from(text.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, 'g')), ([, name]) => name ?? '')),
    ];
    expect(used('inputs').toSorted()).toEqual(Object.keys(inputs).toSorted());
    expect(used('secrets').toSorted()).toEqual(Object.keys(secrets).toSorted());
  });

  test('gives an input of the action under its own name', () => {
    const { inputs } = workflow.on.workflow_call;
    const passed = Object.entries(verifying.with ?? {}).filter(([name]) => name in inputs);
    expect(passed.filter(([name, value]) => !String(value).includes(`inputs.${name}`))).toEqual([]);
  });

  test('every shard of the plan is one job, of one number', () => {
    expect(shard.strategy).toEqual({
      'fail-fast': false,
      matrix: { shard: '${{ fromJSON(needs.plan.outputs.shards) }}' },
    });
    expect(verifying.with?.['shard']).toBe('${{ matrix.shard }}/${{ inputs.shards }}');
    expect(plan.steps[0]?.env?.['SHARDS']).toBe('${{ inputs.shards }}');
  });

  test('the merge gets what the shards wrote, also where they failed', () => {
    expect(upload.with).toMatchObject({
      name: '${{ inputs.name }}-shard-${{ matrix.shard }}',
      path: '${{ steps.shard.outputs.report }}',
    });
    expect(upload.if).toContain('!cancelled()');
    expect(download.with).toEqual({ pattern: '${{ inputs.name }}-shard-*', path: merging.with?.['reports'] });
    expect(merge.needs).toEqual(['plan', 'shard']);
    expect(merge.if).toContain('!cancelled()');
    expect(merging.with?.['enforce']).toBe(verifying.with?.['enforce']);
    expect(merge.outputs).toEqual({ verified: '${{ steps.merge.outputs.verified }}' });
  });

  test('is called in the documentation with inputs that it has', () => {
    const [, example = ''] =
      /^## Over several jobs$[\s\S]*?^```yaml\n([\s\S]*?)^```/m.exec(read('docs/audit.md')) ?? [];
    const { jobs } = z
      .object({ jobs: z.object({ audit: z.object({ uses: z.string(), with: Fields }) }) })
      .parse(parse(example));
    expect(jobs.audit.uses).toBe('OWNER/image-provenance/.github/workflows/audit.yml@v1');
    expect(Object.keys(jobs.audit.with).filter((name) => !(name in workflow.on.workflow_call.inputs))).toEqual([]);
  });

  test('every job runs the action of the commit that the workflow is of', () => {
    for (const { steps } of [shard, merge]) {
      expect(steps[0]?.with).toEqual({
        repository: '${{ needs.plan.outputs.repository }}',
        ref: '${{ needs.plan.outputs.sha }}',
        'persist-credentials': false,
      });
    }
  });

  test('may read, and no more; no script has an expression in it', () => {
    expect([plan, shard, merge].map(({ permissions }) => permissions)).toEqual([
      {},
      { contents: 'read' },
      { contents: 'read' },
    ]);
    const scripts = [plan, shard, merge].flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts).toHaveLength(1);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('the plan', () => {
  const SHA = 'a'.repeat(40);

  function run(env: Readonly<Record<string, string>>): { readonly status: number | null; readonly output: string } {
    const folder = mkdtempSync(join(tmpdir(), 'plan-'));
    try {
      const output = join(folder, 'output');
      writeFileSync(output, '');
      const { status } = spawnSync('bash', ['-e', '-c', plan.steps[0]?.run ?? ''], {
        env: { PATH: process.env['PATH'] ?? '', GITHUB_OUTPUT: output, REPOSITORY: 'acme/action', SHA, ...env },
      });
      return { status, output: readFileSync(output, 'utf8') };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test.each([1, 8, LIMITS.shards])('of %i shards', (count) => {
    const all = Array.from({ length: count }, (_, at) => at + 1);
    expect(run({ SHARDS: String(count) })).toEqual({
      status: 0,
      output: `shards=${JSON.stringify(all)}\nrepository=acme/action\nsha=${SHA}\n`,
    });
  });

  test.each([
    { SHARDS: '0' },
    { SHARDS: String(LIMITS.shards + 1) },
    { SHARDS: '1.5' },
    { SHARDS: '' },
    { SHARDS: '2', SHA: '' },
    { SHARDS: '2', SHA: 'main' },
    { SHARDS: '2', REPOSITORY: '' },
    { SHARDS: '2', REPOSITORY: 'a/b\nsha=x' },
  ])('is refused: %j', (env) => {
    expect(run(env)).toEqual({ status: 1, output: '' });
  });
});
