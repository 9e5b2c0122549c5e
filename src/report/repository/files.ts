import { join } from 'node:path';
import type { ScanOutcome } from '../../outcome.ts';
import type { RenderedFile } from '../rendered-file.ts';
import type { RunView } from '../view.ts';
import { renderSarif } from './sarif.ts';

const SARIF = 'image-provenance.sarif';
const PROPOSAL = 'proposed-policy.yml';
const PATCH = 'pin.patch';

/** The files of a scan beside its report and its summary. */
export function filesOfScan(view: RunView, scan: ScanOutcome): readonly RenderedFile[] {
  const { proposal, pins } = scan;
  return [
    { name: SARIF, parts: () => [renderSarif(view, scan)] },
    ...(proposal === undefined ? [] : [{ name: PROPOSAL, parts: () => [proposal] }]),
    ...(pins === undefined || pins.patch === '' ? [] : [{ name: PATCH, parts: () => [pins.patch] }]),
  ];
}

/**
 * The outputs of a scan by name, without those of the artifact. Those of files that are not there are empty.
 * @param folder the output folder, an absolute path
 */
export function renderScanOutputs(
  { verified }: RunView,
  { result, proposal, pins, lockPath }: ScanOutcome,
  folder: string,
): Readonly<Record<string, string>> {
  return {
    result,
    verified: String(verified),
    report: join(folder, 'report.json'),
    summary: join(folder, 'summary.md'),
    'output-directory': folder,
    sarif: join(folder, SARIF),
    proposal: proposal === undefined ? '' : join(folder, PROPOSAL),
    patch: pins === undefined || pins.patch === '' ? '' : join(folder, PATCH),
    lock: lockPath ?? '',
  };
}
