import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { listNames } from '../text.ts';
import { GitHubClient, type RepositoryApi } from './client.ts';

/** Where the reports of earlier runs are looked for. */
export interface EarlierRuns extends RepositoryApi {
  /** file name of the workflow: `images.yml` */
  readonly workflow: string;
  readonly branch: string;
  /** whether an artifact of this name may hold a report */
  readonly mayHoldReport: (name: string) => boolean;
}

/** Reports of one earlier run, unread; several where it was a matrix. */
export interface EarlierReports {
  /** number of the run in GitHub's URLs */
  readonly run: number;
  readonly texts: readonly string[];
  /** artifacts that may hold a report and were not read, each with the reason; never empty where there is no text */
  readonly unread: readonly string[];
}

const runs = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.int().positive(),
      event: z.string(),
      head_branch: z.string().nullable(),
      head_repository: z.object({ full_name: z.string() }).nullable(),
    }),
  ),
});

const artifacts = z.object({
  artifacts: z.array(
    z.object({ id: z.int().positive(), name: z.string(), size_in_bytes: z.number(), expired: z.boolean() }),
  ),
});

const REPORT = 'report.json';
const PER_PAGE = 50;

const OTHERWISE = 'a response has an unexpected form';

/**
 * The reports that the last successful run of a workflow on a branch has uploaded (docs.github.com, "REST API endpoints
 * for workflow runs", "... for artifacts"; `actions: read`). Only `report.json` is taken out of an artifact.
 * @returns undefined where the API says that no such run has any
 * @throws Error where the API gives no usable response, or more runs of others than are looked through
 */
export async function findEarlierReports(where: EarlierRuns): Promise<EarlierReports | undefined> {
  const { owner, repo, workflow, branch, deadline } = where;
  const client = new GitHubClient(where, { deadline, limit: LIMITS.runPageBytes, tries: 1 });
  const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs';
  const query = { owner, repo, workflow, branch, status: 'success', per_page: PER_PAGE };
  const expired: string[] = [];
  let requested = 0;
  let pages = 0;
  for await (const response of client.pages(route, query)) {
    const { workflow_runs: found } = client.parse(response, runs, OTHERWISE);
    // a fork may call its branch so too, and its pull requests are runs of this workflow: pages full of them
    const own = found.filter(
      (run) =>
        run.head_branch === branch &&
        run.head_repository?.full_name === `${owner}/${repo}` &&
        !run.event.startsWith('pull_request'),
    );
    for (const { id } of own.slice(0, LIMITS.earlierRuns - requested)) {
      const { expired: gone, ...reports } = await reportsOf(id, where, client);
      expired.push(...gone);
      if (reports.texts.length > 0 || reports.unread.length > 0) {
        return { run: id, ...reports };
      }
    }
    requested += own.length;
    pages++;
    if (requested >= LIMITS.earlierRuns) {
      break;
    }
    // forks can fill every page, so that what is on the next one is not known to be nothing
    if (pages >= LIMITS.runPages && response.hasNext) {
      throw new Error(
        `the ${pages * PER_PAGE} newest runs of ${workflow} for ${branch} are for pull requests and from forks, and no more are searched`,
      );
    }
  }
  // there was something to compare with, so it is no first run: gates must not pass because time has passed
  if (expired.length > 0) {
    throw new Error(`what earlier runs have uploaded has expired (${listNames(expired)})`);
  }
  return undefined;
}

async function reportsOf(
  run: number,
  where: EarlierRuns,
  client: GitHubClient,
): Promise<Pick<EarlierReports, 'texts' | 'unread'> & { readonly expired: readonly string[] }> {
  const { owner, repo } = where;
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run}/artifacts';
  const response = await client.request(route, { owner, repo, run, per_page: 100 });
  const named = client.parse(response, artifacts, OTHERWISE).artifacts.filter(({ name }) => where.mayHoldReport(name));
  const likely = named
    .filter(({ expired }) => !expired)
    // with an artifact for each image or file, the report has one of its own
    .toSorted((a, b) => Number(b.name.includes('report')) - Number(a.name.includes('report')));
  const texts: string[] = [];
  const omitted = likely.slice(LIMITS.earlierArtifacts).length;
  const unread = [
    ...(omitted > 0 ? [`${omitted} artifacts beyond the first ${LIMITS.earlierArtifacts}`] : []),
    ...(response.hasNext ? ['the artifacts beyond the first 100 of the run'] : []),
  ];
  let bytes = 0;
  for (const { id, name, size_in_bytes: size } of likely.slice(0, LIMITS.earlierArtifacts)) {
    if (size > LIMITS.artifactBytes) {
      unread.push(`the artifact ${name}, which has more than ${LIMITS.artifactBytes} bytes`);
      continue;
    }
    const report = await reportIn(await download(id, where, client), name);
    bytes += report?.length ?? 0;
    if (bytes > LIMITS.earlierReportBytes) {
      throw new Error(`the reports of run ${run} have more than ${LIMITS.earlierReportBytes} bytes`);
    }
    texts.push(...(report === undefined ? [] : [report.toString('utf8')]));
  }
  return { texts, unread, expired: named.filter((each) => each.expired).map(({ name }) => name) };
}

/** With `artifact: per-file` each file is uploaded as it is, and its name is the end of the artifact's. */
const FILE = /\.(?:json|md)$/;

/** @throws Error where it is neither an archive nor a file, so that nobody knows whether the artifact holds a report */
async function reportIn(content: Buffer, name: string): Promise<Buffer | undefined> {
  if (content.subarray(0, 2).toString('latin1') === 'PK') {
    return readZipMember(content, REPORT, LIMITS.imageFileBytes);
  }
  if (!FILE.test(name)) {
    throw new Error('the downloaded artifact is not an archive');
  }
  return name.endsWith(REPORT) && content.length <= LIMITS.imageFileBytes ? content : undefined;
}

/** The API redirects to a signed URL of another host, where the token must not go. */
async function download(id: number, { owner, repo }: EarlierRuns, client: GitHubClient): Promise<Buffer> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip';
  const { location } = await client.request(route, { owner, repo, id }, 302);
  const url = URL.parse(location);
  if (url === null || !client.mayDownload(url)) {
    throw new Error('the URL of an artifact does not use https, or contains a user name');
  }
  const { status, body, defect } = await client.download('The URL of an artifact', url, LIMITS.artifactBytes);
  if (status !== 200) {
    throw new Error(`${url.host}, where an artifact is stored, responded with HTTP ${status}`);
  }
  if (defect !== undefined) {
    throw new Error(`the artifact cannot be used: ${defect.reason}`);
  }
  return body;
}

/**
 * One file of a zip archive that anybody may have made: by its exact name, and at most `limit` bytes of it, however
 * many the archive promises. Nothing else is unpacked, and nothing is written.
 * @returns undefined where the archive has no such file
 * @throws Error where the file is too large or there twice, or the archive cannot be read
 */
export async function readZipMember(archive: Uint8Array, name: string, limit: number): Promise<Buffer | undefined> {
  const { unzipSync } = await import('fflate');
  let isFound = false;
  // the library makes room for the promised size, and stops there
  const members = unzipSync(archive, {
    filter: (member) => {
      if (member.name !== name) {
        return false;
      }
      // thousands of entries can share one member, and each would be unpacked
      if (isFound) {
        throw new Error(`${name} appears twice`);
      }
      isFound = true;
      if (member.originalSize > limit) {
        throw new Error(`${name} has more than ${limit} bytes`);
      }
      return true;
    },
  });
  const content = members[name];
  return content === undefined ? undefined : Buffer.from(content);
}
