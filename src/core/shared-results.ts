import { waitWithin, type Deadline } from '../concurrency.ts';

/**
 * Results that concurrent and later calls share. A failure is not shared: the next call tries again.
 */
export class SharedResults<T> {
  readonly #known = new Map<string, Promise<T>>();
  readonly #numbers = new WeakMap<object, number>();
  #next = 0;

  /** The result of a key, made now or by another call. @throws what `make` throws; ImageError `timeout` */
  async get(key: string, deadline: Deadline, make: () => Promise<T>): Promise<T> {
    for (let known = this.#known.get(key); known !== undefined; known = this.#known.get(key)) {
      const [outcome] = await waitWithin(
        deadline,
        'the same image was verified under another name',
        Promise.allSettled([known]),
      );
      if (outcome.status === 'fulfilled') {
        return outcome.value;
      }
    }
    const own = make();
    this.#known.set(key, own);
    try {
      return await own;
    } catch (thrown) {
      this.#known.delete(key);
      throw thrown;
    }
  }

  /** A number for a policy, as part of keys: two objects with equal content have two numbers. */
  numberOf(policy: object): number {
    const known = this.#numbers.get(policy);
    if (known !== undefined) {
      return known;
    }
    this.#numbers.set(policy, this.#next);
    return this.#next++;
  }
}
