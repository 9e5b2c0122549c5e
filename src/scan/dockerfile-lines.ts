import type { TextSpan } from './text-span.ts';

/** An instruction of a Dockerfile, its continued lines put together. */
export interface Instruction {
  /** in upper case */
  readonly name: string;
  /** all behind the name, in one line without comments */
  readonly text: string;
  /** of its name in the file */
  readonly start: number;
  /** where a stretch of the text stands in the file */
  readonly toFile: (span: TextSpan) => TextSpan;
}

/** A parser directive, e.g. `# syntax=docker/dockerfile:1`. */
export interface Directive {
  /** in lower case */
  readonly name: string;
  readonly value: string;
  readonly span: TextSpan;
}

/** What a Dockerfile is made of. */
export interface DockerfileLines {
  readonly directives: readonly Directive[];
  readonly instructions: readonly Instruction[];
  /** `\`, or a backtick */
  readonly escape: string;
}

interface Line {
  readonly start: number;
  /** without its end */
  readonly text: string;
}

const DIRECTIVE = /^[ \t]*(?<sign>#|\/\/)[ \t]*(?<name>[a-zA-Z][a-zA-Z0-9]*)[ \t]*=[ \t]*(?<value>\S(?:.*\S)?)[ \t]*$/;
const COMMENT = /^[ \t]*#/;
const BLANK = /^[ \t]*$/;
const HEREDOC_NAMES: readonly string[] = ['ADD', 'COPY', 'RUN'];

/**
 * Takes a Dockerfile apart as BuildKit does (moby/buildkit, `frontend/dockerfile/parser`): directives, continued lines
 * with comments and blank lines between them, and bodies of heredocs, which are no instructions. Its time grows with
 * the length of the text. A heredoc that does not end has no body, so that it hides nothing.
 *
 * Not done by `dockerfile-ast`: it takes `<<` inside of quotes for a heredoc, which hides every `FROM` behind it, and
 * compares each instruction with each comment.
 */
export function readDockerfile(text: string): DockerfileLines {
  const lines = linesOf(text);
  const own = directivesOf(lines, '#');
  const directives = [...own, ...(own.some(isSyntax) ? [] : foreignSyntaxOf(text, lines))];
  const escape = directives.find(({ name }) => name === 'escape')?.value === '`' ? '`' : '\\';
  const instructions: Instruction[] = [];
  const ends = new HeredocEnds(lines);
  for (let at = 0; at < lines.length; at++) {
    const pieces: Piece[] = [];
    let length = 0;
    let isContinued = true;
    for (; isContinued && at < lines.length; at++) {
      const line = lines[at];
      if (line === undefined || COMMENT.test(line.text) || (pieces.length > 0 && BLANK.test(line.text))) {
        isContinued = pieces.length > 0;
        continue;
      }
      const end = continuationOf(line.text, escape);
      const indent = pieces.length > 0 ? 0 : line.text.length - line.text.trimStart().length;
      const content = line.text.slice(indent, end);
      pieces.push({ at: length, start: line.start + indent, text: content });
      length += content.length;
      isContinued = end !== undefined;
    }
    at--;
    const instruction = instructionOf(pieces);
    if (instruction !== undefined) {
      instructions.push(instruction);
      at = ends.skip(instruction, at, escape);
    }
  }
  return { directives, instructions, escape };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const isCarried = text.charAt(end - 1) === '\r' && end > start;
    lines.push({ start, text: text.slice(start, isCarried ? end - 1 : end) });
    start = end + 1;
  }
  return lines;
}

function isSyntax({ name }: Directive): boolean {
  return name === 'syntax';
}

/**
 * The image of the frontend of a file that is no Dockerfile, but is built like one (moby/buildkit,
 * `frontend/dockerfile/parser`, `DetectSyntax`): in comments of C, else in an object of JSON.
 */
function foreignSyntaxOf(text: string, lines: readonly Line[]): readonly Directive[] {
  const inComment = directivesOf(lines, '//').filter(isSyntax);
  const json = inComment.length > 0 ? undefined : /^(?:\uFEFF|#![^\n]*\n)*\s*\{/.exec(text);
  if (json === undefined || json === null) {
    return inComment;
  }
  const value = syntaxOfJson(text.slice(json[0].length - 1));
  if (value === undefined) {
    return [];
  }
  const start = Math.max(text.indexOf(JSON.stringify(value)) + 1, 0);
  return [{ name: 'syntax', value, span: { start, end: start === 0 ? text.length : start + value.length } }];
}

function syntaxOfJson(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const syntax = typeof value === 'object' && value !== null && 'syntax' in value ? value.syntax : undefined;
    return typeof syntax === 'string' ? syntax : undefined;
  } catch {
    // a Dockerfile
    return undefined;
  }
}

/** @param sign what comments begin with */
function directivesOf(lines: readonly Line[], sign: string): readonly Directive[] {
  const directives: Directive[] = [];
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const { name, value, sign: own } = DIRECTIVE.exec(line.text)?.groups ?? {};
    if (name === undefined || value === undefined || own !== sign) {
      if (index === 0 && line.text.startsWith('#!')) {
        continue;
      }
      break;
    }
    const lower = name.toLowerCase();
    if (!seen.has(lower)) {
      const start = line.start + line.text.lastIndexOf(value);
      directives.push({ name: lower, value, span: { start, end: start + value.length } });
    }
    seen.add(lower);
  }
  return directives;
}

