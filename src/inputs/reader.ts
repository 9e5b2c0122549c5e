import { systemCodeOf } from '../errors.ts';
import { findNearest, parseDuration, quote } from '../text.ts';
import { LIMITS } from '../limits.ts';
import type { Parsed } from '../parsed.ts';
import type { ReadFile } from '../policy-file/load.ts';
import type { RepositorySelection, ScannedRepository } from '../scan/repository.ts';
import { describeWriting, type Writing } from './slips.ts';
import { isInTerminal, type InputCommand } from './definition.ts';
import { INPUTS, inputName, type ChoiceOf, type InputName, type NameOf, type NameWithDefault } from './table.ts';

/** Where inputs come from. */
export interface InputSource {
  /** the value of an input, empty when it is not given */
  get(name: string): string;
  /** the names of all inputs that are given, as the runner writes them into variables: upper case, `_` for a space */
  names(): readonly string[];
  /** whether the runner passes inputs of a composite action on to its steps, so that some are not meant for this step */
  readonly isLeaky: boolean;
  /**
   * The text of a file that an input names; a relative path starts at the workspace. `maxBytes` is given for files whose
   * content can appear in messages: then the file has at most so many bytes, and no link leads out of the workspace.
   */
  readText(path: string, maxBytes?: number): Promise<string>;
  /**
   * The files of policies.
   * @throws Error whose message completes a sentence
   */
  policyFiles(selection: PolicySelection): Promise<PolicyFiles>;
  /** undefined where the command does not look at a repository */
  readonly repository?: RepositorySource | undefined;
}

/** The repository that a command looks at. */
export interface RepositorySource {
  /** whether all of it is looked at, unless inputs select files */
  readonly isWhole: boolean;
  /** Its folder, as paths of inputs have it: without `/` at its end, and empty where they start in it. @throws Error as `scan` */
  folder(): Promise<string>;
  /** Its images. @throws Error whose message completes a sentence */
  scan(selection: RepositorySelection): Promise<ScannedRepository>;
  /** Files whose names are nearly that of the policy of the repository in a folder, as paths of inputs have them. */
  policyNearMisses(folder: string): Promise<readonly string[]>;
}

/** Which policy is to be read. */
export interface PolicySelection {
  /** a relative one starts at the workspace */
  readonly path: string;
  readonly from: 'auto' | 'head';
  /** for GitHub's API, where the base commit is not in the checkout */
  readonly token: string | undefined;
}

/** Where a policy, and the files that it names, are read. */
export interface PolicyFiles {
  readonly from: 'workspace' | 'base' | 'head';
  /** as messages name it; undefined in the workspace */
  readonly commit: string | undefined;
  readonly read: ReadFile;
  /** `YYYY-MM-DD`, in UTC, that exemptions are compared with */
  readonly today: string;
  /** from `base`: how the files of the head are read */
  readonly readHead: ReadFile | undefined;
  /** from `base`: how files that inputs name are read: of the base commit, unless an earlier step made them */
  readonly readInput: ReadFile | undefined;
}

/** The inputs whose values may be shown. */
type ShownName = Exclude<InputName, NameOf<'secret' | 'token'>>;

/** As `getBooleanInput` of `@actions/core` has it: the booleans of YAML 1.2. */
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const LINE_RULE = 'it must be one line without control characters';

/** The inputs of kind `enum`. */
const CHOICES: {
  readonly [N in NameOf<'enum'>]: { readonly values: readonly ChoiceOf<N>[]; readonly default: ChoiceOf<N> };
} = INPUTS;

/**
 * Reads the inputs of a command by their kind, and collects every issue and every remark, so that one run reports all of
 * them. After an issue a placeholder of the right type is returned, which must not be used. Inputs that the command does not
 * have count as absent.
 */
export class InputReader {
  readonly issues: string[] = [];
  /** names of the weakenings in force */
  readonly insecure: string[] = [];
  readonly warnings: string[] = [];
  readonly notices: string[] = [];
  readonly #source: InputSource;
  readonly #command: InputCommand;

  constructor(source: InputSource, command: InputCommand) {
    this.#source = source;
    this.#command = command;
  }

