import type { Digest } from '../core/image/digest.ts';
import { nameOf } from '../core/image/reference.ts';
import type { RunOutcome } from '../outcome.ts';
import type { MergedRun } from '../shards/merged.ts';
import { IN_WORKFLOW, type Audience } from './advice/audience.ts';
import { renderAnnotations, type RenderedAnnotation } from './annotations.ts';
import { renderDiff, renderDiffJson } from './diff.ts';
import { renderReport } from './json.ts';
import { renderOmitted, renderOutputs } from './outputs.ts';
import { renderSummary } from './summary.ts';
import { viewOfMerge, viewOfRun } from './view-of-run.ts';
import type { RunView } from './view.ts';

/** A file that is to be written, in parts, which are rendered while they are read: anew each time. */
export interface RenderedFile {
  /** in the output folder */
  readonly name: string;
  readonly parts: () => Iterable<string> | AsyncIterable<string>;
}

/** A run in words, for everything that people and later steps read. */
export interface Rendered {
  readonly view: RunView;
  /** a new format is one more of these */
  readonly files: readonly RenderedFile[];
  /** for the job summary too */
  readonly summary: string;
  /** @param folder the output folder, an absolute path */
  readonly outputs: (folder: string) => Readonly<Record<string, string>>;
  /** sentences for warnings about outputs */
  readonly omitted: readonly string[];
  readonly annotations: readonly RenderedAnnotation[];
  /** what the artifact is called after */
  readonly named: { readonly name: string; readonly digest: Digest } | undefined;
  /** what snapshots are about; undefined where there are to be none */
  readonly outcome: RunOutcome | undefined;
  /** whether the runner ended this run early; a merge of a canceled shard did not end so */
  readonly canceled: boolean;
}

/** A run that verified images, or could not. */
export function renderRun(outcome: RunOutcome, audience: Audience = IN_WORKFLOW): Rendered {
  const [named] = outcome.images.flatMap(({ request, subject }) =>
    subject === undefined ? [] : [{ name: nameOf(request.reference.repository), digest: subject.digest }],
  );
  return { ...render(viewOfRun(outcome, audience)), named, outcome, canceled: outcome.canceled };
}

/**
 * Reports of shards that were put together.
 * @param images all of them, one shard after the other, as their reports have them: read when they are written, so that
 *   only one report has to be held
 */
export function renderMerge(run: MergedRun, images: () => AsyncIterable<unknown>): Rendered {
  return { ...render(viewOfMerge(run), images), named: undefined, outcome: undefined, canceled: false };
}

function render(
  view: RunView,
  images?: () => AsyncIterable<unknown>,
): Omit<Rendered, 'named' | 'outcome' | 'canceled'> {
  const summary = renderSummary(view);
  const isCompared = view.changes.length > 0;
  return {
    view,
    files: [
      { name: 'report.json', parts: () => renderReport(view, images?.()) },
      { name: 'summary.md', parts: () => [summary] },
      ...(isCompared
        ? [
            { name: 'diff.json', parts: () => renderDiffJson(view) },
            { name: 'diff.md', parts: () => [renderDiff(view)] },
          ]
        : []),
    ],
    summary,
    outputs: (folder) => renderOutputs(view, folder),
    omitted: renderOmitted(view),
    annotations: renderAnnotations(view),
  };
}
