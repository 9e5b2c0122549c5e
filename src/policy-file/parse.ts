import { parsePlatform, type PlatformSelection } from '../core/image/platform.ts';
import { parsePrefix, parseRepository } from '../core/image/reference.ts';
import { SIGNATURE_PREDICATE_TYPE } from '../core/image/predicate-type.ts';
import { parsePublicKeys } from '../core/policy/keys.ts';
import { compilePattern, type CompiledPattern } from '../core/policy/pattern.ts';
import { parsePredicateType } from '../core/policy/predicate-types.ts';
import type { PredicateTypePolicy } from '../core/policy/request.ts';
import { GITHUB_ISSUER, type GitHubClaim, type ValuePolicy } from '../core/policy/signer.ts';
import { LIMITS } from '../limits.ts';
import { invalid, parsed, type Parsed } from '../parsed.ts';
import { parsePublisher } from '../publishers/publisher.ts';
import { quote } from '../text.ts';
import { Faults } from './faults.ts';
import { findForeignFormat } from './foreign.ts';
import { parseGlob } from './glob.ts';
import { sortIssues, type PolicyIssueCode, type PolicyResult } from './issue.ts';
import { findRepeatedKeys } from './keys.ts';
import type {
  CertificateEntry,
  EntryValue,
  KeyEntry,
  KeyHash,
  NamedFile,
  Policy,
  PolicyRule,
  RuleGlob,
  RuleRequirements,
  SignatureRepository,
  SignerEntry,
} from './policy.ts';
import { checkStructure } from './structure.ts';
import { findMisplacedTemplate, findTemplateIssue } from './template.ts';
import { readYaml, type ValuePath, type YamlFile } from './yaml.ts';

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
  const policy = await new PolicyReader(file, faults).read(path);
  checkStructure(file, faults);
  return faults.issues.length > 0
    ? { kind: 'invalid', path, issues: sortIssues(faults.issues) }
    : { kind: 'value', value: policy };
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DURATION = /^(?<amount>\d{1,9}(?:\.\d{1,3})?)(?<unit>[smhd])$/;
const SECOND = 1000;
const LONGEST = 36_500 * 86_400_000;

const CLAIMS: readonly (readonly [key: string, claim: GitHubClaim, hasTemplates: boolean])[] = [
  ['source-repository', 'sourceRepositoryUri', true],
  ['source-ref', 'sourceRepositoryRef', true],
  ['workflow-ref', 'githubWorkflowRef', true],
  ['workflow-name', 'githubWorkflowName', false],
  ['workflow-trigger', 'githubWorkflowTrigger', false],
  ['workflow-sha', 'githubWorkflowSha', false],
];

/**
 * Reads the values of a file whose structure may be broken: what has not the right kind is left out here, and found by
 * `checkStructure`. What is returned means something only where there is no fault.
 */
class PolicyReader {
  readonly #file: YamlFile;
  readonly #faults: Faults;
  readonly #patterns = new Map<string, Parsed<CompiledPattern>>();
  readonly #files = new Map<string, NamedFile>();
  #alternatives = 0;

  constructor(file: YamlFile, faults: Faults) {
    this.#file = file;
    this.#faults = faults;
  }

