import { parseReference } from '../core/image/reference.ts';
import type { PolicyExplanation, NamedImage } from './explanation.ts';
import { Faults } from './faults.ts';
import { sortIssues, type FilePosition, type PolicyResult } from './issue.ts';
import type { PolicySource } from './parse.ts';
import { fieldOf } from './values.ts';
import { readYaml } from './yaml.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

/** What can be known of an image without a request: `verify` is where its evidence decides. */
const RESULTS = ['verify', 'exempt', 'skipped', 'failed'] as const;

/** One of these words. */
export type ExpectedResult = (typeof RESULTS)[number];

/** What a policy is expected to mean for an image. */
export interface PolicyCase extends NamedImage {
  readonly position: FilePosition;
  /** the rule's name, or its index from 0; null for none, undefined for any */
  readonly rule: string | number | null | undefined;
  /** undefined for any */
  readonly result: ExpectedResult | undefined;
}

const KEYS: readonly string[] = ['image', 'rule', 'result'];

/** Reads a file of cases: a list of `{image, rule?, result?}`, with at least one of the two that can be expected. */
export async function parseCases(text: string, { path }: PolicySource): Promise<PolicyResult<readonly PolicyCase[]>> {
  const yaml = await readYaml(text);
  if (yaml.kind === 'invalid') {
    return { kind: 'invalid', path, issues: sortIssues(yaml.issues) };
  }
  const file = yaml.value;
  const faults = new Faults(file);
  const items: readonly unknown[] = Array.isArray(file.data) ? file.data : [];
  if (items.length === 0) {
    faults.add([], 'wrong-kind', 'The file must be a list of cases, such as "- { image: alpine, result: failed }".');
  }
  const cases = items.flatMap((item, index) => readCase(file, faults, item, [index]) ?? []);
  return faults.issues.length > 0
    ? { kind: 'invalid', path, issues: sortIssues(faults.issues) }
    : { kind: 'value', value: cases };
}

function readCase(file: YamlFile, faults: Faults, item: unknown, path: ValuePath): PolicyCase | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    faults.add(path, 'wrong-kind', 'A case must have "image", and "rule" or "result".');
    return undefined;
  }
  for (const key of Object.keys(item).filter((each) => !KEYS.includes(each))) {
    faults.addAtKey([...path, key], 'unknown-key', 'A case can only have the keys "image", "rule", and "result".');
  }
  const [image, rule, result] = KEYS.map((key) => fieldOf(item, key));
  const reference = typeof image === 'string' ? parseReference(image, undefined) : undefined;
  const known = RESULTS.find((word) => word === result);
  if (reference?.kind !== 'value') {
    const reason = reference === undefined ? 'it must be a text' : reference.issue;
    faults.add(image === undefined ? path : [...path, 'image'], 'wrong-kind', `"image" cannot be used: ${reason}.`);
  }
  if (rule !== undefined && rule !== null && typeof rule !== 'string' && typeof rule !== 'number') {
    faults.add(
      [...path, 'rule'],
      'wrong-kind',
      '"rule" must be the name of a rule, its index (starting at 0), or null for none.',
    );
  }
  if (result !== undefined && known === undefined) {
    faults.add([...path, 'result'], 'wrong-kind', `"result" must be one of "${RESULTS.join('", "')}".`);
  }
  if (rule === undefined && result === undefined) {
    faults.add(path, 'missing', 'The case expects nothing: it must have "rule" or "result".');
  }
  return typeof image === 'string' && reference?.kind === 'value'
    ? {
        image,
        reference: reference.value,
        position: file.positionOf(path),
        rule: rule === null || typeof rule === 'string' || typeof rule === 'number' ? rule : undefined,
        result: known,
      }
    : undefined;
}

/** What an image's result is before anything of it was looked at. */
export function resultOf({ unmet, exemption, requirements }: PolicyExplanation): ExpectedResult {
  if (unmet !== null) {
    return 'failed';
  }
  return exemption !== null ? 'exempt' : requirements === null ? 'skipped' : 'verify';
}

/** Whether the rule of an image is the expected one, or one of several that must be met. */
export function isExpectedRule(
  expected: PolicyCase['rule'],
  { rule, policies }: Pick<PolicyExplanation, 'rule' | 'policies'>,
): boolean {
  if (expected === undefined || rule === null) {
    return expected === undefined || expected === null;
  }
  // where several must be met, each of them decides
  const deciding: readonly Pick<NonNullable<typeof rule>, 'name' | 'index'>[] = policies ?? [rule];
  return deciding.some(
    ({ name, index }) => expected !== null && expected === (typeof expected === 'number' ? index : name),
  );
}
