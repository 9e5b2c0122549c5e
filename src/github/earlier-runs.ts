import { z } from 'zod';
import { parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { apiError } from './error.ts';
import { requestGitHub, readBody, type RepositoryApi } from './requests.ts';
import { readZipMember } from './zip-member.ts';

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

/**
 * The reports that the last successful run of a workflow on a branch has uploaded (docs.github.com, "REST API endpoints
 * for workflow runs", "... for artifacts"; `actions: read`). Only `report.json` is taken out of an artifact.
 * @returns undefined where no such run has any
 * @throws Error where the API does not tell
 */
export async function findEarlierReports(where: EarlierRuns): Promise<EarlierReports | undefined> {
  const { repository, workflow, branch } = where;
  const query = new URLSearchParams({ branch, status: 'success', per_page: String(PER_PAGE) });
  const path = `/repos/${repository}/actions/workflows/${encodeURIComponent(workflow)}/runs?${query.toString()}`;
  let requested = 0;
  for (let page = 1; page <= LIMITS.runPages && requested < LIMITS.earlierRuns; page++) {
    const { workflow_runs: found } = runs.parse(await ask(where, page === 1 ? path : `${path}&page=${page}`));
    // a fork may call its branch so too, and its pull requests are runs of this workflow: whole pages of them
    const own = found.filter(
      (run) =>
        run.head_branch === branch &&
        run.head_repository?.full_name === repository &&
        !run.event.startsWith('pull_request'),
    );
    for (const { id } of own.slice(0, LIMITS.earlierRuns - requested)) {
      const texts = await reportsOf(id, where);
      if (texts.length > 0) {
        return { run: id, texts };
      }
    }
    requested += own.length;
    if (found.length < PER_PAGE) {
      break;
    }
  }
  return undefined;
}

async function reportsOf(run: number, where: EarlierRuns): Promise<readonly string[]> {
  const path = `/repos/${where.repository}/actions/runs/${run}/artifacts?per_page=100`;
  const { artifacts: listed } = artifacts.parse(await ask(where, path));
  const likely = listed
    .filter(({ name, expired }) => !expired && where.mayHoldReport(name))
    // with an artifact for each image or file, the report has one of its own
    .toSorted((a, b) => Number(b.name.includes('report')) - Number(a.name.includes('report')));
  const texts: string[] = [];
  let bytes = 0;
  for (const { id, name, size_in_bytes: size } of likely.slice(0, LIMITS.earlierArtifacts)) {
    if (size > LIMITS.artifactBytes) {
      throw new Error(`the artifact ${name} has more than ${LIMITS.artifactBytes} bytes`);
    }
    const report = await reportIn(await download(id, where), name);
    bytes += report?.length ?? 0;
    if (bytes > LIMITS.earlierReportBytes) {
      throw new Error(`the reports of run ${run} have more than ${LIMITS.earlierReportBytes} bytes`);
    }
    texts.push(...(report === undefined ? [] : [report.toString('utf8')]));
  }
  return texts;
}

/** With `artifact: per-file` it is uploaded as it is. */
async function reportIn(content: Buffer, name: string): Promise<Buffer | undefined> {
  if (content.subarray(0, 2).toString('latin1') === 'PK') {
    return readZipMember(content, REPORT, LIMITS.imageFileBytes);
  }
  return name.endsWith(REPORT) && content.length <= LIMITS.imageFileBytes ? content : undefined;
}

async function ask(where: EarlierRuns, path: string): Promise<unknown> {
  const response = await requestGitHub(where, { method: 'GET', path }, LIMITS.runPageBytes);
  if (response.status !== 200) {
    throw apiError(response, where.api.host, where.now());
  }
  return parseJson(response.body).value;
}

/** The API answers with a signed URL of another host, where the token must not go. */
async function download(id: number, where: EarlierRuns): Promise<Buffer> {
  const { api, repository, signal } = where;
  const path = `/repos/${repository}/actions/artifacts/${id}/zip`;
  const response = await requestGitHub(where, { method: 'GET', path, redirect: 'manual' }, LIMITS.runPageBytes);
  const url = URL.parse(response.headers.get('location') ?? '');
  if (response.status !== 302 || url === null) {
    throw apiError(response, api.host, where.now());
  }
  const isLocal = api.protocol === 'http:' && url.protocol === 'http:' && url.hostname === api.hostname;
  if ((url.protocol !== 'https:' && !isLocal) || url.username !== '') {
    throw new Error('the URL of an artifact is not one of https without user name');
  }
  const archive = await fetch(url, { redirect: 'error', signal });
  if (archive.status !== 200) {
    throw new Error(`${url.host}, where an artifact is kept, answered HTTP ${archive.status}`);
  }
  return readBody(archive, LIMITS.artifactBytes);
}
