import { waitWithin, type Deadline } from '../concurrency.ts';
import type { Digest } from '../core/image/digest.ts';
import { nameOf } from '../core/image/reference.ts';
import type { ImageRequest } from '../core/policy/request.ts';

/**
 * Judgements that several images of a run share: those of one digest in one repository of which the very same is
 * asked. Within a run the selection of platforms and the trusted roots are the same for all; the policies are compared
 * as objects, so that two that only look alike share nothing. A failure is nobody else's: the next one tries again.
 */
export class Shared<T> {
  readonly #known = new Map<string, Promise<T>>();
  readonly #numbers = new Map<object, number>();

  /** The judgment of an image, made now or by another one. @throws what `judge` throws; ImageError `timeout` */
  async get(request: ImageRequest, digest: Digest, deadline: Deadline, judge: () => Promise<T>): Promise<T> {
    const key = this.#keyOf(request, digest);
    for (let known = this.#known.get(key); known !== undefined; known = this.#known.get(key)) {
      const [outcome] = await waitWithin(
        deadline,
        'the same image was judged under another name',
        Promise.allSettled([known]),
      );
      if (outcome.status === 'fulfilled') {
        return outcome.value;
      }
    }
    const own = judge();
    this.#known.set(key, own);
    try {
      return await own;
    } catch (thrown) {
      this.#known.delete(key);
      throw thrown;
    }
  }

  #keyOf(request: ImageRequest, digest: Digest): string {
    const { reference, evidenceRepositories, publisher, signer, requirements, baseline } = request;
    return JSON.stringify([
      nameOf(reference.repository),
      digest,
      evidenceRepositories.map(nameOf),
      publisher,
      this.#numberOf(signer),
      this.#numberOf(requirements),
      baseline ?? null,
    ]);
  }

  #numberOf(policy: object): number {
    const number = this.#numbers.get(policy) ?? this.#numbers.size;
    this.#numbers.set(policy, number);
    return number;
  }
}
