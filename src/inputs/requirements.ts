import { SIGNATURE_PREDICATE_TYPE } from '../core/image/predicate-type.ts';
import { parsePredicateType } from '../core/policy/predicate-types.ts';
import type { AgeLimits, PredicateTypePolicy, RequirementPolicy } from '../core/policy/requirements.ts';
import { invalid, type Parsed } from '../parsed.ts';
import type { InputReader } from './reader.ts';

/** Requirements of the inputs; undefined ones come from the preset or the defaults. */
export interface RequestedRequirements {
  readonly signature: boolean | undefined;
  readonly predicateTypes: readonly PredicateTypePolicy[] | undefined;
  readonly signedName: string | undefined;
  readonly age: AgeLimits | undefined;
}

/** Where no input says it: a rule or a publisher says what is required. */
export const NOTHING_REQUESTED: RequestedRequirements = {
  signature: undefined,
  predicateTypes: undefined,
  signedName: undefined,
  age: undefined,
};

/** Whether a signature or an attestation is required at all. */
export function isAnythingRequired({ signature, predicateTypes }: RequirementPolicy): boolean {
  return signature || predicateTypes.length > 0;
}

/** Reads what the inputs require of every image. */
export function readRequirements(reader: InputReader): RequestedRequirements {
  return {
    signature: reader.boolean('require-signature'),
    predicateTypes: readPredicateTypes(reader),
    signedName: reader.line('signed-name'),
    age: readAgeLimits(reader),
  };
}

function readAgeLimits(reader: InputReader): AgeLimits | undefined {
  const [max, min] = [reader.duration('max-age'), reader.duration('min-age')];
  if (max !== undefined && min !== undefined && min >= max) {
    reader.issues.push(
      `${reader.name('min-age')} must be shorter than ${reader.name('max-age')}: no image is older than the one and newer than the other.`,
    );
  }
  if (max !== undefined && reader.isGiven('key')) {
    reader.issues.push(
      `${reader.name('max-age')} and ${reader.name('key')}: nothing proves that a key did not sign earlier, because an old signature can be logged and timestamped again. Only certificates have an age.`,
    );
  }
  return max === undefined && min === undefined ? undefined : { max, min };
}

function readPredicateTypes(reader: InputReader): readonly PredicateTypePolicy[] | undefined {
  const items = reader.list('predicate-type');
  if (items.length === 0) {
    return undefined;
  }
  if (items.includes('none')) {
    if (items.length > 1) {
      reader.issues.push(`${reader.name('predicate-type')}: "none" cannot be combined with other types.`);
    }
    return [];
  }
  const types = new Map<string, PredicateTypePolicy>();
  for (const item of items) {
    const type = reader.take('predicate-type', item, parseType(reader, item));
    const key = type?.kind === 'type' ? type.uri : item;
    if (type !== undefined && !types.has(key)) {
      types.set(key, type);
    }
  }
  // where none can be used, that is the issue, and not that nothing is required
  return types.size === 0 ? undefined : [...types.values()];
}

/** The library has no name for what is about signatures; here it is an input. */
function parseType(reader: InputReader, item: string): Parsed<PredicateTypePolicy> {
  return item === SIGNATURE_PREDICATE_TYPE
    ? invalid(
        `this is the type of a signature, not of an attestation; for signatures, use "${reader.name('require-signature')}"`,
      )
    : parsePredicateType(item);
}
