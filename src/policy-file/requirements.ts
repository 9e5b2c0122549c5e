import { parsePlatform, type PlatformSelection } from '../core/image/platform.ts';
import { SIGNATURE_PREDICATE_TYPE } from '../core/image/predicate-type.ts';
import { parsePrefix, parseRepository } from '../core/image/reference.ts';
import { parsePredicateType } from '../core/policy/predicate-types.ts';
import type { PredicateTypePolicy } from '../core/policy/requirements.ts';
import { invalid, parsed, type Parsed } from '../parsed.ts';
import type { RuleRequirements, SignatureRepository } from './policy.ts';
import { fieldOf, parseFilePath, type ValueReader } from './values.ts';
import type { ValuePath } from './yaml-file.ts';

/** Reads what a rule requires. */
export function readRequirements(values: ValueReader, rule: unknown, path: ValuePath): RuleRequirements {
  const signature = fieldOf(rule, 'require-signature');
  const predicateTypes = readPredicateTypes(values, rule, path);
  const signedName = values.text(rule, path, 'signed-name', 'templated');
  const [maxAge, minAge] = [values.duration(rule, path, 'max-age'), values.duration(rule, path, 'min-age')];
  if (maxAge !== undefined && minAge !== undefined && minAge >= maxAge) {
    values.faults.add(
      [...path, 'min-age'],
      'contradiction',
      '"min-age" must be shorter than "max-age": no image is older than the one and newer than the other.',
    );
  }
  if (signature === false && predicateTypes?.length === 0) {
    values.faults.addAtKey(
      [...path, 'require-signature'],
      'contradiction',
      'Nothing is required: with "require-signature: false", at least one attestation other than "none" is required.',
    );
  }
  if (signature === false && signedName !== undefined) {
    values.faults.addAtKey(
      [...path, 'signed-name'],
      'contradiction',
      '"signed-name" is about the name in an image signature, but none is required.',
    );
  }
  return {
    signature: typeof signature === 'boolean' ? signature : undefined,
    predicateTypes,
    platforms: readPlatforms(values, rule, path),
    signedName,
    maxAge,
    minAge,
    signatureRepositories: readSignatureRepositories(values, rule, path),
    trustedRoot: readTrustedRoot(values, rule, path),
  };
}

function readPredicateTypes(
  values: ValueReader,
  rule: unknown,
  path: ValuePath,
): readonly PredicateTypePolicy[] | undefined {
  const own = [...path, 'attestations'];
  const items = values.items(rule, 'attestations');
  if (items.includes('none') && items.length > 1) {
    const index = items.indexOf('none');
    values.faults.add([...own, index], 'contradiction', '"none" cannot be combined with other types.');
  }
  const types = new Map<string, PredicateTypePolicy>();
  for (const [index, item] of items.entries()) {
    const text = values.textAt(item, [...own, index], 'plain');
    const type =
      text === undefined || text === 'none'
        ? undefined
        : values.take([...own, index], 'predicate-type', text, parseAttestation(text));
    if (type !== undefined) {
      types.set(type.kind === 'type' ? type.uri : type.kind, type);
    }
  }
  return items.length === 0 ? undefined : [...types.values()];
}

function readPlatforms(values: ValueReader, rule: unknown, path: ValuePath): PlatformSelection | undefined {
  const own = [...path, 'platforms'];
  const items = values.items(rule, 'platforms');
  const alone = items.find((item): item is 'all' | 'index' => item === 'all' || item === 'index');
  if (alone !== undefined && items.length > 1) {
    values.faults.add(
      [...own, items.indexOf(alone)],
      'contradiction',
      `"${alone}" cannot be combined with other platforms.`,
    );
  }
  if (alone !== undefined) {
    return { kind: alone };
  }
  const platforms = items.flatMap((item, index) => {
    const text = values.textAt(item, [...own, index], 'plain');
    return text === undefined ? [] : (values.take([...own, index], 'platform', text, parsePlatform(text)) ?? []);
  });
  return items.length === 0 ? undefined : { kind: 'named', platforms };
}

function readSignatureRepositories(
  values: ValueReader,
  rule: unknown,
  path: ValuePath,
): readonly SignatureRepository[] | undefined {
  const own = [...path, 'signature-repository'];
  const value = fieldOf(rule, 'signature-repository');
  const items: readonly (readonly [unknown, ValuePath])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, [...own, index]])
    : value === undefined
      ? []
      : [[value, own]];
  const repositories = items.flatMap(([item, place]) => {
    const text = values.textAt(item, place, 'plain');
    return text === undefined ? [] : (values.take(place, 'repository', text, parseSignatureRepository(text)) ?? []);
  });
  return items.length === 0 ? undefined : repositories;
}

function readTrustedRoot(values: ValueReader, rule: unknown, path: ValuePath): string | undefined {
  const text = values.line(rule, path, 'trusted-root');
  if (text !== undefined) {
    const own = [...path, 'trusted-root'];
    values.take(own, 'wrong-kind', text, parseFilePath(text));
    values.name({ ...values.file.positionOf(own), path: text, kind: 'trusted-root' });
  }
  return text;
}

function parseAttestation(text: string): Parsed<PredicateTypePolicy> {
  return text === SIGNATURE_PREDICATE_TYPE
    ? invalid('this is the type of a signature, not of an attestation; for signatures, use "require-signature"')
    : parsePredicateType(text);
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
