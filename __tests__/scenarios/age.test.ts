import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAction, type ActionResult } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';

let registry: TestRegistry;

beforeAll(async () => {
  registry = await startRegistry();
  registry.add('demo/legacy', join(FIXTURES, 'layouts', 'legacy'));
});

afterAll(() => registry.close());

const verify = (ages: Readonly<Record<string, string>>): Promise<ActionResult> =>
  runAction({
    image: `${registry.host}/demo/legacy`,
    'certificate-identity': RELEASE_IDENTITY,
    'trusted-root': join(FIXTURES, 'trusted_root.json'),
    artifact: 'none',
    ...ages,
  });

test('evidence within the limits', async () => {
  expect((await verify({ 'max-age': '36500d', 'min-age': '1s' })).code).toBe(0);
});

test('evidence that is too old: nothing is there to deploy', async () => {
  const { code, report, stdout, outputs } = await verify({ 'max-age': '1h' });
  expect(code).toBe(1);
  expect(outputs['digest']).toBe('');
  const [image] = reportSchema.parse(report).images;
  expect(new Set(image?.requirements.map(({ code: why }) => why))).toEqual(new Set(['age']));
  // when it was made, and the limit
  expect(image?.requirements[0]?.why.match(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/g)).toHaveLength(2);
  expect(stdout.match(/^::error .*max-age/gm)).toHaveLength(1);
});
