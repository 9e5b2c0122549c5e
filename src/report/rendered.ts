import type { Digest } from '../core/image/digest.ts';
import { nameOf } from '../core/image/reference.ts';
import { renderAnnotations, type RenderedAnnotation } from './annotations.ts';
import { comparedImages } from './changes.ts';
import { renderDiff } from './diff.ts';
import { renderDiffJson } from './diff-json.ts';
import { renderGateAnnotations } from './gate-annotations.ts';
import { renderReport } from './json.ts';
import type { RunOutcome } from '../outcome.ts';
import { filesOf, renderOmitted, renderOutputs, type WrittenPaths } from './outputs.ts';
import { renderSummary } from './summary.ts';

/** A run in words, for everything that people and later steps read. */
export interface Rendered {
  readonly summary: string;
  /** parts of `report.json` */
  readonly report: Iterable<string> | AsyncIterable<string>;
  readonly outputs: (paths: WrittenPaths) => Readonly<Record<string, string>>;
  /** sentences for warnings about outputs */
  readonly omitted: readonly string[];
  readonly annotations: readonly RenderedAnnotation[];
  /** what changed; undefined where nothing was to be compared */
  readonly diff: { readonly json: Iterable<string>; readonly markdown: string } | undefined;
  /** what the artifact is called after, and has in it beside report and summary */
  readonly named: { readonly name: string; readonly digest: Digest } | undefined;
  readonly files: readonly string[];
  /** what comment and snapshots are about; undefined where there are to be none */
  readonly outcome: RunOutcome | undefined;
  readonly canceled: boolean;
}

/** A run that verified images, or could not. */
export function renderRun(outcome: RunOutcome): Rendered {
  const { images, canceled } = outcome;
  const [named] = images.flatMap(({ request, subject }) =>
    subject === undefined ? [] : [{ name: nameOf(request.reference.repository), digest: subject.digest }],
  );
  const isCompared = comparedImages(outcome).length > 0;
  return {
    summary: renderSummary(outcome),
    report: renderReport(outcome),
    outputs: (paths) => renderOutputs(outcome, paths),
    omitted: renderOmitted(outcome),
    annotations: [...renderAnnotations(outcome), ...renderGateAnnotations(outcome)],
    diff: isCompared ? { json: renderDiffJson(outcome), markdown: renderDiff(outcome) } : undefined,
    named,
    files: [...(isCompared ? ['diff.json', 'diff.md'] : []), ...new Set(images.flatMap(filesOf))],
    outcome,
    canceled,
  };
}
