import type { Document } from 'yaml';
import { LIMITS } from '../limits.ts';
import type { FilePosition, PolicyIssue } from './issue.ts';
import { DEPTH_MESSAGE, NodeReader, QUOTE_STAR, type ReadAmount, type YamlModule } from './nodes.ts';
import type { YamlFile, YamlResult } from './yaml-file.ts';

/**
 * Reads one document of YAML 1.2 (core schema) within bounds, whoever wrote it: bytes and tokens are counted before
 * anything is built, aliases are followed up to a number of values, and merge keys are keys like any other. Tags other
 * than those of the core schema are faults: `- !name` is one, and would lose an exclusion without a word.
 */
export async function readYaml(text: string): Promise<YamlResult> {
  const stream = await composeWithin(text, 1);
  if (stream.kind === 'invalid') {
    return stream;
  }
  const { yaml, documents, source, at } = stream;
  const [document, second] = documents;
  if (document === undefined || (second === undefined && isEmpty(yaml, document))) {
    return EMPTY;
  }
  const issues: PolicyIssue[] = [...syntaxIssues(document, at), ...directiveIssues(document, source, at, 0)];
  if (second !== undefined) {
    const message = 'A second document begins here, but a policy is one document.';
    issues.push({ ...at(startOf(second)), code: 'yaml', message });
  }
  if (issues.length > 0) {
    return { kind: 'invalid', issues };
  }
  return new NodeReader(yaml, document, source, at, { values: 0, aliases: 0 }).read();
}

/** The documents of a file, or why none of them could be read. */
export type YamlDocuments =
  | { readonly kind: 'value'; readonly documents: readonly YamlFile[] }
  | { readonly kind: 'invalid'; readonly issues: readonly PolicyIssue[] };

/** As `readYaml`, of a file with one or more documents; those with nothing in them are none. The bounds are those of the file. */
export async function readYamlDocuments(text: string): Promise<YamlDocuments> {
  const stream = await composeWithin(text, LIMITS.policyDocuments);
  if (stream.kind === 'invalid') {
    return stream;
  }
  const { yaml, source, at } = stream;
  const documents = stream.documents.filter((document) => !isEmpty(yaml, document));
  const excess = documents[LIMITS.policyDocuments];
  if (excess !== undefined) {
    const message = `The file has more than ${LIMITS.policyDocuments} documents.`;
    return { kind: 'invalid', issues: [{ ...at(startOf(excess)), code: 'too-large', message }] };
  }
  const syntax = stream.documents.flatMap((document, index) => [
    ...syntaxIssues(document, at),
    ...directiveIssues(document, source, at, stream.documents[index - 1]?.range[1] ?? 0),
  ]);
  if (documents.length === 0 || syntax.length > 0) {
    return syntax.length > 0 ? { kind: 'invalid', issues: syntax } : EMPTY;
  }
  const amount: ReadAmount = { values: 0, aliases: 0 };
  const files: YamlFile[] = [];
  for (const document of documents) {
    const result = new NodeReader(yaml, document, source, at, amount).read();
    if (result.kind === 'invalid') {
      return result;
    }
    files.push(result.value);
  }
  return { kind: 'value', documents: files };
}

const EMPTY = {
  kind: 'invalid',
  issues: [{ line: 1, column: 1, code: 'missing', message: 'The file is empty.' }],
} as const;

/** A file within the bounds, as far as it is composed. */
interface Stream {
  readonly kind: 'stream';
  readonly yaml: YamlModule;
  /** without a byte order mark */
  readonly source: string;
  readonly documents: readonly Document.Parsed[];
  readonly at: (offset: number) => FilePosition;
}

/** @param most documents after which one more shows that there are too many */
async function composeWithin(
  text: string,
  most: number,
): Promise<Stream | { readonly kind: 'invalid'; readonly issues: readonly PolicyIssue[] }> {
  const yaml = await import('yaml');
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const tooLarge = findTooLarge(yaml, source);
  if (tooLarge !== undefined) {
    return { kind: 'invalid', issues: [{ line: 1, column: 1, code: 'too-large', message: tooLarge }] };
  }
  const { documents, isComplete } = compose(yaml, source, most);
  return isComplete
    ? { kind: 'stream', yaml, source, documents, at: positionsIn(source) }
    : { kind: 'invalid', issues: [{ line: 1, column: 1, code: 'yaml', message: BROKEN_MESSAGE }] };
}

