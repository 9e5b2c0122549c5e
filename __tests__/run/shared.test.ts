import { expect, test } from 'vitest';
import { startDeadline } from '../../src/concurrency.ts';
import { digestOf } from '../../src/core/image/digest.ts';
import { Shared } from '../../src/run/shared.ts';
import type { ImageRequest } from '../../src/core/policy/request.ts';
import { read } from '../inputs/given.ts';

const A = digestOf(Buffer.from('a'));
const B = digestOf(Buffer.from('b'));
const { images } = await read({
  image: 'cgr.dev/chainguard/app:1\ncgr.dev/chainguard/app:2\ncgr.dev/chainguard/other:1',
});
const [one, two, other] = images;
if (one === undefined || two === undefined || other === undefined) {
  throw new Error('three images were given');
}
const deadline = startDeadline(60_000);

/** How often it is judged when all of these are asked for at once. */
async function results(requested: readonly (readonly [ImageRequest, typeof A])[]): Promise<number> {
  const shared = new Shared<number>();
  let count = 0;
  await Promise.all(
    requested.map(([request, digest]) => shared.get(request, digest, deadline, () => Promise.resolve(++count))),
  );
  return count;
}

test.each<[string, readonly (readonly [ImageRequest, typeof A])[], number]>([
  [
    'two tags of one digest',
    [
      [one, A],
      [two, A],
    ],
    1,
  ],
  [
    'two digests',
    [
      [one, A],
      [two, B],
    ],
    2,
  ],
  [
    'two repositories',
    [
      [one, A],
      [other, A],
    ],
    2,
  ],
  [
    'another signer, though it looks alike',
    [
      [one, A],
      [{ ...two, signer: { ...two.signer } }, A],
    ],
    2,
  ],
  [
    'other requirements, though they look alike',
    [
      [one, A],
      [{ ...two, requirements: { ...two.requirements } }, A],
    ],
    2,
  ],
  [
    'evidence kept elsewhere',
    [
      [one, A],
      [{ ...two, evidenceRepositories: other.evidenceRepositories }, A],
    ],
    2,
  ],
  [
    'another publisher',
    [
      [one, A],
      [{ ...two, publisher: 'another' }, A],
    ],
    2,
  ],
])('%s: %#', async (_, requested, times) => {
  expect(await results(requested)).toBe(times);
});

test('the next one tries again after a failure, and one at a time', async () => {
  const shared = new Shared<string>();
  let count = 0;
  const judge = (): Promise<string> => (++count < 3 ? Promise.reject(new Error('failed')) : Promise.resolve('judged'));
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => shared.get(one, A, deadline, judge)));
  expect(count).toBe(3);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
});

test('nobody waits longer for another one than for itself', async () => {
  const shared = new Shared<string>();
  void shared.get(one, A, deadline, () => new Promise(() => undefined));
  await expect(shared.get(two, A, startDeadline(1), () => Promise.resolve(''))).rejects.toMatchObject({
    code: 'timeout',
  });
});
