import type { Configuration, Provenance } from '../attestation/facts.ts';
import type { Change, ConfigurationField, FieldsDifference, ProvenanceField } from './fields.ts';
import { SBOM_FORMATS, type ImageContent, type PlatformContent, type SbomFormat } from './content.ts';
import { comparePackages, type PackagesDifference } from './packages.ts';
import { isRenamed, pairPlatforms, type PairedPlatforms } from './platforms.ts';

/** The differences between two verified images. */
export interface Difference {
  /** undefined where the signers are the same */
  readonly signers: Change<readonly string[]> | undefined;
  /** when both were signed, where the image was signed before its baseline */
  readonly signedEarlier?: Change<Date> | undefined;
  readonly platformsAdded: readonly string[];
  readonly platformsRemoved: readonly string[];
  /** compared platforms whose name is another one now: `linux/arm64`, `linux/arm64/v8` */
  readonly platformsRenamed: readonly Change<string>[];
  /** platforms that both have, by their names now; those with the same differences are one entry */
  readonly platforms: readonly PlatformDifference[];
}

/** The differences of platforms; a part is undefined when one or both images have no evidence of it. */
export interface PlatformDifference {
  /** never empty */
  readonly names: readonly string[];
  readonly packages: ComparedPackages | undefined;
  readonly provenance: FieldsDifference<ProvenanceField> | undefined;
  readonly configuration: FieldsDifference<ConfigurationField> | undefined;
  /** fields that neither provenance contains */
  readonly unreported: readonly ProvenanceField[];
}

/** Packages with the formats that they were read from. */
export interface ComparedPackages extends PackagesDifference {
  readonly formats: Change<SbomFormat>;
  /** packages without a package URL, which are not compared when the formats differ */
  readonly leftOut: number;
  /** packages of either side with a license in a form that is not read */
  readonly unreadLicenses: number;
}

/** Compares two verified images, platform by platform. */
export function compareContents(before: ImageContent, after: ImageContent): Difference {
  const { pairs, removed, added } = pairImages(before, after);
  const compared = pairs.map((pair) => comparePlatforms(pair.before, pair.after));
  const signersDiffer = before.signers.join('\n') !== after.signers.join('\n');
  return {
    signers: signersDiffer ? { before: before.signers, after: after.signers } : undefined,
    signedEarlier: compareTimes(before.signedAt, after.signedAt),
    platformsAdded: added.map(({ name }) => name),
    platformsRemoved: removed.map(({ name }) => name),
    platformsRenamed: pairs
      .map((pair) => ({ before: pair.before.name, after: pair.after.name }))
      .filter((names) => isRenamed(names.before, names.after)),
    platforms: [...Map.groupBy(compared, keyOf).values()].flatMap((same) => {
      const [first] = same;
      return first === undefined ? [] : [{ ...first, names: same.flatMap((each) => each.names) }];
    }),
  };
}

function compareTimes(before: Date | undefined, after: Date | undefined): Change<Date> | undefined {
  return before !== undefined && after !== undefined && after < before ? { before, after } : undefined;
}

/** The platform of an image without an index is unknown: it is compared with the only platform of an index. */
function pairImages(before: ImageContent, after: ImageContent): PairedPlatforms<PlatformContent> {
  const [old, ...further] = before.platforms;
  const [current, ...others] = after.platforms;
  const isPair = (before.isSingle || after.isSingle) && further.length + others.length === 0;
  return isPair && old !== undefined && current !== undefined
    ? { pairs: [{ before: old, after: current }], removed: [], added: [] }
    : pairPlatforms(before.platforms, after.platforms);
}

function keyOf({ packages, provenance, configuration, unreported }: PlatformDifference): string {
  return JSON.stringify([packages ?? null, provenance ?? null, configuration ?? null, unreported]);
}

function comparePlatforms(before: PlatformContent, after: PlatformContent): PlatformDifference {
  return {
    names: [after.name],
    packages: compareSboms(before, after),
    provenance:
      before.provenance === undefined && after.provenance === undefined
        ? undefined
        : compareFields(provenanceFields(before.provenance), provenanceFields(after.provenance)),
    configuration:
      before.configuration === undefined && after.configuration === undefined
        ? undefined
        : compareConfigurations(before.configuration, after.configuration),
    unreported: unreportedFields(before.provenance, after.provenance),
  };
}