  /** How messages name an input. */
  name(name: InputName): string {
    return inputName(this.#command, name);
  }

  /** Whether the inputs are those of a step of a workflow, not flags of the command line. */
  get isStep(): boolean {
    return !isInTerminal(this.#command);
  }

  /** Whether the files of a repository name the images. */
  get isScan(): boolean {
    return this.#command === 'scan' || this.#command === 'cli-scan';
  }

  /** Where values are written. */
  get writing(): Writing {
    return this.isStep ? 'step' : 'flags';
  }

  /** The files of policies. @throws Error whose message completes a sentence */
  policyFiles(selection: PolicySelection): Promise<PolicyFiles> {
    return this.#source.policyFiles(selection);
  }

  /** Whether an input has a value, valid or not. */
  isGiven(name: InputName): boolean {
    return this.#get(name) !== undefined;
  }

  /** The trimmed value; undefined when it is not given. */
  text(name: NameOf<'text' | 'path'>): string | undefined {
    return this.#get(name);
  }

  /** As `text`, for values that no message may contain. */
  secret(name: NameOf<'secret'>): string | undefined {
    return this.#get(name);
  }

  /** A secret of printable characters without spaces; undefined, with an issue that does not show it, otherwise. */
  token(name: NameOf<'token'>): string | undefined {
    const text = this.#get(name);
    if (text !== undefined && !/^[\x21-\x7e]+$/.test(text)) {
      this.issues.push(
        `${this.name(name)}: the value (not shown) contains spaces, control characters, or other characters that are not allowed in tokens.`,
      );
      return undefined;
    }
    if (text !== undefined && text.length < LIMITS.shortestSecret) {
      this.issues.push(
        `${this.name(name)}: the value (not shown) has fewer than ${LIMITS.shortestSecret} characters, which is too short for a token: masking it in the log would mask words.`,
      );
      return undefined;
    }
    return text;
  }

  /** A value of one line. */
  line(name: NameOf<'line'>): string | undefined {
    const text = this.#get(name);
    if (text !== undefined && /\p{Cc}/u.test(text)) {
      this.refuse(name, text, LINE_RULE);
    }
    return text;
  }

  /** The path of a file or a folder; undefined, with an issue, when it is none. */
  path(name: NameOf<'path'>): string | undefined {
    return this.#matching(name, /^\P{Cc}+$/u, LINE_RULE);
  }

  /** A text that a pattern must match completely; undefined, with an issue, when it does not. */
  matching(name: NameOf<'text'>, pattern: RegExp, rule: string): string | undefined {
    return this.#matching(name, pattern, rule);
  }

  /** The trimmed lines; blank lines and `#` comments are left out. */
  list(name: NameOf<'list'>): readonly string[] {
    const lines = (this.#get(name) ?? '').split(/\r\n|\r|\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
  }

  /** A boolean, the default after an issue; undefined when there is no default and it is absent or invalid. */
  boolean(name: NameWithDefault<'boolean'>): boolean;
  boolean(name: NameOf<'boolean'>): boolean | undefined;
  boolean(name: NameOf<'boolean'>): boolean | undefined {
    const input: { readonly kind: 'boolean'; readonly default?: string } = INPUTS[name];
    const text = this.#matching(name, BOOLEAN, 'it must be "true" or "false"') ?? input.default;
    return text === undefined ? undefined : text.toLowerCase() === 'true';
  }

  /** One of the values of the table; the default after an issue. */
  choice<N extends NameOf<'enum'>>(name: N): ChoiceOf<N> {
    const { values, default: fallback } = CHOICES[name];
    const text = this.#get(name);
    if (text === undefined) {
      return fallback;
    }
    const chosen = values.find((value) => value === (BOOLEAN.test(text) ? text.toLowerCase() : text));
    if (chosen === undefined) {
      const [last, ...others] = values.map((value) => `"${value}"`).toReversed();
      const nearest = findNearest(text, values);
      const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
      this.refuse(name, text, `it must be ${others.toReversed().join(', ')} or ${last ?? ''}${hint}`);
    }
    return chosen ?? fallback;
  }

  /** Milliseconds; undefined when it is absent and has no default. */
  duration(name: NameWithDefault<'duration'>): number;
  duration(name: NameOf<'duration'>): number | undefined;
  duration(name: NameOf<'duration'>): number | undefined {
    const range: { readonly min: string; readonly max: string; readonly default?: string } = INPUTS[name];
    const text = this.#get(name);
    const duration = parseDuration(text ?? range.default ?? '');
    if (text !== undefined && !isWithin(duration, parseDuration(range.min), parseDuration(range.max))) {
      this.refuse(name, text, `it must be a number with s, m, h, or d, from ${range.min} to ${range.max}`);
    }
    return duration ?? parseDuration(range.default ?? '');
  }

  /** An integer, the default after an issue; undefined when there is no default and it is absent or invalid. */
  number(name: NameWithDefault<'number'>): number;
  number(name: NameOf<'number'>): number | undefined;
  number(name: NameOf<'number'>): number | undefined {
    const range: { readonly min: number; readonly max: number; readonly default?: string } = INPUTS[name];
    const text = this.#get(name);
    if (text !== undefined && /^[1-9]\d{0,8}$/.test(text) && isWithin(Number(text), range.min, range.max)) {
      return Number(text);
    }
    if (text !== undefined) {
      this.refuse(name, text, `it must be a number from ${range.min} to ${range.max}`);
    }
    return range.default === undefined ? undefined : Number(range.default);
  }

  /** The value of something that was read; where there is none, the issue is noted for the input. */
  take<T>(name: ShownName, text: string, result: Parsed<T>): T | undefined {
    if (result.kind === 'value') {
      return result.value;
    }
    this.refuse(name, text, result.issue);
    return undefined;
  }

  /** Notes that a value of an input cannot be used. */
  refuse(name: ShownName, value: string, reason: string): void {
    this.issues.push(`${this.name(name)}: ${this.describe(name, value, reason)}`);
  }

  /** That a value cannot be used, and why, as a sentence. */
  describe(name: ShownName, value: string, reason: string): string {
    const why = describeWriting(value, INPUTS[name].kind === 'list', this.writing) ?? reason;
    return `${quote(value)} cannot be used: ${why}${why.endsWith('?') ? '' : '.'}`;
  }

  /** The text of a file that an input names. @throws what reading it throws */
  textOf(path: string, maxBytes?: number): Promise<string> {
    return this.#source.readText(path, maxBytes);
  }

  /** The text of a file that an input names; undefined, with an issue, when it cannot be read. */
  async file(name: ShownName, path: string, maxBytes?: number): Promise<string | undefined> {
    try {
      return await this.textOf(path, maxBytes);
    } catch (thrown) {
      this.refuse(name, path, this.#describeFailure(thrown, path));
      return undefined;
    }
  }

  /** As `file`; one that is not there is no issue. */
  async fileIfThere(name: ShownName, path: string, maxBytes: number): Promise<string | undefined> {
    try {
      return await this.textOf(path, maxBytes);
    } catch (thrown) {
      if (systemCodeOf(thrown) !== 'ENOENT') {
        this.refuse(name, path, this.#describeFailure(thrown, path));
      }
      return undefined;
    }
  }

  /** By the code of a system error: its message repeats the path. */
  #describeFailure(thrown: unknown, path: string): string {
    const code = systemCodeOf(thrown) ?? 'reading failed';
    // an absolute path can be of what another step makes
    return code === 'ENOENT' && this.isStep && !path.startsWith('/')
      ? 'there is no such file in the workspace; is the repository checked out before this step (actions/checkout)?'
      : (FAILURES[code] ?? `the file cannot be read (${code})`);
  }

  #get(name: InputName): string | undefined {
    const commands: readonly InputCommand[] = INPUTS[name].appliesTo;
    const text = commands.includes(this.#command) ? this.#source.get(name).trim() : '';
    return text === '' ? undefined : text;
  }

  #matching(name: ShownName, pattern: RegExp, rule: string): string | undefined {
    const text = this.#get(name);
    if (text === undefined || pattern.test(text)) {
      return text;
    }
    this.refuse(name, text, rule);
    return undefined;
  }
}

function isWithin(value: number | undefined, min = 0, max = Infinity): boolean {
  return value !== undefined && value >= min && value <= max;
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ELOOP: 'a link leads out of the workspace',
  EISDIR: 'it is a folder, not a file',
  EFBIG: 'the file is too large',
};
