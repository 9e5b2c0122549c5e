import { kindOfPredicateType, nameOfPredicateType, type PredicateKind } from '../core/image/predicate-type.ts';
import { JsonError, parseJson, type JsonDocument } from '../json.ts';
import type { VerifiedAttestation } from '../core/verify/verified.ts';
import { readApko } from './apko.ts';
import { isCycloneDx, readCycloneDx } from './cyclonedx.ts';
import type { Facts, Reading } from './facts.ts';
import { isObject, type Members } from './members.ts';
import type { PackageList } from './packages.ts';
import { isSlsa02, isSlsa1, readSlsa02, readSlsa1 } from './slsa.ts';
import { isSpdx, readSpdx } from './spdx.ts';
import { isSpdx3, readSpdx3 } from './spdx3.ts';
import { unwrap } from './unwrap.ts';
import { isOpenVex, readOpenVex, readVulnerabilities } from './vulnerabilities.ts';

type Content = Partial<Pick<Facts, 'provenance' | 'configuration' | 'vex' | 'vulnerabilities'>> & {
  readonly list?: PackageList;
};

/** The reader of each kind; undefined when the content does not match its type. */
const READERS: Readonly<Record<PredicateKind, (predicate: Members) => Content | undefined>> = {
  spdx: (predicate) =>
    isSpdx(predicate) ? { list: readSpdx(predicate) } : isSpdx3(predicate) ? { list: readSpdx3(predicate) } : undefined,
  cyclonedx: (predicate) => (isCycloneDx(predicate) ? { list: readCycloneDx(predicate) } : undefined),
  openvex: (predicate) => (isOpenVex(predicate) ? { vex: readOpenVex(predicate) } : undefined),
  'slsa-v1': (predicate) => (isSlsa1(predicate) ? { provenance: readSlsa1(predicate) } : undefined),
  'slsa-v0.2': (predicate) => (isSlsa02(predicate) ? { provenance: readSlsa02(predicate) } : undefined),
  apko: (predicate) => (isWrapped(predicate) ? undefined : { configuration: readApko(predicate) }),
  vuln: (predicate) => (isWrapped(predicate) ? undefined : { vulnerabilities: readVulnerabilities(predicate) }),
};

/**
 * Reads a verified attestation. When the content does not match the type, the facts have only
 * name and size; nothing is thrown. Where it is a wrapped document of the type, the facts are those of the document.
 */
export function readAttestation(attestation: VerifiedAttestation): Reading {
  const { predicateType, predicate } = attestation;
  const kind = kindOfPredicateType(predicateType);
  const parsed = kind === undefined ? undefined : parse(() => attestation.document);
  const own = kind === undefined ? undefined : readContent(kind, parsed);
  const document = kind === undefined || parsed === undefined || own !== undefined ? undefined : unwrap(parsed, kind);
  const content =
    own ??
    (kind === undefined || document === undefined
      ? undefined
      : readContent(
          kind,
          parse(() => parseJson(document)),
        ));
  const isDerived = own === undefined && content !== undefined;
  return {
    facts: {
      name: nameOfPredicateType(predicateType),
      kind: content === undefined ? undefined : kind,
      bytes: predicate.length,
      ...(isDerived ? { derived: 'unwrapped' } : {}),
      packages: content?.list?.toInventory(),
      provenance: content?.provenance,
      configuration: content?.configuration,
      vex: content?.vex,
      vulnerabilities: content?.vulnerabilities,
    },
    packages: content?.list?.packages ?? [],
    ...(isDerived && document !== undefined ? { document } : {}),
  };
}

/** cosign 1.x wraps predicates of unknown types in `{ "Data": …, "Timestamp": … }`, which is not the format of the type. */
function isWrapped(predicate: Members): boolean {
  return predicate['Data'] !== undefined;
}

function readContent(kind: PredicateKind, parsed: JsonDocument | undefined): Content | undefined {
  return isObject(parsed?.value) ? READERS[kind](parsed.value) : undefined;
}

function parse(read: () => JsonDocument): JsonDocument | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof JsonError) {
      return undefined;
    }
    throw error;
  }
}
