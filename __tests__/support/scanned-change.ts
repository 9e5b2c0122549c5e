import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAction, type ActionOptions, type ActionResult } from './action.ts';
import { GitRepository, type GivenFiles } from './git-repository.ts';
import { TestGitHubApi } from './github-api.ts';
import { reportSchema, type Report } from './report.ts';

/** A change of a repository, and how it is checked out and scanned. */
export interface ScannedChange {
  readonly base: GivenFiles;
  /** what the change makes of the files of the base */
  readonly head: GivenFiles;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: 'pull_request' | 'pull_request_target' | 'merge_group';
  /** whether the checkout has the head alone, so that the API has to be asked */
  readonly isShallow?: boolean;
  /** whether the base is checked out, without the change */
  readonly checkoutBase?: boolean;
  readonly api?: TestGitHubApi;
}

/** What a scan left behind. */
export interface Scanned {
  readonly result: ActionResult;
  readonly report: Report;
  /** `result` of an image, or the first code that is not met, by its reference without the registry */
  readonly verdicts: Readonly<Record<string, string>>;
  /** annotations with a place, as `level file:line:column` */
  readonly annotations: readonly string[];
}

/** Scans a change as a workflow does that runs for it. */
export async function scanChange({
  base,
  head,
  inputs = {},
  event = 'pull_request',
  isShallow = false,
  checkoutBase = false,
  api,
}: ScannedChange): Promise<Scanned> {
  const repository = new GitRepository();
  const own = api ?? (await TestGitHubApi.start());
  try {
    const sha = repository.commit(base);
    if (isShallow) {
      own.addCommit(repository.folder, sha);
      own.commits.set(sha, textsOf(base));
    }
    repository.git('checkout', '-q', '-b', 'change');
    const change = repository.commit(head);
    const merge = event === 'merge_group' ? change : repository.mergePullRequest(change);
    if (checkoutBase) {
      repository.git('checkout', '-q', sha);
    }
    const shallow = isShallow ? new GitRepository() : undefined;
    shallow?.git('fetch', '-q', '--depth=1', `file://${repository.folder}`, merge);
    shallow?.git('checkout', '-q', 'FETCH_HEAD');
    const checkout = shallow ?? repository;
    const eventFile = join(repository.folder, '.git', 'event.json');
    const repo = { full_name: 'acme/api' };
    writeFileSync(
      eventFile,
      JSON.stringify(
        event === 'merge_group'
          ? { merge_group: { base_sha: sha, head_sha: change } }
          : { pull_request: { number: 7, base: { sha, ref: 'main', repo }, head: { sha: change, repo } } },
      ),
    );
    const scanned = await scanFolder(checkout.folder, inputs, {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_REPOSITORY: 'acme/api',
      GITHUB_API_URL: own.url,
    });
    shallow?.remove();
    return scanned;
  } finally {
    repository.remove();
    if (api === undefined) {
      await own.close();
    }
  }
}

function textsOf(files: GivenFiles): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, content]) => (typeof content === 'string' ? [[path, content]] : [])),
  );
}

/** Scans all of a repository with these files. */
export async function scanAll(
  files: GivenFiles,
  inputs: Readonly<Record<string, string>> = {},
  {
    look = () => undefined,
    prepare = () => undefined,
    env = {},
    onStart,
  }: {
    /** called with the checkout when the scan is done */
    readonly look?: (repository: GitRepository) => void;
    /** called with it when the files are committed */
    readonly prepare?: (repository: GitRepository) => void;
    readonly env?: Readonly<Record<string, string>>;
    readonly onStart?: ActionOptions['onStart'];
  } = {},
): Promise<Scanned> {
  const repository = new GitRepository();
  try {
    repository.commit(files);
    prepare(repository);
    const scanned = await scanFolder(repository.folder, inputs, { GITHUB_EVENT_NAME: 'push', ...env }, onStart);
    look(repository);
    return scanned;
  } finally {
    repository.remove();
  }
}

async function scanFolder(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  onStart?: ActionOptions['onStart'],
): Promise<Scanned> {
  const result = await runAction(
    { 'github-token': 'ghs_token-of-the-job', artifact: 'none', ...inputs },
    { entry: 'scan', env: { GITHUB_WORKSPACE: folder, ...env }, ...(onStart === undefined ? {} : { onStart }) },
  );
  const report = reportSchema.parse(result.report);
  return {
    result,
    report,
    verdicts: Object.fromEntries(
      report.images.map((image) => [image.reference.replace(/^[\w.]+:\d+\//, ''), verdictOf(image)]),
    ),
    annotations: [...result.stdout.matchAll(/^::(\w+) .*?file=(.*?),line=(\d+)(?:,col=(\d+))?/gm)].map(
      ([, level = '', file = '', line = '', column = '']) => `${level} ${file}:${line}:${column}`,
    ),
  };
}

/** `verified`, or the first code that is not met. */
function verdictOf(image: Report['images'][number]): string {
  return image.result === 'failed'
    ? (image.requirements.find(({ met }) => !met)?.code ?? '')
    : image.result === 'error'
      ? (image.error?.code ?? '')
      : image.result;
}
