import { strToU8, zipSync } from 'fflate';
import { createServer } from 'node:http';

/** A run of a workflow as the API lists it; by default a successful one of a push to `main`. */
export interface StoredRun {
  readonly id: number;
  readonly event?: string;
  readonly branch?: string;
  readonly repository?: string;
  readonly artifacts: readonly StoredRunArtifact[];
}

/** An artifact of a run. */
export interface StoredRunArtifact {
  readonly name: string;
  readonly content: Uint8Array;
  readonly expired?: boolean;
  /** as the API says it; by default the true one */
  readonly size?: number;
}

/** What a test has the API answer in place of its own; `hang`: nothing. */
export type RunsFault = { readonly status: number; readonly body?: string; readonly location?: string } | 'hang';

/** The part of GitHub's API that knows workflow runs and their artifacts, and the storage behind it. */
export interface RunsApi {
  /** `GITHUB_API_URL` */
  readonly url: string;
  readonly calls: readonly { readonly path: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

/** A zip archive of texts by their names. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Starts it for the workflow `images.yml` of acme/api; runs are listed in this order. */
export async function startRunsApi(
  runs: readonly StoredRun[],
  issueOf: (path: string) => RunsFault | undefined = () => undefined,
): Promise<RunsApi> {
  const calls: { path: string; authorization: string | undefined }[] = [];
  const artifacts = runs.flatMap((run) => run.artifacts.map((artifact) => ({ run: run.id, artifact })));
  let base = '';
  const serve = (path: string): { status: number; body?: string | Uint8Array; location?: string; link?: string } => {
    const { pathname, searchParams } = new URL(path, base);
    const [, id] = /\/(?:artifacts|runs|blob)\/(\d+)/.exec(pathname) ?? [];
    if (pathname === '/repos/acme/api/actions/workflows/images.yml/runs') {
      const list = runs.map(({ id: run, event = 'push', branch = 'main', repository = 'acme/api' }) => ({
        id: run,
        event,
        head_branch: branch,
        head_repository: { full_name: repository },
      }));
      const size = Number(searchParams.get('per_page'));
      const number = Number(searchParams.get('page') ?? '1');
      const end = number * size;
      const page = list.slice(end - size, end);
      searchParams.set('page', String(number + 1));
      const next = `<${base}${pathname}?${searchParams.toString()}>; rel="next"`;
      const link = end < list.length ? { link: next } : {};
      return { status: 200, body: JSON.stringify({ total_count: list.length, workflow_runs: page }), ...link };
    }
    if (/^\/repos\/acme\/api\/actions\/runs\/\d+\/artifacts$/.test(pathname)) {
      const list = artifacts.flatMap(({ run, artifact }, n) =>
        run === Number(id)
          ? [
              {
                id: n + 1,
                name: artifact.name,
                size_in_bytes: artifact.size ?? artifact.content.length,
                expired: artifact.expired ?? false,
              },
            ]
          : [],
      );
      return { status: 200, body: JSON.stringify({ total_count: list.length, artifacts: list }) };
    }
    if (/^\/repos\/acme\/api\/actions\/artifacts\/\d+\/zip$/.test(pathname)) {
      return { status: 302, location: `${base}/blob/${id ?? ''}?sig=secret` };
    }
    const stored = artifacts[Number(id) - 1];
    return pathname.startsWith('/blob/') && stored !== undefined
      ? { status: 200, body: stored.artifact.content }
      : { status: 404, body: '{"message":"Not Found"}' };
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    calls.push({ path, authorization: request.headers.authorization });
    const issue = issueOf(path);
    if (issue === 'hang') {
      return;
    }
    const { status, body = '', ...headers } = issue ?? serve(path);
    response.writeHead(status, headers);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  return {
    url: base,
    calls,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