  async read(path: string): Promise<Policy> {
    const { data } = this.#file;
    const rules: PolicyRule[] = [];
    for (const [index, rule] of this.#items(data, 'rules').entries()) {
      rules.push(await this.#rule(index, rule));
    }
    return {
      path,
      default: this.#word(data, 'default', ['deny', 'warn', 'skip']),
      unresolved: this.#word(data, 'unresolved', ['fail', 'warn']),
      ignoreComments: this.#word(data, 'ignore-comments', ['allow', 'deny']),
      rules,
      files: [...this.#files.values()].toSorted((a, b) => a.line - b.line || a.column - b.column),
    };
  }

  async #rule(index: number, rule: unknown): Promise<PolicyRule> {
    const path: ValuePath = ['rules', index];
    const common = {
      index,
      name: this.#line(rule, path, 'name'),
      position: this.#file.positionOf(path),
      images: this.#images(rule, path),
    };
    // all of them, so that each fault is found whatever is beside it
    const requirements = this.#requirements(rule, path);
    const exemption = this.#exemption(rule, path);
    const publisher = this.#publisher(rule, path);
    const signers = await this.#signers(rule, path);
    if (publisher !== undefined) {
      return { kind: 'publisher', ...common, ...publisher, requirements };
    }
    if (fieldOf(rule, 'accept') !== undefined) {
      return { kind: 'exemption', ...common, ...exemption };
    }
    return { kind: 'signers', ...common, signers, threshold: this.#threshold(rule, path, signers), requirements };
  }

  #images(rule: unknown, path: ValuePath): readonly RuleGlob[] {
    const own = [...path, 'images'];
    const items = this.#items(rule, 'images');
    const globs = items.flatMap((item, index) => {
      const text = this.#textAt(item, [...own, index], 'plain');
      const glob = text === undefined ? undefined : this.#take([...own, index], 'glob', text, parseGlob(text));
      this.#alternatives += glob?.alternatives.length ?? 0;
      if (glob !== undefined && this.#alternatives > LIMITS.policyAlternatives) {
        this.#faults.add(
          [...own, index],
          'too-large',
          `The globs of the file have more than ${LIMITS.policyAlternatives} alternatives together.`,
        );
        return [];
      }
      return glob === undefined ? [] : [{ glob, position: this.#file.positionOf([...own, index]) }];
    });
    if (items.length > 0 && items.every((item) => typeof item === 'string' && item.startsWith('!'))) {
      this.#faults.add(own, 'glob', 'All of "images" exclude: at least one must say what the rule is for.');
    }
    return globs;
  }

  #publisher(
    rule: unknown,
    path: ValuePath,
  ): Pick<PolicyRule & { kind: 'publisher' }, 'publisher' | 'choice'> | undefined {
    const text = this.#line(rule, path, 'publisher');
    if (text === undefined) {
      return undefined;
    }
    const own = [...path, 'publisher'];
    const choice = this.#take(own, 'publisher', text, parsePublisher(text));
    if (choice?.kind === 'none') {
      this.#refuse(
        own,
        'publisher',
        text,
        'a rule says who may sign; without a publisher it has "signers" or "accept"',
      );
    }
    return choice === undefined || choice.kind === 'none' ? undefined : { publisher: text, choice };
  }

