import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COPIES, copy, push, type Copy } from './clients.ts';
import { KINDS, startOpen, type RealRegistry } from './real-registry.ts';
import { absence, findTool } from './tools.ts';
import { verify } from './verify.ts';

const WAYS = Object.keys(COPIES).filter((way): way is Copy => Object.hasOwn(COPIES, way));

/** What becomes of the evidence in a copy: of cosign's tags, and of bundles as referrers. */
const OUTCOMES: Readonly<Record<Copy, Partial<Record<'legacy' | 'bundles', 'verified' | 'not-signed'>>>> = {
  'crane copy': { legacy: 'not-signed', bundles: 'not-signed' },
  'skopeo copy --all': { legacy: 'not-signed', bundles: 'not-signed' },
  'oras cp': { legacy: 'not-signed', bundles: 'not-signed' },
  'oras cp -r': { legacy: 'not-signed', bundles: 'verified' },
  'cosign copy': { legacy: 'verified', bundles: 'not-signed' },
  // of bundles, cosign 3.1.3 loads the manifests without their layers: most registries refuse that
  'cosign save and load': { legacy: 'verified' },
};

const CASES = WAYS.flatMap((way) =>
  (['legacy', 'bundles'] as const).flatMap((what) => {
    const outcome = OUTCOMES[way][what];
    return outcome === undefined ? [] : [{ way, what, outcome }];
  }),
);

describe.each(KINDS)('$title', (kind) => {
  let registry: RealRegistry | undefined;
  const at = (path: string): string => `${registry?.host ?? ''}/${path}`;
  const isSkipped = findTool(kind.tool) === undefined || findTool('oras') === undefined;

  beforeAll(async () => {
    if (!isSkipped) {
      registry = await startOpen(kind);
      await push('oras', 'legacy', at('origin/legacy'));
      await push('oras', 'bundles-rekor2', at('origin/bundles'));
    }
  });
  afterAll(async () => {
    await registry?.stop();
  });

  test.for(CASES)('$way: $what is $outcome', async ({ way, what, outcome }, { skip }) => {
    skip(isSkipped || findTool(COPIES[way].tool) === undefined, absence(COPIES[way].tool));
    const to = at(`${way.replaceAll(/[^a-z]+/g, '-')}/${what}`);
    await copy(way, at(`origin/${what}`), to);
    const { result, image, unmet } = await verify(to);
    expect([image.error, image.verified], result.stdout).toEqual([null, outcome === 'verified']);
    if (outcome === 'not-signed') {
      expect(unmet).toEqual(['not-signed']);
      expect(result.stdout).toContain('its evidence may have stayed where it comes from');
    }
    if (outcome !== 'verified') {
      const read = await verify(to, { 'signature-repository': at(`origin/${what}`) });
      expect(read.image.verified, read.result.stdout).toBe(true);
    }
  });
});
