import type { ScanResult } from '../scan/reference.ts';
import { scanCheckout } from '../scan/scan.ts';
import { parseFlags, type Flags } from './flags.ts';
import { renderHelpWithInputs } from './help.ts';
import { renderJson } from './json.ts';
import { linesOfList, summarizeList } from './list-images.ts';
import type { CommandContext } from './run-verifying.ts';
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
  if (flags.own.has('list')) {
    return list(flags, context);
  }
  // a list is made without all that verifies
  const { verifyRepository } = await import('./verify-repository.ts');
  return verifyRepository(flags, context);
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
