import type { Block } from './budget.ts';
import { count, leadingEvidence, rekorOf, verifiedOf } from './evidence.ts';
import { renderEvidence } from './evidence-list.ts';
import type { Failure } from './explanation.ts';
import { explain } from './failure.ts';
import { describeFormats, formatsOf } from './formats.ts';
import { renderInside } from './inside.ts';
import { renderMatrix, row } from './matrix.ts';
import { deployable, isAccepted, type ImageOutcome, type CheckedImage } from '../outcome.ts';
import { filesOf } from './outputs.ts';
import { bullets, details } from './parts.ts';
import { summarizeLocations } from './locations.ts';
import { describeSigner, toMarkdown } from './signer.ts';
import { code, codeBlock, markdown } from './text.ts';
import { formatAge, formatTime } from './time.ts';
import { lastComponentOf } from '../core/image/reference.ts';
import type { LogEntry } from '../core/verify/verified.ts';

const MAX_LINES = 100;
const MAX_FOUND = 20;
const MAX_FILES = 6;

/**
 * Everything about one image below its heading. Ranks: what to do, who and the matrix stay longest. Within a folded part
 * (`folded`) GitHub shows no alerts.
 */
export function renderImage(image: ImageOutcome, now: Date, folded = false): readonly Block[] {
  const failure = explain(image);
  const words = failure === undefined ? [] : renderFailure(failure, image, folded);
  if (image.kind === 'failed') {
    return words;
  }
  return [
    ...words,
    ...(failure === undefined ? [{ text: renderVerified(image, now), rank: 1 }] : []),
    ...block(renderWarnings(image), 1),
    { text: renderMatrix(image), rank: 2 },
    ...block(renderInside(image), 4),
    ...block(renderEvidence(image), 5),
    { text: renderLocations(image, failure?.lookedFor), rank: failure === undefined ? 6 : 3 },
    ...block(renderFiles(image), 3),
  ];
}

function block(text: string | undefined, rank: number): readonly Block[] {
  return text === undefined ? [] : [{ text, rank }];
}

function renderFailure(failure: Failure, image: ImageOutcome, folded: boolean): readonly Block[] {
  const { headline, found, comparison, todo, paste } = failure;
  const undecided = image.kind === 'failed';
  const advice = undecided
    ? `It is not known whether it is signed (\`${image.error.code}\`).`
    : 'Do not deploy it before you know why.';
  const lines = [
    ...(folded ? [] : [`> [!${undecided ? 'WARNING' : 'CAUTION'}]`]),
    `> **${markdown(headline)}** ${advice}`,
  ];
  const what = [`**What to do** ${markdown(todo)}`, ...(paste.length === 0 ? [] : ['', codeBlock(paste)])];
  const [only, ...others] = found;
  const seen =
    only === undefined || others.length > 0 ? bullets(found, MAX_FOUND, (line) => markdown(line)) : markdown(only);
  return [
    { text: lines.join('\n'), rank: 1 },
    ...(comparison.length === 0 ? [] : [{ text: codeBlock(comparison), rank: 1 }]),
    ...block(seen === '' ? undefined : seen, 2),
    { text: what.join('\n'), rank: 1 },
  ];
}

/** Who, when, what to deploy, and in which formats it is. */
function renderVerified(image: CheckedImage, now: Date): string {
  const leading = leadingEvidence(image);
  const formats = formatsOf(image);
  return [
    ...(leading === undefined ? [] : [renderSigner(image, leading.facts.signer), renderTime(leading.facts, now)]),
    ...(isAccepted(image) ? [`**Deploy** ${code(deployable(image))}`] : []),
    ...(formats === undefined
      ? []
      : [`**Format** ${markdown(describeFormats(formats), 600)} · **Log** ${formats.logs.join(' and ')}`]),
  ].join('  \n');
}

type Facts = NonNullable<ReturnType<typeof leadingEvidence>>['facts'];

function renderSigner(image: CheckedImage, signer: Facts['signer']): string {
  const { verb, who, more } = describeSigner(signer);
  const all = new Set(verifiedOf(image).map(({ facts }) => JSON.stringify(identityOf(facts.signer))));
  const others = all.size > 1 ? [`and ${count(all.size - 1, 'other accepted signer')}, see Evidence`] : [];
  return `**${verb}** ${[who, ...more].map(toMarkdown).concat(others).join(', ')}`;
}

function identityOf(signer: Facts['signer']): readonly string[] {
  return signer.kind === 'key' ? [signer.fingerprint] : [signer.identity, signer.issuer];
}

function renderTime({ times, log }: Facts, now: Date): string {
  const time = times[0]?.time;
  const [entry] = log;
  const signed =
    time === undefined
      ? '**Signed** at a time that nothing proves'
      : `**Signed** ${formatTime(time)} (${formatAge(time, now)})`;
  return `${signed}, ${entry === undefined ? 'no log entry required' : renderEntry(entry)}`;
}

/** Only the public log has a page for an entry. */
function renderEntry(entry: LogEntry): string {
  const { logIndex, host } = entry;
  const name = `${rekorOf(entry)} entry `;
  return host !== undefined && /^\d{1,20}$/.test(logIndex)
    ? `${name}[${code(logIndex)}](https://search.sigstore.dev/?logIndex=${logIndex})`
    : `${name}${code(logIndex, 100)}`;
}

function renderWarnings({ verdict, subject }: CheckedImage): string | undefined {
  const lines = [
    ...verdict.warnings.map((warning) => `⚠️ ${markdown(warning)}`),
    ...subject.notices.map((notice) => markdown(notice)),
  ];
  const [only, ...others] = lines;
  return others.length === 0 ? only : bullets(lines, MAX_FOUND, (line) => line);
}

function renderLocations(image: CheckedImage, lookedFor: string | undefined): string {
  const rows = summarizeLocations(image).map(({ location, response }) =>
    row([markdown(location, 200), markdown(response, 300)]),
  );
  const table = [row(['place', 'answer']), '|---|---|', ...rows.slice(0, MAX_LINES)].join('\n');
  const requested = lookedFor === undefined ? [] : [`Looked for: ${markdown(lookedFor)}`];
  return details('What was looked for, and where', [...requested, table].join('\n\n'));
}

/** The names of the files; they are the same for every platform. */
function renderFiles(image: CheckedImage): string | undefined {
  const files = filesOf(image);
  const folder = files[0]?.split('/')[0];
  if (folder === undefined) {
    return undefined;
  }
  const names = [...new Set(files.map(lastComponentOf))];
  const shown = names.slice(0, MAX_FILES).map((name) => code(name));
  const list = [...shown, ...(names.length > MAX_FILES ? ['…'] : [])].join(', ');
  return `**Files** ${files.length} in the folder ${code(folder)}: ${list}`;
}
