import { join } from 'node:path';
import { FIXTURES } from './layout.ts';
import { failure, startRegistry, type Reply, type SeenRequest, type TestRegistry } from './registry.ts';

/** Requests to one repository that are answered otherwise than truly. */
export interface Lie {
  /** what follows the repository in the path, e.g. `manifests/latest` */
  readonly at: RegExp;
  /** the answer to the `n`th of them, from 0; undefined is the truth */
  readonly reply: (request: SeenRequest, n: number) => Reply | undefined;
}

/** What lies are often about. */
export const PLACES = { manifest: /manifests\/latest$/, referrers: /referrers\//, sig: /\.sig$/ };

export const TOO_MANY = failure(429, 'TOOMANYREQUESTS', 'pull rate limit exceeded');

/** The same answer every time. */
export function always(reply: Reply): Lie['reply'] {
  return () => reply;
}

/** An answer that says it is an index. */
export function indexReply(body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Reply {
  return { body, headers: { 'content-type': 'application/vnd.oci.image.index.v1+json', ...headers } };
}

/** A registry of fixtures that lies about some of its repositories. */
export class LyingRegistry {
  readonly registry: TestRegistry;
  readonly #reported = new Map<string, { readonly lie: Lie; readonly requested: string[] }>();

  private constructor(registry: TestRegistry) {
    this.registry = registry;
    registry.options = { ...registry.options, intercept: (request) => this.#lie(request) };
  }

  static async start(): Promise<LyingRegistry> {
    return new LyingRegistry(await startRegistry());
  }

  /** Serves a layout under a path that is made of a title; the path. */
  serve(title: string, layout: string | undefined, lie?: Lie): string {
    const words = title.toLowerCase().split(/[^a-z0-9]+/);
    const path = `errors/${words.filter((word) => word !== '').join('-')}`;
    if (layout !== undefined) {
      this.registry.add(path, join(FIXTURES, 'layouts', layout));
    }
    if (lie !== undefined) {
      this.#reported.set(path, { lie, requested: [] });
    }
    return path;
  }

  /** How often a lie was told. */
  timesAsked(path: string): number {
    return this.#reported.get(path)?.requested.length ?? 0;
  }

  #lie(request: SeenRequest): Reply | undefined {
    const [, path = '', rest = ''] = /^\/v2\/(errors\/[^/]+)\/([^?]+)/.exec(request.url) ?? [];
    const reported = this.#reported.get(path);
    if (reported?.lie.at.test(rest) !== true) {
      return undefined;
    }
    reported.requested.push(rest);
    return reported.lie.reply(request, reported.requested.length - 1);
  }
}
