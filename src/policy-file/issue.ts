import { LIMITS } from '../limits.ts';

/** What is wrong with a place of a policy file. */
export type PolicyIssueCode =
  /** more bytes, tokens, values, nesting, patterns or alternatives than the bounds */
  | 'too-large'
  /** not YAML 1.2, or not one document */
  | 'yaml'
  /** `!name` without quotes, or any other tag than those of YAML's core schema */
  | 'tag'
  /** an alias without an anchor, of itself, or one too many */
  | 'alias'
  | 'duplicate-key'
  | 'unknown-key'
  | 'missing'
  /** a list where a text is expected, another word, and so on */
  | 'wrong-kind'
  /** keys that exclude each other, or values of several keys that cannot both hold */
  | 'contradiction'
  | 'glob'
  | 'template'
  | 'threshold'
  | 'date'
  | 'duration'
  | 'pattern'
  | 'key'
  | 'publisher'
  | 'predicate-type'
  | 'platform'
  | 'repository'
  /** what a cluster has and a run has not, or what nothing here can verify */
  | 'unsupported'
  /** a file of another program */
  | 'foreign'
  /** how many faults are not listed */
  | 'more';

/** A position in a file: both from 1, the column in UTF-16 code units. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

/** One fault of a policy file, and where. The message is a sentence without its place. */
export interface PolicyIssue extends FilePosition {
  readonly code: PolicyIssueCode;
  readonly message: string;
}

/** A valid text, or everything that is wrong with it, in the order of the file. */
export type PolicyResult<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'invalid'; readonly path: string; readonly issues: readonly PolicyIssue[] };

/** Faults in the order of the file, each once; those beyond the bound are counted. */
export function sortIssues(issues: readonly PolicyIssue[]): readonly PolicyIssue[] {
  const distinct = new Map(
    issues.map((issue) => [`${issue.line}:${issue.column} ${issue.code} ${issue.message}`, issue]),
  );
  const sorted = [...distinct.values()].sort((a, b) => a.line - b.line || a.column - b.column);
  const next = sorted[LIMITS.policyIssues];
  const rest = sorted.length - LIMITS.policyIssues;
  return next === undefined
    ? sorted
    : [
        ...sorted.slice(0, LIMITS.policyIssues),
        { line: next.line, column: next.column, code: 'more', message: `There are ${rest} more errors after this.` },
      ];
}

/** `path:line:column: message`, as compilers write it. */
export function formatIssue(
  path: string,
  { line, column, message }: FilePosition & { readonly message: string },
): string {
  return `${path}:${line}:${column}: ${message}`;
}
