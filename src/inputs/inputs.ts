import { ConfigError } from '../errors.ts';
import type { Digest } from '../core/image/digest.ts';
import { parsePlatform, type PlatformSelection } from '../core/image/platform.ts';
import type { ChangeGate } from '../core/policy/change-gate.ts';
import type { GitHubAttestationsMode } from '../core/policy/github-attestations.ts';
import type { ImageRequest, TrustPolicy, TrustSource } from '../core/policy/request.ts';
import { digestOfList, type Shard } from '../shards/list.ts';
import { readBaseline } from './baseline.ts';
import { digestOfInputs } from './deciding.ts';
import { imagesOfShard, readImageLines, readShard, type ImageLine } from './image-list.ts';
import { readAuthorities, readGitHubAttestations, readRegistryInputs, type RegistryInputs } from './locations.ts';
import { readOutput, type OutputInputs } from './output.ts';
import { InputReader, type InputSource } from './reader.ts';
import type { PolicyReference } from '../outcome.ts';
import { readPolicyInput, type GivenPolicy } from './policy.ts';
import type { RequestUnderHead, SignerOf } from './policy-requests.ts';
import { readRequests } from './requests.ts';
import { readChainguardInputs, readSignerChoice, type ChainguardInputs } from './signer.ts';
import { isInTerminal, type InputCommand } from './definition.ts';
import { INPUTS } from './table.ts';
import { readTrustPolicy, readTrustSource, withTexts } from './trust.ts';
import { findUnknownInputs } from './unknown.ts';

export type { InputSource, OutputInputs };

/** How a run reaches what it needs, and what it trusts. */
export interface Surroundings {
  /** images worked on side by side */
  readonly concurrency: number;
  readonly platform: PlatformSelection;
  /** milliseconds for one image */
  readonly timeout: number;
  readonly trustSource: TrustSource;
  readonly trustPolicy: TrustPolicy;
  /** whether TUF metadata is stored between runs */
  readonly cache: boolean;
  readonly registry: RegistryInputs;
  readonly chainguard: ChainguardInputs;
  readonly githubAttestations: GitHubAttestationsMode;
  /** certificate authorities of TLS servers, beside those of Node, in PEM */
  readonly authorities: readonly string[];
}

/** Everything that is required of a run, typed; nothing below reads an input again. */
export interface Inputs extends Surroundings {
  /** of the list, or of the shard of it, which may have none */
  readonly images: readonly ImageRequest[];
  readonly shard: Shard | undefined;
  /** of the complete list */
  readonly listDigest: Digest;
  /** of everything that decides whether an image is verified */
  readonly inputsDigest: Digest;
  /** the policy that decides; undefined without one */
  readonly policy: PolicyReference | undefined;
  /** what the policy of a pull request's head would require of an image; undefined where it is not another one */
  readonly requestUnderHead: RequestUnderHead | undefined;
  readonly signerOf: SignerOf;
  /**
   * what they are compared with is in an earlier run, in artifacts of this name, where one is given: the last one on the base branch
   * of a pull request, or on the branch of a scan
   */
  readonly automaticBaseline: { readonly artifactName: string | undefined } | undefined;
  /** changes that fail the step */
  readonly gates: readonly ChangeGate[];
  /** whether the packages of verified images are submitted to GitHub's dependency graph */
  readonly dependencySnapshot: boolean;
  /** names of the weakening inputs in force, e.g. `insecure-ignore-tlog`, `allow-http: host` */
  readonly insecure: readonly string[];
  /** a sentence for each weakening or doubtful setting, for warning annotations */
  readonly warnings: readonly string[];
  /** for the log, e.g. the default issuer */
  readonly notices: readonly string[];
}

/** The inputs of a run that merges reports. */
export interface MergeInputs {
  /** the folder with the reports; a relative path starts at the workspace */
  readonly folder: string;
  /** for warning annotations */
  readonly warnings: readonly string[];
}

/** The result of reading inputs. */
export interface ReadInputs<T> {
  /** the output inputs, with defaults for invalid values: invalid inputs are reported as well */
  readonly output: OutputInputs;
  /** undefined where it is not given, or invalid */
  readonly shard: Shard | undefined;
  /** the inputs, or every issue of them */
  readonly result: T | ConfigError;
}

/** Reads and checks the inputs of a run that verifies images. Key files are read, the network is not used. */
export async function readInputs(
  source: InputSource,
  command: Extract<InputCommand, 'verify' | 'cli'> = 'verify',
): Promise<ReadInputs<Inputs>> {
  const reader = startReading(source, command);
  const output = readOutput(reader);
  const shard = readShard(reader);
  const lines = await readImageLines(reader);
  const chainguard = readChainguardInputs(reader);
  const policy = await readPolicyInput(reader, output.githubToken);
  const signers = await readSignerChoice(reader, chainguard, policy);
  const { requests, requestUnderHead, signerOf } = await readRequests(reader, lines, signers);
  const { images: compared, isAuto, gates } = await readBaseline(reader, requests);
  const surroundings = await readSurroundings(reader, { lines, requests, output, chainguard, policy });
  if (reader.issues.length > 0) {
    return { output, shard, result: faultsOf(reader, command) };
  }
  const { insecure, warnings, notices } = reader;
  const images = imagesOfShard(reader, compared, shard);
  const result: Inputs = {
    ...surroundings,
    images,
    shard,
    listDigest: digestOfList(requests.map(({ reference }) => reference)),
    inputsDigest: await digestOfDeciding(reader, requests, surroundings),
    policy: referenceTo(policy),
    requestUnderHead,
    signerOf,
    automaticBaseline: isAuto ? { artifactName: output.artifactName } : undefined,
    gates,
    dependencySnapshot: output.dependencySnapshot,
    insecure,
    warnings,
    notices,
  };
  return { output, shard, result };
}

