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
import type { ScanResult } from '../scan/reference.ts';
import { listCheckout, scanCheckout, scanTree } from '../scan/scan.ts';
import { parseFlags, type Flags } from './flags.ts';
import { renderHelpWithInputs } from './help.ts';
import { renderJson } from './json.ts';
import { linesOfList, summarizeList } from './list-images.ts';
import { runVerifying, type CommandContext } from './run-verifying.ts';
import { SCAN, SCAN_FLAGS, type ScanFlag } from './scan-flags.ts';

/** What `scan --list --json` prints. */
interface ListReport extends ScanResult {
  readonly schemaVersion: 1;
}

/** Flags that mean nothing where nothing is verified. */
const LISTING_FLAGS: readonly string[] = ['paths', 'paths-ignore'];

/** Lists or verifies the images that files name. @returns the exit code */
export async function scanRepository(args: readonly string[], context: CommandContext): Promise<number> {
  const flags = parseFlags(args, SCAN_FLAGS);
  if (flags.own.has('help')) {
    context.terminal.printText(renderHelpWithInputs(SCAN, context.terminal.columns));
    return 0;
  }
  return flags.own.has('list') ? list(flags, context) : verifyAll(flags, context);
}

async function list(flags: Flags<ScanFlag>, { terminal }: CommandContext): Promise<number> {
  const unused = [
    ...[...flags.values.keys()].filter((name) => !LISTING_FLAGS.includes(name)),
    ...(flags.own.has('propose') ? ['propose'] : []),
  ];
  const issues = [
    ...flags.issues,
    ...unused.map((name) => `--${name} has no effect with --list, which verifies nothing.`),
  ];
  if (issues.length > 0) {
    terminal.report([...issues.map((issue) => `error: ${issue}`), 'See image-provenance scan --help.']);
    return 2;
  }
  const result = await scanCheckout({
    folder: process.cwd(),
    paths: flags.operands,
    include: linesOf(flags.values.get('paths')),
    exclude: linesOf(flags.values.get('paths-ignore')),
  });
  if (flags.own.has('json')) {
    const report: ListReport = { schemaVersion: 1, references: result.references, files: result.files };
    terminal.printText(renderJson(report));
  } else {
    terminal.print([...linesOfList(result), summarizeList(result)]);
  }
  return 0;
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

async function verifyAll(flags: Flags<ScanFlag>, context: CommandContext): Promise<number> {
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
        const written = await writeAll(root, [
          ...(lockText === undefined ? [] : [{ path: LOCK_PATH, text: lockText }]),
          ...(flags.own.has('propose') && scan.proposal !== undefined
            ? [{ path: DEFAULT_POLICY_PATH, text: scan.proposal }]
            : []),
          ...edits.map(({ path, after }) => ({ path, text: after })),
        ]);
        terminal.report(written.map((path) => `note: ${path} is written.`));
        return { verified: scan.result === 'verified', scan };
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
    ? [`--propose writes ${DEFAULT_POLICY_PATH}, and it is there already: change it by hand, or move it away.`]
    : [];
}

/** The repository of the current folder. */
function repositoryIn(folder: string, operands: readonly string[]): RepositorySource {
  return {
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
