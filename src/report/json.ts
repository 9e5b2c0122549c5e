import type { Counts } from '../attestation/packages.ts';
import type { Facts } from '../attestation/facts.ts';
import type { Signer, TrustedTime } from '../core/verify/verified.ts';
import type { ResultName } from '../outcome.ts';
import { toComparisonJson } from './diff.ts';
import { scanMembers, toPlace } from './repository/json.ts';
import type {
  ErrorView,
  EvidenceView,
  ImageState,
  ImageView,
  ProposalView,
  RejectedView,
  RequirementView,
  RunView,
  ShardView,
  VerifiedView,
} from './view.ts';

/** Schema version of `report.json`. */
const SCHEMA_VERSION = 1;

const RESULTS: Readonly<Record<ImageState, ResultName>> = {
  verified: 'verified',
  changed: 'verified',
  unverified: 'failed',
  failed: 'error',
  exempt: 'exempt',
  skipped: 'skipped',
  proposed: 'proposed',
};

/** Names per count; a report can have a thousand images. */
const MAX_NAMES = 20;

const END = ']\n}\n';

/**
 * The text of `report.json` (docs/report.md): schema version 1, order of members fixed, a line break at the end. It
 * is yielded image by image, since the text of many images is too long for one string.
 * @param written the images of a merge as their shards wrote them; the view has only a part of that
 */
export async function* renderReport(view: RunView, written?: AsyncIterable<unknown>): AsyncGenerator<string, void> {
  const { tool, startedAt, duration, error, shard, merged } = view;
  yield beginReport({
    schemaVersion: SCHEMA_VERSION,
    verified: view.verified,
    tool: { name: tool.name, version: tool.version },
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(duration),
    error: error === undefined ? null : toError(error),
    insecure: view.insecure,
    policy: view.policy ?? null,
    enforce: view.enforce,
    ...(shard === undefined ? {} : { shard: { index: shard.index, count: shard.count } }),
    ...(merged === undefined ? {} : { merged: { shards: merged.map(toShard) } }),
    list: view.listDigest ?? null,
    inputs: view.inputsDigest ?? null,
    ...(view.canceled ? { cancelled: true } : {}),
    ...(view.scan === undefined ? {} : scanMembers(view.scan)),
  });
  let index = 0;
  for await (const image of written ?? view.images.values().map(toImage)) {
    yield imagePart(image, index);
    index++;
  }
  yield index === 0 ? END : `\n  ${END}`;
}

/** The start of a report, up to its last member, `images`. */
function beginReport(head: object): string {
  return `${JSON.stringify({ ...head, images: [] }, null, 2)}\n`.slice(0, -END.length);
}

/** The image at an index, counted from 0, indented for the report. */
function imagePart(image: unknown, index: number): string {
  // line breaks within strings are escaped, so all others belong to the layout
  return `${index === 0 ? '' : ','}\n    ${JSON.stringify(image, null, 2).replaceAll('\n', '\n    ')}`;
}

function toShard({ index, path, digest, startedAt, duration, canceled, images, verified }: ShardView) {
  return {
    index,
    report: path,
    digest,
    startedAt,
    durationMs: Math.round(duration),
    cancelled: canceled,
    images,
    verified,
  };
}

function toImage({ requested, state, why, error, details, places }: ImageView) {
  const { subject, image, publisher, checked, rule, refusal, underHead, proposal } = details ?? {};
  return {
    reference: requested,
    ...(places === undefined ? {} : { places: places.map(toPlace) }),
    digest: subject?.digest ?? null,
    image: image ?? null,
    mediaType: subject?.mediaType ?? null,
    publisher: publisher ?? null,
    platforms: (subject?.platforms ?? []).map(({ name, digest, selected }) => ({ platform: name, digest, selected })),
    ...((subject?.notices ?? []).length === 0 ? {} : { notices: subject?.notices }),
    verified: state === 'verified' || state === 'changed',
    result: RESULTS[state],
    rule: rule === undefined ? null : { name: rule.name ?? null, index: rule.index, line: rule.line },
    ...(underHead === undefined ? {} : { underHead }),
    ...(state === 'proposed' ? { proposal: proposal === undefined ? null : toProposal(proposal), why } : {}),
    error: error === undefined ? null : toError(error),
    requirements: [...(refusal === undefined ? [] : [refusal]), ...(checked?.requirements ?? [])].map(toRequirement),
    evidence: (checked?.evidence ?? []).map(toEvidence),
    ...((checked?.otherReferrers ?? []).length === 0 ? {} : { otherReferrers: checked?.otherReferrers }),
    ...((checked?.failedLocations ?? []).length === 0 ? {} : { failedLocations: checked?.failedLocations }),
    ...(checked?.change === undefined ? {} : toComparisonJson(checked.change)),
  };
}

