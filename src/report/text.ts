import { visible } from '../text.ts';

/**
 * The one place that makes strings from outside (registries, certificates, statements, inputs) safe for what they are
 * put into. Everything but printable ASCII is written visibly as `\u{…}`: control characters, bidirectional overrides,
 * and letters that only look like the expected ones (threats 60-62, 68).
 */

/** Longer text is cut; a genuine identity, reference or sentence is shorter. */
const MAX_LENGTH = 1000;

/** Text for one line of the log: no workflow command at its start or in it. */
export function plain(text: string, limit = MAX_LENGTH): string {
  // the runner takes `##[` as a command anywhere in a line, `::` only at its start
  return visible(text, limit)
    .replaceAll('##[', '##\\[')
    .replace(/^\s*::/, (start) => `\\${start}`);
}

const TICK = '\\`';

/**
 * Text within a Markdown paragraph, list item or table cell. What stands between two backticks becomes code, and so do
 * words that GitHub would make something of (URLs, `@name`, `#1`, hashes, `:emoji:`): code is safe whoever wrote it.
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

/** Text as inline code; also in a table, so that a bar is written visibly. */
export function code(text: string, limit = MAX_LENGTH): string {
  const content = visible(text, limit).replaceAll('|', '\\u{7c}');
  if (content.trim() === '') {
    return '(empty)';
  }
  const fence = fenceFor(content, 1);
  const space = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return `${fence}${space}${content}${space}${fence}`;
}

/** Text as code in HTML, where Markdown is not read: the title of a folded part. */
export function htmlCode(text: string, limit = MAX_LENGTH): string {
  return `<code>${escapeHtml(visible(text, limit))}</code>`;
}

/** Lines as a block of code; nothing in it can end it. */
export function codeBlock(lines: readonly string[], limit = MAX_LENGTH): string {
  const content = lines.map((line) => visible(line, limit)).join('\n');
  const fence = fenceFor(content, 3);
  return `${fence}\n${content}\n${fence}`;
}

const LINKED = /:\/\/|www\.|@|#|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])|GH-\d|:[a-z0-9_+-]+:/i;

/** The punctuation around a word stays outside of the code. */
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

/** What may stand in a workflow file without quotes and without being an expression; other values are not offered. */
const PASTEABLE = /^[A-Za-z0-9][A-Za-z0-9._~:/?@+=%-]{0,500}[A-Za-z0-9/_-]$/;

/** Whether text from outside may be offered as a line to paste. */
export function isPasteable(text: string): boolean {
  return PASTEABLE.test(text);
}
