import type { TextSpan, UnreadablePart } from './text-span.ts';

/** A token of HCL or Starlark. */
export interface CodeToken {
  readonly kind: 'string' | 'name' | 'sign';
  /** of a string what stands in its quotes, escapes undone where it has no more than those of quotes */
  readonly text: string;
  /** of a string without its quotes */
  readonly span: TextSpan;
  /** with them */
  readonly outer: TextSpan;
}

/** Languages that are read as tokens. */
export type CodeLanguage = 'hcl' | 'starlark';

const SPACE = /[\s\uFEFF]+/y;
const NAME = /[A-Za-z_][\w-]*/y;
const STARLARK_NAME = /[A-Za-z_]\w*/y;
const STARLARK_COMMENT = /#[^\n]*/y;
const HCL_COMMENT = /(?:#|\/\/)[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const QUOTE = /r?(?:"""|'''|["'])/y;
const HEREDOC = /<<-?(?<name>[A-Za-z_][\w-]*)[^\n]*\n/y;

/** The tokens of a text. */
export interface CodeTokens {
  readonly tokens: readonly CodeToken[];
  /** a text or comment that is not closed: what is behind it may be read wrongly */
  readonly unreadable: readonly UnreadablePart[];
}

/** The tokens of a text, without comments; numbers and signs one character each. Its time grows with the length. */
export function readTokens(text: string, language: CodeLanguage): CodeTokens {
  const isHcl = language === 'hcl';
  const tokens: CodeToken[] = [];
  let at = 0;
  let isClosed = true;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const skipped = match(SPACE) ?? match(isHcl ? HCL_COMMENT : STARLARK_COMMENT);
    if (skipped !== null) {
      at += skipped[0].length;
      continue;
    }
    const string = isHcl ? hclString(text, at) : starlarkString(text, at, match(QUOTE)?.[0]);
    if (string !== undefined) {
      tokens.push(string.token);
      isClosed &&= string.isClosed;
      at = string.end;
      continue;
    }
    const heredoc = isHcl ? match(HEREDOC) : null;
    if (heredoc !== null) {
      at = endOfHeredoc(text, at + heredoc[0].length, heredoc.groups?.['name'] ?? '');
      continue;
    }
    const [name] = match(isHcl ? NAME : STARLARK_NAME) ?? [];
    const token = name ?? text.charAt(at);
    tokens.push({
      kind: name === undefined ? 'sign' : 'name',
      text: token,
      span: { start: at, end: at + token.length },
      outer: { start: at, end: at + token.length },
    });
    at += token.length;
  }
  const why = `not ${isHcl ? 'HCL' : 'Starlark'}: a quotation mark is not closed`;
  return { tokens, unreadable: isClosed ? [] : [{ why }] };
}

interface StringToken {
  readonly token: CodeToken;
  /** behind its quote; of one that is not closed the end of its line, or of the text */
  readonly end: number;
  readonly isClosed: boolean;
}

function starlarkString(text: string, start: number, opening: string | undefined): StringToken | undefined {
  if (opening === undefined) {
    return undefined;
  }
  const quote = opening.replace(/^r/, '');
  const inner = start + opening.length;
  for (let at = inner; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') {
      at++;
    } else if (character === '\n' && quote.length === 1) {
      return stringOf(text, start, inner, at, at, false);
    } else if (text.startsWith(quote, at)) {
      return stringOf(text, start, inner, at, at + quote.length, true);
    }
  }
  return stringOf(text, start, inner, text.length, text.length, false);
}

/** A string of HCL; what stands in `${ … }` may have quotes of its own. */
function hclString(text: string, start: number): StringToken | undefined {
  if (text.charAt(start) !== '"') {
    return undefined;
  }
  let braces = 0;
  let isInner = false;
  let at = start + 1;
  for (; at < text.length && text.charAt(at) !== '\n'; at++) {
    const character = text.charAt(at);
    if (character === '\\') {
      at++;
    } else if (character === '"' && braces === 0) {
      return stringOf(text, start, start + 1, at, at + 1, true);
    } else if (character === '"') {
      isInner = !isInner;
    } else if (!isInner && character === '{' && (braces > 0 || /[$%]/.test(text.charAt(at - 1)))) {
      braces++;
    } else if (!isInner && character === '}' && braces > 0) {
      braces--;
    }
  }
  const end = Math.min(at, text.length);
  return stringOf(text, start, start + 1, end, end, false);
}

function stringOf(
  text: string,
  outer: number,
  start: number,
  end: number,
  next: number,
  isClosed: boolean,
): StringToken {
  return {
    token: {
      kind: 'string',
      text: unescape(text.slice(start, end)),
      span: { start, end: Math.max(start, end) },
      outer: { start: outer, end: Math.max(start, next) },
    },
    end: Math.max(start, next),
    isClosed,
  };
}

function unescape(text: string): string {
  return text.replaceAll(/\\(["'\\])/g, '$1');
}

function endOfHeredoc(text: string, start: number, name: string): number {
  for (let at = start; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(at, end).trim() === name) {
      return end;
    }
    at = end + 1;
  }
  // one without an end hides nothing
  return start;
}
