import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startDeadline } from '../../src/concurrency.ts';
import { Pace, type Clock } from '../../src/http/pace.ts';

const deadline = startDeadline(600_000);
const OK = { status: 200, retryAfter: undefined };
const TOO_MANY = { status: 429, retryAfter: 0 };

type Reply = Parameters<Pace['run']>[1] extends () => Promise<infer T> ? T : never;

/** A clock that stands still until it is told. */
class FakeClock implements Clock {
  time = 0;
  #sleepers: { readonly until: number; readonly wake: () => void }[] = [];

  now(): number {
    return this.time;
  }

  sleep(milliseconds: number): Promise<unknown> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#sleepers.push({
      until: this.time + milliseconds,
      wake: () => {
        resolve(undefined);
      },
    });
    return promise;
  }

  async pass(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    this.#sleepers
      .filter(({ until }) => until <= this.time)
      .forEach(({ wake }) => {
        wake();
      });
    await nextTurn();
  }
}

/** A host of which a test answers each request. */
class Host {
  readonly clock = new FakeClock();
  readonly pace: Pace;
  readonly #open: ((reply: Reply) => void)[] = [];

  constructor(most: number) {
    this.pace = new Pace(most, this.clock);
  }

  get open(): number {
    return this.#open.length;
  }

  async ask(times: number, within = deadline): Promise<void> {
    for (let n = 0; n < times; n++) {
      void this.pace.run(within, () => {
        const { promise, resolve } = Promise.withResolvers<Reply>();
        this.#open.push(resolve);
        return promise;
      });
    }
    await nextTurn();
  }

  async answer(reply: Reply, times = 1): Promise<void> {
    this.#open.splice(0, times).forEach((resolve) => {
      resolve(reply);
    });
    await nextTurn();
  }
}

test('so many are open at once, and no more', async () => {
  const host = new Host(4);
  await host.ask(10);
  expect(host.open).toBe(4);
  await host.answer(OK);
  expect(host.open).toBe(4);
});

test('after a 429 half as many as were open; of those that were open then, the next ones change nothing', async () => {
  const host = new Host(32);
  await host.ask(8);
  await host.answer(TOO_MANY);
  expect(host.pace.limit).toBe(4);
  await host.answer(TOO_MANY, 7);
  expect(host.pace.limit).toBe(4);
  await host.ask(8);
  expect(host.open).toBe(4);
  await host.answer(TOO_MANY);
  expect(host.pace.limit).toBe(2);
});

test('never fewer than one', async () => {
  const host = new Host(32);
  for (let n = 0; n < 5; n++) {
    await host.ask(1);
    await host.answer(TOO_MANY);
  }
  expect(host.pace.limit).toBe(1);
});

test('one more each time that ten times as many were answered, up to what it was', async () => {
  const host = new Host(4);
  await host.ask(4);
  await host.answer(TOO_MANY);
  await host.answer({ status: 500, retryAfter: undefined }, 3);
  const answersAt = new Map<number, number>();
  for (let n = 1; n <= 100; n++) {
    await host.ask(1);
    await host.answer(OK);
    answersAt.set(host.pace.limit, answersAt.get(host.pace.limit) ?? n);
  }
  expect([...answersAt]).toEqual([
    [2, 1],
    [3, 20],
    [4, 50],
  ]);
});

test('failures of the server do not make it faster', async () => {
  const host = new Host(4);
  await host.ask(4);
  await host.answer(TOO_MANY);
  await host.answer({ status: 500, retryAfter: undefined }, 3);
  expect(host.pace.limit).toBe(2);
});

test.each([429, 503])(
  'Retry-After of a %d is for the other requests too, those that wait for a slot included',
  async (status) => {
    const host = new Host(2);
    await host.ask(4);
    await host.answer({ status, retryAfter: 5000 });
    await host.answer(OK);
    await host.ask(1);
    expect(host.open).toBe(0);
    await host.clock.pass(4999);
    expect(host.open).toBe(0);
    await host.clock.pass(1);
    expect(host.open).toBeGreaterThan(0);
  },
);

test('a 429 that names no time gives the host a moment', async () => {
  const host = new Host(2);
  await host.ask(1);
  await host.answer({ status: 429, retryAfter: undefined });
  await host.ask(1);
  expect(host.open).toBe(0);
  await host.clock.pass(1000);
  expect(host.open).toBe(1);
});

test('a wait that is longer than what is left is not taken', async () => {
  const host = new Host(2);
  await host.ask(1);
  await host.answer({ status: 429, retryAfter: 3_600_000 });
  await host.ask(1, startDeadline(60_000));
  expect(host.open).toBe(1);
});
