// by their own files: the package's entrance brings an HTTP client along, which is half of the time to start
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { appendFile } from 'node:fs/promises';
import { LIMITS } from '../limits.ts';
import type { AnnotatedPlace, RenderedAnnotation } from '../report/annotation.ts';
import { Secrets } from '../secrets.ts';

/** Sets outputs of the step, by name; the runner's file for them must be there. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  }
}

/** The runner shows so many of a level for a step (actions/runner, `_maxCountPerIssueType`); the rest is in the log only. */
const MAX_SHOWN = 10;

/**
 * Bounds the annotations of a step to what the runner shows of each level. They are shown as they come, so the most
 * important ones must come first; the last one of a level is reserved for an annotation that counts and names the rest.
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

/** A title is enough, unless annotations with different messages have it. */
function linesOf(annotations: readonly RenderedAnnotation[]): readonly string[] {
  const isOneThing = new Set(annotations.map(({ message }) => message)).size === 1;
  return annotations.map(({ title, message }) => (isOneThing ? title : `${title}: ${message.split('\n')[0] ?? ''}`));
}

/** The secrets of this process, which is one step. */
export const secrets = new Secrets();

/** Of this process too. */
const limit = new AnnotationLimit();

/** Shows annotations, the most important ones first; of more than the runner shows, `annotateRest` counts the rest. */
export function annotate(annotations: readonly RenderedAnnotation[]): void {
  issueAnnotations(limit.admit(annotations));
}

/** Shows annotations about the run itself, not about one of its images. */
export function annotateRun(level: RenderedAnnotation['level'], messages: readonly string[]): void {
  annotate(messages.map((message) => ({ level, title: 'Image Provenance', message })));
}

/** Shows what `annotate` held back; the last thing that a run does with annotations. */
export function annotateRest(): void {
  issueAnnotations(limit.rest());
}

function issueAnnotations(annotations: readonly RenderedAnnotation[]): void {
  for (const { level, title, message, place } of annotations) {
    const properties = { title: secrets.redact(title), ...(place === undefined ? {} : propertiesOf(place)) };
    issueCommand(level, properties, secrets.redact(message));
  }
}

/** The runner takes an end column only where the end line is the line (actions/runner, `IssueCommandExtension`). */
function propertiesOf({ file, line, column, endLine, endColumn }: AnnotatedPlace): Record<string, string | number> {
  return line === endLine
    ? { file: secrets.redact(file), line, col: column, endLine, endColumn }
    : { file: secrets.redact(file), line, col: column, endLine };
}

/** Writes lines to the log. Text from outside in them must have been made safe by the renderer. */
export function log(lines: readonly string[]): void {
  for (const line of lines) {
    process.stdout.write(`${secrets.redact(line)}\n`);
  }
}

/** Writes lines to the log that can be folded below a title. */
export function logGroup(title: string, lines: readonly string[]): void {
  issue('group', secrets.redact(title));
  log(lines);
  issue('endgroup');
}

/**
 * Has the runner replace a secret by `***` from now on, and everything that is shown from here. Of its lines those are
 * hidden too that are long enough to be secret: the braces of a key in JSON are not.
 */
export function mask(secret: string): void {
  secrets.add(secret);
  const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= LIMITS.shortestSecret);
  for (const part of new Set([secret, ...lines])) {
    if (part.trim() !== '') {
      issueCommand('add-mask', {}, part);
    }
  }
}

/** Writes to the log where the run has step debug logging (`ACTIONS_STEP_DEBUG`): stack traces. */
export function debug(message: string): void {
  issueCommand('debug', {}, secrets.redact(message));
}

/** Stack traces of an error and its causes, for runs with step debug logging. */
export function debugStack(thrown: unknown, { isDebug }: { readonly isDebug: boolean }): void {
  for (let at: unknown = thrown; isDebug && at instanceof Error; at = at.cause) {
    debug(at.stack ?? at.message);
  }
}

/** Appends Markdown to the job summary; `path` is the runner's file for it. The runner drops more than 1 MiB. */
export async function writeJobSummary(path: string, markdown: string): Promise<void> {
  await appendFile(path, markdown);
}