/** Every provenance has a builder, a build type and a source: an absent one is in a form that is not read. */
function unreportedFields(before: Provenance | undefined, after: Provenance | undefined): readonly ProvenanceField[] {
  const values = new Map(provenanceFields(after));
  return provenanceFields(before).flatMap(([field, value]) =>
    value === undefined && values.get(field) === undefined ? [field] : [],
  );
}

/** Compares a format that both have; without one, the packages with a package URL, which does not depend on the format. */
function compareSboms(
  { sboms: before }: PlatformContent,
  { sboms: after }: PlatformContent,
): PlatformDifference['packages'] {
  const common = SBOM_FORMATS.find((format) => before.has(format) && after.has(format));
  const old = common ?? SBOM_FORMATS.find((format) => before.has(format));
  const current = common ?? SBOM_FORMATS.find((format) => after.has(format));
  if (old === undefined || current === undefined) {
    return undefined;
  }
  const [earlier, later] = [before.get(old) ?? [], after.get(current) ?? []];
  const named = ({ purl }: { readonly purl: string | undefined }): boolean =>
    common !== undefined || purl !== undefined;
  const [compared, comparedLater] = [earlier.filter(named), later.filter(named)];
  return {
    ...comparePackages(compared, comparedLater),
    formats: { before: old, after: current },
    leftOut: earlier.length - compared.length + later.length - comparedLater.length,
    unreadLicenses: [...compared, ...comparedLater].filter(({ hasUnreadLicense }) => hasUnreadLicense === true).length,
  };
}

function provenanceFields(
  provenance: Provenance | undefined,
): readonly (readonly [ProvenanceField, string | undefined])[] {
  return [
    ['builder', provenance?.builder],
    ['buildType', provenance?.buildType],
    ['repository', provenance?.source.repository],
    ['ref', provenance?.source.ref],
    ['commit', provenance?.source.commit],
  ];
}

function configurationFields(
  configuration: Configuration | undefined,
): readonly (readonly [ConfigurationField, string | undefined])[] {
  return [
    ['user', configuration?.user],
    ['entryPoint', configuration?.entryPoint],
    ['cmd', configuration?.cmd],
    ['workDirectory', configuration?.workDirectory],
  ];
}

function compareFields<F extends string>(
  before: readonly (readonly [F, string | undefined])[],
  after: readonly (readonly [F, string | undefined])[],
): FieldsDifference<F> {
  const values = new Map(after);
  return before.flatMap(([field, value]) => {
    const now = values.get(field);
    return value === now ? [] : [{ field, before: value, after: now }];
  });
}

function compareConfigurations(
  before: Configuration | undefined,
  after: Configuration | undefined,
): FieldsDifference<ConfigurationField> {
  const [old, current] = [new Map(before?.environment), new Map(after?.environment)];
  const names = [...new Set([...old.keys(), ...current.keys()])].sort();
  const variables = names
    .filter((name) => old.get(name) !== current.get(name))
    .map((name) => ({ field: 'environment' as const, name, before: old.get(name), after: current.get(name) }));
  return [
    ...compareFields(configurationFields(before), configurationFields(after)),
    ...compareUserIds(before, after),
    ...(variables.length > 0 ? variables : compareEnvironmentFingerprints(before, after)),
  ];
}

/** The same name can mean another account: `nonroot` with UID 0. */
function compareUserIds(
  before: Configuration | undefined,
  after: Configuration | undefined,
): FieldsDifference<ConfigurationField> {
  const isSame = before?.user !== after?.user || before?.userId === after?.userId;
  const describe = (each: Configuration | undefined): string =>
    `${each?.user ?? '(none)'} (${each?.userId ?? 'number unknown'})`;
  return isSame ? [] : [{ field: 'user', before: describe(before), after: describe(after) }];
}

/** All variables together, when one differs that is not listed. */
function compareEnvironmentFingerprints(
  before: Configuration | undefined,
  after: Configuration | undefined,
): FieldsDifference<ConfigurationField> {
  const [old, current] = [before?.environmentFingerprint, after?.environmentFingerprint];
  return old === current ? [] : [{ field: 'environment', before: old, after: current }];
}
