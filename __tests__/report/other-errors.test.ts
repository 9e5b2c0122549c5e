import { TrustedRoot } from '@sigstore/protobuf-specs';
import { describe, expect, test, vi } from 'vitest';
import { ChainguardIdentity } from '../../src/chainguard/identity.ts';
import { startDeadline } from '../../src/concurrency.ts';
import { digestOf } from '../../src/core/image/digest.ts';
import { createSession } from '../../src/core/session.ts';
import type { StoredFiles, TrustCache } from '../../src/core/trust/cache.ts';
import { loadTrustedRoot, readTrustedRoot } from '../../src/core/trust/trusted-root.ts';
import { prepareRoot } from '../../src/core/verify/material.ts';
import { verifyImage } from '../../src/core/verify-image.ts';
import { ImageError, TrustError } from '../../src/errors.ts';
import { githubSource } from '../../src/github/source.ts';
import type { HttpRequest, HttpResponse } from '../../src/http/exchange.ts';
import { sendFollowing } from '../../src/http/redirects.ts';
import { Transport } from '../../src/http/transport.ts';
import { hintOf, IN_WORKFLOW } from '../../src/report/advice/hints.ts';
import { issuesOf, type Given } from '../inputs/given.ts';
import { chainguardHosts, FAILING_SERVICES, IDENTITY, OIDC_ENV, SIGNER } from '../support/chainguard.ts';
import { RELEASE } from '../support/evidence.ts';
import { failure, startRegistry, type Reply } from '../support/registry.ts';
import { startTufRepository, type TufRepository } from '../support/tuf.ts';
import { Shelf } from '../threats/judge.ts';
import { Maker } from '../threats/material.ts';
import { request } from './samples.ts';

/** Message and advice of what was thrown, without what differs from run to run. */
async function wordsOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (thrown) {
    if (thrown instanceof ImageError || thrown instanceof TrustError) {
      return `${thrown.code}: ${thrown.message}\nWhat to do: ${hintOf(thrown.advice, IN_WORKFLOW)}`
        .replaceAll(/(?:127\.0\.0\.1|localhost):\d+/g, '<host>')
        .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>');
    }
    throw thrown;
  }
  return 'nothing was thrown';
}

/** A transport whose hosts answer so. */
function transportOf(replyTo: (request: HttpRequest) => Reply): Transport {
  const transport = new Transport(false);
  vi.spyOn(transport, 'send').mockImplementation((sent): Promise<HttpResponse> => {
    const { status = 200, headers = {}, body = '' } = replyTo(sent);
    return Promise.resolve({
      url: sent.url,
      status,
      headers: new Headers(headers),
      body: Buffer.from(body),
      defect: undefined,
      retryAfter: undefined,
      tries: 1,
    });
  });
  return transport;
}

describe('the login with a Chainguard identity', () => {
  test.each(FAILING_SERVICES)('%s', async (_, services) => {
    const hosts = chainguardHosts(services);
    const transport = transportOf(({ url, authorization }) => {
      const seen = { host: url.host, url: `${url.pathname}${url.search}`, headers: { authorization } };
      return hosts[url.host]?.(seen) ?? failure(404, 'UNKNOWN', 'no such host');
    });
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = OIDC_ENV;
    const identity = new ChainguardIdentity(IDENTITY, { url, token }, transport, () => undefined);
    expect(await wordsOf(identity.signers())).toMatchSnapshot();
  });

  test('no OIDC token', async () => {
    const identity = new ChainguardIdentity(IDENTITY, undefined, new Transport(false), () => undefined);
    expect(await wordsOf(identity.signers())).toMatchSnapshot();
  });
});

