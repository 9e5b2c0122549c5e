import { lstat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findPolicyNearMisses } from '../files/policy-near-misses.ts';
import { writeRepositoryFile } from '../files/repository-files.ts';
import { DEFAULT_POLICY_PATH } from '../inputs/policy.ts';
import type { RepositorySource } from '../inputs/reader.ts';
import { readScanInputs } from '../inputs/scan.ts';
import { LOCK_PATH } from '../lock/file.ts';
import { IN_TERMINAL, readersOfScan } from '../report/advice/hints.ts';
import { refuseComments } from '../scan/comments-of-change.ts';
import { findRoot } from '../scan/files.ts';
import { listCheckout, scanTree } from '../scan/scan.ts';
import { count } from '../text.ts';
import type { Flags } from './flags.ts';
import { runVerifying, type CommandContext } from './run-verifying.ts';
import type { ScanFlag } from './scan-flags.ts';

/** Verifies the images of the repository that the current folder is in, and writes what was requested. @returns the exit code */
export async function verifyRepository(flags: Flags<ScanFlag>, context: CommandContext): Promise<number> {
  const { terminal } = context;
  const root = rootOf(process.cwd());
  const folder = relative(process.cwd(), root);
  const issues = [...flags.issues, ...(flags.own.has('propose') ? await issuesOfProposal(root) : [])];
  return runVerifying(
    { ...flags, issues },
    {
      name: 'scan',
      command: 'cli-scan',
      audience: readersOfScan(IN_TERMINAL),
      read: (source) => readScanInputs({ ...source, repository: repositoryIn(folder, flags.operands) }, 'cli-scan'),
      conclude: async (inputs, images) => {
        const { concludeScan } = await import('../run/conclude-scan.ts');
        const { scan, lockText, edits } = await concludeScan(inputs, images, { now: new Date(), root });
        const unknown = images.filter(({ kind }) => kind === 'failed').length;
        // a policy that is made without them would deny them
        const proposal = flags.own.has('propose') && unknown === 0 ? scan.proposal : undefined;
        if (flags.own.has('propose') && unknown > 0) {
          terminal.report([`note: no policy was written, because ${count(unknown, 'image')} could not be checked.`]);
        }
        const written = await writeAll(root, [
          ...(lockText === undefined ? [] : [{ path: LOCK_PATH, text: lockText }]),
          ...(proposal === undefined ? [] : [{ path: DEFAULT_POLICY_PATH, text: proposal }]),
          ...edits.map(({ path, after }) => ({ path, text: after })),
        ]);
        terminal.report(written.map((path) => `note: ${path} was written.`));
        const offered = proposal === undefined ? scan : { ...scan, proposal: undefined };
        return { verified: scan.result === 'verified', scan: offered };
      },
    },
    context,
  );
}

/** The root of the repository that a folder is in, else the folder. */
function rootOf(folder: string): string {
  return findRoot(folder) ?? folder;
}

/** What is not there yet is not in the way of anything that somebody wrote. */
async function issuesOfProposal(root: string): Promise<readonly string[]> {
  const path = join(root, DEFAULT_POLICY_PATH);
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  return isThere
    ? [`--propose writes ${DEFAULT_POLICY_PATH}, but the file already exists: change it by hand, or move it.`]
    : [];
}

/** The repository of the current folder. */
function repositoryIn(folder: string, operands: readonly string[]): RepositorySource {
  return {
    isWhole: operands.length === 0,
    folder: () => Promise.resolve(folder),
    scan: async ({ include, exclude, ignoreComments }) => {
      const scan = await scanTree(listCheckout({ folder: process.cwd(), paths: operands, include, exclude }));
      const { result, refused } =
        ignoreComments === 'deny' ? refuseComments(scan) : { result: scan.result, refused: [] };
      return { head: result, base: undefined, onlyChanges: false, refusedIgnores: refused };
    },
    policyNearMisses: (below) => findPolicyNearMisses(process.cwd(), below),
  };
}

interface WrittenFile {
  /** from the root, with `/` */
  readonly path: string;
  readonly text: string;
}

async function writeAll(root: string, files: readonly WrittenFile[]): Promise<readonly string[]> {
  for (const { path, text } of files) {
    await writeRepositoryFile(root, path, text);
  }
  return files.map(({ path }) => path);
}
