import { pipeline } from 'node:stream/promises';
import { styleText } from 'node:util';
import { Secrets } from '../secrets.ts';

type Style = Parameters<typeof styleText>[0];

/** The words of a log that stand out. Text from outside has no line of its own, so it cannot pass for one of them. */
const STYLES: readonly (readonly [RegExp, Style])[] = [
  [/(?<=^Verification for ).*(?= --$)/, 'bold'],
  [/(?<=^\d+ of \d+: )\S+/, 'bold'],
  [/NOT verified/, 'red'],
  [/could not be checked|^ *Could not be checked/, 'yellow'],
  [/^Verified(?= in )|(?<=^\d+ of \d+: \S+ )verified(?= in )|^\d+ of \d+ images verified/, 'green'],
  [/^ *Warning(?=:)/, 'yellow'],
  [/^ *What to do(?=:)/, 'bold'],
];

/** The terminal of the process: results on the standard output, everything about the run on the other one. */
export class Terminal {
  /** what must not be printed */
  readonly secrets = new Secrets();
  #hasProgress = false;

  /** Columns to wrap text to. */
  get columns(): number {
    return process.stdout.columns || 80;
  }

  /** Prints lines of results, in color where the output is a terminal that has some, and NO_COLOR is not set. */
  print(lines: readonly string[]): void {
    this.#clearProgress();
    process.stdout.write(lines.map((line) => `${paint(this.secrets.redact(line))}\n`).join(''));
  }

  /** Prints text as it is. */
  printText(text: string): void {
    process.stdout.write(text);
  }

  /** Prints parts of a text as fast as they are read. */
  async printParts(parts: Iterable<string> | AsyncIterable<string>): Promise<void> {
    this.#clearProgress();
    await pipeline(parts, process.stdout, { end: false });
  }

  /** Prints lines about the run, e.g. `warning: …`. */
  report(lines: readonly string[]): void {
    this.#clearProgress();
    process.stderr.write(lines.map((line) => `${this.secrets.redact(line)}\n`).join(''));
  }

  /** Shows how far a run is in a line that the next one replaces; only people see it. */
  progress(line: string): void {
    if (process.stderr.isTTY) {
      this.#clearProgress();
      process.stderr.write(line.slice(0, Math.max(0, (process.stderr.columns || 80) - 1)));
      this.#hasProgress = true;
    }
  }

  /** Reads the standard input to its end; undefined where it is longer than so many characters. */
  async readInput(maxLength: number): Promise<string | undefined> {
    let text = '';
    for await (const chunk of process.stdin.setEncoding('utf8')) {
      text += String(chunk);
      if (text.length > maxLength) {
        return undefined;
      }
    }
    return text;
  }

  #clearProgress(): void {
    if (this.#hasProgress) {
      process.stderr.write('\r\u001b[2K');
      this.#hasProgress = false;
    }
  }
}

/** Reads `NO_COLOR`, and whether it is a terminal, itself. */
function paint(line: string): string {
  return STYLES.reduce(
    (text, [pattern, style]) => text.replace(pattern, (words) => styleText(style, words, { stream: process.stdout })),
    line,
  );
}
