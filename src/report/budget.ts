/** A part of a document. */
export interface Block {
  readonly text: string;
  /** what is dropped first when it does not fit: the highest; 0 is short and stays */
  readonly rank: number;
}

const SEPARATOR = '\n\n';

/**
 * Blocks as one document of fewer than `limit` bytes of UTF-8. Of what does not fit the least important is left out,
 * from the end, and a note tells that.
 */
export function fit(blocks: readonly Block[], limit: number, note: (dropped: number) => string): string {
  const whole = join(blocks);
  if (sizeOf(whole) < limit) {
    return whole;
  }
  const stored = blocks.map((block, index) => ({ block, index }));
  const dropOrder = stored
    .filter(({ block }) => block.rank > 0)
    .toSorted((a, b) => b.block.rank - a.block.rank || b.index - a.index);
  const dropped = new Set<Block>();
  for (const { block } of dropOrder) {
    dropped.add(block);
    const rest = blocks.filter((each) => !dropped.has(each));
    const document = join([...rest, { text: note(dropped.size), rank: 0 }]);
    if (sizeOf(document) < limit) {
      return document;
    }
  }
  return cutTo(join(blocks.filter(({ rank }) => rank === 0)), limit);
}

/** Rows from the start as far as they fit into `limit` bytes. */
export function takeRows(rows: readonly string[], limit: number): readonly string[] {
  let size = 0;
  const end = rows.findIndex((row) => {
    size += sizeOf(row) + 1;
    return size > limit;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

function join(blocks: readonly Block[]): string {
  return `${blocks.map(({ text }) => text).join(SEPARATOR)}\n`;
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}

/** Whole characters only; reached with a limit that not even the headings fit into. */
function cutTo(text: string, limit: number): string {
  if (sizeOf(text) < limit) {
    return text;
  }
  const bytes = Buffer.from(text).subarray(0, Math.max(0, limit - 1));
  return bytes.toString('utf8').replace(/\ufffd$/, '');
}
