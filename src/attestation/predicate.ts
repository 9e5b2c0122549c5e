import { z } from 'zod';
import { JsonError, parseJson } from '../json.ts';
import type { VerifiedAttestation } from '../verify/verified.ts';
import { kindOfPredicateType, type PredicateKind } from '../image/predicate-type.ts';

/** A member that is missing or of another type is left out; only what makes a format itself is required. */
const text = z.string().optional().catch(undefined);
const list = z.array(z.unknown()).optional().catch(undefined);

/** cosign 1.x wraps what it does not know in `{ "Data": …, "Timestamp": … }`: not the format that the type promises. */
const unwrapped = { Data: z.undefined().optional() };

const SCHEMAS = {
  /** SPDX 2 by `spdxVersion` and `SPDXID`, SPDX 3 by its JSON-LD context */
  spdx: z.union([
    z.object({ spdxVersion: z.string(), SPDXID: z.string(), packages: list }),
    z
      .object({ '@context': z.string().startsWith('https://spdx.org/rdf/'), '@graph': z.array(z.unknown()) })
      .transform((document) => ({ packages: document['@graph'].filter(isSpdx3Package) })),
  ]),
  cyclonedx: z.object({ bomFormat: z.literal('CycloneDX'), specVersion: z.string(), components: list }),
  openvex: z.object({ statements: z.array(z.unknown()) }),
  'slsa-v1': z.object({
    buildDefinition: z.object({
      buildType: text,
      externalParameters: part({ workflow: part({ repository: text, ref: text, path: text }) }),
    }),
    runDetails: z.object({ builder: part({ id: text }), metadata: part({ invocationId: text }) }),
  }),
  'slsa-v0.2': z.object({
    builder: z.object({ id: text }),
    buildType: text,
    invocation: part({ configSource: part({ uri: text, entryPoint: text }) }),
  }),
  apko: z.object({
    ...unwrapped,
    contents: part({ packages: list }),
    entrypoint: part({ command: text }),
    accounts: part({ 'run-as': text }),
  }),
  /** cosign's `COSIGN_VULN_ATTESTATION_SPEC.md`; the result is the scanner's own: grype has `matches`, trivy `Results` */
  vuln: z.object({
    ...unwrapped,
    scanner: part({
      uri: text,
      result: part({
        matches: list,
        Results: z
          .array(z.object({ Vulnerabilities: list }))
          .optional()
          .catch(undefined),
      }),
    }),
  }),
} satisfies Record<PredicateKind, z.ZodType>;

type Schemas = typeof SCHEMAS;

/** A predicate that is what its type promises, as far as this program reads it. */
export type Predicate = { [Kind in PredicateKind]: { kind: Kind; value: z.output<Schemas[Kind]> } }[PredicateKind];

/** Reads a verified predicate; undefined for types that are not known and for one that is not what its type promises. */
export function readPredicate(attestation: VerifiedAttestation): Predicate | undefined {
  const kind = kindOfPredicateType(attestation.predicateType);
  if (kind === undefined) {
    return undefined;
  }
  const json = readJson(attestation.predicate);
  return json === undefined ? undefined : readAs(kind, json.value);
}

function readJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return parseJson(bytes);
  } catch (error) {
    if (error instanceof JsonError) {
      return undefined;
    }
    throw error;
  }
}

function readAs(kind: PredicateKind, json: unknown): Predicate | undefined {
  switch (kind) {
    case 'spdx':
      return tagged(kind, SCHEMAS[kind].safeParse(json));
    case 'cyclonedx':
      return tagged(kind, SCHEMAS[kind].safeParse(json));
    case 'openvex':
      return tagged(kind, SCHEMAS[kind].safeParse(json));
    case 'slsa-v1':
      return tagged(kind, SCHEMAS[kind].safeParse(json));
    case 'slsa-v0.2':
      return tagged(kind, SCHEMAS[kind].safeParse(json));
    case 'apko':
      return tagged(kind, SCHEMAS[kind].safeParse(json));
    case 'vuln':
      return tagged(kind, SCHEMAS[kind].safeParse(json));
  }
}

function tagged<Kind extends PredicateKind, Value>(
  kind: Kind,
  result: z.ZodSafeParseResult<Value>,
): { kind: Kind; value: Value } | undefined {
  return result.success ? { kind, value: result.data } : undefined;
}

function part<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object(shape).optional().catch(undefined);
}

function isSpdx3Package(element: unknown): boolean {
  return z.object({ type: z.literal('software_Package') }).safeParse(element).success;
}