  #exemption(rule: unknown, path: ValuePath): { pinned: boolean; reason: string; until: string } {
    const until = this.#line(rule, path, 'until');
    if (until !== undefined && !isDate(until)) {
      this.#refuse([...path, 'until'], 'date', until, 'it must be a date of the calendar, "YYYY-MM-DD"');
    }
    const reason = this.#text(rule, path, 'reason', 'block');
    return {
      pinned: fieldOf(rule, 'pinned') === true,
      reason: reason?.trim().replaceAll(/\s+/g, ' ') ?? '',
      until: until ?? '',
    };
  }

  async #signers(rule: unknown, path: ValuePath): Promise<readonly SignerEntry[]> {
    const signers: SignerEntry[] = [];
    for (const [index, signer] of this.#items(rule, 'signers').entries()) {
      const own = [...path, 'signers', index];
      // both where both are given, for the faults of each
      const certificate = await this.#certificate(signer, own);
      const key = this.#key(signer, own);
      signers.push(key ?? certificate);
    }
    return signers;
  }

  #threshold(rule: unknown, path: ValuePath, signers: readonly SignerEntry[]): number | undefined {
    const threshold = fieldOf(rule, 'threshold');
    if (typeof threshold !== 'number') {
      return undefined;
    }
    if (threshold > signers.length && Array.isArray(fieldOf(rule, 'signers'))) {
      this.#faults.add(
        [...path, 'threshold'],
        'threshold',
        `"threshold" is ${threshold}, but there are ${signers.length} signers: it could never be met.`,
      );
    }
    for (const { position, message } of findRepeatedKeys(signers, new Map())) {
      this.#faults.addAt(position, 'threshold', message);
    }
    return threshold;
  }

  async #certificate(signer: unknown, path: ValuePath): Promise<CertificateEntry> {
    const identity = this.#text(signer, path, 'identity', 'templated');
    const identityPattern = await this.#pattern(signer, path, 'identity-regexp');
    const issuer = this.#line(signer, path, 'issuer');
    const issuerPattern = await this.#pattern(signer, path, 'issuer-regexp');
    const claims = CLAIMS.flatMap(([key, claim, hasTemplates]) => {
      const value = this.#text(signer, path, key, hasTemplates ? 'templated' : 'plain');
      return value === undefined ? [] : [[claim, value] as const];
    });
    const repository = fieldOf(signer, 'source-repository');
    if (typeof repository === 'string' && !/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(repository)) {
      this.#refuse(
        [...path, 'source-repository'],
        'wrong-kind',
        repository,
        'it must be the URI that certificates have, such as "https://github.com/OWNER/REPO"',
      );
    }
    const pattern = identityPattern?.policy;
    const value: EntryValue = pattern?.kind === 'pattern' ? pattern : { kind: 'template', text: identity ?? '' };
    return {
      kind: 'certificate',
      position: this.#file.positionOf(path),
      identity: value,
      issuer: issuerPattern?.policy ?? exactly(issuer ?? GITHUB_ISSUER),
      claims: Object.fromEntries(claims),
      acceptsUnrelated: [
        ...(identityPattern?.acceptsUnrelated === true ? ['identity-regexp'] : []),
        ...(issuerPattern?.acceptsUnrelated === true ? ['issuer-regexp'] : []),
      ],
    };
  }

  #key(signer: unknown, path: ValuePath): KeyEntry | undefined {
    const own = [...path, 'key'];
    const value = fieldOf(signer, 'key');
    const isPem = typeof value === 'string' && value.includes('-----BEGIN');
    const text = this.#text(signer, path, 'key', isPem ? 'block' : 'plain');
    if (text === undefined) {
      return undefined;
    }
    const position = this.#file.positionOf(own);
    const hash = fieldOf(signer, 'hash');
    const entry = { kind: 'key', position, hash: isKeyHash(hash) ? hash : undefined } as const;
    if (isPem) {
      const keys = this.#take(own, 'key', text, parsePublicKeys(text)) ?? [];
      return { ...entry, source: { kind: 'pem', keys } };
    }
    this.#take(own, 'key', text, parseKeyPath(text));
    this.#name({ ...position, path: text, kind: 'key' });
    return { ...entry, source: { kind: 'file', path: text } };
  }

  #requirements(rule: unknown, path: ValuePath): RuleRequirements {
    const signature = fieldOf(rule, 'require-signature');
    const predicateTypes = this.#predicateTypes(rule, path);
    const signedName = this.#text(rule, path, 'signed-name', 'templated');
    const [maxAge, minAge] = [this.#duration(rule, path, 'max-age'), this.#duration(rule, path, 'min-age')];
    if (maxAge !== undefined && minAge !== undefined && minAge >= maxAge) {
      this.#faults.add(
        [...path, 'min-age'],
        'contradiction',
        '"min-age" must be shorter than "max-age": nothing is older than the one and younger than the other.',
      );
    }
    if (signature === false && predicateTypes?.length === 0) {
      this.#faults.addAtKey(
        [...path, 'require-signature'],
        'contradiction',
        'Nothing is required: with "require-signature: false" at least one attestation other than "none" is needed.',
      );
    }
    if (signature === false && signedName !== undefined) {
      this.#faults.addAtKey(
        [...path, 'signed-name'],
        'contradiction',
        '"signed-name" is about the name in an image signature, but none is required.',
      );
    }
    return {
      signature: typeof signature === 'boolean' ? signature : undefined,
      predicateTypes,
      platforms: this.#platforms(rule, path),
      signedName,
      maxAge,
      minAge,
      signatureRepositories: this.#signatureRepositories(rule, path),
      trustedRoot: this.#trustedRoot(rule, path),
    };
  }

  #predicateTypes(rule: unknown, path: ValuePath): readonly PredicateTypePolicy[] | undefined {
    const own = [...path, 'attestations'];
    const items = this.#items(rule, 'attestations');
    if (items.includes('none') && items.length > 1) {
      const index = items.indexOf('none');
      this.#faults.add([...own, index], 'contradiction', '"none" stands alone, but there are other types beside it.');
    }
    const types = new Map<string, PredicateTypePolicy>();
    for (const [index, item] of items.entries()) {
      const text = this.#textAt(item, [...own, index], 'plain');
      const type =
        text === undefined || text === 'none'
          ? undefined
          : this.#take([...own, index], 'predicate-type', text, parseAttestation(text));
      if (type !== undefined) {
        types.set(type.kind === 'type' ? type.uri : type.kind, type);
      }
    }
    return items.length === 0 ? undefined : [...types.values()];
  }

  #platforms(rule: unknown, path: ValuePath): PlatformSelection | undefined {
    const own = [...path, 'platforms'];
    const items = this.#items(rule, 'platforms');
    const alone = items.find((item): item is 'all' | 'index' => item === 'all' || item === 'index');
    if (alone !== undefined && items.length > 1) {
      this.#faults.add(
        [...own, items.indexOf(alone)],
        'contradiction',
        `"${alone}" stands alone, but there are other platforms beside it.`,
      );
    }
    if (alone !== undefined) {
      return { kind: alone };
    }
    const platforms = items.flatMap((item, index) => {
      const text = this.#textAt(item, [...own, index], 'plain');
      return text === undefined ? [] : (this.#take([...own, index], 'platform', text, parsePlatform(text)) ?? []);
    });
    return items.length === 0 ? undefined : { kind: 'named', platforms };
  }

  #signatureRepositories(rule: unknown, path: ValuePath): readonly SignatureRepository[] | undefined {
    const own = [...path, 'signature-repository'];
    const value = fieldOf(rule, 'signature-repository');
    const items: readonly (readonly [unknown, ValuePath])[] = Array.isArray(value)
      ? value.map((item: unknown, index) => [item, [...own, index]])
      : value === undefined
        ? []
        : [[value, own]];
    const repositories = items.flatMap(([item, place]) => {
      const text = this.#textAt(item, place, 'plain');
      return text === undefined ? [] : (this.#take(place, 'repository', text, parseSignatureRepository(text)) ?? []);
    });
    return items.length === 0 ? undefined : repositories;
  }

  #trustedRoot(rule: unknown, path: ValuePath): string | undefined {
    const text = this.#line(rule, path, 'trusted-root');
    if (text !== undefined) {
      const own = [...path, 'trusted-root'];
      this.#take(own, 'wrong-kind', text, parseFilePath(text));
      this.#name({ ...this.#file.positionOf(own), path: text, kind: 'trusted-root' });
    }
    return text;
  }

  #duration(rule: unknown, path: ValuePath, key: string): number | undefined {
    const text = this.#line(rule, path, key);
    return text === undefined ? undefined : this.#take([...path, key], 'duration', text, parseAge(text));
  }

  async #pattern(fields: unknown, path: ValuePath, key: string): Promise<CompiledPattern | undefined> {
    const text = this.#line(fields, path, key);
    if (text === undefined) {
      return undefined;
    }
    const own = [...path, key];
    const known = this.#patterns.get(text);
    if (known === undefined && this.#patterns.size >= LIMITS.policyPatterns) {
      this.#faults.add(own, 'too-large', `The file has more than ${LIMITS.policyPatterns} different patterns.`);
      return undefined;
    }
    const compiled = known ?? (await compilePattern(text));
    this.#patterns.set(text, compiled);
    return this.#take(own, 'pattern', text, compiled);
  }

  /** One of some words; the first where there is none. */
  #word<T extends string>(fields: unknown, key: string, words: readonly [T, ...T[]]): T {
    const value = fieldOf(fields, key);
    return words.find((word) => word === value) ?? words[0];
  }

  #items(fields: unknown, key: string): readonly unknown[] {
    const value = fieldOf(fields, key);
    return Array.isArray(value) ? value : [];
  }

  /** A text of one line in which templates have no meaning. */
  #line(fields: unknown, path: ValuePath, key: string): string | undefined {
    return this.#text(fields, path, key, 'plain');
  }

  #text(fields: unknown, path: ValuePath, key: string, form: TextForm): string | undefined {
    return this.#textAt(fieldOf(fields, key), [...path, key], form);
  }

  /** A text without what its form does not have; undefined, with a fault, where it has that. */
  #textAt(value: unknown, path: ValuePath, form: TextForm): string | undefined {
    if (typeof value !== 'string' || this.#file.isUnreadable(path)) {
      return undefined;
    }
    if (value.trim() === '') {
      this.#faults.add(path, 'wrong-kind', 'The text is empty.');
      return undefined;
    }
    const misplaced = form === 'templated' ? undefined : findMisplacedTemplate(value);
    const issue = form === 'templated' ? findTemplateIssue(value) : undefined;
    if (misplaced !== undefined) {
      this.#refuse(
        path,
        'template',
        value,
        `"${misplaced}" means nothing here, only in "identity", "source-repository", "source-ref", "workflow-ref" and "signed-name"`,
      );
      return undefined;
    }
    if (issue !== undefined) {
      this.#refuse(path, 'template', value, issue);
      return undefined;
    }
    if (form !== 'block' && /[\u0000-\u001f\u007f]/.test(value)) {
      this.#refuse(
        path,
        'wrong-kind',
        value,
        'it must be one line without control characters (in YAML ">-" folds lines into one)',
      );
      return undefined;
    }
    return value;
  }

  /** Of a file that is named more than once, the first place counts. */
  #name(file: NamedFile): void {
    const key = `${file.kind} ${file.path}`;
    this.#files.set(key, this.#files.get(key) ?? file);
  }

  #take<T>(path: ValuePath, code: PolicyIssueCode, text: string, result: Parsed<T>): T | undefined {
    if (result.kind === 'value') {
      return result.value;
    }
    this.#refuse(path, code, text, result.issue);
    return undefined;
  }

  #refuse(path: ValuePath, code: PolicyIssueCode, value: string, reason: string): void {
    this.#faults.add(
      path,
      code,
      `${capitalize(quote(value))} cannot be used: ${reason}${reason.endsWith('?') ? '' : '.'}`,
    );
  }
}

