import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/core/image/digest.ts';
import { LIMITS } from '../../src/limits.ts';
import { runAction } from '../support/action.ts';
import { FIXTURES } from '../support/layout.ts';
import { failure, startRegistry, type RegistryOptions, type TestRegistry } from '../support/registry.ts';
import { OCI, SignedRepository, statementAbout } from '../support/signed-image.ts';
import { reportSchema } from '../support/report.ts';
import { KEY, putImage } from '../../scripts/bench/images.ts';

const INPUTS = { key: KEY.publicPem, 'insecure-ignore-tlog': 'true', artifact: 'none' };
const NOTE = 'https://example.com/note/v1';
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
  return Array.from({ length: images }, (_, at) => putImage(registry, `demo/n${at}`));
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
  const hasIssues = await runAction(
    { ...INPUTS, 'image-file': 'list' },
    { workspace: { list: `${first}\nA/b\nc d\n` } },
  );
  expect(hasIssues.code).toBe(1);
  const { error } = reportSchema.parse(hasIssues.report);
  expect(error?.code).toBe('config');
  expect(error?.message).toMatch(/image-file.* 2.*"A\/b".*\n.*image-file.* 3.*"c d"/);
  expect(registry.requests).toHaveLength(seen);
});

test('a registry that promises much evidence and does not send it: the other images are verified', async () => {
  const [good, slow] = [await start(), await start()];
  const { promise: isHeld, resolve: noteHeld } = Promise.withResolvers<undefined>();
  const requested = putImage(slow, 'demo/slow').replace(/^[^/]*/, slow.host);
  const index = digestOf(Buffer.from(slow.read('/v2/demo/slow/manifests/latest').body ?? ''));
  const digest = digestOf(Buffer.from('never sent'));
  const config = { mediaType: 'application/vnd.oci.empty.v1+json', digest, size: 2 };
  const annotations = { 'dev.cosignproject.cosign/signature': '' };
  const layer = { mediaType: 'application/vnd.dsse.envelope.v1+json', digest, size: LIMITS.blobBytes, annotations };
  slow.putManifest(
    'demo/slow',
    { schemaVersion: 2, config, layers: [layer] },
    { tag: `${index.replace(':', '-')}.att` },
  );
  slow.options = {
    ...slow.options,
    hold: ({ url }) => {
      if (!url.endsWith(digest)) {
        return Promise.resolve();
      }
      noteHeld(undefined);
      return new Promise(() => undefined);
    },
  };
  // the others begin when it holds what it promised
  good.options = { hold: () => isHeld };
  const image = [requested, ...putImages(good, 3)].join('\n');
  const { report } = await runAction({ ...INPUTS, image, timeout: '12s' });
  const [first, ...others] = reportSchema.parse(report).images;
  expect([first?.verified, first?.error?.code]).toEqual([false, 'timeout']);
  expect(others.map(({ verified }) => verified)).toEqual([true, true, true]);
});

