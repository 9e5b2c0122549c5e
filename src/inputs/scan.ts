import { join } from 'node:path';
import { parseReference } from '../core/image/reference.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { isMissingFile, messageOf } from '../errors.ts';
import { changedReferences } from '../lock/compare.ts';
import { LOCK_PATH, parseLock } from '../lock/file.ts';
import type { Lock } from '../lock/lock.ts';
import { LIMITS } from '../limits.ts';
import { changesBetween } from '../scan/changes.ts';
import type { RepositoryChanges, ScannedRepository } from '../scan/repository.ts';
import { digestOfList } from '../shards/list.ts';
import { readGates } from './baseline.ts';
import type { InputCommand } from './definition.ts';
import type { ImageLine } from './image-list.ts';
import {
  digestOfDeciding,
  faultsOf,
  readSurroundings,
  referenceTo,
  startReading,
  type InputSource,
  type Inputs,
  type ReadInputs,
} from './inputs.ts';
import { readSignatureRepositories } from './locations.ts';
import { readOutput } from './output.ts';
import { readScanPolicy, type GivenPolicy } from './policy.ts';
import { requestsByPolicy, type Requests } from './policy-requests.ts';
import type { InputReader } from './reader.ts';
import { NOTHING_REQUESTED } from './requirements.ts';
import { requestsWithoutPolicy } from './scan-requests.ts';
import { readChainguardInputs } from './signer.ts';
import type { ChoiceOf } from './table.ts';

/** Everything that is required of a run that looks at a repository. */
export interface ScanInputs extends Inputs {
  readonly scan: RepositoryScan;
}

/** The images of a repository, and what is to become of them. */
export interface RepositoryScan {
  readonly repository: ScannedRepository;
  /** undefined where the run is not about a change */
  readonly changes: RepositoryChanges | undefined;
  /** what happens to references whose name is not in the files */
  readonly unresolved: 'fail' | 'warn';
  readonly lock: LockInput;
  /** whether files were left out of the scan, which may name images too */
  readonly isPartial: boolean;
  /** the folder of the repository, as paths of inputs have it */
  readonly folder: string;
  /** whether verified digests are put behind tags */
  readonly pin: boolean;
  /** whether an issue tells what is wrong */
  readonly issue: boolean;
}

/** What to do with the lock, and what it says. */
export interface LockInput {
  readonly mode: ChoiceOf<'lock'>;
  /** of the base commit where there is one, else of the checkout; undefined where it is not there */
  readonly lock: Lock | undefined;
  /** beside that of a base commit, that of the change; likewise */
  readonly head: Lock | undefined;
}

/** Reads and checks the inputs of a run that looks at a repository, and finds the images of it. */
export async function readScanInputs(
  source: InputSource,
  command: Extract<InputCommand, 'scan' | 'cli-scan'>,
): Promise<ReadInputs<ScanInputs>> {
  const reader = startReading(source, command);
  const output = readOutput(reader);
  const chainguard = readChainguardInputs(reader);
  const gates = readGates(reader);
  const isCompared = readAutomaticBaseline(reader);
  const found = await findImages(reader, source, output.githubToken);
  if (found === undefined) {
    return { output, shard: undefined, result: faultsOf(reader, command) };
  }
  const { folder, policy, repository } = found;
  const changes = repository.base === undefined ? undefined : changesBetween(repository.head, repository.base.result);
  const lock = await readLock(reader, output.githubToken, { folder, isChange: changes !== undefined });
  const lines = linesOf(repository, changes, lock);
  const { requests, requestUnderHead, signerOf } = await requestsOf(reader, {
    lines,
    changes,
    policy,
    organizationSigners: chainguard.signers,
    canDiscover: chainguard.identity !== undefined,
  });
  const surroundings = await readSurroundings(reader, { lines, requests, output, chainguard, policy });
  if (gates.length > 0 && changes === undefined && !isCompared) {
    reader.notices.push(
      `${reader.name('fail-on-change')}: this run looks at all files and compares nothing: set ${reader.name('baseline')} to "auto" to compare with the last run.`,
    );
  }
  const [pin, issue] = [reader.boolean('pin'), reader.boolean('issue')];
  if (reader.issues.length > 0) {
    return { output, shard: undefined, result: faultsOf(reader, command) };
  }
  const { insecure, warnings, notices } = reader;
  const result: ScanInputs = {
    ...surroundings,
    images: withBaselines(requests, changes),
    shard: undefined,
    listDigest: digestOfList(requests.map(({ reference }) => reference)),
    inputsDigest: await digestOfDeciding(reader, requests, surroundings),
    policy: referenceTo(policy),
    requestUnderHead,
    signerOf,
    automaticBaseline: isCompared && changes === undefined ? { artifactName: output.artifactName } : undefined,
    gates,
    dependencySnapshot: false,
    insecure,
    warnings,
    notices,
    scan: {
      isPartial: source.repository?.isWhole !== true || reader.isGiven('paths') || reader.isGiven('paths-ignore'),
      repository,
      changes,
      unresolved: policy?.complete.unresolved ?? 'fail',
      lock,
      folder,
      pin,
      issue,
    },
  };
  return { output, shard: undefined, result };
}

/** The repository with its policy; undefined after an issue. */
async function findImages(
  reader: InputReader,
  { repository: source }: InputSource,
  token: string | undefined,
): Promise<
  | { readonly folder: string; readonly policy: GivenPolicy | undefined; readonly repository: ScannedRepository }
  | undefined
