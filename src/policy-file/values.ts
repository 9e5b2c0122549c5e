import { compilePattern, type CompiledPattern } from '../core/policy/pattern.ts';
import { LIMITS } from '../limits.ts';
import { invalid, parsed, type Parsed } from '../parsed.ts';
import { parseDuration, quote } from '../text.ts';
import type { Faults } from './faults.ts';
import type { PolicyIssueCode } from './issue.ts';
import type { NamedFile } from './policy.ts';
import { findMisplacedTemplate, findTemplateIssue } from '../core/image/template.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

const SECOND = 1000;
const LONGEST = 36_500 * 86_400_000;

/** What a text may have in it: templates, or several lines (`block`), or neither. */
export type TextForm = 'plain' | 'templated' | 'block';

/**
 * Reads values of a file whose structure may be broken: what has not the right kind counts as absent here, and is found
 * by `checkStructure`.
 */
export class ValueReader {
  readonly file: YamlFile;
  readonly faults: Faults;
  readonly #patterns = new Map<string, Parsed<CompiledPattern>>();
  readonly #files = new Map<string, NamedFile>();

  constructor(file: YamlFile, faults: Faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The files that were named, in the order of the policy. */
  get files(): readonly NamedFile[] {
    return [...this.#files.values()].toSorted((a, b) => a.line - b.line || a.column - b.column);
  }

  /** The entries of a list; none where there is no list. */
  items(fields: unknown, key: string): readonly unknown[] {
    const value = fieldOf(fields, key);
    return Array.isArray(value) ? value : [];
  }

  /** A text of one line in which templates have no meaning. */
  line(fields: unknown, path: ValuePath, key: string): string | undefined {
    return this.text(fields, path, key, 'plain');
  }

  /** A text of a form; undefined where there is none, or one with a fault. */
  text(fields: unknown, path: ValuePath, key: string, form: TextForm): string | undefined {
    return this.textAt(fieldOf(fields, key), [...path, key], form);
  }

  /** A text without what its form does not have; undefined, with a fault, where it has that. */
  textAt(value: unknown, path: ValuePath, form: TextForm): string | undefined {
    if (typeof value !== 'string' || this.file.isUnreadable(path)) {
      return undefined;
    }
    if (value.trim() === '') {
      this.faults.add(path, 'wrong-kind', 'The text is empty.');
      return undefined;
    }
    const misplaced = form === 'templated' ? undefined : findMisplacedTemplate(value);
    const issue = form === 'templated' ? findTemplateIssue(value) : undefined;
    if (misplaced !== undefined) {
      this.refuse(
        path,
        'template',
        value,
        `"${misplaced}" has no meaning here, only in "identity", "source-repository", "source-ref", "workflow-ref", and "signed-name"`,
      );
      return undefined;
    }
    if (issue !== undefined) {
      this.refuse(path, 'template', value, issue);
      return undefined;
    }
    if (form !== 'block' && /[\u0000-\u001f\u007f]/.test(value)) {
      this.refuse(
        path,
        'wrong-kind',
        value,
        'it must be one line without control characters (in YAML, ">-" folds lines into one)',
      );
      return undefined;
    }
    return value;
  }

  /** An RE2 pattern, each compiled once. */
  async pattern(fields: unknown, path: ValuePath, key: string): Promise<CompiledPattern | undefined> {
    const text = this.line(fields, path, key);
    if (text === undefined) {
      return undefined;
    }
    const own = [...path, key];
    const known = this.#patterns.get(text);
    if (known === undefined && this.#patterns.size >= LIMITS.policyPatterns) {
      this.faults.add(own, 'too-large', `The file has more than ${LIMITS.policyPatterns} different patterns.`);
      return undefined;
    }
    const compiled = known ?? (await compilePattern(text));
    this.#patterns.set(text, compiled);
    return this.take(own, 'pattern', text, compiled);
  }

  /** Milliseconds. */
  duration(rule: unknown, path: ValuePath, key: string): number | undefined {
    const text = this.line(rule, path, key);
    return text === undefined ? undefined : this.take([...path, key], 'duration', text, parseAge(text));
  }

  /** Of a file that is named more than once, the first place counts. */
  name(file: NamedFile): void {
    const key = `${file.kind} ${file.path}`;
    this.#files.set(key, this.#files.get(key) ?? file);
  }

  /** The value of something that was read; where there is none, the fault is noted. */
  take<T>(path: ValuePath, code: PolicyIssueCode, text: string, result: Parsed<T>): T | undefined {
    if (result.kind === 'value') {
      return result.value;
    }
    this.refuse(path, code, text, result.issue);
    return undefined;
  }

  /** Notes that a value cannot be used. */
  refuse(path: ValuePath, code: PolicyIssueCode, value: string, reason: string): void {
    this.faults.add(
      path,
      code,
      `${capitalize(quote(value))} cannot be used: ${reason}${reason.endsWith('?') ? '' : '.'}`,
    );
  }
}

/** A member of a map; undefined where there is none. */
export function fieldOf(fields: unknown, key: string): unknown {
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields) && Object.hasOwn(fields, key)
    ? Reflect.get(fields, key)
    : undefined;
}

function parseAge(text: string): Parsed<number> {
  const duration = parseDuration(text);
  return duration !== undefined && duration >= SECOND && duration <= LONGEST
    ? parsed(duration)
    : invalid('it must be a number with s, m, h, or d, from 1s to 36500d');
}

/** Whether a text is the path of a file. */
export function parseFilePath(text: string): Parsed<string> {
  return /^[a-z0-9]+:\/\//i.test(text) ? invalid('it must be the path of a file, not a URL') : parsed(text);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
