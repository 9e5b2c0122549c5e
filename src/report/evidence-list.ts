import type { Rejected } from '../core/verify/finding.ts';
import type { VerifiedEvidence } from '../core/verify/verified.ts';
import { count, nameOfDigest, locationOf, rejectedOf, titleOfFinding, verifiedOf } from './evidence.ts';
import { describeRejection, nameRejected } from './failure.ts';
import { logsOf } from './formats.ts';
import type { CheckedImage } from '../outcome.ts';
import { bullets, details } from './parts.ts';
import { code, markdown } from './text.ts';
import { formatTime } from './time.ts';

const MAX_LINES = 100;
/** Of more, nobody reads the reasons. */
const MAX_REJECTED = 1000;
const MAX_TITLES = 20;
const MAX_SIGNERS = 10;
const MAX_NAMES = 4;

/** The folded list of evidence: by what it is about, then who signed, then what was rejected and why. */
export function renderEvidence(image: CheckedImage): string | undefined {
  const verified = verifiedOf(image);
  const rejected = rejectedOf(image);
  if (verified.length + rejected.length === 0) {
    return undefined;
  }
  const lists = [
    bullets(
      describeTargets(image),
      MAX_LINES,
      ({ names, same, text }) => `**${markdown(names)}**${same ? ' (the same)' : ''}: ${text}`,
    ),
    bullets(signersOf(verified), MAX_SIGNERS, (signer) => signer),
    describeAllRejected(rejected, image),
  ];
  const title = `Evidence: ${verified.length} verified${rejected.length === 0 ? '' : `, ${rejected.length} rejected`}`;
  return details(title, lists.filter((list) => list !== '').join('\n'));
}

interface Described {
  readonly names: string;
  /** whether it is about several */
  readonly same: boolean;
  /** Markdown */
  readonly text: string;
}

/** Targets with the same evidence are one line. */
function describeTargets(image: CheckedImage): readonly Described[] {
  const about = verifiedOf(image).flatMap((evidence) =>
    evidence.facts.subjects.map((subject) => ({ evidence, target: nameOfDigest(image.subject, subject) })),
  );
  const byTarget = [...Map.groupBy(about, ({ target }) => target)].map(([target, all]) => ({
    target,
    text: describeAll(all.map(({ evidence }) => evidence)),
  }));
  return [...Map.groupBy(byTarget, ({ text }) => text)].map(([text, all]) => {
    const names = all.slice(0, MAX_NAMES).map(({ target }) => target);
    const more = all.length - names.length;
    return {
      names: `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      same: all.length > 1,
      text,
    };
  });
}

function describeAll(evidence: readonly VerifiedEvidence[]): string {
  return [...Map.groupBy(evidence, describeOrigin)]
    .map(([origin, all]) => `${titlesOf(all)} (${markdown(origin)})`)
    .join('; ');
}

function titlesOf(evidence: readonly VerifiedEvidence[]): string {
  const titles = evidence.map((each) => titleOfFinding({ kind: 'verified', evidence: each }));
  const names = [...Map.groupBy(titles, (title) => title)].map(([title, all]) =>
    all.length > 1 ? `${all.length} × ${markdown(title, 100)}` : markdown(title, 100),
  );
  return [...names.slice(0, MAX_TITLES), ...(names.length > MAX_TITLES ? ['…'] : [])].join(', ');
}

function describeOrigin(evidence: VerifiedEvidence): string {
  const { origin, times } = evidence.facts;
  const time = times[0]?.time;
  const signed = time === undefined ? [] : [formatTime(time)];
  return [locationOf(origin), ...new Set(logsOf(evidence)), ...signed].join(', ');
}

/** What was rejected for the same reason is one line. */
function describeAllRejected(rejected: readonly Rejected[], image: CheckedImage): string {
  const groups = [...Map.groupBy(rejected.slice(0, MAX_REJECTED), describeRejection)];
  const list = bullets(groups, MAX_LINES, ([why, all]) => {
    const names = all.slice(0, MAX_NAMES).map((each) => nameRejected(each, image));
    const more = all.length - names.length;
    return `rejected: ${markdown(`${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} ${why}`)}`;
  });
  const rest = rejected.length - MAX_REJECTED;
  return rest > 0 ? `${list}\n- … ${rest} more rejected in report.json` : list;
}

/** The exact values that a policy compares. */
function signersOf(evidence: readonly VerifiedEvidence[]): readonly string[] {
  const signers = evidence.map(({ facts: { signer } }) =>
    signer.kind === 'key'
      ? `key ${code(`sha256:${signer.fingerprint}`)}`
      : `${code(signer.identity)}, issuer ${code(signer.issuer)}`,
  );
  const counted = [...Map.groupBy(signers, (signer) => signer)];
  return counted.map(([signer, all]) =>
    counted.length === 1 ? `signed by ${signer}` : `${count(all.length, 'piece')} signed by ${signer}`,
  );
}
