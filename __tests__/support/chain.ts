import type { SeenRequest } from './registry.ts';

/** The longest chain of requests, each of which came after the one before it was answered. */
export function longestChain(requests: readonly SeenRequest[]): readonly SeenRequest[] {
  const chains = new Map<SeenRequest, readonly SeenRequest[]>();
  for (const request of requests.toSorted((a, b) => a.began - b.began)) {
    let before: readonly SeenRequest[] = [];
    for (const [earlier, chain] of chains) {
      if (earlier.ended < request.began && chain.length > before.length) {
        before = chain;
      }
    }
    chains.set(request, [...before, request]);
  }
  return [...chains.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}
