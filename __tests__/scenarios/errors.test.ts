import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { always, indexReply, LyingRegistry, PLACES, TOO_MANY, type Lie } from '../support/lies.ts';
import { errorsIn, expectNoTrace, imageOf } from '../support/messages.ts';
import { failure } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';

const SIGNER = {
  'trusted-root': join(FIXTURES, 'trusted_root.json'),
  'certificate-identity': RELEASE_IDENTITY,
  artifact: 'none',
};
const GOOD = 'errors/good';

interface FailingImage {
  readonly title: string;
  readonly code: string;
  readonly layout?: string;
  /** in place of the repository of the case, below the host */
  readonly reference?: string;
  readonly lie?: Lie;
  readonly inputs?: Readonly<Record<string, string>>;
  /** what the annotation must say: where, what was there instead, what to do */
  readonly says: readonly (string | RegExp)[];
  /** how often the lie was asked */
  readonly tries?: number;
}

const EMPTY_LIST = '{"schemaVersion":2,"manifests":[]}';
const html = { body: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } };

const FAILING: readonly FailingImage[] = [
  {
    title: 'no such repository',
    reference: 'errors/nothing-here',
    code: 'not-found',
    says: ['HTTP 404', /repository/i, 'Check the name'],
  },
  {
    title: 'no such tag',
    layout: 'legacy',
    reference: ':v9',
    code: 'not-found',
    says: ['v9', 'HTTP 404', 'Check the name'],
  },
  {
    title: 'no such digest',
    layout: 'legacy',
    reference: `@sha256:${'0'.repeat(64)}`,
    code: 'not-found',
    says: ['HTTP 404', 'sha256:0000'],
  },
  {
    title: 'a tag that is another digest',
    layout: 'legacy',
    reference: `:latest@sha256:${'0'.repeat(64)}`,
    code: 'tag-moved',
    says: ['sha256:0000', 'moved'],
  },
  {
    title: 'a platform that the index does not list',
    layout: 'legacy',
    code: 'platform-missing',
    inputs: { platform: 'linux/s390x' },
    says: ['linux/s390x', 'linux/amd64', 'linux/arm64'],
  },
  {
    title: 'a platform that the single image is not',
    layout: 'single',
    code: 'platform-missing',
    inputs: { platform: 'windows/amd64' },
    says: ['windows/amd64', 'linux/amd64'],
  },
  {
    title: '401',
    layout: 'legacy',
    code: 'unauthorized',
    lie: { at: PLACES.manifest, reply: always(failure(401, 'UNAUTHORIZED', 'authentication required')) },
    says: ['HTTP 401', 'authentication required', 'without credentials', 'registry-password'],
    tries: 1,
  },
  {
    title: '403',
    layout: 'legacy',
    code: 'forbidden',
    lie: { at: PLACES.manifest, reply: always(failure(403, 'DENIED', 'requested access is denied')) },
    says: ['HTTP 403', 'requested access is denied', 'registry-password'],
    tries: 1,
  },
  {
    title: '403 for the list of referrers',
    layout: 'bundles-rekor1',
    code: 'forbidden',
    lie: { at: PLACES.referrers, reply: always(failure(403, 'DENIED', 'no')) },
    says: ['HTTP 403', 'referrers'],
  },
  {
    title: '401 for the signatures',
    layout: 'legacy',
    code: 'unauthorized',
    lie: { at: PLACES.sig, reply: always(failure(401, 'UNAUTHORIZED', 'no')) },
    says: ['HTTP 401', '.sig'],
  },
  {
    title: '429',
    layout: 'legacy',
    code: 'rate-limited',
    lie: {
      at: PLACES.manifest,
      reply: always({
        ...TOO_MANY,
        headers: { ...TOO_MANY.headers, 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' },
      }),
    },
    says: ['HTTP 429', 'pull rate limit exceeded', '3 tries', 'Log in'],
    tries: 3,
  },
  {
    title: '429 that asks for an hour',
    layout: 'legacy',
    code: 'rate-limited',
    lie: {
      at: PLACES.manifest,
      reply: always({ ...TOO_MANY, headers: { ...TOO_MANY.headers, 'retry-after': '3600' } }),
    },
    says: ['HTTP 429', '3600 s'],
    tries: 1,
  },
  {
    title: '429 for a listed layer',
    layout: 'legacy',
    code: 'rate-limited',
    lie: { at: /blobs\//, reply: always({ ...TOO_MANY, headers: { 'retry-after': '3600' } }) },
    says: ['HTTP 429'],
  },
  {
    title: '503',
    layout: 'legacy',
    code: 'unavailable',
    lie: {
      at: PLACES.manifest,
      reply: always({ status: 503, body: 'down for maintenance', headers: { 'content-type': 'text/plain' } }),
    },
    says: ['HTTP 503', 'down for maintenance', '3 tries', 'says nothing about the image'],
    tries: 3,
  },
  {
    title: '500 for a listed bundle',
    layout: 'bundles-rekor1',
    code: 'unavailable',
    lie: { at: /manifests\/sha256:/, reply: always({ status: 500 }) },
    says: ['HTTP 500'],
  },
  {
    title: '418',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: PLACES.manifest, reply: always({ status: 418 }) },
    says: ['HTTP 418', 'container registry'],
    tries: 1,
  },
  {
    title: 'a page in place of a manifest',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: PLACES.manifest, reply: always(html) },
    says: ['no image', 'login page'],
    tries: 1,
  },
  {
    title: 'something else in place of the list of referrers',
    layout: 'bundles-rekor1',
    code: 'not-a-registry',
    lie: { at: PLACES.referrers, reply: always(indexReply('{"referrers":[]}')) },
    says: ['referrers', 'login page'],
  },
  {
    title: 'nothing in place of a manifest',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: PLACES.manifest, reply: always(indexReply('')) },
    says: ['no image'],
  },
  {
    title: 'an index that is not JSON',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: PLACES.manifest, reply: always(indexReply('{"schemaVersion":2,')) },
    says: ['no image', 'JSON'],
  },
  {
    title: 'a manifest of schema 1',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: {
      at: PLACES.manifest,
      reply: always({
        body: '{"schemaVersion":1,"name":"x"}',
        headers: { 'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws' },
      }),
    },
    says: ['manifest.v1+prettyjws'],
  },
  {
    title: 'a truncated manifest',
    layout: 'legacy',
    code: 'unavailable',
    lie: { at: PLACES.manifest, reply: always({ ...indexReply(Buffer.alloc(1000, ' ')), cutAt: 100 }) },
    says: ['No usable answer', '3 tries'],
    tries: 3,
  },
  {
    title: 'a connection that is closed',
    layout: 'legacy',
    code: 'unavailable',
    lie: { at: PLACES.manifest, reply: always({ reset: true }) },
    says: ['No usable answer', '3 tries'],
    tries: 3,
  },
  {
    title: 'a manifest without an end',
    layout: 'legacy',
    code: 'too-large',
    lie: { at: PLACES.manifest, reply: always({ ...indexReply('x'.repeat(65_536)), endless: true }) },
    says: ['4194304'],
    tries: 1,
  },
  {
    title: 'a list of referrers without an end',
    layout: 'bundles-rekor1',
    code: 'too-large',
    lie: { at: PLACES.referrers, reply: always({ ...indexReply('x'.repeat(65_536)), endless: true }) },
    says: ['referrers'],
  },
  {
    title: 'pages of referrers that follow themselves',
    layout: 'bundles-rekor1',
    code: 'too-large',
    lie: {
      at: PLACES.referrers,
      reply: ({ url }) => indexReply(EMPTY_LIST, { link: `<${url}>; rel="next"` }),
    },
    says: ['referrers', 'pages'],
  },
  {
    title: 'the next page on another host',
    layout: 'bundles-rekor1',
    code: 'unavailable',
    lie: {
      at: PLACES.referrers,
      reply: always(indexReply(EMPTY_LIST, { link: '<https://registry.example/v2/>; rel="next"' })),
    },
    says: ['registry.example'],
  },
  {
    title: 'redirects in a circle',
    layout: 'legacy',
    code: 'unavailable',
    lie: { at: PLACES.manifest, reply: ({ url }) => ({ status: 307, headers: { location: url } }) },
    says: ['redirect', /more than 5/],
  },
  {
    title: 'a redirect to a metadata service',
    layout: 'legacy',
    code: 'unavailable',
    lie: {
      at: PLACES.manifest,
      reply: always({ status: 307, headers: { location: 'http://169.254.169.254/latest/meta-data' } }),
    },
    says: ['169.254.169.254', 'not followed'],
  },
  {
    title: 'no answer',
    layout: 'legacy',
    code: 'timeout',
    inputs: { timeout: '1s' },
    lie: { at: PLACES.manifest, reply: always({ silent: true }) },
    says: ['time limit', 'timeout'],
  },
  {
    title: 'no answer for a list',
    layout: 'legacy',
    code: 'timeout',
    inputs: { timeout: '1s' },
    lie: { at: PLACES.sig, reply: always({ silent: true }) },
    says: ['time limit'],
  },
];

