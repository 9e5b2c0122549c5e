import type { Counts } from '../attestation/counts.ts';
import type { Facts, Provenance } from '../attestation/facts.ts';

/** A fact of a predicate worth a line; the value is the signer's text. */
export interface Detail {
  readonly label: string;
  readonly value: string;
}

/** What is shown of facts beside the packages. */
export function detailsOf({ provenance, configuration, vex, vulnerabilities }: Facts): readonly Detail[] {
  return Object.entries({
    ...(provenance === undefined ? {} : provenanceDetails(provenance)),
    'entry point': configuration?.entryPoint,
    command: configuration?.cmd,
    user: configuration?.user,
    'working directory': configuration?.workDirectory,
    'packages from': configuration?.repositories[0],
    statements: vex && withCounts(vex.statements, vex.byStatus),
    scanner: vulnerabilities?.scanner,
    found:
      vulnerabilities?.count === undefined ? undefined : withCounts(vulnerabilities.count, vulnerabilities.bySeverity),
    'images taken in': namesOfImages(provenance?.images ?? []),
    run: provenance?.invocation,
  }).flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function provenanceDetails({ builder, buildType, source, entryPoint }: Provenance) {
  const { repository, ref, commit } = source;
  return {
    'built by': builder,
    'build type': buildType,
    from: repository === undefined || ref === undefined ? repository : `${repository}@${ref}`,
    commit,
    file: entryPoint,
  };
}

/** `golang@1.26, alpine@3.20` of package URLs. */
function namesOfImages(images: readonly string[]): string | undefined {
  return images.length === 0 ? undefined : images.map((purl) => purl.replace(/^pkg:(?:docker|oci)\//, '')).join(', ');
}

function withCounts(total: number, counts: Counts | undefined): string {
  const parts = (counts?.top ?? []).map(([name, count]) => `${count} ${name}`);
  return parts.length === 0 ? String(total) : `${total} (${parts.join(', ')})`;
}

/** Names of one kind in the report; it has those of a thousand images. */
const MAX_NAMES = 20;

/** Facts as they stand in report.json; parts that an attestation does not have are left out. */
export function toFactsJson(facts: Facts) {
  const { kind, bytes, packages, provenance, configuration, vex, vulnerabilities } = facts;
  return {
    kind: kind ?? null,
    bytes,
    ...(packages && {
      packages: {
        count: packages.count,
        byType: toCountsJson(packages.byType),
        licenses: toCountsJson(packages.licenses),
        withoutLicense: packages.withoutLicense,
      },
    }),
    ...(provenance && { provenance }),
    ...(configuration && {
      configuration: {
        ...configuration,
        environment: configuration.environment.map(([name, value]) => ({ name, value })),
      },
    }),
    ...(vex && { vex: { ...vex, byStatus: toCountsJson(vex.byStatus) } }),
    ...(vulnerabilities && {
      vulnerabilities: {
        ...vulnerabilities,
        bySeverity: vulnerabilities.bySeverity && toCountsJson(vulnerabilities.bySeverity),
      },
    }),
  };
}

function toCountsJson({ top, others }: Counts) {
  return {
    top: top.slice(0, MAX_NAMES).map(([name, count]) => ({ name, count })),
    others: others + top.slice(MAX_NAMES).reduce((sum, [, count]) => sum + count, 0),
  };
}
