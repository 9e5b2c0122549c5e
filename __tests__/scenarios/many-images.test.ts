import { afterEach, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { failure, startRegistry, type RegistryOptions, type TestRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';
import { KEY, putImage } from '../../scripts/bench/images.ts';

const INPUTS = { key: KEY.publicPem, 'insecure-ignore-tlog': 'true', 'upload-artifact': 'false' };
const registries: TestRegistry[] = [];

afterEach(async () => {
  await Promise.all(registries.splice(0).map((registry) => registry.close()));
});

async function start(options: RegistryOptions = {}): Promise<TestRegistry> {
  const registry = await startRegistry(options);
  registries.push(registry);
  return registry;
}

function putImages(registry: TestRegistry, images: number): readonly string[] {
  return Array.from({ length: images }, (_, at) => putImage(registry, `demo/n${String(at)}`));
}

test('image-file: lines, beside image, a report of it, and every fault with its line', async () => {
  const registry = await start();
  const [first = '', ...others] = putImages(registry, 3);
  const list = `# nightly\n\n${others.join('\n')}\n`;
  const both = await runAction(
    { ...INPUTS, image: first, 'image-file': 'lists/images.txt' },
    { workspace: { 'lists/images.txt': list } },
  );
  expect(both.code).toBe(0);
  const names = [first, ...others].map((name) => `${name}:latest`);
  expect(reportSchema.parse(both.report).images.map(({ reference }) => reference)).toEqual(names);

  const report = both.files.get('report.json') ?? '';
  const again = await runAction({ ...INPUTS, 'image-file': 'report.json' }, { workspace: { 'report.json': report } });
  expect(again.code).toBe(0);
  expect(reportSchema.parse(again.report).images.map(({ reference }) => reference)).toEqual(names);

  const seen = registry.requests.length;
  const faulty = await runAction({ ...INPUTS, 'image-file': 'list' }, { workspace: { list: `${first}\nA/b\nc d\n` } });
  expect(faulty.code).toBe(1);
  expect(faulty.stdout).toContain('image-file, line 2: "A/b" cannot be used');
  expect(faulty.stdout).toContain('image-file, line 3: "c d" cannot be used');
  expect(registry.requests).toHaveLength(seen);
});

test('a registry that bears few requests at once: all images are verified nevertheless', async () => {
  const registry = await start({ latency: 5 });
  const images = putImages(registry, 40);
  let refused = 0;
  registry.options = {
    latency: 5,
    intercept: ({ open }) => {
      const isTooMany = open > 6;
      refused += isTooMany ? 1 : 0;
      return isTooMany ? failure(429, 'TOOMANYREQUESTS', 'slow down') : undefined;
    },
  };
  const { code } = await runAction({ ...INPUTS, image: images.join('\n'), concurrency: '16' });
  expect(code).toBe(0);
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(registry.requests.length / 4);
});

test('concurrency 1: one image after the other', async () => {
  const registry = await start();
  const images = putImages(registry, 5);
  const { code } = await runAction({ ...INPUTS, image: images.join('\n'), concurrency: '1' });
  expect(code).toBe(0);
  const order = registry.requests.map(({ url }) => /n\d/.exec(url)?.[0]);
  expect(order.filter((name, at) => name !== order[at - 1])).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
});

test('a registry that hangs does not hold up the images of another', async () => {
  const [slow, quick] = await Promise.all([start(), start()]);
  const images = [...putImages(slow, 10), ...putImages(quick, 10)];
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  slow.options = { hold: () => released };
  quick.options = {
    hold: ({ url }) => {
      if (url.includes('n9')) {
        release(undefined);
      }
      return Promise.resolve();
    },
  };
  const { code } = await runAction({ ...INPUTS, image: images.join('\n'), concurrency: '4', timeout: '20s' });
  expect(code).toBe(0);
});
