import { parseReference } from '../core/image/reference.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { messageOf, systemCodeOf } from '../errors.ts';
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
  /** whether verified digests are put behind tags */
  readonly pin: boolean;
  /** whether an issue tells what is wrong */
  readonly issue: boolean;
}

/** What to do with the lock, and its text where it is compared. */
export interface LockInput {
  readonly mode: ChoiceOf<'lock'>;
  /** of the base commit where there is one, else of the checkout; undefined where it is not there */
  readonly text: string | undefined;
  /** beside that of a base commit, that of the change; likewise */
  readonly headText: string | undefined;
}

/** Where the lock of a repository is. */
export const LOCK_PATH = '.github/image-provenance.lock.json';

/** Nothing is said by inputs: a rule or a publisher says what is required. */
const NO_REQUIREMENTS = { signature: undefined, predicateTypes: undefined, signedName: undefined, age: undefined };

/** Reads and checks the inputs of a run that looks at a repository, and finds the images of it. */
export async function readScanInputs(
  source: InputSource,
  command: Extract<InputCommand, 'scan' | 'cli-scan'>,
): Promise<ReadInputs<ScanInputs>> {
  const reader = startReading(source, command);
  const output = readOutput(reader);
  const chainguard = readChainguardInputs(reader);
  const gates = readGates(reader);
  const policy = await readScanPolicy(reader, output.githubToken);
  const repository = await scan(reader, output.githubToken, policy);
  if (repository === undefined) {
    return { output, shard: undefined, result: faultsOf(reader, command) };
  }
  const changes = repository.base === undefined ? undefined : changesBetween(repository.head, repository.base.result);
  const lines = linesOf(repository, changes);
  const { requests, requestUnderHead, signerOf } = await requestsOf(reader, {
    lines,
    changes,
    policy,
    organizationSigners: chainguard.signers,
    canDiscover: chainguard.identity !== undefined,
  });
  const lock = await readLock(reader, output.githubToken, changes);
  const surroundings = await readSurroundings(reader, { lines, requests, output, chainguard, policy });
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
    automaticBaseline: undefined,
    gates,
    dependencySnapshot: false,
    insecure,
    warnings,
    notices,
    scan: { repository, changes, unresolved: policy?.complete.unresolved ?? 'fail', lock, pin, issue },
  };
  return { output, shard: undefined, result };
}

async function scan(
  reader: InputReader,
  token: string | undefined,
  policy: GivenPolicy | undefined,
): Promise<ScannedRepository | undefined> {
  try {
    return await reader.scanRepository({
      include: reader.list('paths'),
      exclude: reader.list('paths-ignore'),
      changedOnly: reader.choice('changed-only'),
      ignoreComments: policy?.complete.ignoreComments ?? 'allow',
      token,
    });
  } catch (thrown) {
    reader.issues.push(`The images of the repository cannot be found: ${messageOf(thrown)}.`);
    return undefined;
  }
}

/** The images that are verified: each once, in the order of their first places. */
function linesOf({ head, onlyChanges }: ScannedRepository, changes: RepositoryChanges | undefined): ImageLine[] {
  const names =
    onlyChanges && changes !== undefined
      ? changes.added.map(({ reference }) => reference)
      : head.references.flatMap(({ reference }) => reference ?? []);
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
      : await requestsByPolicy(reader, lines, { kind: 'policy', policy, ...organization }, NO_REQUIREMENTS, signatures);
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

async function readLock(
  reader: InputReader,
  token: string | undefined,
  changes: RepositoryChanges | undefined,
): Promise<LockInput> {
  const mode = reader.choice('lock');
  const nothing = { mode, text: undefined, headText: undefined };
  if (mode === 'off') {
    return nothing;
  }
  if (mode === 'write' && changes !== undefined) {
    reader.issues.push(
      `${reader.name('lock')} "write" records what is in use, and this run is about a change that is not merged: use "check" here, and "write" in a run on the branch itself.`,
    );
    return nothing;
  }
  try {
    const files = await reader.policyFiles({ path: LOCK_PATH, from: 'auto', token });
    const text = await textIfThere(() => files.read(LOCK_PATH, LIMITS.lockBytes, 'policy'));
    const { readHead } = files;
    const headText =
      readHead === undefined ? undefined : await textIfThere(() => readHead(LOCK_PATH, LIMITS.lockBytes, 'policy'));
    if (text === undefined && headText === undefined && mode === 'check') {
      reader.issues.push(
        `${reader.name('lock')} is "check", and there is no ${LOCK_PATH}: make it with ${reader.name('lock')} "write", and commit it.`,
      );
    }
    return { mode, text, headText };
  } catch (thrown) {
    reader.issues.push(`${reader.name('lock')}: ${LOCK_PATH} cannot be read: ${messageOf(thrown)}.`);
    return nothing;
  }
}

async function textIfThere(read: () => Promise<string>): Promise<string | undefined> {
  try {
    return await read();
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCodeOf(thrown) ?? '')) {
      return undefined;
    }
    throw thrown;
  }
}
