import type { PredicateKind } from '../core/image/predicate-type.ts';
import type { JsonDocument } from '../json.ts';
import { isObject } from './members.ts';

/** Kinds that cosign 1 wraps; what it does with custom predicates is not the publisher's mistake to be mended. */
const WRAPPED_BY_COSIGN: readonly PredicateKind[] = ['spdx', 'cyclonedx'];

/**
 * The document within a predicate that is a JSON string (`cosign attest --type spdx`), or the only member `Data` of an SBOM
 * (cosign 1). One unwrapping: what a wrapper within it contains is not looked for. Undefined without a wrapper, and for
 * a text that has no UTF-8 (unpaired surrogates), which readers would replace differently.
 */
export function unwrap(parsed: JsonDocument, kind: PredicateKind): Buffer | undefined {
  const { value } = parsed;
  if (typeof value === 'string') {
    return toUtf8(value);
  }
  if (!isObject(value) || Object.keys(value).join() !== 'Data' || !WRAPPED_BY_COSIGN.includes(kind)) {
    return undefined;
  }
  const { Data: data } = value;
  return typeof data === 'string' ? toUtf8(data) : parsed.member('Data');
}

function toUtf8(text: string): Buffer | undefined {
  return text.isWellFormed() ? Buffer.from(text) : undefined;
}
