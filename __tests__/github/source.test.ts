import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDeadline } from '../../src/concurrency.ts';
import { digestOf } from '../../src/core/image/digest.ts';
import { githubSource } from '../../src/github/source.ts';
import type { GitHubAttestationsMode } from '../../src/core/policy/github-attestations.ts';
import { Transport } from '../../src/http/transport.ts';
import { request } from '../report/samples.ts';
import { imageError } from '../support/registry-client.ts';
import { listen } from '../support/proxy.ts';

/** An API that takes requests and never answers. */
const silent = createServer(() => undefined);
let url = '';

beforeAll(async () => {
  url = `http://127.0.0.1:${await listen(silent)}`;
});

afterAll(async () => {
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
});

function lookIn(mode: GitHubAttestationsMode, patience: number, seconds: number): Promise<unknown> {
  const github = githubSource({
    mode,
    url,
    token: undefined,
    transport: new Transport(false),
    mask: () => undefined,
    patience,
  });
  const targets = [{ name: 'image', digest: digestOf(Buffer.from('image')) }];
  const source = github.sourceFor(request(), targets, startDeadline(seconds * 1000));
  return source?.look() ?? Promise.reject(new Error('there is nothing to ask'));
}

test('an API that does not answer has its own time where nobody asked for it', async () => {
  const error = await imageError(lookIn('auto', 200, 60));
  expect(error.code).toBe('timeout');
  expect(error.message).toBe("GitHub's attestations could not be had within 0.2 s.");
});

test('it never has more than the image, and says so', async () => {
  const error = await imageError(lookIn('auto', 60_000, 0.2));
  expect(error.code).toBe('timeout');
  expect(error.message).toContain('The time limit of the image');
});

test('where it is asked for it has the time of the image', async () => {
  const error = await imageError(lookIn('true', 1, 0.2));
  expect(error.message).toContain('The time limit of the image');
});
