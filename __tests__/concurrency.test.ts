import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { withDeadline, DeadlineError, mapLimit, ByteBudget, Slots, startDeadline } from '../src/concurrency.ts';

describe('mapLimit', () => {
  test('keeps the order and the bound', async () => {
    let open = 0;
    let most = 0;
    const results = await mapLimit([5, 1, 4, 2, 3], { limit: 2 }, async (turns) => {
      most = Math.max(most, ++open);
      for (let turn = 0; turn < turns; turn++) {
        await nextTurn();
      }
      open--;
      return turns * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(2);
  });

  test('awaits what is under way after a rejection and begins nothing more', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = mapLimit([0, 1, 2, 3], { limit: 2 }, async (item) => {
      begun.push(item);
      await nextTurn();
      if (item === 0) {
        throw new Error('the first');
      }
      await nextTurn();
      await nextTurn();
      ended.push(item);
    });
    await expect(work).rejects.toThrow('the first');
    expect(begun).toEqual([0, 1]);
    expect(ended).toEqual([1]);
  });

  test('gives groups equal shares, so that one that hangs does not hold up the others', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    const begun: string[] = [];
    const items = ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4'];
    const results = await mapLimit(items, { limit: 4, groupOf: (item) => item.slice(0, 1) }, async (item) => {
      begun.push(item);
      await (item.startsWith('a') ? released : nextTurn());
      if (item === 'b4') {
        release(undefined);
      }
      return item;
    });
    expect(begun.slice(0, 6).toSorted()).toEqual(['a1', 'a2', 'b1', 'b2', 'b3', 'b4']);
    expect(results).toEqual(items);
  });

  test('of nothing is nothing', async () => {
    expect(await mapLimit([], { limit: 3 }, () => Promise.resolve(1))).toEqual([]);
  });
});

describe('Slots', () => {
  const never = new AbortController().signal;

  test('hands slots over in order, after failures too', async () => {
    const slots = new Slots(1);
    const order: number[] = [];
    const run = (n: number): Promise<void> =>
      slots.run(never, async () => {
        await nextTurn();
        order.push(n);
        if (n === 1) {
          throw new Error('one');
        }
      });
    const outcomes = await Promise.allSettled([run(1), run(2), run(3)]);
    expect(order).toEqual([1, 2, 3]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  test('a lower limit is for what begins then, and a higher one at once', async () => {
    const slots = new Slots(2);
    const releases: (() => void)[] = [];
    const run = (): Promise<void> =>
      slots.run(never, async () => {
        const { promise, resolve } = Promise.withResolvers<undefined>();
        releases.push(() => {
          resolve(undefined);
        });
        await promise;
      });
    const all = Array.from({ length: 5 }, run);
    expect(releases).toHaveLength(2);
    slots.limit = 1;
    releases[0]?.();
    await nextTurn();
    expect(releases).toHaveLength(2);
    releases[1]?.();
    await nextTurn();
    expect(releases).toHaveLength(3);
    slots.limit = 3;
    await nextTurn();
    expect(releases).toHaveLength(5);
    releases.forEach((release) => {
      release();
    });
    await Promise.all(all);
  });

  test('waiting ends when the signal aborts, and the slot goes to the next one', async () => {
    const slots = new Slots(1);
    const controller = new AbortController();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const first = slots.run(never, () => promise);
    const waiting = slots.run(controller.signal, () => Promise.resolve('waited'));
    const last = slots.run(never, () => Promise.resolve('last'));
    controller.abort(new Error('no longer'));
    await expect(waiting).rejects.toThrow('no longer');
    resolve(undefined);
    await first;
    expect(await last).toBe('last');
    await expect(slots.run(controller.signal, () => Promise.resolve())).rejects.toThrow('no longer');
  });
});

describe('ByteBudget', () => {
  const never = new AbortController().signal;
  const hasBegun = async (begun: Promise<void>): Promise<boolean> =>
    Promise.race([begun.then(() => true), nextTurn().then(() => false)]);

  test('who begins waits, in order, until the others hold less than the bound', async () => {
    const budget = new ByteBudget(100);
    const [first, second, third] = [budget.lease(), budget.lease(), budget.lease()];
    expect(await hasBegun(first.take(60, never))).toBe(true);
    const [two, three] = [second.take(60, never), third.take(1, never)];
    expect(await hasBegun(two)).toBe(true);
    expect(await hasBegun(three)).toBe(false);
    first.release();
    expect(await hasBegun(three)).toBe(true);
  });

  test('who holds something takes more at once; who waits begins with all that it asked for', async () => {
    const budget = new ByteBudget(100);
    const [first, second, third] = [budget.lease(), budget.lease(), budget.lease()];
    await first.take(100, never);
    expect(await hasBegun(first.take(500, never))).toBe(true);
    const two = [second.take(60, never), second.take(60, never)];
    expect(await hasBegun(Promise.race(two))).toBe(false);
    first.release();
    await Promise.all(two);
    const three = third.take(1, never);
    expect(await hasBegun(three)).toBe(false);
    second.release();
    await three;
  });

  test('who has waited long begins in any case, and is counted', async () => {
    const budget = new ByteBudget(100);
    const [first, second, third] = [budget.lease(), budget.lease(5), budget.lease()];
    await first.take(100, never);
    await second.take(100, never);
    first.release();
    const three = third.take(1, never);
    expect(await hasBegun(three)).toBe(false);
    second.release();
    await three;
  });

  test('waiting ends when the signal aborts, and what is over before its turn holds nothing', async () => {
    const budget = new ByteBudget(100);
    const [first, second, third, fourth] = [budget.lease(), budget.lease(), budget.lease(), budget.lease()];
    await first.take(100, never);
    const controller = new AbortController();
    const two = second.take(100, controller.signal);
    controller.abort(new Error('no longer'));
    await expect(two).rejects.toThrow('no longer');
    const three = third.take(100, never);
    third.release();
    first.release();
    await three;
    expect(await hasBegun(fourth.take(1, never))).toBe(true);
  });
});

describe('startDeadline', () => {
  test('aborts with its own error and has nothing left then', async () => {
    const deadline = startDeadline(5);
    expect(deadline.remaining()).toBeLessThanOrEqual(5);
    // the timer of a deadline does not keep a process alive, this one does
    const keepAlive = setTimeout(() => undefined, 10_000);
    await new Promise((resolve) => {
      deadline.signal.addEventListener('abort', resolve);
    });
    clearTimeout(keepAlive);
    expect(deadline.signal.reason).toBeInstanceOf(DeadlineError);
    expect(startDeadline(0).remaining()).toBe(0);
  });
});

describe('withDeadline', () => {
  test('the result of work that is done in time', async () => {
    expect(await withDeadline(startDeadline(10_000), Promise.resolve('done'))).toBe('done');
  });

  test('the failure of work', async () => {
    await expect(withDeadline(startDeadline(10_000), Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });

  test('a rejection when the time is over first, and when it was over before', async () => {
    const deadline = startDeadline(5);
    const never = new Promise(() => undefined);
    await expect(withDeadline(deadline, never)).rejects.toThrow(DeadlineError);
    await expect(withDeadline(deadline, Promise.resolve('late'))).rejects.toThrow(DeadlineError);
  });
});
