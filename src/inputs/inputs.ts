import { ConfigError } from '../errors.ts';
import type { Digest } from '../core/image/digest.ts';
import { digestOfList, type Shard } from '../shards/list.ts';
import { parsePlatform, type PlatformSelection } from '../core/image/platform.ts';
import { readAuthorities } from './authorities.ts';
import { readBaseline } from './baseline.ts';
import { readChainguardInputs, type ChainguardInputs } from './chainguard.ts';
import { readGitHubAttestations } from './github-attestations.ts';
import { readImageLines } from './image-lines.ts';
import { readRequests } from './images.ts';
import { digestOfInputs } from './deciding.ts';
import { readMergeInputs, type MergeInputs } from './merge.ts';
import { readOutput, type OutputInputs } from './output.ts';
import { InputReader, type InputSource } from './reader.ts';
import { readRegistryInputs, type RegistryInputs } from './registry.ts';
import { imagesOfShard, readShard } from './shard.ts';
import { readSignerChoice } from './signer.ts';
import { readTrustPolicy, readTrustSource } from './trust.ts';
import { LIMITS } from '../limits.ts';
import type { ChangeGate } from '../core/policy/change-gate.ts';
import type { GitHubAttestationsMode } from '../core/policy/github-attestations.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import type { TrustPolicy, TrustSource } from '../core/policy/trust.ts';

export { readMergeInputs };
export type { InputSource, MergeInputs, OutputInputs, RegistryInputs };

/** Everything the user asked, typed; nothing below reads an input again. */
export interface Inputs {
  /** of the list, or of its part that falls to the shard: then it may be none */
  readonly images: readonly ImageRequest[];
  readonly shard: Shard | undefined;
  /** of the whole list */
  readonly listDigest: Digest;
  /** of everything that decides whether an image is verified */
  readonly inputsDigest: Digest;
  /** what they are compared with is in the last run on the base branch, in artifacts of this name, where one is given */
  readonly automaticBaseline: { readonly artifactName: string | undefined } | undefined;
  /** changes that fail the step */
  readonly gates: readonly ChangeGate[];
  /** images worked on side by side */
  readonly concurrency: number;
  readonly platform: PlatformSelection;
  /** milliseconds for one image */
  readonly timeout: number;
  readonly trustSource: TrustSource;
  readonly trustPolicy: TrustPolicy;
  /** whether TUF metadata is kept between runs */
  readonly cache: boolean;
  readonly registry: RegistryInputs;
  readonly chainguard: ChainguardInputs;
  readonly githubAttestations: GitHubAttestationsMode;
  /** whether the packages of verified images are submitted to GitHub's dependency graph */
  readonly dependencySnapshot: boolean;
  /** certificate authorities of TLS servers, beside those of Node, in PEM */
  readonly authorities: readonly string[];
  /** names of the weakening inputs in force, e.g. `insecure-ignore-tlog`, `allow-http: host` */
  readonly insecure: readonly string[];
  /** weakenings and doubtful settings in a sentence each, for warning annotations */
  readonly warnings: readonly string[];
  /** things the log should say, e.g. the default issuer */
  readonly notices: readonly string[];
}

/**
 * Reads and checks all inputs; an empty one is an absent one. Key files are read, the network is not used.
 * @param known faults that showed before, e.g. an output folder that cannot be made
 * @throws ConfigError with every fault that was found
 */
export async function readInputs(source: InputSource, known: readonly string[] = []): Promise<Inputs> {
  const reader = new InputReader(source);
  reader.issues.push(...known);
  const lines = await readImageLines(reader);
  const chainguard = readChainguardInputs(reader);
  const signers = await readSignerChoice(reader, chainguard);
  const requests = readRequests(reader, lines, signers);
  const shard = readShard(reader);
  const { images: compared, isAuto, gates } = await readBaseline(reader, requests);
  const platform = readPlatform(reader);
  const concurrency = readConcurrency(reader);
  const timeout = reader.duration('timeout', { fallback: '5m', min: '1s', max: '24h' });
  const registry = readRegistryInputs(reader, lines);
  const githubAttestations = readGitHubAttestations(reader, requests);
  const authorities = await readAuthorities(reader);
  const trustSource = readTrustSource(reader, registry.allowHttp);
  const trustPolicy = readTrustPolicy(reader);
  const cache = reader.boolean('cache') ?? true;
  const { artifactName, dependencySnapshot } = readOutput(reader);
  if (reader.issues.length > 0) {
    throw new ConfigError(reader.issues);
  }
  const { insecure, warnings, notices } = reader;
  const images = imagesOfShard(reader, compared, shard);
  return {
    images,
    shard,
    listDigest: digestOfList(requests.map(({ reference }) => reference)),
    inputsDigest: await digestOfInputs(reader, requests, {
      platform,
      trustSource,
      trustPolicy,
      chainguard,
      githubAttestations,
      authorities,
      insecure,
    }),
    automaticBaseline: isAuto ? { artifactName } : undefined,
    gates,
    concurrency,
    platform,
    timeout,
    trustSource,
    trustPolicy,
    cache,
    registry,
    chainguard,
    githubAttestations,
    dependencySnapshot,
    authorities,
    insecure,
    warnings,
    notices,
  };
}

/**
 * Reads what comes out, with the default in place of each faulty value, so that there is a place to report faults in.
 * `readInputs` reports the faults.
 */
export function readOutputInputs(source: InputSource): OutputInputs {
  const reader = new InputReader(source);
  return { ...readOutput(reader), githubToken: reader.token('github-token') };
}

/** The shard that the inputs name, for the report of a run whose inputs are faulty otherwise. */
export function readShardInput(source: InputSource): Shard | undefined {
  return readShard(new InputReader(source));
}

function readConcurrency(reader: InputReader): number {
  const text = reader.matching('concurrency', /^(?:[1-9]|[1-5]\d|6[0-4])$/, 'it must be a number from 1 to 64');
  return text === undefined ? LIMITS.imagesAtOnce : Number(text);
}

function readPlatform(reader: InputReader): PlatformSelection {
  const items = [...new Set(reader.list('platform'))];
  const alone = items.find((item) => item === 'all' || item === 'index');
  if (alone !== undefined) {
    if (items.length > 1) {
      reader.issues.push(`platform: "${alone}" stands alone, but there are other platforms beside it.`);
    }
    return { kind: alone };
  }
  const platforms = items.flatMap((item) => reader.take('platform', item, parsePlatform(item)) ?? []);
  return items.length === 0 ? { kind: 'all' } : { kind: 'named', platforms };
}
