import { z } from 'zod';
import { JsonError, parseJson } from '../json.ts';
import type { VerifiedAttestation } from '../verify/verified.ts';
import { kindOfPredicateType, type PredicateKind } from '../image/predicate-type.ts';

/** A member that is missing or of another type is left out; only what makes a format itself is required. */
const text = z.string().optional().catch(undefined);
const list = z.array(z.unknown()).optional().catch(undefined);

/** cosign 1.x wraps what it does not know in `{ "Data": …, "Timestamp": … }`: not the format that the type promises. */
const unwrapped = { Data: z.undefined().optional() };

/** A schema whose result carries the kind that it was read as. */
function as<Kind extends PredicateKind, Value>(kind: Kind, schema: z.ZodType<Value>) {
  return schema.transform((value) => ({ kind, value }));
}

const SCHEMAS = {
  /** SPDX 2 by `spdxVersion` and `SPDXID`, SPDX 3 by its JSON-LD context */
  spdx: as(
    'spdx',
    z.union([
      z.object({ spdxVersion: z.string(), SPDXID: z.string(), packages: list }),
      z
        .object({ '@context': z.string().startsWith('https://spdx.org/rdf/'), '@graph': z.array(z.unknown()) })
        .transform((document) => ({ packages: document['@graph'].filter(isSpdx3Package) })),
    ]),
  ),
  cyclonedx: as(
    'cyclonedx',
    z.object({ bomFormat: z.literal('CycloneDX'), specVersion: z.string(), components: list }),
  ),
  openvex: as('openvex', z.object({ statements: z.array(z.unknown()) })),
  'slsa-v1': as(
    'slsa-v1',
    z.object({
      buildDefinition: z.object({
        buildType: text,
        externalParameters: part({ workflow: part({ repository: text, ref: text, path: text }) }),
      }),
      runDetails: z.object({ builder: part({ id: text }), metadata: part({ invocationId: text }) }),
    }),
  ),
  'slsa-v0.2': as(
    'slsa-v0.2',
    z.object({
      builder: z.object({ id: text }),
      buildType: text,
      invocation: part({ configSource: part({ uri: text, entryPoint: text }) }),
    }),
  ),
  apko: as(
    'apko',
    z.object({
      ...unwrapped,
      contents: part({ packages: list }),
      entrypoint: part({ command: text }),
      accounts: part({ 'run-as': text }),
    }),
  ),
  /** cosign's `COSIGN_VULN_ATTESTATION_SPEC.md`; the result is the scanner's own: grype has `matches`, trivy `Results` */
  vuln: as(
    'vuln',
    z.object({
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
  ),
} satisfies Record<PredicateKind, z.ZodType>;

/** A predicate that is what its type promises, as far as this program reads it. */
export type Predicate = z.output<(typeof SCHEMAS)[PredicateKind]>;

/** Reads a verified predicate; undefined for types that are not known and for one that is not what its type promises. */
export function readPredicate(attestation: VerifiedAttestation): Predicate | undefined {
  const kind = kindOfPredicateType(attestation.predicateType);
  if (kind === undefined) {
    return undefined;
  }
  const json = readJson(attestation.predicate);
  return json === undefined ? undefined : SCHEMAS[kind].safeParse(json.value).data;
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

function part<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object(shape).optional().catch(undefined);
}

function isSpdx3Package(element: unknown): boolean {
  return z.object({ type: z.literal('software_Package') }).safeParse(element).success;
}
