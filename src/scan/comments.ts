import type { CommentSyntax } from './format.ts';
import type { TextSpan } from './text-span.ts';
import { createLexer } from './yaml-lexer.ts';

/**
 * The comments of a text: from their sign to the end of the line. What stands inside of a text in quotes or of a block
 * is none.
 */
export async function commentsOf(text: string, syntax: CommentSyntax): Promise<readonly TextSpan[]> {
  switch (syntax) {
    case 'yaml':
      return yamlComments(text);
    case 'jsonc':
      return jsonComments(text);
    case 'dockerfile':
      return [...text.matchAll(/(?<!\S)#/g)].map(({ index }) => lineFrom(text, index));
    case 'ini':
      return [...text.matchAll(/^[ \t\uFEFF]*[#;]/gm)].map(({ index, 0: { length } }) =>
        lineFrom(text, index + length - 1),
      );
    case 'hash':
      return quotedLanguageComments(
        text,
        /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|(?<comment>#[^\n]*)/g,
      );
    case 'hash-and-slashes':
      return quotedLanguageComments(text, /"(?:\\.|[^"\\\n])*"?|\/\*[\s\S]*?(?:\*\/|$)|(?<comment>(?:#|\/\/)[^\n]*)/g);
  }
}

async function yamlComments(text: string): Promise<readonly TextSpan[]> {
  const yaml = await import('yaml');
  const { CST } = yaml;
  // these stand for no text of the file
  const empty: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];
  const spans: TextSpan[] = [];
  let offset = 0;
  let isScalar = false;
  for (const token of createLexer(yaml).lex(text)) {
    if (!isScalar && empty.includes(token)) {
      isScalar = token === CST.SCALAR;
      continue;
    }
    if (!isScalar && token.startsWith('#')) {
      spans.push({ start: offset, end: offset + token.length });
    }
    isScalar = false;
    offset += token.length;
  }
  return spans;
}

/** Kinds of tokens of jsonc-parser, whose own names (`SyntaxKind`) exist only for its compiler. */
const [LINE_COMMENT, END_OF_FILE]: readonly number[] = [12, 17];

async function jsonComments(text: string): Promise<readonly TextSpan[]> {
  const { createScanner } = await import('jsonc-parser');
  const scanner = createScanner(text, false);
  const spans: TextSpan[] = [];
  for (let token = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
    if (token === LINE_COMMENT) {
      const start = scanner.getTokenOffset();
      spans.push({ start, end: start + scanner.getTokenLength() });
    }
  }
  return spans;
}

function quotedLanguageComments(text: string, pattern: RegExp): readonly TextSpan[] {
  return [...text.matchAll(pattern)].flatMap(({ index, groups }) =>
    groups?.['comment'] === undefined ? [] : [{ start: index, end: index + groups['comment'].length }],
  );
}

function lineFrom(text: string, start: number): TextSpan {
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
