import { TrustedRoot } from '@sigstore/protobuf-specs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hexOf } from '../../src/core/image/digest.ts';
import { examplesOf, renderIssue, Result, TITLE } from '../../scripts/publishers.ts';
import { startHosts, type TestHosts } from '../support/hosts.ts';
import { attest, TestGitHub } from '../support/attestations.ts';
import { listen } from '../support/proxy.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { makeKey, SignedRepository } from '../support/signed-image.ts';
import { Maker, simpleSigning } from '../threats/material.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/publishers.ts');

/** A request that changed something, or looked for it. */
interface Call {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Issue {
  readonly number: number;
  readonly body: string;
  readonly state: string;
  readonly pull_request?: object;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'publishers-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (out += String(chunk)));
  }
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code, out).toBe(0);
  return out;
}

describe('verify', { timeout: 60_000 }, () => {
  let maker: Maker;
  let registry: TestRegistry;
  let hosts: TestHosts;
  const github = new TestGitHub();

  /** Puts an image, signed as this workflow at this ref. */
  async function put(path: string, tag: string, workflow: string, repository: string): Promise<void> {
    const images = new SignedRepository(registry, path, makeKey());
    const { digest } = images.putImage({ tag });
    const signer = await maker.signer({
      names: [{ uri: `https://github.com/${repository}/.github/workflows/${workflow}` }],
      claims: { 12: `https://github.com/${repository}` },
    });
    const { bytes, annotations } = await maker.signatureLayer({ signer, content: simpleSigning(digest) });
    const layer = registry.putBlob(path, bytes, 'application/vnd.dev.cosign.simplesigning.v1+json');
    images.attach(digest, '.sig', [{ ...layer, annotations }]);
  }

  beforeAll(async () => {
    maker = await Maker.start();
    registry = await startRegistry();
    await put('argoproj/argocd', 'v3.1.0', 'image-reuse.yaml@refs/tags/v3.1.0', 'argoproj/argo-cd');
    await put('argoproj/argo-rollouts', 'v1.8.3', 'image-reuse.yaml@refs/tags/v1.8.2', 'argoproj/argo-rollouts');
    const uv = new SignedRepository(registry, 'astral-sh/uv', makeKey()).putImage({ tag: 'latest' });
    const signer = await maker.signer({
      names: [{ uri: 'https://github.com/astral-sh/uv/.github/workflows/build-docker.yml@refs/heads/main' }],
      claims: { 12: 'https://github.com/astral-sh/uv' },
    });
    github.add('repos/astral-sh/uv', uv.digest, { bundle: await attest(maker, uv.digest, { signer }) });
    expect(hexOf(uv.digest)).toHaveLength(64);
    hosts = await startHosts(['quay.io', 'ghcr.io', 'api.github.com'], (request) =>
      request.host === 'api.github.com' ? github.hosts['api.github.com']?.(request) : registry,
    );
  });
  afterAll(async () => {
    await hosts.close();
    await registry.close();
  });

  test('one image of each publisher, as the presets say', async () => {
    const root = join(folder, 'root.json');
    writeFileSync(root, JSON.stringify(TrustedRoot.toJSON(maker.sigstore.root())));
    const results = join(folder, 'results.json');
    const names = ['argo-cd', 'argo-rollouts', 'uv', 'kyverno', 'cilium'];
    const only = names.flatMap((name) => ['--only', name]);
    const out = await run(['verify', ...only, '--trusted-root', root, '--results', results], hosts.env);
    const read = z.array(Result).parse(JSON.parse(readFileSync(results, 'utf8')));
    expect(
      read.map(({ publisher, result }) => [publisher, result]),
      out,
    ).toEqual([
      ['argo-cd', 'verified'],
      ['argo-rollouts', 'failed'],
      ['cilium', 'error'],
      ['kyverno', 'error'],
      ['uv', 'verified'],
    ]);
    expect(read[1]?.why).toMatch(/identity is .*@refs\/tags\/v1\.8\.2/);
  });
});

