import { visible } from '../text.ts';
import { atMost, MAX_LENGTH } from './text.ts';

const TICK = '\\`';

/**
 * Text within a Markdown paragraph, list item or table cell. Text between two backticks becomes code, and so do words
 * that GitHub would turn into links or emoji (URLs, `@name`, `#1`, hashes, `:emoji:`), since code is never interpreted.
 */
export function markdown(text: string, limit = MAX_LENGTH): string {
  const parts = visible(text, limit).split('`');
  return parts
    .map((part, n) => {
      const isPaired = n % 2 === 1 && n < parts.length - 1;
      if (isPaired && part.trim() !== '') {
        return code(part);
      }
      return n % 2 === 1 ? `${TICK}${escapeWords(part)}${isPaired ? TICK : ''}` : escapeWords(part);
    })
    .join('')
    .replace(/^(?=[-+=])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

function escapeWords(text: string): string {
  return text
    .split(/( +)/)
    .map((word) => (LINKED.test(word) ? codeWord(word) : escape(word)))
    .join('');
}

/** Text as inline code. A vertical bar is escaped visibly, since the code can be in a table. */
export function code(text: string, limit = MAX_LENGTH): string {
  const content = visible(text, limit).replaceAll('|', '\\u{7c}');
  if (content.trim() === '') {
    return '(empty)';
  }
  const fence = fenceFor(content, 1);
  const space = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return `${fence}${space}${content}${space}${fence}`;
}

/** Text as code in HTML, for titles of folded parts, where Markdown is not interpreted. */
export function htmlCode(text: string, limit = MAX_LENGTH): string {
  return `<code>${escapeHtml(visible(text, limit))}</code>`;
}

/** Lines as a code block whose fence is longer than any in the lines. */
export function codeBlock(lines: readonly string[], limit = MAX_LENGTH): string {
  const content = lines.map((line) => visible(line, limit)).join('\n');
  const fence = fenceFor(content, 3);
  return `${fence}\n${content}\n${fence}`;
}

const LINKED = /:\/\/|www\.|@|#|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])|GH-\d|:[a-z0-9_+-]+:/i;

/** Punctuation around a word is not part of the code. */
function codeWord(word: string): string {
  const [, before = '', content = '', after = ''] = /^(["'(]*)(.*?)([.,;:!?"')]*)$/.exec(word) ?? [];
  return content === '' ? escape(word) : `${escape(before)}${code(content)}${escape(after)}`;
}

function escape(text: string): string {
  return escapeHtml(text.replaceAll(/[\\`*_[\]|~#$@]/g, '\\$&'));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function fenceFor(content: string, least: number): string {
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** A folded part; the title is HTML, the body Markdown. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A list of at most `max` items; further ones are counted, with a reference to the file that has them. */
export function list<T>(
  items: readonly T[],
  max: number,
  render: (item: T) => string,
  file: 'report.json' | 'diff.json' = 'report.json',
): string {
  return atMost(
    max,
    items,
    (item) => `- ${render(item)}`,
    (rest) => `- … ${rest} more in ${file}`,
  ).join('\n');
}

/** A GitHub alert with one line of Markdown. */
export function alert(kind: 'NOTE' | 'WARNING' | 'CAUTION', line: string): string {
  return `> [!${kind}]\n> ${line}`;
}

/**
 * A table with a row for each item; cells are Markdown, missing ones are empty.
 * @param limit bytes of the rows; `more` gives the cells of a last row for the items beyond, which are not rendered
 */
export function table<T>(
  head: readonly string[],
  items: readonly T[],
  render: (item: T) => readonly string[],
  { limit = Infinity, more }: { readonly limit?: number; readonly more?: (rest: number) => readonly string[] } = {},
): string {
  const toRow = (cells: readonly string[]): string => `| ${head.map((_, column) => cells[column] ?? '').join(' | ')} |`;
  const rows: string[] = [];
  let size = 0;
  for (const item of items) {
    const row = toRow(render(item));
    size += sizeOf(row) + 1;
    if (size > limit) {
      break;
    }
    rows.push(row);
  }
  const rest = items.length - rows.length;
  const foot = rest === 0 || more === undefined ? [] : [toRow(more(rest))];
  return [toRow(head), `|${'---|'.repeat(head.length)}`, ...rows, ...foot].join('\n');
}

/** A part of a document. */
export interface Block {
  readonly text: string;
  /** blocks of the highest rank are dropped first; those of rank 0 are short and always stay */
  readonly rank: number;
}

/** A block of a text that is not empty. */
export function block(text: string | undefined, rank: number): readonly Block[] {
  return text === undefined || text === '' ? [] : [{ text, rank }];
}

const SEPARATOR = '\n\n';

/**
 * Blocks as one document of fewer than `limit` bytes of UTF-8. When they do not fit, the least
 * important are left out, from the end, and a note with their number is added.
 */
export function fit(blocks: readonly Block[], limit: number, note: (dropped: number) => string): string {
  const document = join(blocks);
  if (sizeOf(document) < limit) {
    return document;
  }
  const dropOrder = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.rank > 0)
    .toSorted((a, b) => b.block.rank - a.block.rank || b.index - a.index);
  const dropped = new Set<Block>();
  for (const { block } of dropOrder) {
    dropped.add(block);
    const rest = blocks.filter((each) => !dropped.has(each));
    const shorter = join([...rest, { text: note(dropped.size), rank: 0 }]);
    if (sizeOf(shorter) < limit) {
      return shorter;
    }
  }
  return cutTo(join(blocks.filter(({ rank }) => rank === 0)), limit);
}

/** As many lines from the start as fit into `limit` bytes. */
export function takeLines(lines: readonly string[], limit: number): readonly string[] {
  let size = 0;
  const end = lines.findIndex((line) => {
    size += sizeOf(line) + 1;
    return size > limit;
  });
  return end === -1 ? lines : lines.slice(0, end);
}

function join(blocks: readonly Block[]): string {
  return `${blocks.map(({ text }) => text).join(SEPARATOR)}\n`;
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}

/** Truncates between characters; needed only when not even the blocks of rank 0 fit. */
function cutTo(text: string, limit: number): string {
  if (sizeOf(text) < limit) {
    return text;
  }
  const bytes = Buffer.from(text).subarray(0, Math.max(0, limit - 1));
  return bytes.toString('utf8').replace(/\ufffd$/, '');
}
