import { systemCodeOf } from '../errors.ts';
import type { Parsed } from '../parsed.ts';
import { quote } from '../text.ts';

/** Where inputs come from. */
export interface InputSource {
  /** the value of an input, empty when it is not given */
  get(name: string): string;
  /**
   * The text of a file that an input names; a relative path starts at the workspace. With a bound the file is one whose
   * content people are shown: it has at most so many bytes, and no link in the workspace leads out of it.
   */
  readText(path: string, maxBytes?: number): Promise<string>;
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION = /^(?<amount>\d{1,9}(?:\.\d{1,3})?)(?<unit>[smhd])$/;

/**
 * Reads inputs by their kind, and collects every fault and every remark, so that one run tells all of them. After a
 * fault it returns something of the right type; the faults say that it must not be used.
 */
export class InputReader {
  readonly issues: string[] = [];
  /** names of the weakenings in force */
  readonly insecure: string[] = [];
  readonly warnings: string[] = [];
  readonly notices: string[] = [];
  readonly #source: InputSource;

  constructor(source: InputSource) {
    this.#source = source;
  }

  /** The value without space around it; undefined when it is not given. */
  text(name: string): string | undefined {
    const text = this.#source.get(name).trim();
    return text === '' ? undefined : text;
  }

  /** A value of one line. */
  line(name: string): string | undefined {
    const text = this.text(name);
    if (text !== undefined && /\p{Cc}/u.test(text)) {
      this.refuse(name, text, 'it must be one line without control characters');
    }
    return text;
  }

  /** A value that must match a pattern whole; undefined, with a fault, when it does not. */
  matching(name: string, pattern: RegExp, rule: string): string | undefined {
    const text = this.text(name);
    if (text === undefined || pattern.test(text)) {
      return text;
    }
    this.refuse(name, text, rule);
    return undefined;
  }

  /** A secret of printable characters without spaces; no fault repeats it. */
  token(name: string): string | undefined {
    const text = this.text(name);
    if (text !== undefined && !/^[\x21-\x7e]+$/.test(text)) {
      this.issues.push(`${name}: the value (not shown) has spaces, control characters or others that no token has.`);
    }
    return text;
  }

  /** The lines without space around them; blank lines and `#` comments are left out. */
  list(name: string): readonly string[] {
    const lines = (this.text(name) ?? '').split(/\r\n|\r|\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
  }

  /** `true` or `false`; undefined when it is not given, or is a fault. */
  boolean(name: string): boolean | undefined {
    const text = this.matching(name, /^(?:true|false)$/, 'it must be "true" or "false"');
    return text === undefined ? undefined : text === 'true';
  }

  /** Milliseconds of a duration between two bounds, which are written as durations too. */
  duration(name: string, range: { readonly fallback: string; readonly min: string; readonly max: string }): number {
    const text = this.text(name);
    const fallback = parseDuration(range.fallback) ?? 0;
    const duration = parseDuration(text ?? range.fallback);
    const isInRange =
      duration !== undefined &&
      duration >= (parseDuration(range.min) ?? 0) &&
      duration <= (parseDuration(range.max) ?? Infinity);
    if (text !== undefined && !isInRange) {
      this.refuse(name, text, `it must be a number with s, m, h or d, from ${range.min} to ${range.max}`);
    }
    return duration ?? fallback;
  }

  /** As `duration`, for a limit that there need not be. */
  limit(name: string, range: { readonly min: string; readonly max: string }): number | undefined {
    return this.text(name) === undefined ? undefined : this.duration(name, { ...range, fallback: range.max });
  }

  /** The value of something that was read; where there is none, the fault is noted for the input. */
  take<T>(name: string, text: string, result: Parsed<T>): T | undefined {
    if (result.kind === 'value') {
      return result.value;
    }
    this.refuse(name, text, result.issue);
    return undefined;
  }

  /** Notes that a value of an input cannot be used. */
  refuse(name: string, value: string, reason: string): void {
    const end = reason.endsWith('?') ? '' : '.';
    this.issues.push(`${name}: ${quote(value)} cannot be used: ${reason}${end}`);
  }

  /** The text of a file that an input names. @throws what reading it throws */
  textOf(path: string, maxBytes?: number): Promise<string> {
    return this.#source.readText(path, maxBytes);
  }

  /** The text of a file that an input names; undefined, with a fault, when it cannot be read. */
  async file(name: string, path: string, maxBytes?: number): Promise<string | undefined> {
    try {
      return await this.textOf(path, maxBytes);
    } catch (thrown) {
      this.refuse(name, path, `the file cannot be read (${describeFailure(thrown)})`);
      return undefined;
    }
  }

  /** As `file`; one that is not there is no fault. */
  async fileIfThere(name: string, path: string, maxBytes: number): Promise<string | undefined> {
    try {
      return await this.#source.readText(path, maxBytes);
    } catch (thrown) {
      if (systemCodeOf(thrown) !== 'ENOENT') {
        this.refuse(name, path, `the file cannot be read (${describeFailure(thrown)})`);
      }
      return undefined;
    }
  }
}

function parseDuration(text: string): number | undefined {
  const { amount, unit } = DURATION.exec(text)?.groups ?? {};
  const factor = UNITS[unit ?? ''];
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ELOOP: 'a link leads out of the workspace',
  EISDIR: 'it is no file',
  EFBIG: 'it is too large',
};

/** The code of a system error: its message repeats the path. */
function describeFailure(thrown: unknown): string {
  const code = systemCodeOf(thrown) ?? 'reading failed';
  return FAILURES[code] ?? code;
}
