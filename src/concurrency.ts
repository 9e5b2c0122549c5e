import { ImageError } from './errors.ts';

/** The time limit of one piece of work. */
export interface Deadline {
  /** aborted with a `DeadlineError` when the time is over */
  readonly signal: AbortSignal;
  /** milliseconds left, never negative */
  remaining(): number;
  /** The work is done: the signal will not be aborted any more, and nothing is held for it. */
  stop(): void;
}

/** The abort reason of a `Deadline` whose time is over. */
export class DeadlineError extends Error {
  constructor(milliseconds: number) {
    super(`not finished within ${milliseconds / 1000} s`);
    this.name = 'DeadlineError';
  }
}

/** Starts a time limit in milliseconds. Its timer does not hold the process open. */
export function startDeadline(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DeadlineError(milliseconds));
  }, milliseconds).unref();
  return {
    signal: controller.signal,
    remaining: () => Math.max(0, end - performance.now()),
    stop: () => {
      clearTimeout(timer);
    },
  };
}

/** Why a signal was aborted, as an error. */
function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

/** The result of work, or a rejection with the `DeadlineError` when the time is over first; the work goes on unseen. */
export async function withDeadline<T>({ signal }: Deadline, work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const end = (): void => {
    reject(reasonOf(signal));
  };
  signal.addEventListener('abort', end, { once: true });
  work.catch(() => undefined);
  try {
    signal.throwIfAborted();
    return await Promise.race([work, late]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/**
 * Waits for what several images share, within the time of one of them.
 * @param what in words that follow "while"
 * @throws ImageError `timeout` where that is over first
 */
export async function waitWithin<T>(deadline: Deadline, what: string, work: Promise<T>): Promise<T> {
  try {
    return await withDeadline(deadline, work);
  } catch (cause) {
    throw cause instanceof DeadlineError
      ? new ImageError(
          'timeout',
          `The time limit of the image was over while ${what}.`,
          { topic: 'time-limit' },
          { cause },
        )
      : cause;
  }
}

/** How items are worked on side by side. */
export interface SideBySide<T> {
  /** at most so many at once */
  readonly limit: number;
  /** The group of an item, e.g. its registry. Groups get equal shares, so that a slow one does not hold up the others. */
  readonly groupOf?: (item: T) => string;
}

/**
 * Results of `work` for every item, in the order of the items. After a rejection no further item is begun; those under
 * way are awaited, so nothing goes on unseen, and then the first rejection is thrown.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  { limit, groupOf = () => '' }: SideBySide<T>,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const failures: unknown[] = [];
  const groups = [...Map.groupBy(items.entries(), ([, item]) => groupOf(item)).values()].map((queue): Queue<T> => ({
    queue,
    next: 0,
    open: 0,
  }));
  const worker = async (): Promise<void> => {
    for (let group = leastBusy(groups); group !== undefined && failures.length === 0; group = leastBusy(groups)) {
      const entry = group.queue[group.next++];
      if (entry === undefined) {
        return;
      }
      const [index, item] = entry;
      group.open++;
      try {
        results[index] = await work(item, index);
      } catch (failure) {
        failures.push(failure);
      }
      group.open--;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (failures.length > 0) {
    throw failures[0];
  }
  return results;
}

interface Queue<T> {
  readonly queue: readonly (readonly [index: number, item: T])[];
  /** index of the item to start next */
  next: number;
  /** items under way */
  open: number;
}

/** The group with work left that has the fewest items under way; the first of equals. */
function leastBusy<T>(groups: readonly Queue<T>[]): Queue<T> | undefined {
  let least: Queue<T> | undefined;
  for (const group of groups) {
    if (group.next < group.queue.length && group.open < (least?.open ?? Infinity)) {
      least = group;
    }
  }
  return least;
}

/** Work that waits for its turn, first in, first out. */
class FifoQueue {
  readonly #waiting: (() => void)[] = [];

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Starts the first one. */
  next(): void {
    this.#waiting.shift()?.();
  }

  /**
   * Resolves when it is its turn, or after `patience` milliseconds; `enter` is called at that moment. Rejects with the
   * signal's reason.
   */
  wait(signal: AbortSignal, enter: () => void, patience?: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const leave = (): void => {
      clearTimeout(timer);
      this.#leave(begin);
      reject(reasonOf(signal));
    };
    const begin = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      enter();
      resolve(undefined);
    };
    const hurry = (): void => {
      this.#leave(begin);
      begin();
    };
    const timer = patience === undefined ? undefined : setTimeout(hurry, patience);
    this.#waiting.push(begin);
    signal.addEventListener('abort', leave, { once: true });
    return promise;
  }

  #leave(begin: () => void): void {
    this.#waiting.splice(this.#waiting.indexOf(begin), 1);
  }
}

/** A bound on how much work is under way at once; the rest waits in order. */
export class Slots {
  #limit: number;
  #open = 0;
  readonly #queue = new FifoQueue();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get limit(): number {
    return this.#limit;
  }

  /** Work that is under way goes on where the limit becomes lower. */
  set limit(limit: number) {
    this.#limit = limit;
    this.#admit();
  }

  /** Runs work when a slot is free; rejects with the signal's reason when that aborts while it waits. */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const enter = (): void => {
      this.#open++;
    };
    if (this.#open < this.#limit) {
      enter();
    } else {
      await this.#queue.wait(signal, enter);
    }
    try {
      return await work();
    } finally {
      this.#open--;
      this.#admit();
    }
  }

  #admit(): void {
    while (this.#open < this.#limit && !this.#queue.isEmpty) {
      this.#queue.next();
    }
  }
}

/** What one piece of work holds. */
export interface Lease {
  /**
   * Reserves bytes. The first reservation waits until the others hold less than the bound, or until the patience of
   * this lease is over; rejects with the signal's reason when that aborts first.
   */
  take(bytes: number, signal: AbortSignal): Promise<void>;
  /** Returns all of its bytes. */
  release(): void;
}

/**
 * A soft bound on the bytes that pieces of work hold at once. It cannot deadlock: work that has started may always take
 * more, and work that has waited for its patience starts anyway, so that one that never finishes does not block the
 * others. How much each may hold has to be bounded elsewhere.
 */
export class ByteBudget {
  readonly #limit: number;
  readonly #queue = new FifoQueue();
  #held = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * For one piece of work, from start to end.
   * @param patience milliseconds to wait at most; undefined: until the signal aborts
   */
  lease(patience?: number): Lease {
    let bytes = 0;
    let begun: Promise<void> | undefined;
    let state: 'waiting' | 'holding' | 'over' = 'waiting';
    const enter = (): void => {
      if (state === 'waiting') {
        state = 'holding';
        this.#held += bytes;
      }
    };
    return {
      take: (more, signal) => {
        bytes += more;
        if (state === 'holding') {
          this.#held += more;
        } else if (begun === undefined && this.#held < this.#limit) {
          enter();
          begun = Promise.resolve();
        }
        begun ??= this.#queue.wait(signal, enter, patience);
        return begun;
      },
      release: () => {
        if (state === 'holding') {
          this.#held -= bytes;
        }
        state = 'over';
        this.#admit();
      },
    };
  }

  #admit(): void {
    while (this.#held < this.#limit && !this.#queue.isEmpty) {
      this.#queue.next();
    }
  }
}
