import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { startRegistry } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';

/** `cosign copy` puts the image and each platform at the tag `sha256-<hex>` of its own digest. */
test.each([
  { layout: 'legacy', verified: true, unmet: [] },
  { layout: 'unsigned', verified: false, unmet: ['not-signed'] },
])('the image itself at the referrers tag, as cosign copy leaves it: $layout', async ({ layout, verified, unmet }) => {
  const registry = await startRegistry({ referrers: false });
  try {
    registry.add('team/app', join(FIXTURES, 'layouts', layout));
    const inputs = {
      image: `${registry.host}/team/app`,
      'trusted-root': join(FIXTURES, 'trusted_root.json'),
      'certificate-identity': RELEASE_IDENTITY,
      artifact: 'none',
    };
    const [before] = reportSchema.parse((await runAction(inputs)).report).images;
    for (const digest of [before?.digest ?? '', ...(before?.platforms.map((platform) => platform.digest) ?? [])]) {
      registry.tag('team/app', digest.replace(':', '-'), digest);
    }
    const result = await runAction(inputs);
    const [image] = reportSchema.parse(result.report).images;
    expect(image?.verified, result.stdout).toBe(verified);
    expect(image?.evidence.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect([...new Set(image?.requirements.flatMap(({ met, code }) => (met ? [] : [code])))]).toEqual(unmet);
  } finally {
    await registry.close();
  }
});
