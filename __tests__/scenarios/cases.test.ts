import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runAction } from '../support/action.ts';
import { FIXTURES } from '../support/layout.ts';
import { reportSchema } from '../support/report.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';

const cases = z
  .array(
    z.object({
      layout: z.string(),
      repository: z.string(),
      name: z.string(),
      registry: z.object({ referrers: z.boolean() }).optional(),
      inputs: z.record(z.string(), z.string()),
      expect: z.object({
        pass: z.boolean(),
        why: z.string(),
        predicateTypes: z.array(z.string()).optional(),
        code: z.string().optional(),
        error: z.literal('configuration').optional(),
      }),
    }),
  )
  .parse(JSON.parse(readFileSync(join(FIXTURES, 'cases.json'), 'utf8')));

const registries = new Map<boolean, TestRegistry>();

function registryWith(referrers: boolean): TestRegistry {
  const registry = registries.get(referrers);
  if (registry === undefined) {
    throw new Error('the registry was not started');
  }
  return registry;
}

beforeAll(async () => {
  for (const referrers of [true, false]) {
    const registry = await startRegistry({ referrers });
    for (const { layout, repository } of cases) {
      registry.add(repository, join(FIXTURES, 'layouts', layout));
    }
    registries.set(referrers, registry);
  }
});

afterAll(async () => {
  await Promise.all([...registries.values()].map((registry) => registry.close()));
});

describe.concurrent('the cases of the signed fixtures', { timeout: 120_000 }, () => {
  test.each(cases)('$layout: $name', async ({ inputs, registry: options, expect: expected }) => {
    const registry = registryWith(options?.referrers ?? true);
    const before = registry.requests.length;
    const fill = (text: string): string => text.replaceAll('{host}', registry.host).replaceAll('{fixtures}', FIXTURES);
    const filled = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, fill(value)]));

    const result = await runAction(filled);

    const report = reportSchema.parse(result.report);
    expect(result.outputs['verified'], result.stdout).toBe(String(expected.pass));
    expect(result.code).toBe(expected.pass ? 0 : 1);
    expect(report.verified).toBe(expected.pass);
    expect(result.stderr).toBe('');
    if (expected.error === 'configuration') {
      expect(report.error?.code).toBe('config');
      expect(report.images).toEqual([]);
    }
    if (expected.pass) {
      expect(report.images.length).toBeGreaterThan(0);
      expect(registry.requests.length).toBeGreaterThan(before);
    } else {
      expect(result.stdout).toContain('::error');
    }
    const evidence = report.images.flatMap((image) => image.evidence);
    if (expected.code !== undefined) {
      expect(evidence.map(({ reason }) => reason?.code)).toContain(expected.code);
    }
    const types = new Set(evidence.filter(({ file }) => file !== null).map(({ predicateType }) => predicateType));
    for (const type of expected.predicateTypes ?? []) {
      expect([...types]).toContain(type);
    }
  });
});
