import { createHash } from 'node:crypto';
import type { ScanOutcome } from '../../outcome.ts';
import { count, visible } from '../../text.ts';
import { renderChanges, renderGateAlert } from '../changes.ts';
import { failureParts } from '../failure.ts';
import { commitLink, placeLink, runLink, type CommitLocation } from '../links.ts';
import { code, details, fit, htmlCode, list, markdown, type Block } from '../markdown.ts';
import { insecureBlocks, titleOf } from '../overview.ts';
import type { ImageView, RunView } from '../view.ts';
import { headingOfScan } from './heading.ts';
import { placesCell, type RenderPlace } from './places.ts';
import { lockBlocks, unreadBlocks, unresolvedBlocks, whyTable } from './summary.ts';

/** Content of an issue that is not in the view of the run. */
export interface IssueContext {
  /** the HTML comment at its start, by which a later run finds it */
  readonly marker: string;
  /** the input `comment-name` */
  readonly name: string | undefined;
  /** page of the workflow run */
  readonly runUrl: string;
  /** the branch or tag that was scanned */
  readonly branch: string;
  /** the commit that was scanned; undefined where the files are not known to be of one of the repository */
  readonly location: CommitLocation | undefined;
}

/** GitHub takes 65,536 characters; bytes are never fewer, and a margin stays free. */
const ISSUE_LIMIT = 65_000;
/** Failures that are explained. */
const MAX_EXPLAINED = 10;
/** Failures that a comment names. */
const MAX_NAMED = 20;
/** Bytes of packages that changed. */
const CHANGES_LIMIT = 8 * 1024;

/** The title of a new issue: people may change it, since it is only set once. */
export function titleOfIssue({ name }: Pick<IssueContext, 'name'>): string {
  return `Container images fail verification${name === undefined ? '' : ` (${visible(name, 100)})`}`;
}

/**
 * The text of the issue about a scan that fails, as Markdown of fewer than `limit` bytes: what fails with advice, at places that
 * link into the commit. Text from outside is escaped, so that it cannot mention users, link or refer to anything.
 */
export function renderIssue(view: RunView, scan: ScanOutcome, context: IssueContext, limit = ISSUE_LIMIT): string {
  const place: RenderPlace = (each) => placeLink(each, context.location);
  const changed = view.images.filter(({ state }) => state === 'changed');
  const images = [...view.failing, ...changed];
  const changes = { ...view, changes: view.changes.filter(({ failing }) => failing.length > 0) };
  const blocks: readonly Block[] = [
    { text: beginOf(view, scan, context), rank: 0 },
    { text: describeCommit(context), rank: 0 },
    ...insecureBlocks(view),
    ...(images.length === 0 ? [] : [{ text: whyTable(images, limit / 3, place), rank: 1 }]),
    ...view.failing.slice(0, MAX_EXPLAINED).map((image) => ({ text: explain(image, view.failing.length), rank: 2 })),
    ...(view.failing.length > MAX_EXPLAINED
      ? [{ text: `… ${view.failing.length - MAX_EXPLAINED} more are explained in the job summary.`, rank: 1 }]
      : []),
    ...[...renderGateAlert(changes), ...renderChanges(changes, CHANGES_LIMIT)].map((text) => ({ text, rank: 3 })),
    ...lockBlocks(scan),
    ...(scan.failsUnresolved ? unresolvedBlocks(scan, limit / 8, place) : []),
    ...(scan.failsUnread ? unreadBlocks(scan) : []),
    { text: `${describeRun(context)}. Later runs update this issue, and close it when all is well.`, rank: 0 },
  ];
  return fit(blocks, limit, (dropped) => {
    const parts = dropped === 1 ? 'One part does not fit here and is' : `${dropped} parts do not fit here and are`;
    return `${parts} left out: see the job summary and \`report.json\`.`;
  });
}

/** The text of the issue when all is well. */
export function renderSolvedIssue(view: RunView, scan: ScanOutcome, context: IssueContext): string {
  return `${beginOf(view, scan, context)}\n\n${describeCommit(context)}\n\n${describeRun(context)}.\n`;
}

/**
 * A comment for the people who follow the issue: what fails that did not, or that all is well.
 * @param before what the text of the issue knows (`failuresIn`)
 */
