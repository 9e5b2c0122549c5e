import type { Counts } from '../attestation/counts.ts';
import { lastComponentOf } from '../image/reference.ts';
import type { Block } from './budget.ts';
import {
  count,
  kindOfFinding,
  leadingEvidence,
  nameOfDigest,
  placeOf,
  rejectedOf,
  rekorOf,
  titleOfFinding,
  verifiedOf,
} from './evidence.ts';
import type { Failure } from './explanation.ts';
import { describeRejected, explain } from './failure.ts';
import { detailsOf } from './facts.ts';
import { renderMatrix, row } from './matrix.ts';
import type { ImageOutcome, JudgedImage } from './outcome.ts';
import { deployable, filesOf } from './outputs.ts';
import { summarisePlaces } from './places.ts';
import { code, codeBlock, htmlCode, markdown } from './text.ts';
import { formatAge, formatDuration, formatTime } from './time.ts';
import type { Rejected } from '../verify/finding.ts';
import { renderBuilder } from './builder.ts';

const MAX_LINES = 100;
const MAX_FOUND = 20;
const MAX_COUNTS = 5;

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
    ...block(renderContent(image), 4),
    { text: renderEvidence(image), rank: 5 },
    { text: renderPlaces(image), rank: failure === undefined ? 6 : 3 },
    ...block(renderFiles(image), 3),
  ];
}

function block(text: string | undefined, rank: number): readonly Block[] {
  return text === undefined ? [] : [{ text, rank }];
}

function renderFailure(failure: Failure, image: ImageOutcome, folded: boolean): readonly Block[] {
  const { headline, lookedFor, found, comparison, todo, paste } = failure;
  const undecided = image.kind === 'failed';
  const advice = undecided ? 'It is not known whether it is signed.' : 'Do not deploy it before you know why.';
  const lines = [
    ...(folded ? [] : [`> [!${undecided ? 'WARNING' : 'CAUTION'}]`]),
    `> **${markdown(headline)}** ${advice}`,
  ];
  const what = [`**What to do** ${markdown(todo)}`, ...(paste.length === 0 ? [] : ['', codeBlock(paste)])];
  return [
    { text: lines.join('\n'), rank: 1 },
    ...(comparison.length === 0 ? [] : [{ text: codeBlock(comparison), rank: 1 }]),
    { text: what.join('\n'), rank: 1 },
    ...block(found.length === 0 ? undefined : bullets(found, MAX_FOUND, (line) => markdown(line)), 2),
    ...block(lookedFor === undefined ? undefined : `**Looked for** ${markdown(lookedFor)}`, 2),
  ];
}

function renderVerified(image: JudgedImage, now: Date): string {
  const leading = leadingEvidence(image);
  const time = leading?.facts.times[0]?.time;
  const entry = leading?.facts.log[0];
  const log = entry === undefined ? ', no log entry required' : `, ${rekorOf(entry)} entry ${markdown(entry.logIndex)}`;
  return [
    ...(leading === undefined ? [] : [renderBuilder(leading.facts.signer)]),
    time === undefined
      ? `**Signed** at a time that nothing proves${log}`
      : `**Signed** ${formatTime(time)} (${formatAge(time, now)})${log}`,
    `**Deploy** ${code(deployable(image))}`,
    `**Checked** in ${formatDuration(image.duration)}`,
  ].join('  \n');
}

function renderWarnings({ verdict, subject }: JudgedImage): string | undefined {
  const lines = [
    ...verdict.warnings.map((warning) => `⚠️ ${markdown(warning)}`),
    ...subject.notices.map((notice) => markdown(notice)),
  ];
  return lines.length === 0 ? undefined : bullets(lines, MAX_FOUND, asIs);
}

/** What the evidence of the first target that has any says about its content. */
function renderContent({ verdict, facts: known }: JudgedImage): string | undefined {
  const attested = verdict.requirements.flatMap(({ platform, by }) =>
    by.flatMap((evidence) => {
      const facts = evidence.kind === 'attestation' ? known.get(evidence) : undefined;
      return facts === undefined ? [] : [{ platform, facts }];
    }),
  );
  const platform = attested[0]?.platform;
  const lines = attested
    .filter((each) => each.platform === platform)
    .flatMap(({ facts }) => {
      const sums = [
        ...(facts.packages === undefined ? [] : renderCounts('', facts.packages.byType)),
        ...(facts.packages === undefined ? [] : renderCounts('licences: ', facts.packages.licences)),
      ];
      const inventory =
        facts.packages === undefined
          ? []
          : [`${count(facts.packages.count, 'package')}${sums.length === 0 ? '' : `: ${sums.join(' · ')}`}`];
      const details = detailsOf(facts).map(({ label, value }) => `${label} ${code(value, 200)}`);
      const all = [...inventory, ...(details.length === 0 ? [] : [details.join(', ')])];
      return all.map((line) => `${markdown(facts.name, 100)}: ${line}`);
    });
  return platform === undefined || lines.length === 0
    ? undefined
    : details(`What is inside ${htmlCode(platform, 100)}`, bullets(lines, MAX_FOUND, asIs));
}

