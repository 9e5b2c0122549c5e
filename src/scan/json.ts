import type { Node, ParseError } from 'jsonc-parser';
import { messageOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { cleanText } from '../text.ts';
import type { UnreadablePart } from './text-span.ts';
import type { YamlEntry, YamlText, YamlValue } from './yaml.ts';

/** A file of JSON, with comments and trailing commas. */
export interface JsonFile {
  /** undefined where it is empty, or cannot be read */
  readonly root: YamlValue | undefined;
  readonly unreadable: readonly UnreadablePart[];
}

/** Reads JSON with comments as the same values as YAML. Never throws. */
export async function readJsonFile(text: string): Promise<JsonFile> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser');
  try {
    const errors: ParseError[] = [];
    // a byte order mark is a space, so that every position holds
    const tree = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first !== undefined) {
      const what = printParseErrorCode(first.error).replaceAll(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      return { root: undefined, unreadable: [{ why: `not JSON: ${what} at offset ${first.offset}` }] };
    }
    return { root: tree === undefined ? undefined : valueOf(tree, 0), unreadable: [] };
  } catch (thrown) {
    const why =
      thrown instanceof RangeError ? `it is nested deeper than ${LIMITS.scanDepth}` : cleanText(messageOf(thrown));
    return { root: undefined, unreadable: [{ why: `not JSON: ${why}` }] };
  }
}

function valueOf(node: Node, depth: number): YamlValue | undefined {
  if (depth > LIMITS.scanDepth) {
    throw new RangeError('too deep');
  }
  const span = { start: node.offset, end: node.offset + node.length };
  switch (node.type) {
    case 'object': {
      const written = (node.children ?? []).flatMap(({ children = [] }): readonly YamlEntry[] => {
        const [key, value] = children;
        return key === undefined ? [] : [{ key: textOf(key), value: value && valueOf(value, depth + 1) }];
      });
      return { kind: 'mapping', span, tag: undefined, written, entries: written };
    }
    case 'array':
      return {
        kind: 'list',
        span,
        tag: undefined,
        items: (node.children ?? []).map((child) => valueOf(child, depth + 1)),
      };
    case 'null':
    case 'property':
      return undefined;
    case 'boolean':
    case 'number':
    case 'string':
      return textOf(node);
  }
}

function textOf({ type, value, offset, length }: Node): YamlText {
  const isQuoted = type === 'string';
  return {
    kind: 'text',
    tag: undefined,
    style: isQuoted ? 'double' : 'plain',
    text: String(value),
    span: isQuoted
      ? { start: offset + 1, end: Math.max(offset + 1, offset + length - 1) }
      : { start: offset, end: offset + length },
  };
}
