import type { ChangeGate } from '../core/policy/change-gate.ts';
import type { ComparedPackages, Difference, PlatformDifference } from './difference.ts';
import { FIELDS, nameOfField, type ConfigurationField, type FieldChange, type ProvenanceField } from './fields.ts';
import { isOtherPlatform } from './platforms.ts';
import { isCutLicense, namesLicense, type PackageChange, type PackagesDifference } from './packages.ts';

/** The result of a gate. */
export interface GateResult {
  /** as the input has it */
  readonly gate: string;
  /** `unanswered`: the evidence is not sufficient to evaluate the gate, which fails the step as well */
  readonly state: 'passed' | 'fired' | 'unanswered';
  /** each change in a sentence, or why the gate cannot be evaluated; contains texts of signers */
  readonly changes: readonly string[];
}

/** Sentences per gate; the rest is counted. */
const MAX_CHANGES = 20;

/** Evaluates the gates on a difference. */
export function evaluateGates(gates: readonly ChangeGate[], difference: Difference): readonly GateResult[] {
  return gates.map((gate) => {
    const { lacking, changes } = evaluate(gate, difference);
    const state = changes.length > 0 ? 'fired' : lacking.length > 0 ? 'unanswered' : 'passed';
    return { gate: gate.requested, state, changes: bounded(changes.length > 0 ? changes : lacking) };
  });
}

/** Results of gates when both images have the same digest, or when there is no baseline yet. */
export function passGates(gates: readonly ChangeGate[]): readonly GateResult[] {
  return gates.map(({ requested }) => ({ gate: requested, state: 'passed', changes: [] }));
}

/** Results of gates when the comparison could not be made. */
export function leaveGates(gates: readonly ChangeGate[], reason: string): readonly GateResult[] {
  return gates.map(({ requested }) => ({ gate: requested, state: 'unanswered', changes: [reason] }));
}

interface Evaluation {
  /** why the gate cannot be evaluated for some platform */
  readonly lacking: readonly string[];
  readonly changes: readonly string[];
}

function evaluate(gate: ChangeGate, difference: Difference): Evaluation {
  const { signers, platformsAdded, platformsRemoved, platformsRenamed } = difference;
  switch (gate.kind) {
    case 'signer':
      return only(
        signers === undefined ? [] : [`signer: from ${signers.before.join(', ')} to ${signers.after.join(', ')}`],
      );
    case 'platform':
      return only([
        ...platformsAdded.map((name) => `platform ${name}: added`),
        ...platformsRemoved.map((name) => `platform ${name}: removed`),
        ...platformsRenamed
          .filter(({ before, after }) => isOtherPlatform(before, after))
          .map(({ before, after }) => `platform ${after}: the variant differs from before, ${before}`),
      ]);
    case 'builder':
      return ofFields(difference, 'provenance', ['builder']);
    case 'source':
      return ofFields(difference, 'provenance', ['repository']);
    case 'build-type':
      return ofFields(difference, 'provenance', ['buildType']);
    case 'user':
      return ofFields(difference, 'configuration', ['user']);
    case 'entry-point':
      return ofFields(difference, 'configuration', ['entryPoint', 'cmd']);
    case 'environment':
      return ofFields(difference, 'configuration', ['environment']);
    case 'downgrade':
      return ofPackages(difference, (packages) => ofKind('down', packages));
    case 'unordered-version':
      return ofPackages(difference, (packages) => ofKind('changed', packages));
    case 'package-added':
      return ofPackages(difference, (packages) => ofKind('added', packages));
    case 'package-removed':
      return ofPackages(difference, (packages) => ofKind('removed', packages));
    case 'license':
      return ofPackages(difference, describeNewLicenses, describeUnreadLicenses);
    case 'one-license':
      return ofPackages(
        difference,
        (packages) => describeLicense(gate.license, packages),
        (packages) => [...describeCutLicenses(packages), ...describeUnreadLicenses(packages)],
      );
  }
}

function only(changes: readonly string[]): Evaluation {
  return { lacking: [], changes };
}

function ofFields(
  difference: Difference,
  part: 'provenance' | 'configuration',
  fields: readonly (ProvenanceField | ConfigurationField)[],
): Evaluation {
  const { platforms } = difference;
  return {
    lacking: [
      ...lackingOf(difference, (platform) => platform[part] !== undefined, WHERE[part]),
      ...(part === 'provenance' ? unreportedOf(platforms, fields) : []),
    ],
    changes: platforms.flatMap((platform) => {
      const changed: readonly FieldChange<ProvenanceField | ConfigurationField>[] = platform[part] ?? [];
      return changed
        .filter(({ field }) => fields.includes(field))
        .map((change) => `${describeField(change)} (${platform.names.join(', ')})`);
    }),
  };
}

