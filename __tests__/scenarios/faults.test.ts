import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { errorsIn, expectErrorShown, expectNoTrace } from '../support/messages.ts';
import { reportSchema } from '../support/report.ts';

const TRUST = { 'trusted-root': join(FIXTURES, 'trusted_root.json'), artifact: 'none' };
const SIGNER = { ...TRUST, 'certificate-identity': RELEASE_IDENTITY };

describe.concurrent('invalid inputs', () => {
  const image = `registry.invalid/acme/api`;
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['platform', { platform: 'linux' }, ['platform']],
    ['platform beside all', { platform: 'all\nlinux/amd64' }, ['platform', 'all']],
    ['predicate-type', { 'predicate-type': 'spdx-json' }, ['predicate-type', 'spdxjson']],
    [
      'predicate-type of signatures',
      { 'predicate-type': 'https://sigstore.dev/cosign/sign/v1' },
      ['require-signature'],
    ],
    ['require-signature', { 'require-signature': 'yes' }, ['require-signature']],
    ['nothing required', { 'require-signature': 'false', 'predicate-type': 'none' }, []],
    ['timeout', { timeout: '5 minutes' }, ['timeout']],
    ['enforce', { enforce: 'no' }, ['enforce']],
    ['job-summary', { 'job-summary': '1' }, ['job-summary']],
    ['artifact', { artifact: 'zip' }, ['artifact', 'none']],
    ['max_age', { max_age: '1s' }, ['max_age', 'max-age']],
    ['platforms', { platforms: 'linux/amd64' }, ['platforms', 'platform']],
    ['fail-on-changes', { 'fail-on-changes': 'signer' }, ['fail-on-changes', 'fail-on-change']],
    ['an input of nobody', { color: 'red' }, ['color']],
    ['upload-artifact', { 'upload-artifact': 'false' }, ['upload-artifact', 'artifact: none']],
    ['merge-reports', { 'merge-reports': 'reports' }, ['merge-reports', 'merge/']],
    ['reports', { reports: 'reports' }, ['reports', 'merge/']],
    ['publisher', { publisher: 'chaingard' }, ['publisher', 'chainguard']],
    ['publisher beside identity', { publisher: 'chainguard' }, ['publisher', 'identity']],
    ['key beside identity', { key: 'cosign.pub' }, ['key']],
    [
      'two halves of an issuer',
      { 'certificate-oidc-issuer': 'https://a', 'certificate-oidc-issuer-regexp': 'b' },
      ['certificate-oidc-issuer-regexp'],
    ],
    [
      'a pattern that matches nothing',
      { 'certificate-identity': '', 'certificate-identity-regexp': 'a|' },
      ['certificate-identity-regexp'],
    ],
    [
      'a pattern of another dialect',
      { 'certificate-identity': '', 'certificate-identity-regexp': '(?=a)b' },
      ['certificate-identity-regexp'],
    ],
    ['no signer', { 'certificate-identity': '' }, ['registry.invalid/acme/api']],
    ['a password alone', { 'registry-password': 'hunter2-secret' }, ['registry-username']],
    ['allow-http', { 'allow-http': 'http://registry.invalid' }, ['allow-http']],
    ['no image', { image: '# nothing\n' }, ['image']],
    ['a bad reference', { image: 'Registry/Acme:tag' }, ['image', 'Registry/Acme:tag']],
    ['a digest of sha512', { image: `acme/api@sha512:${'0'.repeat(128)}` }, ['sha256']],
    ['tag of a tagged image', { image: 'acme/api:1', tag: '2' }, ['tag']],
    ['trusted-root beside tuf-mirror', { 'tuf-mirror': 'https://tuf.invalid' }, ['trusted-root', 'tuf-mirror']],
    [
      'github claims beside keys',
      { key: 'cosign.pub', 'certificate-identity': '', 'certificate-github-workflow-ref': 'x' },
      ['certificate-github-workflow'],
    ],
  ])('%s', async (_, inputs, named) => {
    const result = await runAction({ ...SIGNER, image, ...inputs });
    const report = reportSchema.parse(result.report);
    expect([report.error?.code, report.verified, report.images, result.code]).toEqual(['config', false, [], 1]);
    expect(result.outputs['verified']).toBe('false');
    expect(named.filter((name) => report.error?.message.includes(name) !== true)).toEqual([]);
    expect(errorsIn(result)).toHaveLength(1);
    expectErrorShown(result, report.error?.message);
    expect(result.stdout + result.summary).not.toContain('hunter2-secret');
    expectNoTrace(result);
  });

  test('all issues at once, in one error', async () => {
    const result = await runAction({
      image: 'UPPER\nacme/api:a:b',
      platform: 'linux',
      timeout: 'soon',
      'predicate-type': 'sbomb',
      'certificate-identity': 'https://example.com/x',
      publisher: 'nobody',
    });
    const [error = '', ...others] = errorsIn(result);
    expect(others).toEqual([]);
    for (const word of ['UPPER', 'acme/api:a:b', 'platform', 'timeout', 'sbomb', 'certificate-oidc-issuer', 'nobody']) {
      expect(error).toContain(word);
    }
    expectNoTrace(result);
  });

  test('lines that need different signers', async () => {
    const result = await runAction({ ...TRUST, image: 'cgr.dev/chainguard/nginx\nghcr.io/acme/api:1' });
    const { error } = reportSchema.parse(result.report);
    expect(error?.code).toBe('config');
    expect(error?.message).toContain('ghcr.io/acme/api:1');
  });
});
