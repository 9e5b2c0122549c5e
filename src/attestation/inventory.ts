import { z } from 'zod';

/** How often something occurs, most often first. */
export type Counts = readonly (readonly [name: string, count: number])[];

/** What an SBOM lists. */
export interface Inventory {
  /** entries of SPDX `packages` or CycloneDX `components`, the image itself included where it is listed */
  readonly packages: number;
  /** types of package URLs: `apk`, `npm`, `generic` */
  readonly types: Counts;
  /** licence expressions as written */
  readonly licences: Counts;
}

const text = z.string().optional().catch(undefined);

const spdxPackage = z.object({
  licenseConcluded: text,
  licenseDeclared: text,
  externalRefs: z
    .array(z.object({ referenceType: text, referenceLocator: text }))
    .optional()
    .catch(undefined),
});

const cyclonedxComponent = z.object({
  purl: text,
  licenses: z
    .array(
      z.object({
        expression: text,
        license: z.object({ id: text, name: text }).optional().catch(undefined),
      }),
    )
    .optional()
    .catch(undefined),
});

/** Package URL types are letters, digits, `.`, `+` and `-` (package-url specification). */
const PURL_TYPE = /^pkg:\/{0,2}([A-Za-z][A-Za-z0-9.+-]{0,39})\//;

/** Counts the packages of an SPDX document. */
export function toSpdxInventory(packages: readonly unknown[]): Inventory {
  const read = packages.map((each) => spdxPackage.safeParse(each).data);
  return {
    packages: packages.length,
    types: countOf(
      read.map((each) => typeOf(each?.externalRefs?.find((ref) => ref.referenceType === 'purl')?.referenceLocator)),
    ),
    licences: countOf(read.map((each) => [each?.licenseConcluded, each?.licenseDeclared].find(isLicence))),
  };
}

/** Counts the components of a CycloneDX document. */
export function toCycloneDxInventory(components: readonly unknown[]): Inventory {
  const read = components.map((each) => cyclonedxComponent.safeParse(each).data);
  return {
    packages: components.length,
    types: countOf(read.map((each) => typeOf(each?.purl))),
    licences: countOf(
      read.flatMap((each) =>
        each?.licenses?.map(({ expression, license }) => expression ?? license?.id ?? license?.name),
      ),
    ),
  };
}

function typeOf(purl: string | undefined): string | undefined {
  return PURL_TYPE.exec(purl ?? '')?.[1]?.toLowerCase();
}

/** `NOASSERTION` and `NONE` say that nothing is known (SPDX 2.3, 7.13). */
function isLicence(expression: string | undefined): boolean {
  return expression !== undefined && expression !== '' && expression !== 'NOASSERTION' && expression !== 'NONE';
}

function countOf(names: readonly (string | undefined)[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) {
    if (name !== undefined) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}
