import { expect, test } from 'vitest';
import { startDeadline } from '../../src/concurrency.ts';
import { SharedResults } from '../../src/core/session.ts';

const deadline = startDeadline(60_000);

test('one key is made once, also by calls at the same time and afterwards', async () => {
  const shared = new SharedResults<number>();
  let count = 0;
  const get = (key: string): Promise<number> => shared.get(key, deadline, () => Promise.resolve(++count));
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual([1, 1, 2]);
  expect(await get('a')).toBe(1);
});

test('policies are told apart as objects, though they look alike', () => {
  const shared = new SharedResults<number>();
  const [one, other] = [{ kind: 'keys' }, { kind: 'keys' }];
  expect([one, other, one].map((policy) => shared.numberOf(policy))).toEqual([0, 1, 0]);
});

test('the next one tries again after a failure, and one at a time', async () => {
  const shared = new SharedResults<string>();
  let count = 0;
  const make = (): Promise<string> => (++count < 3 ? Promise.reject(new Error('failed')) : Promise.resolve('made'));
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => shared.get('a', deadline, make)));
  expect(count).toBe(3);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
});

test('nobody waits longer for another one than for itself', async () => {
  const shared = new SharedResults<string>();
  void shared.get('a', deadline, () => new Promise(() => undefined));
  await expect(shared.get('a', startDeadline(1), () => Promise.resolve(''))).rejects.toMatchObject({
    code: 'timeout',
  });
});
