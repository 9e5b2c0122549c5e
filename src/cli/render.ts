import { writeDiff, writeReport, writeSummary } from '../files/output-folder.ts';
import { isVerified, type ImageOutcome, type RunOutcome } from '../outcome.ts';
import { hintOf } from '../report/advice/hints.ts';
import { comparisonOf, describeComparison } from '../report/changes.ts';
import { leadingEvidence } from '../report/evidence.ts';
import { renderLog, renderProgress } from '../report/log.ts';
import { renderRun } from '../report/rendered.ts';
import { describeSigner, toText } from '../report/signer.ts';
import { plain } from '../report/text.ts';
import type { Progress } from '../run/verify-images.ts';

/** The parts of `report.json`. */
export function reportOf(outcome: RunOutcome): Iterable<string> | AsyncIterable<string> {
  return renderRun(outcome).report;
}

/** Writes every file of a run beside its predicates. @throws Error of the file system */
export async function writeFiles(folder: string, outcome: RunOutcome): Promise<void> {
  const { report, summary, diff } = renderRun(outcome);
  await writeReport(folder, report);
  await writeSummary(folder, summary);
  if (diff !== undefined) {
    await writeDiff(folder, diff);
  }
}

/** Why a run ended without results, in lines. */
export function linesOfError({ message, advice }: NonNullable<RunOutcome['error']>): readonly string[] {
  return [...message.split('\n'), hintOf(advice)].map((line) => plain(line, 600));
}

/**
 * The lines of an image that is done. Of several images a verified one has a few, and everything is in the report; what is
 * not verified is always explained.
 */
export function linesOfImage({ outcome, done, total }: Progress): readonly string[] {
  const log = [...renderLog(outcome), ...linesOfComparison(outcome)];
  if (total === 1) {
    return log;
  }
  const [, ...explained] = log;
  const lines = isVerified(outcome) ? summarize(outcome) : explained;
  return [renderProgress(outcome, done.size, total), ...lines.map((line) => `  ${line}`)];
}

/** The count at the end of several images. */
export function linesOfRun({ images }: RunOutcome): readonly string[] {
  if (images.length < 2) {
    return [];
  }
  const failed = images.filter(({ kind }) => kind === 'failed').length;
  const verified = images.filter(isVerified).length;
  const parts = [
    `${verified} of ${images.length} images verified`,
    ...(verified + failed < images.length ? [`${images.length - verified - failed} NOT verified`] : []),
    ...(failed > 0 ? [`${failed} could not be checked`] : []),
  ];
  return [parts.join(', ')];
}

function summarize(image: ImageOutcome): readonly string[] {
  const signer = image.kind === 'checked' ? leadingEvidence(image)?.facts.signer : undefined;
  const words = signer === undefined ? undefined : describeSigner(signer);
  const warnings = image.kind === 'checked' ? image.verdict.warnings : [];
  return [
    ...(words === undefined ? [] : [`${words.verb} ${toText(words.who)}`]),
    ...warnings.map((warning) => `Warning: ${warning}`),
  ]
    .map((line) => plain(line))
    .concat(linesOfComparison(image));
}

function linesOfComparison(image: ImageOutcome): readonly string[] {
  const comparison = comparisonOf(image);
  return image.kind === 'checked' && comparison !== undefined ? [plain(describeComparison({ image, comparison }))] : [];
}