function renderCounts(title: string, { top, others: rest }: Counts): readonly string[] {
  const shown = top.slice(0, MAX_COUNTS).map(([name, n]) => `${String(n)} ${markdown(name, 60)}`);
  const others = rest + top.slice(MAX_COUNTS).reduce((sum, [, n]) => sum + n, 0);
  const all = [...shown, ...(others === 0 ? [] : [`${String(others)} others`])];
  return all.length === 0 ? [] : [`${title}${all.join(', ')}`];
}

/** Evidence by what it is about; targets with the same evidence are told so in a word. */
function renderEvidence(image: JudgedImage): string {
  const verified = verifiedOf(image);
  const byTarget = Map.groupBy(
    verified.flatMap((evidence) =>
      evidence.facts.subjects.map((subject) => ({ evidence, target: nameOfDigest(image.subject, subject) })),
    ),
    ({ target }) => target,
  );
  const described = [...byTarget].slice(0, MAX_LINES).map(([target, all]) => ({
    target,
    text: [...Map.groupBy(all, ({ evidence }) => describeOrigin(evidence)).entries()]
      .map(
        ([origin, each]) =>
          `${bounded(each.map(({ evidence }) => titleOfFinding({ kind: 'verified', evidence })))} (${markdown(origin)})`,
      )
      .join('; '),
  }));
  const lines = described.map(({ target, text }, index) => {
    const same = index > 0 && described[index - 1]?.text === text;
    return `**${markdown(target)}**: ${same ? 'the same' : text}`;
  });
  const rejected = rejectedOf(image);
  const describeOne = (each: Rejected): string =>
    `rejected ${kindOfFinding(each)}: ${markdown(describeRejected(each, image))}`;
  const title = `Evidence: ${String(verified.length)} verified, ${String(rejected.length)} rejected`;
  const list = [bullets(lines, MAX_LINES, asIs), bullets(rejected, MAX_LINES, describeOne)]
    .filter((text) => text !== '')
    .join('\n');
  return details(title, list === '' ? 'Nothing was found.' : list);
}

function bounded(titles: readonly string[]): string {
  const names = [...Map.groupBy(titles, (title) => title)].map(([title, all]) =>
    all.length > 1 ? `${String(all.length)} × ${markdown(title, 100)}` : markdown(title, 100),
  );
  return [...names.slice(0, MAX_FOUND), ...(names.length > MAX_FOUND ? ['…'] : [])].join(', ');
}

function describeOrigin(evidence: ReturnType<typeof verifiedOf>[number]): string {
  const { origin, log, times } = evidence.facts;
  const [entry] = log;
  const time = times[0]?.time;
  return [
    placeOf(origin),
    entry === undefined ? 'no log' : rekorOf(entry),
    ...(time === undefined ? [] : [formatTime(time)]),
  ].join(', ');
}

function renderPlaces(image: JudgedImage): string {
  const rows = summarisePlaces(image).map(({ place, answer }) => row([markdown(place, 200), markdown(answer, 300)]));
  const table = [row(['place', 'answer']), '|---|---|', ...rows.slice(0, MAX_LINES)].join('\n');
  return details('Where was looked, and what was there', table);
}

function renderFiles(image: JudgedImage): string | undefined {
  const files = filesOf(image);
  const folder = files[0]?.split('/')[0];
  return folder === undefined
    ? undefined
    : `**Files** ${String(files.length)} in ${code(folder)} of the output folder (${code(lastComponentOf(files[0] ?? ''))}${files.length > 1 ? ', …' : ''})`;
}

/** A folded part; the title is HTML, the body Markdown. */
function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** For lines that are Markdown already. */
function asIs(line: string): string {
  return line;
}

/** A list; only the items that are shown are rendered. */
function bullets<T>(items: readonly T[], limit: number, render: (item: T) => string): string {
  const shown = items.slice(0, limit).map((item) => `- ${render(item)}`);
  const rest = items.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- … ${String(rest)} more in report.json`] : [])].join('\n');
}
