import { plain } from '../report/text.ts';
import type { FoundReference, ReferenceKind, ScanResult } from '../scan/reference.ts';
import { scanCheckout } from '../scan/scan.ts';
import { count } from '../text.ts';
import { renderHelp } from './help.ts';
import { renderJson } from './json.ts';
import { parseScanArguments, SCAN } from './scan-flags.ts';
import type { Terminal } from './terminal.ts';

/** What `scan --list --json` prints. */
interface ListReport extends ScanResult {
  readonly schemaVersion: 1;
}

/** Lists the images that files name. @returns the exit code */
export async function scanFiles(args: readonly string[], terminal: Terminal): Promise<number> {
  const { operands, switches, globs, issues } = parseScanArguments(args);
  if (switches.has('help')) {
    terminal.printText(renderHelp(SCAN, terminal.columns));
    return 0;
  }
  const all = [...issues, ...(switches.has('list') ? [] : ['scan lists what it finds: give --list.'])];
  if (all.length > 0) {
    terminal.report([...all.map((issue) => `error: ${plain(issue)}`), 'See image-provenance scan --help.']);
    return 2;
  }
  const result = await scanCheckout({
    folder: process.cwd(),
    paths: operands,
    include: globs.paths,
    exclude: globs['paths-ignore'],
  });
  if (switches.has('json')) {
    const report: ListReport = { schemaVersion: 1, references: result.references, files: result.files };
    terminal.printText(renderJson(report));
  } else {
    terminal.print([...linesOf(result), summarize(result)]);
  }
  return 0;
}

function linesOf({ references, files }: ScanResult): readonly string[] {
  const rows = references.map((reference) => ({ place: placeOf(reference), what: describe(reference) }));
  const width = Math.min(Math.max(0, ...rows.map(({ place }) => place.length)), WIDEST_PLACE);
  return [
    ...rows.map(({ place, what }) => `${place.padEnd(width)}  ${what}`),
    ...files.map(({ file, why }) => plain(`${file}: could not be read: ${why}`)),
  ];
}

const WIDEST_PLACE = 60;

function placeOf({ file, line, column }: FoundReference): string {
  return plain(`${file}:${line}:${column}`);
}

function describe({ written, kind, reference, platform, why }: FoundReference): string {
  const name = `${reference ?? written}${platform === null ? '' : ` [${platform}]`}`;
  return plain(kind === 'image' ? name : `${name}  (${kind}: ${why ?? ''})`);
}

function summarize({ references, files }: ScanResult): string {
  const images = new Set(references.flatMap(({ reference }) => reference ?? []));
  const kinds = (['unresolved', 'built', 'ignored'] satisfies ReferenceKind[]).flatMap((kind) => {
    const number = references.filter((each) => each.kind === kind).length;
    return number === 0 ? [] : [`${number} ${kind}`];
  });
  const places = references.filter(({ kind }) => kind === 'image').length;
  return [
    `${count(images.size, 'image')} at ${count(places, 'place')}`,
    ...kinds,
    ...(files.length === 0 ? [] : [`${count(files.length, 'file')} could not be read`]),
  ].join(', ');
}
