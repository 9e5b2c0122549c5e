import { lastComponentOf } from '../core/image/reference.ts';
import type { LogEntry } from '../core/verify/verified.ts';
import {
  locationOf,
  logsOf,
  describeOthers,
  describeRejection,
  nameRejected,
  rejectedAmong,
  verifiedAmong,
} from './evidence.ts';
import { failureBlocks } from './failure.ts';
import { renderInside } from './inside.ts';
import { describeFormats, summarizeLocations } from './locations.ts';
import { linked, urlOfEntry } from './links.ts';
import { block, code, codeBlock, details, list, markdown, table, type Block } from './markdown.ts';
import { renderMatrix } from './matrix.ts';
import { describeSigner, toMarkdown, type Certificate } from './signer.ts';
import { count, listNames } from '../text.ts';
import { formatAge, formatTime, unique } from './text.ts';
import type { CheckedView, ImageView, RejectedView, VerifiedView } from './view.ts';

const MAX_LINES = 100;
const MAX_NOTES = 20;
const MAX_FILES = 6;
/** Further rejected evidence is counted. */
const MAX_REJECTED = 1000;
const MAX_TITLES = 20;
const MAX_SIGNERS = 10;
const MAX_NAMES = 4;

/**
 * Everything about one image below its heading. When space is short, advice, signer and matrix are dropped last.
 * @param folded whether it is inside a folded part, where GitHub shows no alerts
 */
export function renderImage(image: ImageView, now: Date, folded = false): readonly Block[] {
  const { failure } = image;
  const checked = image.details?.checked;
  const words = failure === undefined ? [] : failureBlocks(failure, image, folded);
  if (checked === undefined) {
    const isLeft = image.state === 'exempt' || image.state === 'skipped';
    if (image.state === 'proposed') {
      return [{ text: renderProposed(image), rank: 1 }];
    }
    return isLeft ? [{ text: `Nothing was verified: ${markdown(image.why)}.`, rank: 1 }] : words;
  }
  return [
    ...words,
    ...(failure === undefined ? renderVerified(checked, now) : []),
    ...block(renderNotes(checked), 1),
    { text: renderMatrix(checked), rank: 2 },
    ...block(renderInside(checked), 4),
    ...block(renderEvidence(checked), 5),
    { text: renderLocations(checked, failure?.lookedFor), rank: failure === undefined ? 6 : 3 },
    ...block(renderFiles(checked), 3),
  ];
}

/** What was found of an image that no rule is for yet. */
function renderProposed({ why, details: known }: ImageView): string {
  const sentences = [`Nothing was verified: ${why}.`, ...(known?.proposal?.sentences ?? [])];
  const notices = known?.subject?.notices ?? [];
  return [...sentences, ...notices].map((sentence) => markdown(sentence, 1000)).join('  \n');
}

/** Who signed a verified image, when, and what to deploy: that alone is in a block, to be copied. */
export function renderVerified({ leading, evidence, deployable }: CheckedView, now: Date): readonly Block[] {
  const lines = leading === undefined ? [] : [renderSigner(leading, verifiedAmong(evidence)), renderTime(leading, now)];
  const reference = deployable === undefined ? undefined : `**Deploy**\n\n${codeBlock([deployable.image])}`;
  return [...block(lines.join('  \n'), 1), ...block(reference, 1)];
}

function renderSigner({ signer }: VerifiedView, verified: readonly VerifiedView[]): string {
  const { verb, who, more } = describeSigner(signer);
  const all = new Set(verified.map((each) => JSON.stringify(identityOf(each))));
  const others = all.size > 1 ? [`and ${count(all.size - 1, 'other accepted signer')}, see Evidence`] : [];
  return `**${verb}** ${[who, ...more].map(toMarkdown).concat(others).join(', ')}`;
}

function identityOf({ signer }: VerifiedView): readonly string[] {
  return signer.kind === 'key' ? [signer.fingerprint] : [signer.identity, signer.issuer];
}

function renderTime({ times, log }: VerifiedView, now: Date): string {
  const time = times[0]?.time;
  const [entry] = log;
  const signed =
    time === undefined
      ? '**Signed** at an unproven time'
      : `**Signed** ${linked(formatTime(time), urlOfEntry(entry))} (${formatAge(time, now)})`;
  return entry === undefined ? `${signed}, no log entry required` : signed;
}

/** How far the publisher has come from cosign's tags to bundles, and the entry of the log. */
function renderFormats({ formats, leading }: CheckedView): string | undefined {
  if (formats === undefined) {
    return undefined;
  }
  const [entry] = leading?.log ?? [];
  return [
    `**Format** ${markdown(describeFormats(formats), 600)}`,
    `**Log** ${formats.logs.join(' and ')}${entry === undefined ? '' : `, ${renderEntry(entry)}`}`,
  ].join('  \n');
}

function renderEntry(entry: LogEntry): string {
  return `entry ${linked(code(entry.logIndex, 100), urlOfEntry(entry))}`;
}

function renderNotes({ warnings, subject, otherReferrers }: CheckedView): string | undefined {
  const lines = [
    ...warnings.map((warning) => `⚠️ ${markdown(warning)}`),
    ...subject.notices.map((notice) => markdown(notice)),
    ...(otherReferrers.length === 0 ? [] : [`There: ${markdown(describeOthers(otherReferrers))}.`]),
  ];
  const [only, ...others] = lines;
  return others.length === 0 ? only : list(lines, MAX_NOTES, (line) => line);
}

