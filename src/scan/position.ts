import type { TextSpan } from './text-span.ts';
import type { TextRange } from './reference.ts';

/** The lines of a text, by which offsets become lines and columns. A line ends with `\n`. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts.push(end + 1);
    }
    this.#starts = starts;
    this.#length = text.length;
  }

  /** The line of an offset, from 1. */
  lineOf(offset: number): number {
    const within = Math.min(Math.max(offset, 0), this.#length);
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      [low, high] = (this.#starts[middle] ?? 0) <= within ? [middle, high] : [low, middle - 1];
    }
    return low + 1;
  }

  /** The column of an offset in its line, from 1, in UTF-16 code units. */
  columnOf(offset: number): number {
    return offset - (this.#starts[this.lineOf(offset) - 1] ?? 0) + 1;
  }

  /** The offset of a line and a column; of a line that is not there the end. */
  offsetOf(line: number, column: number): number {
    return Math.min((this.#starts[line - 1] ?? this.#length) + column - 1, this.#length);
  }

  /** The offsets of a place. */
  spanOf({ line, column, endLine, endColumn }: TextRange): TextSpan {
    return { start: this.offsetOf(line, column), end: this.offsetOf(endLine, endColumn) };
  }

  rangeOf({ start, end }: TextSpan): TextRange {
    return {
      line: this.lineOf(start),
      column: this.columnOf(start),
      endLine: this.lineOf(end),
      endColumn: this.columnOf(end),
    };
  }
}
