import type { IdentityPolicy, ValuePolicy } from '../../core/policy/signer.ts';
import type { Mismatch, UnexpectedSigner } from '../../core/verify/finding.ts';
import { visible } from '../../text.ts';

/** Longer values are truncated, so that expected and found remain comparable. */
const MAX_VALUE = 300;

/**
 * Lines with expected and found values, and a mark at the first difference. They contain text from outside, for a code
 * block or the log.
 */
export function renderComparison({ signer, expected, mismatches }: UnexpectedSigner): readonly string[] {
  if (signer.kind === 'key') {
    return [];
  }
  const parts = ['identity', 'issuer', ...mismatches.map(({ part }) => part)];
  const width = Math.max(...parts.map((part) => part.length));
  return [...new Set(parts)].flatMap((part) => {
    const mismatch = mismatches.find((each) => each.part === part);
    return mismatch === undefined
      ? [`${part.padEnd(width)}  as expected`]
      : renderMismatch(mismatch, isPattern(part, expected), width);
  });
}

function renderMismatch({ part, expected, found }: Mismatch, pattern: boolean, width: number): readonly string[] {
  const indent = ' '.repeat(width);
  const [nearest, value] =
    pattern || found === undefined
      ? [visible(nearestOf(expected, found ?? ''), MAX_VALUE), visible(found ?? '', MAX_VALUE)]
      : withoutSharedStart(visible(nearestOf(expected, found), Infinity), visible(found, Infinity));
  const more = expected.length > 1 ? ` (or one of ${expected.length - 1} more)` : '';
  const lines = [
    `${part.padEnd(width)}  expected  ${nearest}${pattern ? ' (a pattern for the whole value)' : more}`,
    `${indent}  found     ${found === undefined ? '(the certificate has none)' : value}`,
  ];
  if (found === undefined || pattern) {
    return lines;
  }
  const at = commonLength(nearest, value);
  return [...lines, `${indent}            ${' '.repeat(at)}^ differs from here`];
}

/** When values are longer than a line, their common start is left out, so that the difference is visible. */
const WIDTH = 85;
const CONTEXT = 24;

function withoutSharedStart(expected: string, found: string): readonly [string, string] {
  const shared = commonLength(expected, found);
  const cut = expected.lastIndexOf('/', shared - CONTEXT);
  const isLong = Math.max(expected.length, found.length) > WIDTH;
  const [start, mark] = isLong && cut > 0 ? [cut, '…'] : [0, ''];
  const shorten = (value: string): string => `${mark}${visible(value.slice(start), MAX_VALUE)}`;
  return [shorten(expected), shorten(found)];
}

/** The kind of difference, when it is clearer than the values; undefined otherwise. */
export function describeDifference({
  mismatches,
  expected: policy,
}: Pick<UnexpectedSigner, 'mismatches' | 'expected'>): string | undefined {
  const identity = mismatches.find(({ part }) => part === 'identity');
  if (identity?.found === undefined) {
    return undefined;
  }
  const { found } = identity;
  const beginning = matchedBeginning(policy.identity, found);
  if (beginning !== undefined) {
    return `The pattern matches only the beginning of the identity, ${visible(beginning, MAX_VALUE)}, but must match all of it.`;
  }
  const expected = nearestOf(identity.expected, found);
  if (/[^\u0020-\u007e]/.test(found)) {
    return 'The found identity contains characters that are not ASCII, shown here as \\u{…}: it may imitate the expected one.';
  }
  if (found.toLowerCase() === expected.toLowerCase()) {
    return 'Only upper and lower case differ.';
  }
  if (found.replace(/\/$/, '') === expected.replace(/\/$/, '')) {
    return 'Only a slash at the end differs.';
  }
  if (lacksRef(mismatches)) {
    return `Only the ref is missing: the identity of a workflow ends in "@" and the ref, here ${visible(found.slice(expected.length), MAX_VALUE)}.`;
  }
  const [foundWorkflow, foundRef] = splitRef(found);
  const [workflow, ref] = splitRef(expected);
  if (ref !== undefined && foundRef !== undefined && foundWorkflow === workflow) {
    return `Only the ref differs: ${foundRef} instead of ${ref}.`;
  }
  return repositoryOf(found) !== undefined && repositoryOf(found) === repositoryOf(expected)
    ? 'It is another workflow of the same repository.'
    : undefined;
}

/** Longer identities are no genuine ones, and each beginning of them is matched. */
const MAX_MATCHED = 500;

/** The longest beginning of an identity that a pattern matches, where it does not match all of it. */
export function matchedBeginning(policy: ValuePolicy, found: string): string | undefined {
  if (policy.kind !== 'pattern' || found.length > MAX_MATCHED || policy.matches(found)) {
    return undefined;
  }
  const length = Array.from(found, (_, at) => found.length - 1 - at).find((end) => policy.matches(found.slice(0, end)));
  return length === undefined ? undefined : found.slice(0, length);
}

/** Whether the expected identity is that of the found workflow without `@` and the ref. */
export function lacksRef(mismatches: readonly Mismatch[]): boolean {
  const { expected = [], found = '' } = mismatches.find(({ part }) => part === 'identity') ?? {};
  return repositoryOf(found) !== undefined && found.startsWith(`${nearestOf(expected, found)}@`);
}

/** `https://github.com/owner/repo` of a GitHub workflow identity. */
export function repositoryOf(identity: string): string | undefined {
  return /^(https:\/\/github\.com\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(identity)?.[1];
}

/** A workflow identity as its workflow and the ref behind `@`. */
export function splitRef(identity: string): readonly [workflow: string, ref: string | undefined] {
  const at = identity.lastIndexOf('@');
  return at === -1 ? [identity, undefined] : [identity.slice(0, at), identity.slice(at + 1)];
}

function isPattern(part: string, policy: IdentityPolicy): boolean {
  return (part === 'identity' || part === 'issuer') && policy[part].kind === 'pattern';
}

function nearestOf(expected: readonly string[], found: string): string {
  return expected.reduce(
    (best, each) => (commonLength(each, found) > commonLength(best, found) ? each : best),
    expected[0] ?? '',
  );
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) {
    length++;
  }
  return length;
}