/** The folded list of evidence: verified by target, signers, rejected by reason; then format and log. */
function renderEvidence(checked: CheckedView): string | undefined {
  const { evidence } = checked;
  const verified = verifiedAmong(evidence);
  const rejected = rejectedAmong(evidence);
  if (evidence.length === 0) {
    return undefined;
  }
  const lists = [
    list(
      describeTargets(verified),
      MAX_LINES,
      ({ names, text }) =>
        `**${markdown(listNames(names, MAX_NAMES))}**${names.length > 1 ? ' (the same)' : ''}: ${text}`,
    ),
    list(describeSigners(verified), MAX_SIGNERS, (signer) => signer),
    describeAllRejected(rejected),
  ];
  const title = `Evidence: ${verified.length} verified${rejected.length === 0 ? '' : `, ${rejected.length} rejected`}`;
  const parts = [lists.filter((each) => each !== '').join('\n'), renderFormats(checked) ?? ''];
  return details(title, parts.filter((part) => part !== '').join('\n\n'));
}

interface TargetLine {
  readonly names: readonly string[];
  /** Markdown */
  readonly text: string;
}

/** Targets with equal evidence are one line. */
function describeTargets(verified: readonly VerifiedView[]): readonly TargetLine[] {
  const about = verified.flatMap((evidence) => evidence.subjects.map(({ name }) => ({ evidence, name })));
  const byTarget = [...Map.groupBy(about, ({ name }) => name)].map(([name, all]) => ({
    name,
    text: describeAll(all.map(({ evidence }) => evidence)),
  }));
  return [...Map.groupBy(byTarget, ({ text }) => text)].map(([text, all]) => ({
    names: all.map(({ name }) => name),
    text,
  }));
}

function describeAll(evidence: readonly VerifiedView[]): string {
  return [...Map.groupBy(evidence, describeOrigin)]
    .map(([origin, all]) => `${titlesOf(all)} (${markdown(origin)})`)
    .join('; ');
}

function titlesOf(evidence: readonly VerifiedView[]): string {
  const names = [...Map.groupBy(evidence, ({ title }) => title)].map(([title, all]) =>
    all.length > 1 ? `${all.length} × ${markdown(title, 100)}` : markdown(title, 100),
  );
  return [...names.slice(0, MAX_TITLES), ...(names.length > MAX_TITLES ? ['…'] : [])].join(', ');
}

function describeOrigin(evidence: VerifiedView): string {
  const time = evidence.times[0]?.time;
  const signed = time === undefined ? [] : [formatTime(time)];
  return [locationOf(evidence.origin), ...unique(logsOf(evidence)), ...signed].join(', ');
}

/** Signers with the exact values that a policy compares. */
function describeSigners(verified: readonly VerifiedView[]): readonly string[] {
  const signers = verified.map(({ signer }) =>
    signer.kind === 'key'
      ? `key ${code(`sha256:${signer.fingerprint}`)}`
      : `${linkIdentity(signer)}, issuer ${code(signer.issuer)}`,
  );
  const counted = [...Map.groupBy(signers, (signer) => signer)];
  return counted.map(([signer, all]) =>
    counted.length === 1 ? `signed by ${signer}` : `${count(all.length, 'piece')} signed by ${signer}`,
  );
}

function linkIdentity(signer: Certificate): string {
  const { pages } = describeSigner(signer);
  return linked(code(signer.identity), pages?.file ?? pages?.repository);
}

/** Evidence rejected for the same reason is one line. */
function describeAllRejected(rejected: readonly RejectedView[]): string {
  const groups = [...Map.groupBy(rejected.slice(0, MAX_REJECTED), describeRejection)];
  const lines = list(
    groups,
    MAX_LINES,
    ([why, all]) => `rejected: ${markdown(`${listNames(all.map(nameRejected), MAX_NAMES)} ${why}`)}`,
  );
  const rest = rejected.length - MAX_REJECTED;
  return rest > 0 ? `${lines}\n- … ${rest} more rejected in report.json` : lines;
}

function renderLocations(checked: CheckedView, lookedFor: string | undefined): string {
  const rows = table(
    ['location', 'response'],
    summarizeLocations(checked).slice(0, MAX_LINES),
    ({ location, response }) => [markdown(location, 200), markdown(response, 300)],
  );
  const requested = lookedFor === undefined ? [] : [`Looked for: ${markdown(lookedFor)}`];
  return details('What was looked for, and where', [...requested, rows].join('\n\n'));
}

/** Names of the files, which are the same for every platform. */
function renderFiles({ files }: CheckedView): string | undefined {
  const folder = files[0]?.split('/')[0];
  if (folder === undefined) {
    return undefined;
  }
  const names = unique(files.map(lastComponentOf));
  const shown = names.slice(0, MAX_FILES).map((name) => code(name));
  const all = [...shown, ...(names.length > MAX_FILES ? ['…'] : [])].join(', ');
  return `**Files** ${files.length} in the folder ${code(folder)}: ${all}`;
}
