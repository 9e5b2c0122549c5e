import type { ChangeGate } from '../core/policy/change-gate.ts';
import type {
  ComparedPackages,
  ConfigurationField,
  Difference,
  FieldChange,
  PlatformDifference,
  ProvenanceField,
} from './difference.ts';
import { isCutLicense, namesLicense } from './license.ts';
import type { PackageChange, PackagesDifference } from './packages.ts';

/** What became of a gate. */
export interface GateResult {
  /** as the input has it */
  readonly gate: string;
  /** `unanswered`: the evidence of the images does not tell; the step fails, since nothing says that all is as before */
  readonly state: 'passed' | 'fired' | 'unanswered';
  /** what changed from what to what, each in a sentence; or why it cannot be answered. Texts of signers are in them */
  readonly changes: readonly string[];
}

/** Sentences of one gate that are kept; the rest is counted. */
const MAX_CHANGES = 20;

/** Asks each gate whether a difference is one that fails the step. */
export function evaluateGates(gates: readonly ChangeGate[], difference: Difference): readonly GateResult[] {
  return gates.map((gate) => {
    const { lacking, changes } = response(gate, difference);
    const state = changes.length > 0 ? 'fired' : lacking.length > 0 ? 'unanswered' : 'passed';
    return { gate: gate.requested, state, changes: bounded(changes.length > 0 ? changes : lacking) };
  });
}

/** The gates where two images have one digest, or where there is nothing yet to compare with. */
export function passGates(gates: readonly ChangeGate[]): readonly GateResult[] {
  return gates.map(({ requested }) => ({ gate: requested, state: 'passed', changes: [] }));
}

/** The gates of a comparison that was not made. */
export function leaveGates(gates: readonly ChangeGate[], reason: string): readonly GateResult[] {
  return gates.map(({ requested }) => ({ gate: requested, state: 'unanswered', changes: [reason] }));
}

interface Lookup {
  /** why it cannot be answered for some platform */
  readonly lacking: readonly string[];
  readonly changes: readonly string[];
}

function response(gate: ChangeGate, difference: Difference): Lookup {
  const { signers, platforms, platformsAdded, platformsRemoved } = difference;
  switch (gate.kind) {
    case 'signer':
      return only(
        signers === undefined ? [] : [`signer: from ${signers.before.join(', ')} to ${signers.after.join(', ')}`],
      );
    case 'platform':
      return only([
        ...platformsAdded.map((name) => `platform ${name}: added`),
        ...platformsRemoved.map((name) => `platform ${name}: removed`),
      ]);
    case 'builder':
      return ofFields(platforms, 'provenance', ['builder']);
    case 'source':
      return ofFields(platforms, 'provenance', ['repository']);
    case 'build-type':
      return ofFields(platforms, 'provenance', ['buildType']);
    case 'user':
      return ofFields(platforms, 'configuration', ['user']);
    case 'entry-point':
      return ofFields(platforms, 'configuration', ['entryPoint', 'cmd']);
    case 'environment':
      return ofFields(platforms, 'configuration', ['environment']);
    case 'downgrade':
      return ofPackages(platforms, (packages) => ofKind('down', packages));
    case 'package-added':
      return ofPackages(platforms, (packages) => ofKind('added', packages));
    case 'package-removed':
      return ofPackages(platforms, (packages) => ofKind('removed', packages));
    case 'license':
      return ofPackages(platforms, describeNewLicenses);
    case 'one-license':
      return ofPackages(
        platforms,
        (packages) => describeLicense(gate.license, packages),
        (packages) => describeCutLicenses(packages),
      );
  }
}

function only(changes: readonly string[]): Lookup {
  return { lacking: [], changes };
}

function ofFields(
  platforms: readonly PlatformDifference[],
  part: 'provenance' | 'configuration',
  fields: readonly (ProvenanceField | ConfigurationField)[],
): Lookup {
  return {
    lacking: [
      ...lackingOf(platforms, (platform) => platform[part] !== undefined, WHERE[part]),
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
        .map((field) => `the provenance of both sides tells no ${FIELDS[field]} for ${names.join(', ')}`),
    );
}

function lackingOf(
  platforms: readonly PlatformDifference[],
  isThere: (platform: PlatformDifference) => boolean,
  what: string,
): readonly string[] {
  if (platforms.length === 0) {
    return ['no platform is in both images'];
  }
  const without = platforms.filter((platform) => !isThere(platform)).flatMap(({ names }) => names);
  return without.length === 0 ? [] : [`there is no ${what} for ${without.join(', ')}`];
}

const FIELDS: Readonly<Record<ProvenanceField | ConfigurationField, string>> = {
  builder: 'builder',
  buildType: 'build type',
  repository: 'source repository',
  ref: 'source ref',
  commit: 'commit',
  user: 'user',
  entryPoint: 'entry point',
  cmd: 'command',
  workDirectory: 'work directory',
  environment: 'environment',
};

/** What people call a compared field. */
export function nameOfField({ field, name }: FieldChange<string>): string {
  const title = Object.entries(FIELDS).find(([key]) => key === field)?.[1] ?? field;
  return name === undefined ? title : `${title} ${name}`;
}

function describeField(change: FieldChange<string>): string {
  return `${nameOfField(change)}: from ${change.before ?? '(none)'} to ${change.after ?? '(none)'}`;
}

function ofPackages(
  platforms: readonly PlatformDifference[],
  describe: (packages: PackagesDifference) => readonly string[],
  describeCut: (packages: PackagesDifference) => readonly string[] = () => [],
): Lookup {
  const of = (tell: (packages: ComparedPackages) => readonly string[]): readonly string[] =>
    platforms.flatMap(({ names, packages }) =>
      packages === undefined ? [] : tell(packages).map((change) => `${change} (${names.join(', ')})`),
    );
  return {
    lacking: [
      ...lackingOf(platforms, ({ packages }) => packages !== undefined, WHERE.packages),
      ...of(describeLeftOut),
      ...of(describeCut),
    ],
    changes: of(describe),
  };
}

function describeLeftOut({ leftOut, formats }: ComparedPackages): readonly string[] {
  return leftOut === 0
    ? []
    : [`${leftOut} packages without package URL cannot be compared from ${formats.before} to ${formats.after}`];
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

/** What is behind the cut may name it. */
function describeCutLicenses({ changes }: PackagesDifference): readonly string[] {
  return changes
    .filter(({ licensesGained }) => licensesGained.some(isCutLicense))
    .map(({ name }) => `the license of ${name} is longer than what is read`);
}

function describeOwners(license: string, changes: readonly PackageChange[]): string {
  const owners = changes.filter(({ licensesGained }) => licensesGained.includes(license)).map(({ name }) => name);
  return owners.length > 3 ? `${owners.slice(0, 3).join(', ')} and ${owners.length - 3} more` : owners.join(', ');
}

function describePackage({ name, before, after }: PackageChange): string {
  return `package ${name}: from ${listed(before)} to ${listed(after)}`;
}

/** Versions of a package that are told: a signer can list any number. */
const MAX_VERSIONS = 10;

function listed(versions: readonly string[]): string {
  const shown = versions.slice(0, MAX_VERSIONS).join(', ') || '(none)';
  return versions.length > MAX_VERSIONS ? `${shown} and ${versions.length - MAX_VERSIONS} more` : shown;
}

function bounded(changes: readonly string[]): readonly string[] {
  const rest = changes.length - MAX_CHANGES;
  return rest > 0 ? [...changes.slice(0, MAX_CHANGES), `and ${rest} more`] : changes;
}
