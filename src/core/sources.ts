import { setTimeout as sleep } from 'node:timers/promises';
import type { Deadline } from '../concurrency.ts';
import type { Discovery } from './evidence/candidate.ts';
import { repositorySource, type EvidenceSource } from './evidence/discover.ts';
import { nameOf, type RepositoryName } from './image/reference.ts';
import { LIMITS } from '../limits.ts';
import type { ImageRequest } from './policy/request.ts';
import type { Repository } from './registry/repository.ts';

/** Every place where evidence of the image is kept. */
export function sourcesOf(
  { evidenceRepositories }: ImageRequest,
  own: Repository,
  open: (name: RepositoryName) => Repository,
): readonly EvidenceSource[] {
  return evidenceRepositories.map((name) =>
    nameOf(name) === nameOf(own.name) ? repositorySource(own) : repositorySource(open(name), nameOf(name)),
  );
}

/** Registries can be slow to show what was just pushed: looks again for some time where nothing was found. */
export async function lookAgain(
  milliseconds: number,
  deadline: Deadline,
  look: () => Promise<Discovery>,
): Promise<Discovery> {
  const end = performance.now() + Math.min(milliseconds, deadline.remaining());
  for (let pause: number = LIMITS.firstLook; ; pause = Math.min(pause * 2, LIMITS.longestLook)) {
    const discovery = await look();
    if (discovery.candidates.length > 0 || performance.now() + pause > end) {
      return discovery;
    }
    await sleep(pause);
  }
}