/** Where a line is cut that goes on in the next one: at an escape character that is not escaped, with spaces behind it at most. */
function continuationOf(line: string, escape: string): number | undefined {
  const end = line.trimEnd().length - 1;
  return line.charAt(end) === escape && line.charAt(end - 1) !== escape ? end : undefined;
}

interface Piece {
  /** in the text of the instruction */
  readonly at: number;
  /** in the file */
  readonly start: number;
  readonly text: string;
}

function instructionOf(pieces: readonly Piece[]): Instruction | undefined {
  const [first] = pieces;
  const joined = pieces.map(({ text }) => text).join('');
  const name = /^\S+/.exec(joined)?.[0];
  if (first === undefined || name === undefined) {
    return undefined;
  }
  const offsetOf = (at: number): number => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      [low, high] = (pieces[middle]?.at ?? 0) <= at ? [middle, high] : [low, middle - 1];
    }
    const piece = pieces[low] ?? first;
    return piece.start + at - piece.at;
  };
  return {
    name: name.toUpperCase(),
    text: joined.slice(name.length),
    start: first.start,
    toFile: ({ start, end }) => ({
      start: offsetOf(start + name.length),
      // the end belongs to the last character: behind it another line may begin
      end: offsetOf(Math.max(end - 1, start) + name.length) + (end > start ? 1 : 0),
    }),
  };
}

/** The part of an instruction that `ONBUILD` has for later; undefined for other instructions. */
export function triggerOf({ name, text, toFile }: Instruction): Instruction | undefined {
  const match = name === 'ONBUILD' ? /^\s*(?<name>\S+)/.exec(text) : null;
  const [{ length }, inner] = match === null ? [''] : [match[0], match.groups?.['name']];
  if (inner === undefined) {
    return undefined;
  }
  return {
    name: inner.toUpperCase(),
    text: text.slice(length),
    start: toFile({ start: length - inner.length, end: length }).start,
    toFile: ({ start, end }) => toFile({ start: start + length, end: end + length }),
  };
}

/** A word of an instruction, with its quotes. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** Words with spaces between them; quotes and `{{ … }}` hold one together. Undefined where a quote is not closed. */
export function splitWords(text: string, escape: string): readonly Word[] | undefined {
  const words: Word[] = [];
  let start = -1;
  let quote = '';
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (at === text.length) {
        return undefined;
      }
      at += character === escape && quote === '"' ? 1 : 0;
      quote = character === quote ? '' : quote;
    } else if (at === text.length || character === ' ' || character === '\t') {
      if (start >= 0) {
        words.push({ text: text.slice(start, at), start });
      }
      start = -1;
    } else {
      start = start < 0 ? at : start;
      quote = character === '"' || character === "'" ? character : '';
      at += character === escape ? 1 : 0;
    }
  }
  return words;
}

const HEREDOC = /^\d*<<(?<chomp>-?)(?<name>[^<]+)$/;

/** Where the bodies of heredocs end. */
class HeredocEnds {
  readonly #lines: readonly Line[];
  #byText: ReadonlyMap<string, readonly number[]> | undefined;
  #byChomped: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** The last line of the bodies of an instruction whose own last line is given. */
  skip(instruction: Instruction, line: number, escape: string): number {
    const command = triggerOf(instruction) ?? instruction;
    if (!HEREDOC_NAMES.includes(command.name) || !command.text.includes('<<')) {
      return line;
    }
    let last = line;
    for (const word of splitWords(command.text, escape) ?? []) {
      const { chomp, name } = HEREDOC.exec(word.text)?.groups ?? {};
      const end = name === undefined ? undefined : this.#endOf(withoutQuotes(name), chomp === '-', last);
      last = end ?? last;
    }
    return last;
  }

  #endOf(name: string, chomps: boolean, after: number): number | undefined {
    const found = (chomps ? this.#chomped() : this.#plain()).get(name) ?? [];
    let [low, high] = [0, found.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      [low, high] = (found[middle] ?? 0) > after ? [low, middle] : [middle + 1, high];
    }
    return found[low];
  }

  #plain(): ReadonlyMap<string, readonly number[]> {
    this.#byText ??= indexLines(this.#lines.map(({ text }) => text));
    return this.#byText;
  }

  #chomped(): ReadonlyMap<string, readonly number[]> {
    this.#byChomped ??= indexLines(this.#lines.map(({ text }) => text.replace(/^\t+/, '')));
    return this.#byChomped;
  }
}

function indexLines(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const known = numbers.get(line);
    if (known === undefined) {
      numbers.set(line, [index]);
    } else {
      known.push(index);
    }
  }
  return numbers;
}

function withoutQuotes(word: string): string {
  return word.replaceAll(/(["'])(.*?)\1/g, '$2').replaceAll(/\\(.)/g, '$1');
}
