import { stringify } from 'yaml';
import { cleanText, visible } from '../text.ts';

/** A rule of a proposal, as a policy has it. */
export interface DraftRule {
  readonly name: string;
  readonly images: readonly string[];
  /** what decides, and what is required: the other keys */
  readonly body: Readonly<Record<string, unknown>>;
  /** sentences that stand above it */
  readonly comments: readonly string[];
  /** whether it is one that a person has to decide about, and has no effect before */
  readonly isCommentedOut: boolean;
}

/** Lines above a rule; the rest is counted. */
const MOST_COMMENTS = 20;
const INDENT = '  ';

/** The lines of a rule below `rules:`. Whatever is in it, each of its lines is indented, or a comment. */
export function renderRule({ name, images, body, comments, isCommentedOut }: DraftRule): readonly string[] {
  const text = stringify([{ name, images, ...body }], { lineWidth: 0, blockQuote: false });
  const lines = text.trimEnd().split('\n');
  return [...renderComments(comments), ...lines.map((line) => `${INDENT}${isCommentedOut ? '# ' : ''}${line}`)];
}

/** Sentences as comments of one line each. */
export function renderComments(comments: readonly string[], indent = INDENT): readonly string[] {
  const rest = comments.length - MOST_COMMENTS;
  const shown = rest > 0 ? [...comments.slice(0, MOST_COMMENTS), `and ${rest} more`] : comments;
  return shown.map((comment) => `${indent}# ${clean(comment)}`.trimEnd());
}

/** Text from outside in one line of printable ASCII. */
function clean(text: string): string {
  return visible(cleanText(text));
}

/** Whether a text can be a value of a policy as it is: it shows what it is, and nothing in it is a template. */
export function isWritable(text: string): boolean {
  return text.length <= 500 && /^[\u0021-\u007e](?:[\u0020-\u007e]*[\u0021-\u007e])?$/.test(text) && !/[{}]/.test(text);
}