test('a registry that bears few requests at once: all images are verified nevertheless', async () => {
  const registry = await start();
  const images = putImages(registry, 40);
  let refused = 0;
  registry.options = {
    // requests come before the first of them is answered
    hold: async () => {
      await nextTurn();
      await nextTurn();
    },
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

test('what is held of all images at once is bounded, and each gets its turn', async () => {
  const registry = await start();
  const size = 15_000_000;
  const images = Array.from({ length: 8 }, (_, at) => {
    const repository = new SignedRepository(registry, `demo/n${at}`, KEY);
    const { digest } = repository.putImage({ tag: 'latest' });
    repository.sign(digest);
    const note = { predicateType: NOTE, predicate: { note: String(at).repeat(size) } };
    repository.attach(digest, '.att', [repository.attestationLayer(statementAbout(digest, note))]);
    return repository.name;
  });
  // base64 of a payload that is hardly longer than its note
  const bound = Math.ceil(LIMITS.bytesUnderWay / ((size * 4) / 3));
  const open = new Set<string>();
  const known = new Set<string>();
  const { promise: isFull, resolve: release } = Promise.withResolvers<undefined>();
  let most = 0;
  registry.options = {
    hold: async ({ url }) => {
      const [image] = /n\d(?=\/blobs)/.exec(url) ?? [];
      if (image !== undefined) {
        open.add(image);
        most = Math.max(most, open.size);
      }
      if (url.endsWith('.att')) {
        known.add(url);
      }
      // each image knows what it has to read, and as many as may read it do
      if (known.size === images.length && open.size >= bound) {
        release(undefined);
      }
      if (image !== undefined) {
        await isFull;
        open.delete(image);
      }
    },
  };
  const inputs = { ...INPUTS, 'predicate-type': NOTE, concurrency: '8' };
  const { code } = await runAction({ ...inputs, image: images.join('\n') });
  expect(code).toBe(0);
  expect(most).toBeLessThanOrEqual(bound);
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

describe('one digest under several names', () => {
  test('is judged once; each name is resolved and has an entry of its own', async () => {
    const registry = await start();
    const name = putImage(registry, 'demo/app');
    const digest = digestOf(Buffer.from(registry.read('/v2/demo/app/manifests/latest').body ?? ''));
    registry.tag('demo/app', '1', digest);
    const names = [`${name}:1`, `${name}:latest`, `${name}@${digest}`];
    const { code, report, outputs } = await runAction({ ...INPUTS, image: names.join('\n') });
    expect(code).toBe(0);
    const { images } = reportSchema.parse(report);
    expect(images.map(({ reference, digest: resolved }) => [reference, resolved])).toEqual(
      names.map((each) => [each, digest]),
    );
    expect(new Set(images.map(({ evidence }) => JSON.stringify(evidence))).size).toBe(1);
    expect(JSON.parse(outputs['images'] ?? '')).toEqual(names.map(() => `${name}@${digest}`));
    expect(JSON.parse(outputs['files'] ?? '')).toHaveLength(1);
    const requested = registry.requests.map(({ url }) => url);
    expect(requested.filter((url) => /manifests\/(?:1|latest|sha256:)/.test(url)).slice(0, 3)).toHaveLength(3);
    const evidence = requested.filter((url) => !url.includes('/manifests/1') && !url.includes('/manifests/latest'));
    expect(evidence.filter((url) => url.includes('/blobs/'))).toHaveLength(2);
    expect(evidence.filter((url) => url.includes('.sig'))).toHaveLength(2);
  });

  test('in two repositories is judged in each', async () => {
    const registry = await start();
    const name = putImage(registry, 'demo/app');
    const { body = '' } = registry.read('/v2/demo/app/manifests/latest');
    registry.putManifest('demo/copy', Buffer.from(body), { mediaType: OCI.index, tag: 'latest' });
    const copy = `${registry.host}/demo/copy`;
    const { code, report } = await runAction({ ...INPUTS, image: `${name}\n${copy}` });
    expect(code).toBe(1);
    expect(reportSchema.parse(report).images.map(({ verified }) => verified)).toEqual([true, false]);
  });

  test('a failure is not shared: the next one is judged itself', async () => {
    const registry = await start();
    const name = putImage(registry, 'demo/app');
    const digest = digestOf(Buffer.from(registry.read('/v2/demo/app/manifests/latest').body ?? ''));
    registry.tag('demo/app', '1', digest);
    let requested = 0;
    registry.options = {
      intercept: ({ url }) =>
        /\/blobs\/sha256:/.test(url) && ++requested <= 1 ? failure(403, 'DENIED', 'no') : undefined,
    };
    const { report } = await runAction({ ...INPUTS, image: `${name}:1\n${name}:latest` });
    const { images } = reportSchema.parse(report);
    expect(images.map(({ verified }) => verified).toSorted()).toEqual([false, true]);
  });
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: what is finished is reported, the rest as not checked',
  async (signal) => {
    const registry = await start();
    const images = putImages(registry, 60);
    let kill: ((signal: NodeJS.Signals) => void) | undefined;
    registry.options = {
      hold: ({ url }) => {
        if (!url.includes('/n50/')) {
          return Promise.resolve();
        }
        kill?.(signal);
        return new Promise(() => undefined);
      },
    };
    const { code, report, outputs, summary, stdout } = await runAction(
      { ...INPUTS, image: images.join('\n'), concurrency: '1' },
      { onStart: (send) => (kill = send) },
    );
    expect(code).toBe(1);
    expect(outputs['verified']).toBe('false');
    const reported = reportSchema.parse(report);
    expect(reported.cancelled).toBe(true);
    expect(reported.images.map(({ verified }) => verified)).toEqual(images.map((_, at) => at < 50));
    expect(reported.images.slice(50).map(({ error }) => error?.code)).toEqual(Array(10).fill('timeout'));
    expect(summary).toMatch(/\b50\b.*\b60\b/);
    // how far it is, once in a while
    expect(stdout).toMatch(/^48\b.*\b60\b/m);
  },
);

test('lists that are longer than an output may be are left out, with an annotation', async () => {
  const registry = await start();
  const path = `demo/${'long-name-'.repeat(20)}x`;
  putImage(registry, path);
  const digest = digestOf(Buffer.from(registry.read(`/v2/${path}/manifests/latest`).body ?? ''));
  const names = Array.from({ length: 800 }, (_, at) => {
    registry.tag(path, `t${at}`, digest);
    return `${registry.host}/${path}:t${at}`;
  });
  const { code, outputs, stdout } = await runAction(
    { ...INPUTS, 'image-file': 'list' },
    { workspace: { list: names.join('\n') } },
  );
  expect(code).toBe(0);
  expect(outputs['images']).toBe('');
  expect(outputs['image']).toContain(digest);
  expect(stdout.match(/^::(?:warning|notice) .*\bimages\b.*\b800\b/gm)).toHaveLength(1);
});

test('more annotations than the runner shows: nine of each level, and one that counts the rest', async () => {
  const registry = await start();
  const unsigned = Array.from({ length: 14 }, (_, at) => {
    registry.add(`demo/unsigned-${at}`, join(FIXTURES, 'layouts/unsigned'));
    return `${registry.host}/demo/unsigned-${at}`;
  });
  const hosts = Array.from({ length: 12 }, (_, at) => `registry-${at}.example:5000`);
  const { stdout } = await runAction({
    ...INPUTS,
    image: unsigned.join('\n'),
    'allow-http': hosts.join('\n'),
    artifact: 'single',
  });
  const shown = (level: string): readonly string[] => stdout.match(new RegExp(`^::${level} .*$`, 'gm')) ?? [];
  const errors = shown('error');
  expect(errors).toHaveLength(10);
  expect(errors[0]).toContain('demo/unsigned-0');
  expect(errors[9]).toMatch(/title=5 /);
  expect(errors[9]).toContain('demo/unsigned-13');
  expect(shown('warning').length).toBeLessThanOrEqual(10);
  expect(shown('notice')).toHaveLength(1);
});