/** What a text may have in it: templates, or several lines (`block`), or neither. */
type TextForm = 'plain' | 'templated' | 'block';

function fieldOf(fields: unknown, key: string): unknown {
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields) && Object.hasOwn(fields, key)
    ? Reflect.get(fields, key)
    : undefined;
}

function parseAttestation(text: string): Parsed<PredicateTypePolicy> {
  return text === SIGNATURE_PREDICATE_TYPE
    ? invalid('this type is that of a signature, not of an attestation; "require-signature" is about signatures')
    : parsePredicateType(text);
}

function parseAge(text: string): Parsed<number> {
  const { amount, unit } = DURATION.exec(text)?.groups ?? {};
  const duration = Number(amount) * (UNITS[unit ?? ''] ?? NaN);
  return duration >= SECOND && duration <= LONGEST
    ? parsed(duration)
    : invalid('it must be a number with s, m, h or d, from 1s to 36500d');
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function parseFilePath(text: string): Parsed<string> {
  return /^[a-z0-9]+:\/\//i.test(text) ? invalid('it must be the path of a file, not a URL') : parsed(text);
}

function parseKeyPath(text: string): Parsed<string> {
  return /^[A-Za-z0-9+/=]{60,}$/.test(text)
    ? invalid('it looks like the inside of a PEM block; give the whole block')
    : parseFilePath(text);
}

function parseSignatureRepository(text: string): Parsed<SignatureRepository> {
  const sides = text.split('=').map((side) => side.trim());
  const [left = '', right = ''] = sides;
  if (sides.length > 2) {
    return invalid('it has more than one "="');
  }
  if (sides.length === 1) {
    const repository = parseRepository(left);
    return repository.kind === 'invalid' ? repository : parsed({ kind: 'repository', repository: repository.value });
  }
  const [from, to] = [parsePrefix(left), parsePrefix(right)];
  if (from.kind === 'invalid') {
    return from;
  }
  return to.kind === 'invalid' ? to : parsed({ kind: 'moved', from: from.value, to: to.value });
}

function isKeyHash(value: unknown): value is KeyHash {
  return value === 'sha256' || value === 'sha384' || value === 'sha512';
}

function exactly(value: string): ValuePolicy {
  return { kind: 'exact', values: [value] };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