/** What of a run is known when it is read how it reaches its images. */
export interface KnownImages {
  readonly lines: readonly ImageLine[];
  readonly requests: readonly ImageRequest[];
  readonly output: OutputInputs;
  readonly chainguard: ChainguardInputs;
  readonly policy: GivenPolicy | undefined;
}

/** Reads the inputs about platforms, registries and trust. */
export async function readSurroundings(
  reader: InputReader,
  { lines, requests, output, chainguard, policy }: KnownImages,
): Promise<Surroundings> {
  const platform = readPlatform(reader);
  const concurrency = reader.number('concurrency');
  const timeout = reader.duration('timeout');
  const registry = readRegistryInputs(reader, lines, requests, output.githubToken);
  const githubAttestations = readGitHubAttestations(reader, requests);
  const authorities = await readAuthorities(reader);
  const trustSource = await withTexts(reader, readTrustSource(reader, registry.allowHttp), policy?.readInput);
  const trustPolicy = readTrustPolicy(reader);
  const cache = reader.boolean('cache');
  return {
    concurrency,
    platform,
    timeout,
    trustSource,
    trustPolicy,
    cache,
    registry,
    chainguard,
    githubAttestations,
    authorities,
  };
}

/** The digest of everything that decides whether an image is verified. */
export function digestOfDeciding(
  reader: InputReader,
  requests: readonly ImageRequest[],
  { platform, trustSource, trustPolicy, chainguard, githubAttestations, authorities }: Surroundings,
): Promise<Digest> {
  const { insecure } = reader;
  return digestOfInputs(reader, requests, {
    platform,
    trustSource,
    trustPolicy,
    chainguard,
    githubAttestations,
    authorities,
    insecure,
  });
}

/** All that is wrong with the inputs. */
export function faultsOf(reader: InputReader, command: InputCommand): ConfigError {
  return new ConfigError(reader.issues, { what: isInTerminal(command) ? 'invalid flags' : 'invalid inputs' });
}

/** A policy as reports name it. */
export function referenceTo(policy: GivenPolicy | undefined): PolicyReference | undefined {
  return policy === undefined ? undefined : { path: policy.path, from: policy.from, digest: policy.digest };
}

/** The inputs whose values must never be shown. */
export const SECRET_INPUTS: readonly string[] = Object.entries(INPUTS).flatMap(([name, { kind }]) =>
  kind === 'secret' || kind === 'token' ? [name] : [],
);

/** Reads and checks the inputs of a run that merges reports. */
export function readMergeInputs(source: InputSource): ReadInputs<MergeInputs> {
  const reader = startReading(source, 'merge');
  const output = readOutput(reader);
  const folder = reader.path('reports');
  if (!reader.isGiven('reports')) {
    reader.issues.push('reports is missing: set it to the folder that contains the report.json of every shard.');
  }
  const { issues, warnings } = reader;
  const result = folder === undefined || issues.length > 0 ? new ConfigError(issues) : { folder, warnings };
  return { output, shard: undefined, result };
}

/** Adds issues that were found elsewhere, e.g. an output folder that cannot be created; these come first. */
export function withIssues<T>(result: T | ConfigError, issues: readonly string[]): T | ConfigError {
  if (issues.length === 0) {
    return result;
  }
  const given = result instanceof ConfigError ? result : undefined;
  return new ConfigError([...issues, ...(given?.issues ?? [])], given);
}

/** Begins to read the inputs of a command; unknown ones are issues. */
export function startReading(source: InputSource, command: InputCommand): InputReader {
  const reader = new InputReader(source, command);
  const { issues, warnings } = findUnknownInputs(source.names(), command, source);
  reader.issues.push(...issues);
  reader.warnings.push(...warnings);
  return reader;
}

function readPlatform(reader: InputReader): PlatformSelection {
  const items = [...new Set(reader.list('platform'))];
  const alone = items.find((item) => item === 'all' || item === 'index');
  if (alone !== undefined) {
    if (items.length > 1) {
      reader.issues.push(`${reader.name('platform')}: "${alone}" cannot be combined with other platforms.`);
    }
    return { kind: alone };
  }
  const platforms = items.flatMap((item) => reader.take('platform', item, parsePlatform(item)) ?? []);
  return items.length === 0 ? { kind: 'all' } : { kind: 'named', platforms };
}
