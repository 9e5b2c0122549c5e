import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { push, type Pusher } from './clients.ts';
import { KINDS, startOpen, type RealRegistry } from './real-registry.ts';
import { findTool } from './tools.ts';
import { verify } from './verify.ts';

const isHere = (name: Parameters<typeof findTool>[0]): boolean => findTool(name) !== undefined;

test('a registry and a client are here', () => {
  // without them everything below is skipped, and nothing was tried
  expect(KINDS.some(({ tool }) => isHere(tool))).toBe(true);
  expect((['oras', 'crane', 'skopeo'] as const).some(isHere)).toBe(true);
});

describe.each(KINDS)('$title', ({ tool, referrersApi, ...kind }) => {
  let registry: RealRegistry | undefined;
  const at = (path: string): string => `${registry?.host ?? ''}/${path}`;

  beforeAll(async () => {
    if (isHere(tool)) {
      registry = await startOpen({ tool, referrersApi, ...kind });
    }
  });
  afterAll(async () => {
    await registry?.stop();
  });

  describe.each<Pusher>(['oras', 'crane', 'skopeo'])('pushed by %s', (client) => {
    const isSkipped = !isHere(tool) || !isHere(client);

    test.skipIf(isSkipped)('cosign tags of an index of two platforms', async () => {
      await push(client, 'legacy', at(`${client}/legacy`));
      const { result, image, locations } = await verify(at(`${client}/legacy`), { 'predicate-type': 'all' });
      expect(image.verified, result.stdout).toBe(true);
      expect(result.code).toBe(0);
      expect(locations).toEqual(['cosign-tag']);
      expect(image.platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64']);
    });

    test.skipIf(isSkipped)('an unsigned image', async () => {
      await push(client, 'unsigned', at(`${client}/unsigned`));
      const { result, image, unmet } = await verify(at(`${client}/unsigned`));
      expect([result.code, image.error, unmet], result.stdout).toEqual([1, null, ['not-signed']]);
    });

    if (client === 'skopeo') {
      return; // it pushes no referrers
    }

    test.skipIf(isSkipped).each(['bundles-rekor1', 'bundles-rekor2', 'single'])(
      'bundles as referrers: %s',
      async (layout) => {
        await push(client, layout, at(`${client}/${layout}`));
        const { result, image, locations } = await verify(at(`${client}/${layout}`));
        expect(image.verified, result.stdout).toBe(true);
        expect(locations).toEqual([referrersApi ? 'referrer' : 'referrers-tag']);
      },
    );

    test.skipIf(isSkipped)('cosign tags and bundles side by side', async () => {
      await push(client, 'both', at(`${client}/both`));
      const { result, image, locations } = await verify(at(`${client}/both`));
      expect(image.verified, result.stdout).toBe(true);
      expect(locations.toSorted()).toEqual(['cosign-tag', referrersApi ? 'referrer' : 'referrers-tag']);
    });
  });

  describe('what is asked for', () => {
    const client = (['oras', 'crane', 'skopeo'] as const).find(isHere);
    const isSkipped = !isHere(tool) || client === undefined;

    beforeAll(async () => {
      if (!isSkipped) {
        await push(client, 'legacy', at('demo/app'));
      }
    });

    test.skipIf(isSkipped)('a digest', async () => {
      const { image: tagged } = await verify(at('demo/app'));
      const digest = tagged.digest ?? '';
      const { result, image } = await verify(at(`demo/app@${digest}`));
      expect([image.verified, image.digest], result.stdout).toEqual([true, digest]);
      const both = await verify(at(`demo/app:latest@${digest}`));
      expect([both.image.verified, both.image.digest], both.result.stdout).toEqual([true, digest]);
    });

    test.skipIf(isSkipped)('one platform, by the digest of its manifest too', async () => {
      const { result, image } = await verify(at('demo/app'), { platform: 'linux/arm64' });
      expect(image.verified, result.stdout).toBe(true);
      const platform = image.platforms.find(({ selected }) => selected);
      expect(platform?.platform).toBe('linux/arm64');
      const own = await verify(at(`demo/app@${platform?.digest ?? ''}`), { platform: 'linux/arm64' });
      expect(own.image.verified, own.result.stdout).toBe(true);
    });

    test.skipIf(isSkipped).each(['demo/app:missing', `demo/app@sha256:${'0'.repeat(64)}`, 'demo/missing:latest'])(
      '%s is not there',
      async (reference) => {
        const { result, image } = await verify(at(reference));
        expect([result.code, image.error?.code], result.stdout).toEqual([1, 'not-found']);
      },
    );

    test.skipIf(isSkipped)('a signature repository that is not there holds no evidence', async () => {
      const { result, image, unmet } = await verify(at('demo/app'), { 'signature-repository': at('demo/missing') });
      expect([image.error, unmet], result.stdout).toEqual([null, ['not-signed']]);
    });
  });
});
