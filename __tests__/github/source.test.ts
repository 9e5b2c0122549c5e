import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDeadline } from '../../src/concurrency.ts';
import { digestOf } from '../../src/core/image/digest.ts';
import { githubSource } from '../../src/github/source.ts';
import { Transport } from '../../src/http/transport.ts';
import { request } from '../report/samples.ts';
import { imageError } from '../support/registry-client.ts';
import { listen } from '../support/proxy.ts';
import { Shelf } from '../threats/judge.ts';

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

function lookIn(mode: 'auto' | 'true', patience: number, seconds: number): Promise<unknown> {
  const options = { mode, url, token: undefined, transport: new Transport(false), mask: () => undefined, patience };
  const { reference, signer } = request();
  const own = new Shelf();
  return githubSource(options).discover({
    image: reference.repository,
    signer,
    own,
    targets: [{ name: 'image', digest: digestOf(Buffer.from('image')) }],
    attestationManifests: [],
    repositories: [{ repository: own }],
    found: [],
    deadline: startDeadline(seconds * 1000),
  });
}

test('an API that does not answer has its own time where nobody asked for it', async () => {
  const error = await imageError(lookIn('auto', 200, 60));
  expect(error.code).toBe('timeout');
  expect(error.message).toBe("GitHub's attestations were unavailable within 0.2 s.");
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
