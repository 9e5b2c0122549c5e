import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction, type ActionResult } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { failure, startRegistry, type Reply, type SeenRequest, type TestRegistry } from '../support/registry.ts';
import { reportSchema, type Report } from '../support/report.ts';

const TRUST = { 'trusted-root': join(FIXTURES, 'trusted_root.json'), 'upload-artifact': 'false' };
const SIGNER = { ...TRUST, 'certificate-identity': RELEASE_IDENTITY };
const GOOD = 'errors/good';
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';

/** A request to a repository that is answered otherwise than truly. */
interface Lie {
  /** path of the requests after the repository, e.g. `manifests/latest` */
  readonly at: RegExp;
  readonly reply: (request: SeenRequest, n: number) => Reply | undefined;
}

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

const always =
  (reply: Reply): Lie['reply'] =>
  () =>
    reply;
const html = { body: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } };
const index = (body: string | Buffer): Reply => ({ body, headers: { 'content-type': INDEX_TYPE } });
const MANIFEST = /manifests\/latest$/;
const REFERRERS = /referrers\//;
const SIG = /\.sig$/;
const TOO_MANY = failure(429, 'TOOMANYREQUESTS', 'pull rate limit exceeded');

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
    lie: { at: MANIFEST, reply: always(failure(401, 'UNAUTHORIZED', 'authentication required')) },
    says: ['HTTP 401', 'authentication required', 'without credentials', 'registry-password'],
    tries: 1,
  },
  {
    title: '403',
    layout: 'legacy',
    code: 'forbidden',
    lie: { at: MANIFEST, reply: always(failure(403, 'DENIED', 'requested access is denied')) },
    says: ['HTTP 403', 'requested access is denied', 'registry-password'],
    tries: 1,
  },
  {
    title: '403 for the list of referrers',
    layout: 'legacy',
    code: 'forbidden',
    lie: { at: REFERRERS, reply: always(failure(403, 'DENIED', 'no')) },
    says: ['HTTP 403', 'referrers'],
  },
  {
    title: '401 for the signatures',
    layout: 'legacy',
    code: 'unauthorized',
    lie: { at: SIG, reply: always(failure(401, 'UNAUTHORIZED', 'no')) },
    says: ['HTTP 401', '.sig'],
  },
  {
    title: '429',
    layout: 'legacy',
    code: 'rate-limited',
    lie: {
      at: MANIFEST,
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
    lie: { at: MANIFEST, reply: always({ ...TOO_MANY, headers: { ...TOO_MANY.headers, 'retry-after': '3600' } }) },
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
      at: MANIFEST,
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
    lie: { at: MANIFEST, reply: always({ status: 418 }) },
    says: ['HTTP 418', 'container registry'],
    tries: 1,
  },
  {
    title: 'a page in place of a manifest',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: MANIFEST, reply: always(html) },
    says: ['no image', 'login page'],
    tries: 1,
  },
  {
    title: 'a page in place of the list of referrers',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: REFERRERS, reply: always(html) },
    says: ['referrers', 'login page'],
  },
  {
    title: 'nothing in place of a manifest',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: MANIFEST, reply: always(index('')) },
    says: ['no image'],
  },
  {
    title: 'an index that is not JSON',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: { at: MANIFEST, reply: always(index('{"schemaVersion":2,')) },
    says: ['no image', 'JSON'],
  },
  {
    title: 'a manifest of schema 1',
    layout: 'legacy',
    code: 'not-a-registry',
    lie: {
      at: MANIFEST,
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
    lie: { at: MANIFEST, reply: always({ ...index(Buffer.alloc(1000, ' ')), cutAt: 100 }) },
    says: ['No usable answer', '3 tries'],
    tries: 3,
  },
  {
    title: 'a connection that is closed',
    layout: 'legacy',
    code: 'unavailable',
    lie: { at: MANIFEST, reply: always({ reset: true }) },
    says: ['No usable answer', '3 tries'],
    tries: 3,
  },
  {
    title: 'a manifest without an end',
    layout: 'legacy',
    code: 'too-large',
    lie: { at: MANIFEST, reply: always({ ...index('x'.repeat(65_536)), endless: true }) },
    says: ['4194304'],
    tries: 1,
  },
  {
    title: 'a list of referrers without an end',
    layout: 'legacy',
    code: 'too-large',
    lie: { at: REFERRERS, reply: always({ ...index('x'.repeat(65_536)), endless: true }) },
    says: ['referrers'],
  },
  {
    title: 'pages of referrers that follow themselves',
    layout: 'legacy',
    code: 'too-large',
    lie: {
      at: REFERRERS,
      reply: ({ url }) => ({
        body: '{"schemaVersion":2,"manifests":[]}',
        headers: { 'content-type': INDEX_TYPE, link: `<${url}>; rel="next"` },
      }),
    },
    says: ['referrers', 'pages'],
  },
  {
    title: 'the next page on another host',
    layout: 'legacy',
    code: 'unavailable',
    lie: {
      at: REFERRERS,
      reply: always({
        body: '{"schemaVersion":2,"manifests":[]}',
        headers: { 'content-type': INDEX_TYPE, link: '<https://registry.example/v2/>; rel="next"' },
      }),
    },
    says: ['registry.example'],
  },
  {
    title: 'redirects in a circle',
    layout: 'legacy',
    code: 'unavailable',
    lie: { at: MANIFEST, reply: ({ url }) => ({ status: 307, headers: { location: url } }) },
    says: ['redirect', /more than 5/],
  },
  {
    title: 'a redirect to a metadata service',
    layout: 'legacy',
    code: 'unavailable',
    lie: {
      at: MANIFEST,
      reply: always({ status: 307, headers: { location: 'http://169.254.169.254/latest/meta-data' } }),
    },
    says: ['169.254.169.254', 'not followed'],
  },
  {
    title: 'a slow answer',
    layout: 'legacy',
    code: 'timeout',
    inputs: { timeout: '1s' },
    lie: { at: MANIFEST, reply: always({ delay: 30_000 }) },
    says: ['time limit', 'timeout'],
  },
  {
    title: 'a slow list',
    layout: 'legacy',
    code: 'timeout',
    inputs: { timeout: '1s' },
    lie: { at: SIG, reply: always({ delay: 30_000 }) },
    says: ['time limit'],
  },
];

