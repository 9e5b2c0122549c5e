import type { Vex, Vulnerabilities } from './facts.ts';
import { listOf, membersOf, textOf, type Members } from './members.ts';
import { Tally, type Counts } from './packages.ts';

/** Whether a predicate is an OpenVEX document (openvex/spec, OPENVEX-SPEC.md). */
export function isOpenVex(predicate: Members): boolean {
  return Array.isArray(predicate['statements']);
}

const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];

/** Reads an OpenVEX document. */
export function readOpenVex({ statements, author, timestamp }: Members): Vex {
  const tally = new Tally();
  for (const statement of listOf(statements)) {
    const { status } = membersOf(statement);
    tally.add(typeof status === 'string' && STATUSES.includes(status) ? status : 'unknown');
  }
  return {
    statements: listOf(statements).length,
    byStatus: tally.toCounts(),
    author: textOf(author),
    timestamp: textOf(timestamp),
  };
}

/** The worst first. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];

/**
 * Reads a vulnerability report (sigstore/cosign specs/COSIGN_VULN_ATTESTATION_SPEC.md). The format of
 * the result is the scanner's own: trivy's `Results`, grype's `matches`, or a list as in-toto's vulns predicate has it.
 */
export function readVulnerabilities({ scanner, metadata }: Members): Vulnerabilities {
  const { uri, version, db, result } = membersOf(scanner);
  const { descriptor, CreatedAt, Trivy: trivy } = membersOf(result);
  const grype = membersOf(descriptor);
  const grypeDb = membersOf(grype['db']);
  const database = membersOf(db);
  const found = severitiesOf(result);
  return {
    count: found?.length,
    bySeverity: found === undefined ? undefined : count(found),
    scanner: textOf(uri) ?? textOf(grype['name']),
    scannerVersion: textOf(version) ?? textOf(grype['version']) ?? textOf(membersOf(trivy)['Version']),
    databaseVersion: textOf(database['version']) ?? textOf(grypeDb['schemaVersion']),
    databaseUpdatedOn:
      textOf(database['lastUpdate']) ?? textOf(grypeDb['built']) ?? textOf(membersOf(grypeDb['status'])['built']),
    finishedOn: textOf(membersOf(metadata)['scanFinishedOn']) ?? textOf(CreatedAt),
  };
}

/** Undefined when the format is unknown, which is not the same as no vulnerabilities. */
function severitiesOf(result: unknown): readonly unknown[] | undefined {
  const { Results: results, matches } = membersOf(result);
  if (Array.isArray(results)) {
    return listOf(results).flatMap((each) =>
      listOf(membersOf(each)['Vulnerabilities']).map((found) => membersOf(found)['Severity']),
    );
  }
  if (Array.isArray(matches)) {
    return listOf(matches).map((match) => membersOf(membersOf(match)['vulnerability'])['severity']);
  }
  return Array.isArray(result)
    ? listOf(result).map((found) => membersOf(listOf(membersOf(found)['severity'])[0])['score'])
    : undefined;
}

function count(severities: readonly unknown[]): Counts {
  const names = severities.map((severity) => {
    const name = typeof severity === 'string' ? severity.toLowerCase() : '';
    return SEVERITIES.includes(name) ? name : 'unknown';
  });
  const counted = SEVERITIES.map((name) => [name, names.filter((each) => each === name).length] as const);
  return { top: counted.filter(([, number]) => number > 0), others: 0 };
}
