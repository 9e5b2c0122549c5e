import { join } from 'node:path';
import { digestOf, type Digest } from '../core/image/digest.ts';
import { isMissingFile, messageOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { CompletePolicy } from '../policy-file/complete.ts';
import type { ReadFile } from '../policy-file/load.ts';
import { count, quote } from '../text.ts';
import type { PublisherChoice } from '../publishers/publisher.ts';
import type { InputReader, PolicyFiles } from './reader.ts';
import type { InputName } from './table.ts';

/** The policy of a run, and where it is from. */
export interface GivenPolicy {
  readonly complete: CompletePolicy;
  /** as given */
  readonly path: string;
  readonly from: PolicyFiles['from'];
  /** of its text */
  readonly digest: Digest;
  /** of a base: the policy of the head where that is another one, and can be read */
  readonly head: CompletePolicy | undefined;
  /** `YYYY-MM-DD`, in UTC */
  readonly today: string;
  /** how files that inputs name are read, where that is not when they are used */
  readonly readInput: ReadFile | undefined;
}

/**
 * Reads the policy of the inputs; undefined without one, and after an issue. What is wrong with it is one issue each, with
 * file, line and column.
 */
export async function readPolicyInput(
  reader: InputReader,
  token: string | undefined,
): Promise<GivenPolicy | undefined> {
  const path = reader.path('policy');
  const choice = reader.choice('policy-from');
  if (path === undefined) {
    if (choice === 'head') {
      reader.issues.push(`${reader.name('policy-from')} has no effect without ${reader.name('policy')}.`);
    }
    return undefined;
  }
  const files = await findFiles(reader, path, token);
  return files === undefined ? undefined : readFrom(reader, path, files);
}

/** Where the policy of a repository is, from its root. */
export const DEFAULT_POLICY_PATH = '.github/image-provenance.yml';

/** Where the policy of a repository may be. */
export interface RepositoryPolicy {
  /** the folder of the repository, as paths of inputs have it */
  readonly folder: string;
  /** files whose names are nearly its own */
  readonly nearMisses: () => Promise<readonly string[]>;
}

/**
 * Reads the policy of a scan: at the path of the inputs, or the usual one where there is one. Where the base commit of a change has
 * none yet there is none, as before the first policy.
 */
export async function readScanPolicy(
  reader: InputReader,
  token: string | undefined,
  { folder, nearMisses }: RepositoryPolicy,
): Promise<GivenPolicy | undefined> {
  const given = reader.path('policy');
  const path = given ?? join(folder, DEFAULT_POLICY_PATH);
  const files = await findFiles(reader, path, token);
  if (files === undefined) {
    return undefined;
  }
  return readFrom(reader, path, files, async () => {
    const isInHead = files.readHead !== undefined && (await isThere(files.readHead, path));
    if (isInHead) {
      reader.warnings.push(
        `The base commit has no policy. The policy of this change (${quote(path)}) decides after the merge. Until then, only images of known publishers can be verified.`,
      );
    } else if (given !== undefined) {
      reader.issues.push(`${reader.name('policy')}: there is no ${quote(path)} in the repository.`);
    } else {
      for (const near of await nearMisses()) {
        reader.issues.push(
          `${quote(near)} looks like a policy, but the policy of a repository is ${quote(DEFAULT_POLICY_PATH)}: rename it, or set ${reader.name('policy')} to its path.`,
        );
      }
    }
  });
}

async function findFiles(
  reader: InputReader,
  path: string,
  token: string | undefined,
): Promise<PolicyFiles | undefined> {
  try {
    return await reader.policyFiles({ path, from: reader.choice('policy-from'), token });
  } catch (thrown) {
    reader.issues.push(`${reader.name('policy')}: ${quote(path)} cannot be read: ${messageOf(thrown)}.`);
    return undefined;
  }
}

async function isThere(read: ReadFile, path: string): Promise<boolean> {
  try {
    await read(path, LIMITS.policyBytes, 'policy');
    return true;
  } catch (thrown) {
    // what cannot be read is there, and reading it says why it cannot
    return !isMissingFile(thrown);
  }
}

/** @param onMissing - called where there is no such file; without it that is an issue */
async function readFrom(
  reader: InputReader,
  path: string,
  files: PolicyFiles,
  onMissing?: () => Promise<void>,
): Promise<GivenPolicy | undefined> {
  const complete = await loadGiven(reader, path, files, onMissing);
  if (complete === undefined) {
    return undefined;
  }
  if (files.from === 'head') {
    reader.insecure.push('policy-from: head');
    reader.warnings.push(
      `${reader.name('policy-from')} is "head": whoever proposes a change also decides who may sign, by changing the policy.`,
    );
  }
  const digest = digestOf(Buffer.from(complete.text));
  const head = files.readHead === undefined ? undefined : await loadHead(reader, path, complete.text, files.readHead);
  return { complete, path, from: files.from, digest, head, today: files.today, readInput: files.readInput };
}

async function loadGiven(
  reader: InputReader,
  path: string,
  { from, commit, read }: PolicyFiles,
  onMissing: (() => Promise<void>) | undefined,
): Promise<CompletePolicy | undefined> {
  // most runs have no policy, and need no YAML
  const [{ loadPolicy }, { formatIssue }] = await Promise.all([
    import('../policy-file/load.ts'),
    import('../policy-file/issue.ts'),
  ]);
  const result = await loadPolicy(path, read);
  switch (result.kind) {
    case 'value':
      return result.value;
    case 'invalid':
      reader.issues.push(...result.issues.map((issue) => `${reader.name('policy')}: ${formatIssue(path, issue)}`));
      return undefined;
    case 'unreadable':
      if (result.isMissing && onMissing !== undefined) {
        await onMissing();
        return undefined;
      }
      reader.issues.push(
        from === 'base' && result.isMissing
          ? `${reader.name('policy')}: there is no ${quote(path)} in the base commit ${commit ?? ''}, and its policy decides about a pull request: merge the policy first.`
          : `${reader.name('policy')}: ${quote(path)} cannot be read${from === 'base' ? ` from the base commit ${commit ?? ''}` : ''}: ${result.reason}.`,
      );
      return undefined;
  }
}

/** It decides nothing, so nothing that is wrong with it is an issue. */
async function loadHead(
  reader: InputReader,
  path: string,
  base: string,
  read: ReadFile,
): Promise<CompletePolicy | undefined> {
  const { loadPolicy } = await import('../policy-file/load.ts');
  const result = await loadPolicy(path, read);
  if (result.kind === 'value') {
    const isChanged = result.value.text !== base;
    if (isChanged) {
      reader.warnings.push(
        `This pull request changes the policy ${quote(path)}. Until it is merged, the policy of the base commit decides.`,
      );
    }
    return isChanged ? result.value : undefined;
  }
  const reason =
    result.kind === 'invalid'
      ? `has ${count(result.issues.length, 'fault')}: line ${result.issues[0]?.line ?? 0}: ${result.issues[0]?.message ?? ''}`
      : `cannot be read: ${result.reason}.`;
  reader.warnings.push(
    `The policy ${quote(path)} of this pull request ${reason} The policy of the base commit decides.`,
  );
  return undefined;
}

/** Inputs that say who may have signed; beside a policy none of them could have a meaning. */
const SIGNER_INPUTS = [
  'certificate-identity',
  'certificate-identity-regexp',
  'certificate-oidc-issuer',
  'certificate-oidc-issuer-regexp',
  'certificate-github-workflow-trigger',
  'certificate-github-workflow-sha',
  'certificate-github-workflow-name',
  'certificate-github-workflow-repository',
  'certificate-github-workflow-ref',
  'key',
] as const;

/** Adds an issue where other inputs say who may have signed, beside a policy. */
export function refuseBesidePolicy(reader: InputReader, publisher: PublisherChoice | undefined): void {
  const given: readonly InputName[] = [
    ...SIGNER_INPUTS.filter((name) => reader.isGiven(name)),
    ...(reader.isGiven('publisher') && publisher?.kind !== 'auto' ? (['publisher'] as const) : []),
  ];
  if (given.length > 0) {
    reader.issues.push(
      `${reader.name('policy')} and ${given.map((name) => reader.name(name)).join(', ')} are set, but only one of them can say who may have signed. A policy says it in its rules.`,
    );
  }
}
