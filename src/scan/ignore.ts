import { quote } from '../text.ts';
import { commentsOf } from './comments.ts';
import type { CommentSyntax, Mention } from './format.ts';
import type { LineIndex } from './position.ts';

const MARK = 'image-provenance:';
/** The whole comment: its sign, the words, and a reason, which is needed. */
const IGNORE = /^(?:#|;|\/\/)[ \t]*image-provenance:[ \t]*ignore[ \t]+(?<reason>\S.*?)[ \t\r]*$/;

/** Which lines of a file are ignored, by line (from 1), with the reason. */
export type IgnoredLines = ReadonlyMap<number, string>;

/** Reads the comments of a file that say that a reference is ignored. */
export async function readIgnoreComments(text: string, syntax: CommentSyntax, lines: LineIndex): Promise<IgnoredLines> {
  const ignored = new Map<number, string>();
  if (!text.includes(MARK)) {
    return ignored;
  }
  for (const { start, end } of await commentsOf(text, syntax)) {
    const reason = IGNORE.exec(text.slice(start, end))?.groups?.['reason'];
    if (reason !== undefined) {
      const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
      const isAlone = /^[\s\uFEFF]*$/.test(before);
      ignored.set(lines.lineOf(start) + (isAlone ? 1 : 0), reason);
    }
  }
  return ignored;
}

/** Why a mention is ignored, in a sentence; undefined where no comment says so. */
export function whyIgnored(
  { span, parts = {}, owners = [] }: Mention,
  ignored: IgnoredLines,
  lines: LineIndex,
): string | undefined {
  const spans = [span, ...Object.values(parts), ...owners];
  const reason = spans.map(({ start }) => ignored.get(lines.lineOf(start))).find((each) => each !== undefined);
  return reason === undefined ? undefined : `A comment says so: ${quote(reason)}.`;
}