let liar: LyingRegistry;

beforeAll(async () => {
  liar = await LyingRegistry.start();
  liar.serve('good', 'legacy');
});

afterAll(async () => {
  await liar.registry.close();
});

describe.concurrent('an image that cannot be judged beside a good one', { timeout: 60_000 }, () => {
  test.each(FAILING)('$title: $code', async ({ title, code, layout, reference = '', lie, inputs, says, tries }) => {
    const path = liar.serve(title, layout, lie);
    const requested = `${liar.registry.host}/${reference.startsWith('errors/') ? reference : `${path}${reference}`}`;
    const named = inputs?.['platform'] !== undefined;
    const result = await runAction({
      ...SIGNER,
      image: `${requested}\n${liar.registry.host}/${GOOD}`,
      ...inputs,
    });

    const report = reportSchema.parse(result.report);
    const image = imageOf(report, requested);
    expect(image?.error?.code, result.stdout).toBe(code);
    expect([image?.verified, image?.requirements, image?.evidence]).toEqual([false, [], []]);
    expect([result.code, result.outputs['verified'], report.verified]).toEqual([1, 'false', false]);
    // the platform that is asked for is missing from the good one too
    expect(imageOf(report, `${liar.registry.host}/${GOOD}`)?.verified).toBe(!named);

    const annotations = errorsIn(result).filter((line) =>
      line.startsWith(`::error title=Could not be checked: ${requested}`),
    );
    expect(annotations).toHaveLength(1);
    const [annotation = ''] = annotations;
    for (const text of says) {
      expect(annotation).toMatch(typeof text === 'string' ? new RegExp(RegExp.escape(text)) : text);
    }
    expect(annotation).toMatch(/\nWhat to do: ./);
    expect(result.summary).toContain(requested.split('@')[0]);
    expect(result.summary).toContain('**What to do**');
    expect(image?.error?.hint).not.toBe('');
    expectNoTrace(result);
    if (tries !== undefined) {
      expect(liar.timesAsked(path)).toBe(tries);
    }
    if (title === '429') {
      expect(image?.error?.limit).toEqual({ limit: 100, remaining: 0, window: 21_600 });
    }
  });
});
