import { LIMITS } from '../limits.ts';
import type { RenderedAnnotation } from '../report/annotations.ts';

/** The runner shows so many of a level for a step (actions/runner, `_maxCountPerIssueType`); the rest is in the log only. */
const MAX_SHOWN = 10;

/**
 * Keeps the annotations of a step within what the runner shows of each level. They are shown as they come, so the most
 * important ones must come first; the last place of a level is kept for one that counts and names the rest.
 */
export class AnnotationLimit {
  readonly #shown = new Map<RenderedAnnotation['level'], number>();
  readonly #held = new Map<RenderedAnnotation['level'], RenderedAnnotation[]>();

  /** Those of the given ones that are to be shown now. */
  admit(annotations: readonly RenderedAnnotation[]): readonly RenderedAnnotation[] {
    return annotations.filter((annotation) => {
      const { level } = annotation;
      const shown = this.#shown.get(level) ?? 0;
      if (shown < MAX_SHOWN - 1) {
        this.#shown.set(level, shown + 1);
        return true;
      }
      const held = this.#held.get(level) ?? [];
      held.push(annotation);
      this.#held.set(level, held);
      return false;
    });
  }

  /** What is left to be shown when nothing more comes: at most one of each level. */
  rest(): readonly RenderedAnnotation[] {
    const held = [...this.#held.values()];
    this.#held.clear();
    return held.flatMap((annotations) => {
      const [only, ...others] = annotations;
      return only === undefined ? [] : others.length === 0 ? [only] : [countOf(only.level, annotations)];
    });
  }
}

function countOf(level: RenderedAnnotation['level'], annotations: readonly RenderedAnnotation[]): RenderedAnnotation {
  const text = [...Map.groupBy(annotations, ({ title }) => title).values()].flatMap(linesOf).join('\n');
  return {
    level,
    title: `${annotations.length} more: see the job summary and report.json`,
    message: text.length > LIMITS.annotation ? `${text.slice(0, LIMITS.annotation - 1)}…` : text,
  };
}

/** A title tells enough, unless different things stand below it. */
function linesOf(annotations: readonly RenderedAnnotation[]): readonly string[] {
  const isOneThing = new Set(annotations.map(({ message }) => message)).size === 1;
  return annotations.map(({ title, message }) => (isOneThing ? title : `${title}: ${message.split('\n')[0] ?? ''}`));
}
