import type { SeenRequest } from './registry.ts';

/** The longest chain of requests, each of which came after the one before it was answered. */
export function longestChain(requests: readonly SeenRequest[]): readonly SeenRequest[] {
  const events = requests
    .flatMap((request) => [
      { at: request.began, request, isEnd: false },
      { at: request.ended, request, isEnd: true },
    ])
    .sort((a, b) => a.at - b.at);
  const links = new Map<SeenRequest, Link>();
  let ended: Link | undefined;
  for (const { request, isEnd } of events) {
    const link = links.get(request);
    if (!isEnd) {
      links.set(request, { request, before: ended, length: (ended?.length ?? 0) + 1 });
    } else if (link !== undefined && link.length > (ended?.length ?? 0)) {
      ended = link;
    }
  }
  let last: Link | undefined;
  for (const link of links.values()) {
    last = link.length > (last?.length ?? 0) ? link : last;
  }
  const chain: SeenRequest[] = [];
  for (let link = last; link !== undefined; link = link.before) {
    chain.unshift(link.request);
  }
  return chain;
}

/** A request, and the one that ended before it with the longest chain. */
interface Link {
  readonly request: SeenRequest;
  readonly before: Link | undefined;
  readonly length: number;
}