const WHERE = {
  provenance: 'verified provenance (SLSA) on either side',
  configuration: 'verified configuration (apko) on either side',
  packages: 'verified SBOM on both sides',
} as const;

function unreportedOf(
  platforms: readonly PlatformDifference[],
  fields: readonly (ProvenanceField | ConfigurationField)[],
): readonly string[] {
  return platforms
    .filter(({ provenance }) => provenance !== undefined)
    .flatMap(({ names, unreported }) =>
      unreported
        .filter((field) => fields.includes(field))
        .map((field) => `the provenance of both sides names no ${FIELDS[field]} for ${names.join(', ')}`),
    );
}

/** A platform without a partner is compared with nothing, on either side. */
function lackingOf(
  { platforms, platformsAdded, platformsRemoved }: Difference,
  isThere: (platform: PlatformDifference) => boolean,
  what: string,
): readonly string[] {
  const without = platforms.filter((platform) => !isThere(platform)).flatMap(({ names }) => names);
  return [
    ...(without.length === 0 ? [] : [`there is no ${what} for ${without.join(', ')}`]),
    ...platformsAdded.map((name) => `the baseline has no platform to compare ${name} with`),
    ...platformsRemoved.map((name) => `the image has no platform to compare ${name} of the baseline with`),
  ];
}

function describeField(change: FieldChange<string>): string {
  return `${nameOfField(change)}: from ${change.before ?? '(none)'} to ${change.after ?? '(none)'}`;
}

function ofPackages(
  difference: Difference,
  describe: (packages: PackagesDifference) => readonly string[],
  describeLacking: (packages: ComparedPackages) => readonly string[] = () => [],
): Evaluation {
  const { platforms } = difference;
  const of = (describeEach: (packages: ComparedPackages) => readonly string[]): readonly string[] =>
    platforms.flatMap(({ names, packages }) =>
      packages === undefined ? [] : describeEach(packages).map((change) => `${change} (${names.join(', ')})`),
    );
  return {
    lacking: [
      ...lackingOf(difference, ({ packages }) => packages !== undefined, WHERE.packages),
      ...of(describeLeftOut),
      ...of(describeLacking),
    ],
    changes: of(describe),
  };
}

function describeLeftOut({ leftOut, formats }: ComparedPackages): readonly string[] {
  return leftOut === 0
    ? []
    : [`${leftOut} packages without a package URL cannot be compared from ${formats.before} to ${formats.after}`];
}

function ofKind(kind: PackageChange['kind'], { changes }: PackagesDifference): readonly string[] {
  return changes.filter((change) => change.kind === kind).map(describePackage);
}

function describeNewLicenses({ changes, licensesGained }: PackagesDifference): readonly string[] {
  return licensesGained.map((license) => `license ${license}: new, of ${describeOwners(license, changes)}`);
}

function describeLicense(requested: string, { changes }: PackagesDifference): readonly string[] {
  return changes.flatMap(({ name, licensesGained, licensesLost }) =>
    licensesLost.some((license) => namesLicense(license, requested))
      ? []
      : licensesGained
          .filter((license) => namesLicense(license, requested))
          .map((license) => `license ${license}: new for ${name}`),
  );
}

/** The truncated part may name the license of the gate. */
function describeCutLicenses({ changes }: PackagesDifference): readonly string[] {
  return changes
    .filter(({ licensesGained }) => licensesGained.some(isCutLicense))
    .map(({ name }) => `the license of ${name} is too long to be read`);
}

function describeUnreadLicenses({ unreadLicenses }: ComparedPackages): readonly string[] {
  return unreadLicenses === 0 ? [] : [`the licenses of ${unreadLicenses} packages are in a form that cannot be read`];
}

function describeOwners(license: string, changes: readonly PackageChange[]): string {
  const owners = changes.filter(({ licensesGained }) => licensesGained.includes(license)).map(({ name }) => name);
  return owners.length > 3 ? `${owners.slice(0, 3).join(', ')} and ${owners.length - 3} more` : owners.join(', ');
}

function describePackage({ name, before, after }: PackageChange): string {
  return `package ${name}: from ${listed(before)} to ${listed(after)}`;
}

/** Versions of a package in a sentence: a signer can list any number. */
const MAX_VERSIONS = 10;

function listed(versions: readonly string[]): string {
  const shown = versions.slice(0, MAX_VERSIONS).join(', ') || '(none)';
  return versions.length > MAX_VERSIONS ? `${shown} and ${versions.length - MAX_VERSIONS} more` : shown;
}

function bounded(changes: readonly string[]): readonly string[] {
  const rest = changes.length - MAX_CHANGES;
  return rest > 0 ? [...changes.slice(0, MAX_CHANGES), `and ${rest} more`] : changes;
}