describe('the trusted root', () => {
  test('a file that is none', async () => {
    const read = Promise.resolve().then(() => readTrustedRoot(Buffer.from('{"mediaType":"text/plain"}'), 'root.json'));
    expect(await wordsOf(read)).toMatchSnapshot();
  });

  test('one whose certificates are none', async () => {
    const certificates = [{ rawBytes: Buffer.from('no certificate').toString('base64') }];
    const authority = { certChain: { certificates }, validFor: { start: '2020-01-01T00:00:00Z' } };
    const root = TrustedRoot.fromJSON({ certificateAuthorities: [authority] });
    expect(await wordsOf(Promise.resolve().then(() => prepareRoot(root)))).toMatchSnapshot();
  });

  const stored = (): TrustCache & { readonly files: Map<string, Buffer> } => {
    const files = new Map<string, Buffer>();
    return {
      files,
      notices: [],
      load: () => Promise.resolve(files),
      record: (_name: string, all: StoredFiles) => {
        for (const [name, bytes] of all) {
          files.set(name, Buffer.from(bytes));
        }
      },
    } as unknown as TrustCache & { readonly files: Map<string, Buffer> };
  };

  async function withTuf(work: (tuf: TufRepository, load: (cache?: TrustCache) => Promise<unknown>) => Promise<void>) {
    const maker = await Maker.start();
    const tuf = await startTufRepository(Buffer.from(JSON.stringify(TrustedRoot.toJSON(maker.sigstore.root()))));
    try {
      await work(tuf, (cache) =>
        loadTrustedRoot({ kind: 'tuf', mirror: tuf.url, root: tuf.root }, { cache }, startDeadline(30_000)),
      );
    } finally {
      await tuf.close();
    }
  }

  test('a host that is down', async () => {
    await withTuf(async (tuf, load) => {
      tuf.answer(503);
      expect(await wordsOf(load())).toMatchSnapshot();
    });
  });

  test('metadata that is expired', async () => {
    await withTuf(async (tuf, load) => {
      tuf.publish({ expires: new Date(Date.now() - 86_400_000) });
      expect(await wordsOf(load())).toMatchSnapshot();
    });
  });

  test("somebody else's mirror", async () => {
    await withTuf(async (tuf) => {
      await withTuf(async ({ root }) => {
        const source = { kind: 'tuf', mirror: tuf.url, root } as const;
        expect(await wordsOf(loadTrustedRoot(source, {}, startDeadline(30_000)))).toMatchSnapshot();
      });
    });
  });

  test('a host that is down, with a stored root: a notice; then with one that cannot be used', async () => {
    await withTuf(async (tuf, load) => {
      const cache = stored();
      await load(cache);
      tuf.answer(503);
      await load(cache);
      const notices = cache.notices.map((notice) =>
        hintOf(notice, IN_WORKFLOW)
          .replaceAll(/127\.0\.0\.1:\d+/g, '<host>')
          .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>'),
      );
      expect(notices).toMatchSnapshot();
      cache.files.set('timestamp.json', Buffer.from('garbage'));
      expect(await wordsOf(load(cache))).toMatchSnapshot();
    });
  });

  test('an older timestamp than the stored one', async () => {
    await withTuf(async (tuf, load) => {
      const cache = stored();
      tuf.publish({ version: 2 });
      await load(cache);
      tuf.publish({ version: 1 });
      expect(await wordsOf(load(cache))).toMatchSnapshot();
    });
  });
});

test('from https to http', async () => {
  const transport = transportOf(() => ({ status: 307, headers: { location: 'http://registry.example/v2/' } }));
  const origin = new URL('https://registry.example');
  const sent = { url: origin, authorization: undefined, limit: 1000, deadline: startDeadline(1000) };
  const policy = { origin, mayUseHttp: () => true };
  expect(await wordsOf(sendFollowing(transport, sent, policy))).toMatchSnapshot();
});

test('an identity token where a user name and a password are required', async () => {
  const registry = await startRegistry({ auth: { kind: 'basic', users: {} } });
  const login = { kind: 'identity-token', token: 'refresh-token', source: 'the credentials of config.json' } as const;
  const session = createSession({
    credentials: [{ name: 'config.json', notices: [], loginFor: () => Promise.resolve(login) }],
  });
  const result = await verifyImage(`${registry.host}/acme/api:1`, { session, signer: RELEASE });
  await registry.close();
  expect(
    await wordsOf(Promise.reject(result.kind === 'failed' ? result.error : new Error('checked'))),
  ).toMatchSnapshot();
});

describe("GitHub's attestations", () => {
  const discover = async (url: string, body: string): Promise<void> => {
    const { reference, signer } = request();
    const own = new Shelf();
    const transport = transportOf(() => ({ body }));
    const source = githubSource({ mode: 'true', url, token: undefined, transport, mask: () => undefined });
    const { failures: [failure] = [] } = await source.discover({
      image: reference.repository,
      signer,
      own,
      targets: [{ name: 'image', digest: digestOf(Buffer.from('image')) }],
      attestationManifests: [],
      repositories: [{ repository: own }],
      found: [],
      deadline: startDeadline(10_000),
    });
    if (failure !== undefined) {
      throw failure;
    }
  };

  test.each([
    ['an API by HTTP', 'http://ghes.example/api/v3', '{"attestations":[]}'],
    ['a member twice', 'https://api.github.com', '{"attestations":[],"attestations":[]}'],
    ['a page', 'https://api.github.com', '<html>'],
  ])('%s', async (_, url, body) => {
    expect(await wordsOf(discover(url, body))).toMatchSnapshot();
  });
});

describe('inputs about an organization', () => {
  const ORGANIZATION: Given = { image: 'cgr.dev/acme.example/nginx', publisher: 'chainguard-organization' };

  test.each<[string, Given]>([
    ['neither signers nor identity', {}],
    ['a signer as a URL', { 'chainguard-signers': `https://issuer.enforce.dev/${SIGNER}` }],
    ['an identity that is none', { 'chainguard-identity': 'me' }],
    ['signers with another publisher', { publisher: 'chainguard', 'chainguard-signers': SIGNER }],
    ['claims of workflows', { 'chainguard-signers': SIGNER, 'certificate-github-workflow-trigger': 'push' }],
    ['no repository on GitHub', { 'chainguard-signers': SIGNER, 'github-attestations': 'true' }],
  ])('%s', async (_, given) => {
    expect((await issuesOf({ ...ORGANIZATION, ...given })).join('\n')).toMatchSnapshot();
  });
});
