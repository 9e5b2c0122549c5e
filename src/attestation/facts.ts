import type { VerifiedAttestation } from '../verify/verified.ts';
import { toCycloneDxInventory, toSpdxInventory, type Counts } from './inventory.ts';
import { readPredicate, type Predicate } from './predicate.ts';
import { nameOfPredicateType, type PredicateKind } from '../image/predicate-type.ts';

/** A fact of a predicate worth showing; the value is the signer's text. */
export interface Detail {
  readonly label: string;
  readonly value: string;
}

/** What a verified predicate is, in a few facts; everything that the signer wrote is text from outside. */
export interface Facts {
  /** of the type, for people; the URI where only that is known */
  readonly name: string;
  /** what it was read as; undefined where it is not what its type promises, or the type is not known */
  readonly kind: PredicateKind | undefined;
  /** entries of an SBOM */
  readonly packages: number | undefined;
  /** by package URL type */
  readonly packageTypes: Counts;
  readonly licences: Counts;
  readonly details: readonly Detail[];
}

/** Describes a verified attestation. A predicate that is not what its type promises gets just the name; nothing is thrown. */
export function describe(attestation: VerifiedAttestation): Facts {
  return toFacts(nameOfPredicateType(attestation.predicateType), readPredicate(attestation));
}

function toFacts(name: string, predicate: Predicate | undefined): Facts {
  const plain: Facts = {
    name,
    kind: predicate?.kind,
    packages: undefined,
    packageTypes: [],
    licences: [],
    details: [],
  };
  switch (predicate?.kind) {
    case undefined:
      return plain;
    case 'spdx': {
      const { packages, types, licences } = toSpdxInventory(predicate.value.packages ?? []);
      return { ...plain, packages, packageTypes: types, licences };
    }
    case 'cyclonedx': {
      const { packages, types, licences } = toCycloneDxInventory(predicate.value.components ?? []);
      return { ...plain, packages, packageTypes: types, licences };
    }
    case 'openvex':
      return { ...plain, details: details({ statements: String(predicate.value.statements.length) }) };
    case 'slsa-v1': {
      const { buildDefinition, runDetails } = predicate.value;
      const workflow = buildDefinition.externalParameters?.workflow;
      return {
        ...plain,
        details: details({
          builder: runDetails.builder?.id,
          'build type': buildDefinition.buildType,
          source: at(workflow?.repository, workflow?.ref),
          invocation: runDetails.metadata?.invocationId,
        }),
      };
    }
    case 'slsa-v0.2': {
      const { builder, buildType, invocation } = predicate.value;
      const { uri, entryPoint } = invocation?.configSource ?? {};
      return {
        ...plain,
        details: details({ builder: builder.id, 'build type': buildType, source: uri, 'entry point': entryPoint }),
      };
    }
    case 'apko': {
      const { entrypoint, accounts, contents } = predicate.value;
      const packages = contents?.packages?.length;
      return {
        ...plain,
        details: details({
          'entry point': entrypoint?.command,
          user: accounts?.['run-as'],
          'packages asked for': packages === undefined ? undefined : String(packages),
        }),
      };
    }
    case 'vuln': {
      const { uri, result } = predicate.value.scanner ?? {};
      const found = result?.matches?.length ?? result?.Results?.reduce(countTrivy, 0);
      return {
        ...plain,
        details: details({ scanner: uri, found: found === undefined ? undefined : String(found) }),
      };
    }
  }
}

function details(values: Readonly<Record<string, string | undefined>>): readonly Detail[] {
  return Object.entries(values).flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [{ label, value }],
  );
}

function countTrivy(sum: number, result: { readonly Vulnerabilities?: readonly unknown[] | undefined }): number {
  return sum + (result.Vulnerabilities?.length ?? 0);
}

function at(repository: string | undefined, ref: string | undefined): string | undefined {
  return repository === undefined || ref === undefined ? repository : `${repository}@${ref}`;
}
