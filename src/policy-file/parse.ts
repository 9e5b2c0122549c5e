import { LIMITS } from '../limits.ts';
import { parsePublisher } from '../publishers/publisher.ts';
import { Faults } from './faults.ts';
import { findForeignFormat } from './foreign.ts';
import { parseGlob } from '../core/image/glob.ts';
import { sortIssues, type PolicyResult } from './issue.ts';
import type { Policy, PolicyRule, RuleGlob } from './policy.ts';
import { readRequirements } from './requirements.ts';
import { readSigners, readThreshold } from './signers.ts';
import { checkStructure } from './structure.ts';
import { fieldOf, ValueReader } from './values.ts';
import { readYaml } from './yaml.ts';
import type { ValuePath } from './yaml-file.ts';

/** What is known of the file beside its text. */
export interface PolicySource {
  /** as messages call it */
  readonly path: string;
}

/**
 * Reads a policy file: the text's rules, or everything that is wrong with it, each with line and column. Nothing else is
 * read: `files` of the policy are what it names, and `resolveKeys` takes their texts.
 */
export async function parsePolicy(text: string, { path }: PolicySource): Promise<PolicyResult<Policy>> {
  const yaml = await readYaml(text);
  if (yaml.kind === 'invalid') {
    return { kind: 'invalid', path, issues: sortIssues(yaml.issues) };
  }
  const file = yaml.value;
  const foreign = findForeignFormat(file.data);
  const faults = new Faults(file);
  if (foreign !== undefined) {
    faults.addAtKey([foreign.key], 'foreign', foreign.message);
    return { kind: 'invalid', path, issues: sortIssues(faults.issues) };
  }
  const policy = await new PolicyReader(new ValueReader(file, faults)).read(path);
  checkStructure(file, faults);
  return faults.issues.length > 0
    ? { kind: 'invalid', path, issues: sortIssues(faults.issues) }
    : { kind: 'value', value: policy };
}

/** Reads the rules. What is returned means something only where there is no fault. */
class PolicyReader {
  readonly #values: ValueReader;
  #alternatives = 0;

  constructor(values: ValueReader) {
    this.#values = values;
  }

  async read(path: string): Promise<Policy> {
    const { data } = this.#values.file;
    const rules: PolicyRule[] = [];
    for (const [index, rule] of this.#values.items(data, 'rules').entries()) {
      rules.push(await this.#rule(index, rule));
    }
    return {
      path,
      default: wordOf(data, 'default', ['deny', 'warn', 'skip']),
      unresolved: wordOf(data, 'unresolved', ['fail', 'warn']),
      ignoreComments: wordOf(data, 'ignore-comments', ['allow', 'deny']),
      rules,
      files: this.#values.files,
    };
  }

  async #rule(index: number, rule: unknown): Promise<PolicyRule> {
    const path: ValuePath = ['rules', index];
    const common = {
      index,
      name: this.#values.line(rule, path, 'name'),
      position: this.#values.file.positionOf(path),
      images: this.#images(rule, path),
    };
    // all of them, so that each fault is found whatever is beside it
    const requirements = readRequirements(this.#values, rule, path);
    const exemption = this.#exemption(rule, path);
    const publisher = this.#publisher(rule, path);
    const signers = await readSigners(this.#values, rule, path);
    if (publisher !== undefined) {
      return { kind: 'publisher', ...common, ...publisher, requirements };
    }
    if (fieldOf(rule, 'accept') !== undefined) {
      return { kind: 'exemption', ...common, ...exemption };
    }
    return {
      kind: 'signers',
      ...common,
      signers,
      threshold: readThreshold(this.#values, rule, path, signers),
      requirements,
    };
  }

  #images(rule: unknown, path: ValuePath): readonly RuleGlob[] {
    const own = [...path, 'images'];
    const items = this.#values.items(rule, 'images');
    const globs = items.flatMap((item, index) => {
      const text = this.#values.textAt(item, [...own, index], 'plain');
      const glob = text === undefined ? undefined : this.#values.take([...own, index], 'glob', text, parseGlob(text));
      this.#alternatives += glob?.alternatives.length ?? 0;
      if (glob !== undefined && this.#alternatives > LIMITS.policyAlternatives) {
        this.#values.faults.add(
          [...own, index],
          'too-large',
          `The globs of the file have more than ${LIMITS.policyAlternatives} alternatives in total.`,
        );
        return [];
      }
      return glob === undefined ? [] : [{ glob, position: this.#values.file.positionOf([...own, index]) }];
    });
    if (items.length > 0 && items.every((item) => typeof item === 'string' && item.startsWith('!'))) {
      this.#values.faults.add(
        own,
        'glob',
        'All entries of "images" exclude. At least one must say which images the rule is for.',
      );
    }
    return globs;
  }

  #publisher(
    rule: unknown,
    path: ValuePath,
  ): Pick<PolicyRule & { kind: 'publisher' }, 'publisher' | 'choice'> | undefined {
    const text = this.#values.line(rule, path, 'publisher');
    if (text === undefined) {
      return undefined;
    }
    const own = [...path, 'publisher'];
    const choice = this.#values.take(own, 'publisher', text, parsePublisher(text));
    if (choice?.kind === 'none') {
      this.#values.refuse(
        own,
        'publisher',
        text,
        'a rule says who may sign; without a publisher, it needs "signers" or "accept"',
      );
    }
    return choice === undefined || choice.kind === 'none' ? undefined : { publisher: text, choice };
  }

  #exemption(rule: unknown, path: ValuePath): { pinned: boolean; reason: string; until: string } {
    const until = this.#values.line(rule, path, 'until');
    if (until !== undefined && !isDate(until)) {
      this.#values.refuse([...path, 'until'], 'date', until, 'it must be a valid date, "YYYY-MM-DD"');
    }
    const reason = this.#values.text(rule, path, 'reason', 'block');
    return {
      pinned: fieldOf(rule, 'pinned') === true,
      reason: reason?.trim().replaceAll(/\s+/g, ' ') ?? '',
      until: until ?? '',
    };
  }
}

/** One of some words; the first where there is none. */
function wordOf<T extends string>(fields: unknown, key: string, words: readonly [T, ...T[]]): T {
  const value = fieldOf(fields, key);
  return words.find((word) => word === value) ?? words[0];
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
