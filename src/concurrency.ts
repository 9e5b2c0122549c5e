/** The time limit of one piece of work. */
export interface Deadline {
  /** aborted with a `DeadlineError` when the time is over */
  readonly signal: AbortSignal;
  /** milliseconds left, never negative */
  remaining(): number;
}

/** The abort reason of a `Deadline` whose time is over. */
export class DeadlineError extends Error {
  constructor(milliseconds: number) {
    super(`not finished within ${String(milliseconds / 1000)} s`);
    this.name = 'DeadlineError';
  }
}

/** Starts a time limit in milliseconds. Its timer does not keep the process alive. */
export function startDeadline(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(new DeadlineError(milliseconds));
  }, milliseconds).unref();
  return { signal: controller.signal, remaining: () => Math.max(0, end - performance.now()) };
}

/** Why a signal was aborted, as an error. */
function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

/** The result of work, or a rejection with the `DeadlineError` when the time is over first; the work goes on unseen. */
export async function before<T>({ signal }: Deadline, work: Promise<T>): Promise<T> {
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
 * Results of `work` for every item, in the order of the items, at most `limit` at once. After a rejection no
 * further item is begun; those under way are awaited, so nothing goes on unseen, and then the first rejection
 * is thrown.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results = new Map<number, R>();
  const queue = items.entries();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    // the workers take from one iterator, so each item is begun once
    for (const [index, item] of queue) {
      try {
        results.set(index, await work(item, index));
      } catch (failure) {
        failures.push(failure);
      }
      if (failures.length > 0) {
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (failures.length > 0) {
    throw failures[0];
  }
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

/** A bound on work that is under way at one time; the rest waits in order. */
export class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(limit: number) {
    this.#free = limit;
  }

  /** Runs work when a slot is free; rejects with the signal's reason when that aborts while it waits. */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    if (this.#free > 0) {
      this.#free--;
    } else {
      await this.#turn(signal);
    }
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) {
        this.#free++;
      } else {
        next();
      }
    }
  }

  /** Fulfilled when a slot is handed over. */
  #turn(signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const leave = (): void => {
      this.#waiting.splice(this.#waiting.indexOf(enter), 1);
      reject(reasonOf(signal));
    };
    const enter = (): void => {
      signal.removeEventListener('abort', leave);
      resolve(undefined);
    };
    this.#waiting.push(enter);
    signal.addEventListener('abort', leave, { once: true });
    return promise;
  }
}
