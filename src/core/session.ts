import { ByteBudget, waitWithin, type Deadline, type Lease } from '../concurrency.ts';
import type { Advice, ImageError } from '../errors.ts';
import { Transport } from '../http/transport.ts';
import { LIMITS } from '../limits.ts';
import { buildkitSource } from './evidence/buildkit.ts';
import type { Discovery } from './evidence/candidate.ts';
import { cosignTagsSource } from './evidence/cosign-tags.ts';
import { referrersTagSource } from './evidence/referrers-tag.ts';
import { referrersSource } from './evidence/referrers.ts';
import { signedReferrersSource } from './evidence/signed-referrers.ts';
import type { EvidenceSource } from './evidence/source.ts';
import type { RepositoryName } from './image/reference.ts';
import type { OtherReferrer, Subject } from './image/subject.ts';
import { RegistryClient } from './registry/client.ts';
import { createCredentials, type CredentialSource } from './registry/credentials.ts';
import type { Repository } from './registry/repository.ts';
import { createRoots, type Roots, type TrustOptions } from './roots.ts';
import type { Verdict } from './verdict/requirement.ts';
import type { Finding } from './verify/finding.ts';

/** Where a registry holds evidence: the sources that need nothing but the registry. */
export const REGISTRY_SOURCES: readonly EvidenceSource[] = [
  referrersSource,
  referrersTagSource,
  cosignTagsSource,
  buildkitSource,
  signedReferrersSource,
];

/** What images are verified with. Without any of it: public registries, anonymously, by the public-good Sigstore. */
export interface SessionOptions {
  /** where logins for registries come from, in this order; default: nowhere, everything is requested anonymously */
  readonly credentials?: readonly CredentialSource[] | undefined;
  /** has a secret hidden in logs, before its first use */
  readonly mask?: ((secret: string) => void) | undefined;
  /** `host[:port]` that is reached by HTTP, beside loopback */
  readonly allowHttp?: readonly string[] | undefined;
  /** shared with other clients, so that bounds on requests of a host are those of all; default: one of its own */
  readonly transport?: Transport | undefined;
  readonly trust?: Partial<TrustOptions> | undefined;
  /** where evidence is searched; default `REGISTRY_SOURCES` */
  readonly sources?: readonly EvidenceSource[] | undefined;
  /** milliseconds to go on searching where nothing was found, for registries that are slow to show what was pushed */
  readonly retryMissingFor?: number | undefined;
  /** milliseconds for one image; default five minutes */
  readonly timeout?: number | undefined;
}

/** What several images share: registry client and tokens, trusted roots, sources, limits, memory, results. */
export interface Session {
  readonly timeout: number;
  readonly retryMissingFor: number;
  readonly sources: readonly EvidenceSource[];
  readonly roots: Roots;
  /** a bound on what the images that are under way hold */
  readonly memory: ByteBudget;
  readonly results: SharedResults<Verification>;
  /** things a person should know once: logins that were refused, a trusted root that is a stored one */
  notices(): readonly Advice[];
  /** Opens a repository for one image. */
  repository(name: RepositoryName, deadline: Deadline, lease: Lease): Repository;
  /** The same for reading lists of evidence: one that is hidden from whoever has no login is no empty list. */
  lists(name: RepositoryName, deadline: Deadline): Repository;
}

/** What calls for one digest and one policy share. */
export interface Verification {
  readonly locations: Discovery['locations'];
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** of the subject, as they were confirmed */
  readonly platforms: Subject['platforms'];
  readonly failedSources: readonly ImageError[];
  readonly others: readonly OtherReferrer[];
  /** calls that have it and are not done with it */
  users: number;
}

const PUBLIC_GOOD: TrustOptions = {
  source: { kind: 'public-good' },
  policy: { ignoreTlog: false, ignoreSct: false, useSignedTimestamps: false },
};

/** Makes a session. Nothing is read or requested before an image needs it. */
export function createSession(options: SessionOptions = {}): Session {
  const { allowHttp = [], transport = new Transport(false), sources = REGISTRY_SOURCES } = options;
  const credentials = createCredentials(options.credentials ?? [], options.mask ?? (() => undefined));
  const timeout = options.timeout ?? LIMITS.imageTime;
  const trust = { ...PUBLIC_GOOD, ...options.trust };
  const client = new RegistryClient({ credentials, allowHttp, transport });
  return {
    timeout,
    retryMissingFor: options.retryMissingFor ?? 0,
    sources,
    roots: createRoots(trust, timeout),
    memory: new ByteBudget(LIMITS.bytesUnderWay),
    results: new SharedResults(),
    notices: () => [
      ...credentials.notices,
      ...sources.flatMap(({ notices = [] }) => notices),
      ...(trust.cache?.notices ?? []),
    ],
    repository: (name, deadline, lease) => client.repository(name, deadline, lease),
    lists: (name, deadline) => client.lists(name, deadline),
  };
}

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
