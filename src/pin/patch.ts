import { inOrder, insertInto, type Insertion } from './insertion.ts';

/** A file before and after, and what was put into it. */
export interface PinnedFile {
  /** path from the root, with `/` */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly insertions: readonly Insertion[];
}

/** Lines around a change that are shown: as git does. */
const CONTEXT = 3;

/**
 * A patch of these files that `git apply` takes at the root of the checkout: a unified diff with git's headers. Its text has the
 * line ends of the files; write it as UTF-8.
 */
export function renderPatch(files: readonly PinnedFile[]): string {
  return files.map(renderFile).join('');
}

function renderFile({ path, before, insertions }: PinnedFile): string {
  const hunks = hunksOf(before, insertions);
  if (hunks.length === 0) {
    return '';
  }
  const [from, to] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
  return `diff --git ${from} ${to}\n--- ${from}\n+++ ${to}\n${hunks.join('')}`;
}

/** A line, with its line feed, before and after. */
interface PatchedLine {
  readonly before: string;
  /** undefined where it stays as it is; one or more lines */
  readonly after: readonly string[] | undefined;
}

function hunksOf(text: string, insertions: readonly Insertion[]): readonly string[] {
  const lines = patchLines(text, insertions);
  const changed = lines.flatMap(({ after }, index) => (after === undefined ? [] : [index]));
  const ranges: { start: number; end: number }[] = [];
  for (const index of changed) {
    const last = ranges.at(-1);
    const [start, end] = [Math.max(0, index - CONTEXT), Math.min(lines.length, index + CONTEXT + 1)];
    if (last !== undefined && start <= last.end) {
      last.end = end;
    } else {
      ranges.push({ start, end });
    }
  }
  // lines that are added so far
  let shift = 0;
  return ranges.map(({ start, end }) => {
    const part = lines.slice(start, end);
    const added = part.reduce((total, { after }) => total + (after === undefined ? 0 : after.length - 1), 0);
    const count = end - start;
    const header = `@@ -${start + 1},${count} +${start + 1 + shift},${count + added} @@\n`;
    shift += added;
    return header + renderLines(part);
  });
}

/** Adjacent changes as git shows them: what goes, then what comes. */
function renderLines(lines: readonly PatchedLine[]): string {
  const rendered: string[] = [];
  let added: string[] = [];
  for (const { before, after } of lines) {
    if (after === undefined) {
      rendered.push(...added, renderLine(' ', before));
      added = [];
    } else {
      rendered.push(renderLine('-', before));
      added.push(...after.map((line) => renderLine('+', line)));
    }
  }
  return [...rendered, ...added].join('');
}

function renderLine(sign: string, line: string): string {
  return line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;
}

function patchLines(text: string, insertions: readonly Insertion[]): readonly PatchedLine[] {
  const open = [...inOrder(insertions)];
  let start = 0;
  return splitLines(text).map((before) => {
    const end = start + before.length;
    const own: Insertion[] = [];
    // the end of the last line is its own: nothing is behind it
    while (open[0] !== undefined && (open[0].offset < end || end === text.length)) {
      own.push(...open.splice(0, 1));
    }
    const local = own.map((insertion) => ({ ...insertion, offset: insertion.offset - start }));
    start = end;
    return { before, after: own.length === 0 ? undefined : splitLines(insertInto(before, local)) };
  });
}

/** Lines with their line feeds; only a line feed ends one. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

const NAMED: Readonly<Record<number, string>> = {
  7: 'a',
  8: 'b',
  9: 't',
  10: 'n',
  11: 'v',
  12: 'f',
  13: 'r',
  34: '"',
  92: '\\',
};

/** A path as git quotes it (git-config, `core.quotePath`), wherever it has anything unusual. */
function quotePath(path: string): string {
  if (/^[\w./+@=~-]+$/.test(path)) {
    return path;
  }
  const escaped = [...Buffer.from(path)].map((byte) => {
    const named = NAMED[byte];
    if (named !== undefined) {
      return `\\${named}`;
    }
    return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
  });
  return `"${escaped.join('')}"`;
}
