import type { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { findNearest, quote } from '../text.ts';
import type { Faults } from './faults.ts';
import {
  AnyRule,
  AnySigner,
  CERTIFICATE_SIGNER_KEYS,
  KEY_SIGNER_KEYS,
  POLICY_KEYS,
  PolicyDocument,
  RULE_KEYS,
  RULE_KINDS,
  type RuleKind,
} from './schema.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

type StructureIssue = z.core.$ZodIssue;

const KINDS = Object.keys(RULE_KINDS) as readonly RuleKind[];
const ALL_RULE_KEYS: readonly string[] = [...new Set(KINDS.flatMap((kind) => RULE_KEYS[kind]))];
const ALL_SIGNER_KEYS: readonly string[] = [...KEY_SIGNER_KEYS, ...CERTIFICATE_SIGNER_KEYS];

/** What inputs and cosign's flags call some keys. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  image: 'images',
  'predicate-type': 'attestations',
  'certificate-identity': 'identity',
  'certificate-identity-regexp': 'identity-regexp',
  'certificate-oidc-issuer': 'issuer',
  'certificate-oidc-issuer-regexp': 'issuer-regexp',
  'certificate-github-workflow-ref': 'workflow-ref',
  'certificate-github-workflow-name': 'workflow-name',
  'certificate-github-workflow-sha': 'workflow-sha',
  'certificate-github-workflow-trigger': 'workflow-trigger',
  'certificate-github-workflow-repository': 'source-repository',
};

/** Why `unsigned` is the only exemption, and the rest of what a missing key is for. */
const NEEDED: Readonly<Record<string, string>> = {
  version: 'A policy begins with "version: 1".',
  rules: 'There are no "rules".',
  images: 'The rule does not say which images it is for: "images" is missing.',
  reason: '"accept" needs a "reason".',
  until: '"accept" needs "until", the date from which it is no longer accepted.',
};

/**
 * Notes what the declaration of the format refuses in a file. Values that it refuses by a pattern are left to those who
 * read them, where they have said more.
 */
export function checkStructure(file: YamlFile, faults: Faults): void {
  const issues = PolicyDocument.safeParse(file.data).error?.issues ?? [];
  describeAll(file, faults, [], issues);
  if (issues.length > 0 && faults.issues.length === 0) {
    faults.add([], 'wrong-kind', 'The file does not have the structure of a policy.');
  }
}

/** How many parts a path has to a rule, and to a signer. */
const RULE_DEPTH = 2;
const SIGNER_DEPTH = 4;

/**
 * Describes issues of one schema. Of a rule or a signer the declaration says only that it is none of its kinds, so these
 * are looked at by themselves, once each.
 */
function describeAll(file: YamlFile, faults: Faults, base: ValuePath, issues: readonly StructureIssue[]): void {
  const groups = new Map<string, ValuePath>();
  for (const issue of issues) {
    const path = [...base, ...issue.path.filter((part) => typeof part !== 'symbol')];
    const depth = groupDepth(path, base);
    if (depth === undefined) {
      describe(file, faults, path, issue);
    } else {
      groups.set(JSON.stringify(path.slice(0, depth)), path.slice(0, depth));
    }
  }
  for (const path of groups.values()) {
    const value = valueAt(file.data, path);
    if (!isRecord(value)) {
      const what = path.length === RULE_DEPTH ? 'A rule' : 'A signer';
      faults.add(path, 'wrong-kind', `${what} must have keys ("key: value"), but this is ${nameKind(value)}.`);
    } else if (path.length === RULE_DEPTH) {
      describeRule(file, faults, path, value);
    } else {
      describeSigner(file, faults, path, value);
    }
  }
}

/** How much of a path leads to the rule, or in a rule to the signer, that an issue is in. */
function groupDepth(path: ValuePath, base: ValuePath): number | undefined {
  if (base.length < RULE_DEPTH) {
    return path[0] === 'rules' && path.length >= RULE_DEPTH ? RULE_DEPTH : undefined;
  }
  return base.length < SIGNER_DEPTH && path[2] === 'signers' && path.length >= SIGNER_DEPTH ? SIGNER_DEPTH : undefined;
}

function describe(file: YamlFile, faults: Faults, path: ValuePath, issue: StructureIssue): void {
  if (issue.code === 'unrecognized_keys') {
    for (const [index, key] of issue.keys.entries()) {
      // those that are never listed are not worth a search for what was meant
      const known = index < LIMITS.policyIssues ? keysAt(path) : [];
      faults.addAtKey([...path, key], 'unknown-key', describeUnknownKey(key, known));
    }
  } else if (!file.has(path)) {
    faults.add(path, 'missing', NEEDED[String(path.at(-1))] ?? `"${String(path.at(-1))}" is missing.`);
  } else if (!faults.has(path)) {
    faults.add(path, 'wrong-kind', describeKind(issue, path, valueAt(file.data, path)));
  }
}

type Fields = Readonly<Record<string, unknown>>;

function describeRule(file: YamlFile, faults: Faults, path: ValuePath, rule: Fields): void {
  describeAll(file, faults, path, AnyRule.safeParse(rule).error?.issues ?? []);
  const [kind, ...others] = Object.keys(rule).filter((key): key is RuleKind => KINDS.some((each) => each === key));
  if (kind === undefined) {
    faults.add(
      path,
      'missing',
      'The rule does not say who may sign: exactly one of "publisher", "signers", and "accept" is required.',
    );
  }
  for (const other of others) {
    faults.addAtKey(
      [...path, other],
      'contradiction',
      `"${other}" and "${kind ?? ''}" cannot be combined: a rule has exactly one of "publisher", "signers", and "accept".`,
    );
  }
  if (kind !== undefined && others.length === 0) {
    const foreign = Object.keys(rule).filter((key) => ALL_RULE_KEYS.includes(key) && !RULE_KEYS[kind].includes(key));
    for (const key of foreign) {
      const code = key === 'threshold' ? 'threshold' : 'contradiction';
      faults.addAtKey([...path, key], code, `"${key}" has no meaning with "${kind}".`);
    }
  }
  const needed = kind === 'accept' && others.length === 0 ? ['images', 'reason', 'until'] : ['images'];
  describeMissing(faults, path, rule, needed);
}

function describeMissing(faults: Faults, path: ValuePath, fields: Fields, needed: readonly string[]): void {
  for (const key of needed.filter((each) => !Object.hasOwn(fields, each))) {
    faults.add(path, 'missing', NEEDED[key] ?? `"${key}" is missing.`);
  }
}

const GITHUB = 'https://github.com/';

function describeSigner(file: YamlFile, faults: Faults, path: ValuePath, signer: Fields): void {
  describeAll(file, faults, path, AnySigner.safeParse(signer).error?.issues ?? []);
  const keys = Object.keys(signer);
  const has = (key: string): boolean => keys.includes(key);
  const isKey = has('key') || (has('hash') && !keys.some((key) => CERTIFICATE_SIGNER_KEYS.includes(key)));
  if (isKey) {
    for (const key of keys.filter((each) => CERTIFICATE_SIGNER_KEYS.includes(each))) {
      faults.addAtKey(
        [...path, key],
        'contradiction',
        `"${key}" is about a certificate, and has no meaning with "key".`,
      );
    }
    describeMissing(faults, path, signer, ['key']);
    return;
  }
  if (has('hash')) {
    faults.addAtKey([...path, 'hash'], 'contradiction', '"hash" belongs to a "key". A certificate names its own hash.');
  }
  describePair(faults, path, keys, 'identity');
  describePair(faults, path, keys, 'issuer');
  if (!has('identity') && !has('identity-regexp')) {
    faults.add(path, 'missing', 'The signer has no "identity" (or "identity-regexp") and no "key".');
  }
  const { identity } = signer;
  // one that is no text has a fault of its own
  const needsIssuer = has('identity-regexp') || (typeof identity === 'string' && !identity.startsWith(GITHUB));
  if (!has('issuer') && !has('issuer-regexp') && needsIssuer) {
    faults.add(
      path,
      'missing',
      `"issuer" (or "issuer-regexp") is missing: an identity is meaningful only together with the issuer that vouches for it. Only an exact identity that begins with ${GITHUB} has a default issuer.`,
    );
  }
}

function describePair(faults: Faults, path: ValuePath, keys: readonly string[], name: string): void {
  const [first, second] = keys.filter((key) => key === name || key === `${name}-regexp`);
  if (first !== undefined && second !== undefined) {
    faults.addAtKey(
      [...path, second],
      'contradiction',
      `"${second}" and "${first}" cannot be combined: use either an exact value or a pattern.`,
    );
  }
}

/** The keys that have a meaning where a path leads. */
function keysAt(path: ValuePath): readonly string[] {
  return path.length === 0 ? POLICY_KEYS : path.includes('signers') ? ALL_SIGNER_KEYS : ALL_RULE_KEYS;
}

function describeUnknownKey(key: string, known: readonly string[]): string {
  const other = Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined;
  const nearest = other !== undefined && known.includes(other) ? other : findNearest(key, known);
  const hint =
    nearest === undefined ? `it may have ${known.map((each) => `"${each}"`).join(', ')}` : `did you mean "${nearest}"?`;
  return `The key ${quote(key)} has no meaning here; ${hint}${hint.endsWith('?') ? '' : '.'}`;
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map of keys',
};

function describeKind(issue: StructureIssue, path: ValuePath, value: unknown): string {
  const last = path.at(-1);
  const name = path.length === 0 ? 'The file' : typeof last === 'number' ? 'This entry' : `"${last ?? ''}"`;
  if (issue.code === 'invalid_type') {
    const isWord = issue.expected === 'string' && value !== null && typeof value !== 'object';
    const hint = isWord ? '; if it is meant as text, put it in quotation marks' : '';
    return `${name} must be ${KIND_NAMES[issue.expected] ?? issue.expected}, not ${nameKind(value)}${hint}.`;
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map((each) => (typeof each === 'string' ? `"${each}"` : String(each)));
    const nearest = typeof value === 'string' ? findNearest(value, issue.values.map(String)) : undefined;
    const hint = nearest === undefined || nearest === value ? '.' : `; did you mean "${nearest}"?`;
    return `${name} must be ${values.join(' or ')}, not ${typeof value === 'string' ? quote(value) : nameKind(value)}${hint}`;
  }
  if (issue.code === 'invalid_union') {
    return `${name} must be text or a list of texts, not ${nameKind(value)}.`;
  }
  if (issue.code === 'too_small') {
    return issue.origin === 'array'
      ? `${name} is an empty list.`
      : `${name} must be at least ${String(issue.minimum)}.`;
  }
  return `${name} cannot be ${typeof value === 'string' ? quote(value) : nameKind(value)}.`;
}

function nameKind(value: unknown): string {
  if (value === null || value === undefined) {
    return 'nothing';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  if (typeof value === 'object') {
    return 'a map of keys';
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a text';
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(data: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    data,
  );
}