/** Errors of YAML that are composed at most: each costs an object with a stack. */
const MAX_ERRORS = 100;
const BROKEN_MESSAGE = `The file has more than ${MAX_ERRORS} YAML errors.`;
const DOUBLE_QUOTED = /^"/;
const BAD_ESCAPE = /\\[^0abtnvfre "/\\N_LPxuU\r\n\t]/g;

/** Why a text is not even parsed; undefined where it is within the bounds. */
function findTooLarge(yaml: YamlModule, source: string): string | undefined {
  if (Buffer.byteLength(source) > LIMITS.policyBytes) {
    return `The file has more than ${LIMITS.policyBytes} bytes, which is the limit.`;
  }
  let tokens = 0;
  let depth = 0;
  let isScalar = false;
  for (const token of new yaml.Lexer().lex(source)) {
    tokens++;
    if (tokens > LIMITS.policyTokens) {
      return `The file has more than ${LIMITS.policyTokens} tokens, which is the limit.`;
    }
    if (!isScalar) {
      const change = token === '[' || token === '{' ? 1 : token === ']' || token === '}' ? -1 : 0;
      // those that close nothing are faults, and no credit for what follows
      depth = Math.max(depth + change, 0);
    }
    if (depth > LIMITS.policyDepth) {
      return DEPTH_MESSAGE;
    }
    if (DOUBLE_QUOTED.test(token) && (token.match(BAD_ESCAPE)?.length ?? 0) > MAX_ERRORS) {
      return `A text in double quotes has more than ${MAX_ERRORS} escapes that YAML does not know.`;
    }
    isScalar = token === yaml.CST.SCALAR;
  }
  return undefined;
}

/** So many documents and one more; no others are looked at, nor a text of which the syntax is broken all over. */
function compose(
  yaml: YamlModule,
  source: string,
  most: number,
): { readonly documents: readonly Document.Parsed[]; readonly isComplete: boolean } {
  const composer = new yaml.Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    // that of the library compares each key with each other
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [];
  let errors = 0;
  for (const token of new yaml.Parser().parse(source)) {
    errors += token.type === 'error' ? 1 : 0;
    if (errors > MAX_ERRORS) {
      return { documents, isComplete: false };
    }
    documents.push(...composer.next(token));
    if (documents.length > most) {
      return { documents, isComplete: true };
    }
  }
  documents.push(...composer.end(true, source.length));
  // what follows the end of a document and holds nothing is none
  const [first, ...others] = documents;
  const real = others.filter(({ contents, errors: found }) => contents !== null || found.length > 0);
  return { documents: first === undefined ? [] : [first, ...real], isComplete: true };
}

function isEmpty(yaml: YamlModule, { contents, errors }: Document.Parsed): boolean {
  const hasNothing =
    contents === null || (yaml.isScalar(contents) && contents.value === null && contents.source === '');
  return hasNothing && errors.length === 0;
}

function startOf(document: Document.Parsed): number {
  const { contents, range } = document;
  return contents === null ? range[0] : contents.range[0];
}

function syntaxIssues(document: Document.Parsed, at: (offset: number) => FilePosition): readonly PolicyIssue[] {
  return document.errors.map(({ code, message, pos }) => ({ ...at(pos[0]), ...describeSyntax(code, message) }));
}

function describeSyntax(code: string, message: string): Pick<PolicyIssue, 'code' | 'message'> {
  if (message.includes('call stack')) {
    return { code: 'too-large', message: DEPTH_MESSAGE };
  }
  if (code === 'BAD_ALIAS') {
    return { code: 'alias', message: QUOTE_STAR };
  }
  const sentence = `${message.charAt(0).toLowerCase()}${message.slice(1)}${message.endsWith('.') ? '' : '.'}`;
  return { code: code === 'TAG_RESOLVE_FAILED' ? 'tag' : 'yaml', message: `This is not valid YAML: ${sentence}` };
}

/** `%YAML 1.1` would read `yes` as true, and `%TAG` would give any tag another meaning. */
function directiveIssues(
  document: Document.Parsed,
  source: string,
  at: (offset: number) => FilePosition,
  from: number,
): readonly PolicyIssue[] {
  const directives = [...source.slice(from, startOf(document)).matchAll(/^%[^\r\n]*/gm)];
  return directives
    .filter(([directive]) => !/^%YAML[ \t]+1\.2[ \t]*(?:#.*)?$/.test(directive))
    .map(({ index }) => ({
      ...at(from + index),
      code: 'yaml' as const,
      message: 'A policy is YAML 1.2, and its only directive may be "%YAML 1.2".',
    }));
}

/** Positions of offsets in UTF-16 code units. (The library's own counter misses ends of lines in texts of several lines.) */
function positionsIn(source: string): (offset: number) => FilePosition {
  const starts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), source.length);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      [low, high] = (starts[middle] ?? 0) <= within ? [middle, high] : [low, middle - 1];
    }
    return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
  };
}