/** Lies that change nothing, or only one candidate. */
const HARMLESS: readonly { title: string; layout: string; lie: Lie; rejected: readonly string[] }[] = [
  {
    title: '500, then the truth',
    layout: 'legacy',
    lie: { at: MANIFEST, reply: (_, n) => (n === 0 ? { status: 500 } : undefined) },
    rejected: [],
  },
  {
    title: '429 that asks for no time, then the truth',
    layout: 'legacy',
    lie: { at: MANIFEST, reply: (_, n) => (n < 2 ? { ...TOO_MANY, headers: { 'retry-after': '0' } } : undefined) },
    rejected: [],
  },
  {
    title: 'a closed connection, then the truth',
    layout: 'legacy',
    lie: { at: REFERRERS, reply: (_, n) => (n < 2 ? { reset: true } : undefined) },
    rejected: [],
  },
  {
    title: 'a truncated layer, then the truth',
    layout: 'legacy',
    lie: { at: /blobs\//, reply: (_, n) => (n === 0 ? { body: 'x'.repeat(1000), cutAt: 10 } : undefined) },
    rejected: [],
  },
  {
    title: '405 for the referrers API',
    layout: 'legacy',
    lie: { at: REFERRERS, reply: always({ status: 405 }) },
    rejected: [],
  },
  {
    title: '400 for the referrers API',
    layout: 'legacy',
    lie: { at: REFERRERS, reply: always(failure(400, 'UNSUPPORTED', 'no')) },
    rejected: [],
  },
  {
    title: '406 for the referrers API',
    layout: 'legacy',
    lie: { at: REFERRERS, reply: always({ status: 406 }) },
    rejected: [],
  },
  {
    title: 'a layer of the small SBOM of the index with other bytes',
    layout: 'both',
    lie: { at: /blobs\/sha256:/, reply: (_, n) => (n === 0 ? { body: '{}' } : undefined) },
    rejected: ['unreadable'],
  },
  {
    title: 'a layer that is gone',
    layout: 'both',
    lie: { at: /blobs\/sha256:/, reply: (_, n) => (n === 0 ? failure(404, 'BLOB_UNKNOWN', 'gone') : undefined) },
    rejected: ['unreadable'],
  },
  {
    title: 'a listed bundle that is gone',
    layout: 'both',
    lie: {
      at: /manifests\/sha256:/,
      reply: (_, n) => (n === 0 ? failure(404, 'MANIFEST_UNKNOWN', 'gone') : undefined),
    },
    rejected: ['unreadable'],
  },
  {
    title: 'a listed bundle that is another manifest',
    layout: 'both',
    lie: {
      at: /manifests\/sha256:/,
      reply: (_, n) => (n === 0 ? index('{"schemaVersion":2,"manifests":[]}') : undefined),
    },
    rejected: ['unreadable'],
  },
];

let registry: TestRegistry;
const lies = new Map<string, { readonly lie: Lie; asked: Map<string, number> }>();

beforeAll(async () => {
  registry = await startRegistry({
    intercept: (request) => {
      const [, path = '', rest = ''] = /^\/v2\/(errors\/[^/]+)\/(.+)$/.exec(request.url) ?? [];
      const told = lies.get(path);
      if (told?.lie.at.test(rest.replace(/\?.*/, '')) !== true) {
        return undefined;
      }
      const asked = [...told.asked.values()].reduce((sum, n) => sum + n, 0);
      told.asked.set(rest, (told.asked.get(rest) ?? 0) + 1);
      return told.lie.reply(request, asked);
    },
  });
  registry.add(GOOD, join(FIXTURES, 'layouts/legacy'));
});

afterAll(async () => {
  await registry.close();
});

function serve(title: string, layout: string | undefined, lie: Lie | undefined): string {
  const path = `errors/${title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;
  if (layout !== undefined) {
    registry.add(path, join(FIXTURES, 'layouts', layout));
  }
  if (lie !== undefined) {
    lies.set(path, { lie, asked: new Map() });
  }
  return path;
}

/** Error annotations, as the runner reads them. */
const errorsIn = ({ stdout }: ActionResult): readonly string[] =>
  stdout
    .split('\n')
    .filter((line) => line.startsWith('::error'))
    .map((line) => line.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%25', '%'));

/** A trace is for those who asked for step debugging: the runner hides these lines from others. */
function expectNoTrace({ stdout, stderr, summary, files }: ActionResult): void {
  expect(stderr).toBe('');
  const shown = stdout.split('\n').filter((line) => !line.startsWith('::debug::'));
  for (const text of [...shown, summary, String(files.get('report.json'))]) {
    expect(text).not.toMatch(/^\s+at |\.ts:\d|index\.js:\d/m);
  }
}

function imageOf(report: Report, reference: string): Report['images'][number] | undefined {
  return report.images.find((image) => image.reference.startsWith(reference));
}

describe.concurrent('an image that cannot be judged beside a good one', { timeout: 60_000 }, () => {
  test.each(FAILING)('$title: $code', async ({ title, code, layout, reference = '', lie, inputs, says, tries }) => {
    const path = serve(title, layout, lie);
    const asked = `${registry.host}/${reference.startsWith('errors/') ? reference : `${path}${reference}`}`;
    const named = inputs?.['platform'] !== undefined;
    const result = await runAction({
      ...SIGNER,
      image: `${asked}\n${registry.host}/${GOOD}`,
      ...inputs,
    });

    const report = reportSchema.parse(result.report);
    const image = imageOf(report, asked);
    expect(image?.error?.code, result.stdout).toBe(code);
    expect([image?.verified, image?.requirements, image?.evidence]).toEqual([false, [], []]);
    expect([result.code, result.outputs['verified'], report.verified]).toEqual([1, 'false', false]);
    // the platform that is asked for is missing from the good one too
    expect(imageOf(report, `${registry.host}/${GOOD}`)?.verified).toBe(!named);

    const annotations = errorsIn(result).filter((line) =>
      line.startsWith(`::error title=Could not be checked: ${asked}`),
    );
    expect(annotations).toHaveLength(1);
    const [annotation = ''] = annotations;
    for (const text of says) {
      expect(annotation).toMatch(typeof text === 'string' ? new RegExp(RegExp.escape(text)) : text);
    }
    expect(annotation).toMatch(/\nWhat to do: ./);
    expect(result.summary).toContain(`${asked.split('@')[0] ?? ''}`);
    expect(result.summary).toContain('**What to do**');
    expect(image?.error?.hint).not.toBe('');
    expectNoTrace(result);
    if (tries !== undefined) {
      expect([...(lies.get(path)?.asked.values() ?? [])]).toEqual([tries]);
    }
    if (title === '429') {
      expect(image?.error?.limit).toEqual({ limit: 100, remaining: 0, window: 21_600 });
    }
  });

  test.each(HARMLESS)('$title: verified all the same', async ({ title, layout, lie, rejected }) => {
    const path = serve(title, layout, lie);
    const result = await runAction({ ...SIGNER, image: `${registry.host}/${path}` });
    const [image] = reportSchema.parse(result.report).images;
    expect(image?.error).toBeNull();
    expect(image?.verified, result.stdout).toBe(true);
    expect(image?.evidence.flatMap(({ reason }) => reason?.code ?? [])).toEqual(rejected);
    expect([...(lies.get(path)?.asked.keys() ?? [])]).not.toEqual([]);
  });

  test('a tag that moves after it was asked for: all is about the digest of that time', async () => {
    const path = 'errors/moving';
    registry.add(path, join(FIXTURES, 'layouts/unsigned'));
    registry.add(path, join(FIXTURES, 'layouts/legacy'));
    let count = 0;
    lies.set(path, {
      lie: { at: MANIFEST, reply: () => ((count += 1) > 1 ? { status: 410 } : undefined) },
      asked: new Map(),
    });
    const result = await runAction({ ...SIGNER, image: `${registry.host}/${path}` });
    const report = reportSchema.parse(result.report);
    expect(report.verified).toBe(true);
    expect(count).toBe(1);
    expect(result.outputs['image']).toBe(`${registry.host}/${path}@${report.images[0]?.digest ?? ''}`);
  });
});

describe.concurrent('nobody is there', () => {
  test('connection refused', async () => {
    const port = await freePort();
    const asked = `127.0.0.1:${String(port)}/acme/api`;
    const result = await runAction({ ...SIGNER, image: `${asked}\n${registry.host}/${GOOD}` });
    const report = reportSchema.parse(result.report);
    expect(imageOf(report, asked)?.error?.code).toBe('unavailable');
    expect(imageOf(report, asked)?.error?.message).toMatch(/ECONNREFUSED.*no proxy is set/);
    expect(imageOf(report, `${registry.host}/${GOOD}`)?.verified).toBe(true);
    expectNoTrace(result);
  });

  test('unknown host', async () => {
    const asked = 'registry.invalid/acme/api';
    const result = await runAction({ ...SIGNER, image: `${asked}\n${registry.host}/${GOOD}` });
    const report = reportSchema.parse(result.report);
    expect(imageOf(report, asked)?.error?.code).toBe('unavailable');
    expect(imageOf(report, asked)?.error?.message).toContain('registry.invalid');
    expect(imageOf(report, `${registry.host}/${GOOD}`)?.verified).toBe(true);
    expectNoTrace(result);
  });

  test('a server that speaks HTTP where TLS is due', async () => {
    const asked = `${registry.host.replace('127.0.0.1', 'registry.localhost')}/acme/api`;
    const result = await runAction({ ...SIGNER, image: asked });
    expect(reportSchema.parse(result.report).images[0]?.error?.code).toBe('unavailable');
    expectNoTrace(result);
  });

  test('a TUF mirror that is not there ends the run', async () => {
    const port = await freePort();
    const result = await runAction(
      {
        image: `${registry.host}/${GOOD}`,
        'certificate-identity': RELEASE_IDENTITY,
        'tuf-mirror': `http://127.0.0.1:${String(port)}`,
        'tuf-root': 'root.json',
        'upload-artifact': 'false',
      },
      { workspace: { 'root.json': '{}' } },
    );
    const report = reportSchema.parse(result.report);
    expect([report.error?.code, report.images, result.code]).toEqual(['trust', [], 1]);
    expect(errorsIn(result)).toHaveLength(1);
    expectNoTrace(result);
  });

  test.each([
    ['missing.json', {}],
    ['root.json', { 'root.json': 'not JSON' }],
    ['root.json', { 'root.json': '{}' }],
  ])('a trusted root that cannot be used: %s %j', async (path, workspace) => {
    const result = await runAction(
      { ...SIGNER, image: `${registry.host}/${GOOD}`, 'trusted-root': path },
      { workspace },
    );
    const report = reportSchema.parse(result.report);
    expect(result.outputs['verified']).toBe('false');
    expect(result.code).toBe(1);
    expect(report.error?.code ?? report.images[0]?.evidence[0]?.reason?.code).toBe('trust');
    expect(report.error?.message).toContain(path);
    expectNoTrace(result);
  });
});

