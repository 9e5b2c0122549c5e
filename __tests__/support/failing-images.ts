import type { ImageErrorCode } from '../../src/errors.ts';
import { always, indexReply, PLACES, TOO_MANY, type Lie } from './lies.ts';
import { failure } from './registry.ts';

/** An image that cannot be checked, since a registry does not have it, fails, or lies. */
export interface FailingImage {
  readonly title: string;
  readonly code: ImageErrorCode;
  readonly layout?: string;
  /** in place of the repository of the case, below the host */
  readonly reference?: string;
  readonly lie?: Lie;
  /** in place of all of them */
  readonly platform?: string;
  /** seconds that the image has; default: enough */
  readonly timeout?: number;
  /** how often the lie was requested */
  readonly tries?: number;
}

const EMPTY_LIST = '{"schemaVersion":2,"manifests":[]}';
const html = { body: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } };

/** One for each way in which it happens. */
export const FAILING_IMAGES: readonly FailingImage[] = [
  {
    title: 'no such repository',
    reference: 'errors/nothing-here',
    code: 'not-found',
  },
  {
    title: 'no such tag',
    layout: 'legacy',
    reference: ':v9',
    code: 'not-found',
  },
  {
    title: 'no such digest',
    layout: 'legacy',
    reference: `@sha256:${'0'.repeat(64)}`,
    code: 'not-found',
  },
  {
    title: 'a tag that is another digest',
    layout: 'legacy',
    reference: `:latest@sha256:${'0'.repeat(64)}`,
    code: 'tag-moved',
  },
  {
    title: 'a platform that the index does not list',
    layout: 'legacy',
    code: 'platform-missing',
    platform: 'linux/s390x',
  },
  {
    title: 'a platform that the single image is not',
    layout: 'single',
    code: 'platform-missing',
    platform: 'windows/amd64',
  },
  {
    title: '401',
    layout: 'legacy',
    code: 'unauthorized',
    lie: { at: PLACES.manifest, reply: always(failure(401, 'UNAUTHORIZED', 'authentication required')) },
    tries: 1,
  },
  {
    title: '403',
    layout: 'legacy',
    code: 'forbidden',
    lie: { at: PLACES.manifest, reply: always(failure(403, 'DENIED', 'requested access is denied')) },
    tries: 1,
  },
  {
    title: '403 for the list of referrers',
    layout: 'bundles-rekor1',
    code: 'forbidden',
    lie: { at: PLACES.referrers, reply: always(failure(403, 'DENIED', 'no')) },
  },
  {
    title: '401 for the signatures',
    layout: 'legacy',
    code: 'unauthorized',
    lie: { at: PLACES.sig, reply: always(failure(401, 'UNAUTHORIZED', 'no')) },
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
    tries: 1,
  },
  {
    title: '429 for a listed layer',
    layout: 'legacy',
    code: 'rate-limited',
    lie: { at: /blobs\//, reply: always({ ...TOO_MANY, headers: { 'retry-after': '3600' } }) },
  },
  {
    title: '503',
    layout: 'legacy',
    code: 'unavailable',
    lie: {
      at: PLACES.manifest,
      reply: always({ status: 503, body: 'down for maintenance', headers: { 'content-type': 'text/plain' } }),
    },
    tries: 3,
  },
  {
    title: '500 for a listed bundle',
    layout: 'bundles-rekor1',
    code: 'unavailable',
    lie: { at: /manifests\/sha256:/, reply: always({ status: 500 }) },
  },
  {
    title: '418',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: PLACES.manifest, reply: always({ status: 418 }) },
    tries: 1,
  },
  {
    title: 'a page in place of a manifest',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: PLACES.manifest, reply: always(html) },
    tries: 1,
  },
  {
    title: 'something else in place of the list of referrers',
    layout: 'bundles-rekor1',
    code: 'not-a-registry',
    lie: { at: PLACES.referrers, reply: always(indexReply('{"referrers":[]}')) },
  },
  {
    title: 'nothing in place of a manifest',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: PLACES.manifest, reply: always(indexReply('')) },
  },
  {
    title: 'an index that is not JSON',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: PLACES.manifest, reply: always(indexReply('{"schemaVersion":2,')) },
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
  },
  {
    title: 'a truncated manifest',
    layout: 'legacy',
    code: 'unavailable',
    lie: { at: PLACES.manifest, reply: always({ ...indexReply(Buffer.alloc(1000, ' ')), cutAt: 100 }) },
    tries: 3,
  },
  {
    title: 'a connection that is closed',
    layout: 'legacy',
    code: 'unavailable',
    lie: { at: PLACES.manifest, reply: always({ reset: true }) },
    tries: 3,
  },
  {
    title: 'a manifest without an end',
    layout: 'legacy',
    code: 'too-large',
    lie: { at: PLACES.manifest, reply: always({ ...indexReply('x'.repeat(65_536)), endless: true }) },
    tries: 1,
  },
  {
    title: 'a list of referrers without an end',
    layout: 'bundles-rekor1',
    code: 'too-large',
    lie: { at: PLACES.referrers, reply: always({ ...indexReply('x'.repeat(65_536)), endless: true }) },
  },
  {
    title: 'pages of referrers that follow themselves',
    layout: 'bundles-rekor1',
    code: 'too-large',
    lie: {
      at: PLACES.referrers,
      reply: ({ url }) => indexReply(EMPTY_LIST, { link: `<${url}>; rel="next"` }),
    },
  },
  {
    title: 'the next page on another host',
    layout: 'bundles-rekor1',
    code: 'unavailable',
    lie: {
      at: PLACES.referrers,
      reply: always(indexReply(EMPTY_LIST, { link: '<https://registry.example/v2/>; rel="next"' })),
    },
  },
  {
    title: 'redirects in a circle',
    layout: 'legacy',
    code: 'unavailable',
    lie: { at: PLACES.manifest, reply: ({ url }) => ({ status: 307, headers: { location: url } }) },
  },
  {
    title: 'a redirect to a metadata service',
    layout: 'legacy',
    code: 'unavailable',
    lie: {
      at: PLACES.manifest,
      reply: always({ status: 307, headers: { location: 'http://169.254.169.254/latest/meta-data' } }),
    },
  },
  {
    title: 'no answer',
    layout: 'legacy',
    code: 'timeout',
    timeout: 3,
    lie: { at: PLACES.manifest, reply: always({ silent: true }) },
  },
  {
    title: 'no answer for a list',
    layout: 'legacy',
    code: 'timeout',
    timeout: 3,
    lie: { at: PLACES.sig, reply: always({ silent: true }) },
  },
];