test('publishers without a public image are left out', () => {
  const names = examplesOf([]).map(({ name }) => name);
  expect(names).not.toContain('docker-hardened-images');
  expect(names.length).toBeGreaterThanOrEqual(25);
  expect(examplesOf(['uv']).map(({ name }) => name)).toEqual(['uv']);
});

describe('issue', { timeout: 60_000 }, () => {
  const verified: Result = { publisher: 'a', image: 'a.example/a:1', result: 'verified', why: 'It is.' };
  const failed: Result = { publisher: 'b', image: 'b.example/b:1', result: 'failed', why: 'signed by `x`' };
  const unchecked: Result = { publisher: 'c', image: 'c.example/c:1', result: 'error', why: 'no answer' };

  /** What the script does where these issues are open. */
  async function tell(results: readonly Result[], open: readonly Issue[]): Promise<{ out: string; calls: Call[] }> {
    const calls: Call[] = [];
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += String(chunk)));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        const body = z.record(z.string(), z.unknown()).parse(JSON.parse(text === '' ? '{}' : text));
        calls.push({ method, url, authorization: headers.authorization, body });
        response.writeHead(method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(method === 'GET' ? open : {}));
      });
    });
    const port = await listen(server);
    const hosts = await startHosts(['api.github.com'], () => ({ host: `127.0.0.1:${port}` }));
    const file = join(folder, 'given.json');
    writeFileSync(file, JSON.stringify(results));
    try {
      const env = { ...hosts.env, GITHUB_REPOSITORY: 'acme/tools', GITHUB_TOKEN: 'ghs_token' };
      return { out: (await run(['issue', '--results', file], env)).trim(), calls };
    } finally {
      await hosts.close();
      server.closeAllConnections();
      server.close();
    }
  }

  const issueOf = (results: readonly Result[], more: Partial<Issue> = {}): Issue => ({
    number: 7,
    body: renderIssue(results),
    state: 'open',
    ...more,
  });

  test.each<[string, string, readonly Result[], readonly Issue[], readonly string[]]>([
    ['nothing to tell', 'nothing', [verified, unchecked], [], ['GET']],
    [
      'a failure',
      'opened',
      [verified, failed],
      [issueOf([failed], { pull_request: {} }), issueOf([], { body: 'x' })],
      ['GET', 'POST'],
    ],
    ['the same failure', 'nothing', [verified, failed], [issueOf([verified, failed])], ['GET']],
    ['another failure', 'updated', [failed, { ...failed, publisher: 'd' }], [issueOf([failed])], ['GET', 'PATCH']],
    ['no failure any more', 'closed', [verified], [issueOf([failed])], ['GET', 'PATCH']],
  ])('%s: %s', async (_, told, results, open, methods) => {
    const { out, calls } = await tell(results, open);
    expect(out).toBe(told);
    expect(calls.map(({ method }) => method)).toEqual(methods);
    expect(new Set(calls.map(({ authorization }) => authorization))).toEqual(new Set(['token ghs_token']));
    const list = new URL(calls[0]?.url ?? '', 'https://api.github.com');
    expect(list.pathname).toBe('/repos/acme/tools/issues');
    // anybody can open an issue with the same beginning
    expect(Object.fromEntries(list.searchParams)).toMatchObject({ state: 'open', creator: 'github-actions[bot]' });
    const change = calls[1];
    if (change !== undefined) {
      expect(change.url).toBe(change.method === 'POST' ? '/repos/acme/tools/issues' : '/repos/acme/tools/issues/7');
      expect(change.body).toEqual({
        body: renderIssue(results),
        ...(change.method === 'POST' ? { title: TITLE } : {}),
        ...(told === 'closed' ? { state: 'closed' } : {}),
      });
    }
  });

  test('what it says', () => {
    expect(renderIssue([verified, failed, unchecked])).toMatchInlineSnapshot(`
      "<!-- image-provenance: publishers -->
      These images do not verify with the presets of their publishers. Read what the publisher documents now, correct its file in \`src/publishers/\` and the identities in \`__tests__/publishers/documented.ts\`, with the new source and day. Do not loosen a preset to what was found without a document that says so.
      - \`b\`, \`b.example/b:1\`: \`signed by 'x'\`
      Not checked: \`c.example/c:1\`.
      "
    `);
  });
});