describe.concurrent('faulty inputs', () => {
  const image = `registry.invalid/acme/api`;
  test.each<[string, Record<string, string>, RegExp]>([
    ['platform', { platform: 'linux' }, /platform/],
    ['platform beside all', { platform: 'all\nlinux/amd64' }, /platform.*all/],
    ['predicate-type', { 'predicate-type': 'spdx-json' }, /predicate-type.*spdxjson/],
    ['predicate-type of signatures', { 'predicate-type': 'https://sigstore.dev/cosign/sign/v1' }, /require-signature/],
    ['require-signature', { 'require-signature': 'yes' }, /require-signature.*true.*false/],
    ['nothing required', { 'require-signature': 'false', 'predicate-type': 'none' }, /nothing is required/],
    ['timeout', { timeout: '5 minutes' }, /timeout/],
    ['enforce', { enforce: 'no' }, /enforce/],
    ['job-summary', { 'job-summary': '1' }, /job-summary/],
    ['upload-artifact', { 'upload-artifact': 'TRUE' }, /upload-artifact/],
    ['publisher', { publisher: 'chaingard' }, /chainguard/],
    ['publisher beside identity', { publisher: 'chainguard' }, /exactly one/],
    ['key beside identity', { key: 'cosign.pub' }, /key/],
    [
      'two halves of an issuer',
      { 'certificate-oidc-issuer': 'https://a', 'certificate-oidc-issuer-regexp': 'b' },
      /certificate-oidc-issuer-regexp/,
    ],
    [
      'a pattern that matches nothing',
      { 'certificate-identity': '', 'certificate-identity-regexp': 'a|' },
      /certificate-identity-regexp/,
    ],
    [
      'a pattern of another dialect',
      { 'certificate-identity': '', 'certificate-identity-regexp': '(?=a)b' },
      /certificate-identity-regexp/,
    ],
    ['no signer', { 'certificate-identity': '' }, /nothing says who may have signed/],
    ['a password alone', { 'registry-password': 'hunter2-secret' }, /registry-username/],
    ['allow-http', { 'allow-http': 'http://registry.invalid' }, /allow-http/],
    ['no image', { image: '# nothing\n' }, /image is missing/],
    ['a bad reference', { image: 'Registry/Acme:tag' }, /image.*lowercase/],
    ['a digest of sha512', { image: `acme/api@sha512:${'0'.repeat(128)}` }, /sha256/],
    ['tag of a tagged image', { image: 'acme/api:1', tag: '2' }, /tag/],
    ['trusted-root beside tuf-mirror', { 'tuf-mirror': 'https://tuf.invalid' }, /trusted-root/],
    [
      'github claims beside keys',
      { key: 'cosign.pub', 'certificate-identity': '', 'certificate-github-workflow-ref': 'x' },
      /certificate-github-workflow/,
    ],
  ])('%s', async (_, inputs, says) => {
    const result = await runAction({ ...SIGNER, image, ...inputs });
    const report = reportSchema.parse(result.report);
    expect([report.error?.code, report.verified, report.images, result.code]).toEqual(['config', false, [], 1]);
    expect(result.outputs['verified']).toBe('false');
    expect(report.error?.message).toMatch(says);
    const errors = errorsIn(result);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(says);
    expect(result.stdout + result.summary).not.toContain('hunter2-secret');
    expectNoTrace(result);
  });

  test('all faults at once, in one error', async () => {
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
    expect(error?.message).toMatch(/ghcr\.io\/acme\/api:1.*one step a publisher/);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') {
    throw new Error('no port');
  }
  return address.port;
}