export function renderIssueNews(
  view: RunView,
  scan: ScanOutcome,
  { marker, ...context }: IssueContext,
  before: readonly string[],
): string {
  const failures = failuresOf(view, scan, context.location);
  const added = failures.filter(({ hash }) => !before.includes(hash));
  const now = new Set(failures.map(({ hash }) => hash));
  const solved = before.filter((hash) => !now.has(hash)).length;
  return [
    `${marker}\n**${headingOfScan(view, scan)}**`,
    ...(added.length === 0 ? [] : [`New since the last run:\n\n${list(added, MAX_NAMED, ({ text }) => text)}`]),
    ...(solved === 0 ? [] : [`${count(solved, 'failure')} of the last run ${solved === 1 ? 'is' : 'are'} gone.`]),
    `${describeCommit(context)} ${describeRun(context)}.\n`,
  ].join('\n\n');
}

/** What fails, as a later run finds it in the text of an issue: so that people are notified where it changes. */
export function hashesOf(view: RunView, scan: ScanOutcome): readonly string[] {
  const hashes = failuresOf(view, scan, undefined).map(({ hash }) => hash);
  return [...new Set(hashes)].toSorted().slice(0, MAX_HASHES);
}

/** What failed in the run that wrote the text of an issue; undefined where it does not say so, since somebody changed it. */
export function failuresIn(body: string): readonly string[] | undefined {
  const [, hashes] = HASHES.exec(body.split(/\r?\n/, 2)[1] ?? '') ?? [];
  return hashes?.split(' ').filter((hash) => hash !== '');
}

/** Nobody reads an issue with more; the text holds nine bytes for each. */
const MAX_HASHES = 1000;
const HASHES = /^<!-- fails((?: [0-9a-f]{8}){0,1000}) -->$/;

/** One thing that fails. */
interface ScanFailure {
  /** of what it is about, whatever the reason */
  readonly hash: string;
  /** Markdown */
  readonly text: string;
}

function failuresOf(
  { images }: Pick<RunView, 'images'>,
  { lock, unresolved, unread, failsUnresolved, failsUnread }: ScanOutcome,
  location: CommitLocation | undefined,
): readonly ScanFailure[] {
  const place: RenderPlace = (each) => placeLink(each, location);
  return [
    ...images
      .filter(({ state }) => state === 'unverified' || state === 'failed' || state === 'changed')
      .map((image) => ({
        hash: hashOf('image', image.requested),
        text: `${titleOf(image)}: ${code(image.requested, 300)} ${placesCell(image.places ?? [], place)}`,
      })),
    ...(lock?.problems ?? []).map((problem) => ({
      hash: hashOf('lock', problem.reference),
      text: `❌ Not as locked (${code(problem.code)}): ${code(problem.reference, 300)}`,
    })),
    ...(failsUnresolved ? unresolved : []).map((reference) => ({
      hash: hashOf('unresolved', `${reference.file} ${reference.written}`),
      text: `❌ Not known which image: ${code(reference.written, 200)} ${place(reference)}`,
    })),
    ...(failsUnread ? unread : []).map(({ file }) => ({
      hash: hashOf('unread', file),
      text: `❌ Could not be read: ${code(file, 200)}`,
    })),
  ];
}

function hashOf(kind: string, name: string): string {
  return createHash('sha256').update(`${kind} ${name}`).digest('hex').slice(0, 8);
}

function beginOf(view: RunView, scan: ScanOutcome, { marker, name }: IssueContext): string {
  const hashes = hashesOf(view, scan).map((hash) => ` ${hash}`);
  return `${marker}\n<!-- fails${hashes.join('')} -->\n### ${headingOfScan(view, scan)}${name === undefined ? '' : ` (${markdown(name)})`}`;
}

function explain(image: ImageView, failures: number): string {
  const { requested, failure } = image;
  const parts = (failure === undefined ? [] : failureParts(failure)).join('\n\n');
  return failures > 1 ? details(`${titleOf(image)}: ${htmlCode(requested, 300)}`, parts) : parts;
}

function describeCommit({ branch, location }: Pick<IssueContext, 'branch' | 'location'>): string {
  const commit = location === undefined ? '' : `, commit ${commitLink(location)}`;
  return `Scanned: ${code(branch, 200)}${commit}.`;
}

function describeRun({ runUrl }: Pick<IssueContext, 'runUrl'>): string {
  return runLink(runUrl, 'Summary, report and files of the run') ?? 'Summary, report and files are in the run';
}