> {
  if (source === undefined) {
    throw new Error('a scan has a repository');
  }
  try {
    const folder = await source.folder();
    const policy = await readScanPolicy(reader, token, {
      folder,
      nearMisses: () => source.policyNearMisses(folder),
    });
    const repository = await source.scan({
      include: reader.list('paths'),
      exclude: reader.list('paths-ignore'),
      changedOnly: reader.choice('changed-only'),
      ignoreComments: policy?.complete.ignoreComments ?? 'allow',
      token,
    });
    return { folder, policy, repository };
  } catch (thrown) {
    reader.issues.push(`The images of the repository cannot be found: ${messageOf(thrown).replace(/\.$/, '')}.`);
    return undefined;
  }
}

/**
 * The images that are verified: each once, in the order of their first places. Of a change also those of which it alters what the
 * lock says.
 */
function linesOf(
  { head, onlyChanges }: ScannedRepository,
  changes: RepositoryChanges | undefined,
  { lock, head: headLock }: LockInput,
): ImageLine[] {
  const all = head.references.flatMap(({ reference }) => reference ?? []);
  const relocked = new Set(headLock === undefined ? [] : changedReferences(lock, headLock));
  const names =
    onlyChanges && changes !== undefined
      ? [...changes.added.map(({ reference }) => reference), ...all.filter((each) => relocked.has(each))]
      : all;
  return [...new Set(names)].flatMap((requested) => {
    const reference = parseReference(requested, 'latest');
    return reference.kind === 'invalid' ? [] : [{ requested, reference: reference.value }];
  });
}

interface RequestQuestion {
  readonly lines: readonly ImageLine[];
  readonly changes: RepositoryChanges | undefined;
  readonly policy: GivenPolicy | undefined;
  readonly organizationSigners: readonly string[] | undefined;
  readonly canDiscover: boolean;
}

/** By the rules of the policy, else by the publishers that are known. A tag beside a digest is only told of. */
async function requestsOf(
  reader: InputReader,
  { lines, changes, policy, ...organization }: RequestQuestion,
): Promise<Requests> {
  const signatures = readSignatureRepositories(reader);
  const made =
    policy === undefined
      ? requestsWithoutPolicy(reader, lines, signatures, changes)
      : await requestsByPolicy(
          reader,
          lines,
          { kind: 'policy', policy, ...organization },
          NOTHING_REQUESTED,
          signatures,
        );
  return { ...made, requests: made.requests.map((request) => ({ ...request, mayHaveMoved: true })) };
}

/** An image that stands in place of another one is compared with that one, verified anew. */
function withBaselines(
  requests: readonly ImageRequest[],
  changes: RepositoryChanges | undefined,
): readonly ImageRequest[] {
  const before = new Map(changes?.added.map((added) => [added.reference, added.before]));
  return requests.map((request) => {
    const requested = before.get(request.requested);
    const reference = requested === undefined ? undefined : parseReference(requested, 'latest');
    return requested === undefined || reference?.kind !== 'value'
      ? request
      : { ...request, baseline: { kind: 'image', requested, reference: reference.value } };
  });
}

/** Whether the images are compared with those of the last run on the branch, where the run is about no change. */
function readAutomaticBaseline(reader: InputReader): boolean {
  const items = reader.list('baseline');
  for (const item of items.filter((each) => each !== 'auto')) {
    reader.refuse('baseline', item, 'a scan supports only "auto", the last run on the same branch');
  }
  return items.includes('auto');
}

async function readLock(
  reader: InputReader,
  token: string | undefined,
  { folder, isChange }: { readonly folder: string; readonly isChange: boolean },
): Promise<LockInput> {
  const mode = reader.choice('lock');
  const nothing = { mode, lock: undefined, head: undefined };
  if (mode === 'off') {
    return nothing;
  }
  if (mode === 'write' && isChange) {
    reader.issues.push(
      `${reader.name('lock')} "write" records what is in use, but this run looks at a change that is not merged: use "check" here, and "write" in a run on the branch itself.`,
    );
    return nothing;
  }
  const path = join(folder, LOCK_PATH);
  try {
    const { read, readHead } = await reader.policyFiles({ path, from: 'auto', token });
    const lock = await lockIfThere(reader, () => read(path, LIMITS.lockBytes, 'policy'));
    const head =
      readHead === undefined ? undefined : await lockIfThere(reader, () => readHead(path, LIMITS.lockBytes, 'policy'));
    if (lock === undefined && head === undefined && mode === 'check' && reader.issues.length === 0) {
      reader.issues.push(
        `${reader.name('lock')} is "check", but there is no ${LOCK_PATH}: create it with ${reader.name('lock')} "write", and commit it.`,
      );
    }
    return { mode, lock, head };
  } catch (thrown) {
    reader.issues.push(`${reader.name('lock')}: ${LOCK_PATH} cannot be read: ${messageOf(thrown)}.`);
    return nothing;
  }
}

async function lockIfThere(reader: InputReader, read: () => Promise<string>): Promise<Lock | undefined> {
  try {
    const parsed = parseLock(await read());
    if (parsed.kind === 'value') {
      return parsed.value;
    }
    reader.issues.push(...parsed.issues.map((issue) => `${LOCK_PATH}: ${issue}`));
    return undefined;
  } catch (thrown) {
    if (isMissingFile(thrown)) {
      return undefined;
    }
    throw thrown;
  }
}