/** Who signed it: proven, and no evidence, since nobody said that they may. */
function toProposal({ signers, signature, attestations, time, sure }: ProposalView) {
  return {
    signers: signers.map(({ identity, issuer, sourceRepository, sure: own }) => ({
      identity,
      issuer,
      sourceRepository: sourceRepository ?? null,
      sure: own,
    })),
    signature,
    attestations,
    time: time?.toISOString() ?? null,
    sure,
  };
}

function toRequirement({ kind, predicateType, platform, level, met, code, why, by }: RequirementView) {
  const verdict = { met, code: code ?? null, why, by };
  return kind === 'signature'
    ? { kind, platform, ...verdict }
    : { kind, predicateType: predicateType ?? null, platform, level: level ?? null, ...verdict };
}

function toEvidence(evidence: EvidenceView) {
  const { kind, status, about, origin } = evidence;
  return {
    kind,
    status,
    reason: status === 'rejected' ? { code: evidence.code, message: evidence.detail } : null,
    subject: about.digest,
    platform: about.name,
    source: origin.source,
    format: origin.format,
    ...(status === 'rejected' ? toUnproven(evidence) : toProven(evidence)),
  };
}

function toProven({ predicateType, signedName, signer, log, times, files, derivedFiles, facts }: VerifiedView) {
  return {
    predicateType: predicateType ?? null,
    signedName: signedName ?? null,
    signer: toSigner(signer),
    log: log.map(({ entry, logIndex, integratedTime }) => ({
      entry,
      logIndex,
      integratedTime: integratedTime?.toISOString() ?? null,
    })),
    times: times.map(toTime),
    file: files[0] ?? null,
    ...(facts?.derived === undefined ? {} : { derived: facts.derived, derivedFile: derivedFiles?.[0] ?? null }),
    facts: facts === undefined ? null : toFacts(facts),
  };
}

/** Nothing of a rejected candidate is a fact, except a proven unexpected signer. */
function toUnproven({ unexpectedSigner }: RejectedView) {
  return {
    predicateType: null,
    signedName: null,
    signer: unexpectedSigner === undefined ? null : toSigner(unexpectedSigner.signer),
    log: null,
    times: unexpectedSigner === undefined ? null : unexpectedSigner.times.map(toTime),
    file: null,
    facts: null,
  };
}

function toSigner(signer: Signer) {
  return signer.kind === 'key'
    ? { key: signer.fingerprint }
    : { identity: signer.identity, issuer: signer.issuer, extensions: signer.extensions };
}

function toTime({ source, time }: TrustedTime) {
  return { source, time: time.toISOString() };
}

function toError({ code, message, hint, limit }: ErrorView) {
  return { code, message, hint, ...(limit === undefined ? {} : { limit }) };
}

/** Facts in report.json; absent parts are left out. */
function toFacts(facts: Facts) {
  const { kind, bytes, packages, provenance, configuration, vex, vulnerabilities } = facts;
  return {
    kind: kind ?? null,
    bytes,
    ...(packages && {
      packages: {
        count: packages.count,
        byType: toCounts(packages.byType),
        licenses: toCounts(packages.licenses),
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
    ...(vex && { vex: { ...vex, byStatus: toCounts(vex.byStatus) } }),
    ...(vulnerabilities && {
      vulnerabilities: {
        ...vulnerabilities,
        bySeverity: vulnerabilities.bySeverity && toCounts(vulnerabilities.bySeverity),
      },
    }),
  };
}

function toCounts({ top, others }: Counts) {
  return {
    top: top.slice(0, MAX_NAMES).map(([name, count]) => ({ name, count })),
    others: others + top.slice(MAX_NAMES).reduce((sum, [, count]) => sum + count, 0),
  };
}
