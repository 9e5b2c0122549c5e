// by their own files: the package's entrance brings an HTTP client along, which is half of the time to start
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { appendFile } from 'node:fs/promises';
import type { RenderedAnnotation } from '../report/annotations.ts';
import { AnnotationLimit } from './annotation-limit.ts';

/** Sets outputs of the step, by name; the runner's file for them must be there. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  }
}

/** Of this process, which is one step. */
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
  for (const { level, title, message } of annotations) {
    issueCommand(level, { title }, message);
  }
}

/** Writes lines to the log. Text from outside in them must have been made safe by the renderer. */
export function log(lines: readonly string[]): void {
  for (const line of lines) {
    process.stdout.write(`${line}\n`);
  }
}

/** Writes lines to the log that can be folded below a title. */
export function logGroup(title: string, lines: readonly string[]): void {
  issue('group', title);
  log(lines);
  issue('endgroup');
}

/** Has the runner replace a secret by `***` from now on; each line of it too. An empty one would mask everything. */
export function mask(secret: string): void {
  for (const part of new Set([secret, ...secret.split(/\r?\n/)])) {
    if (part.trim() !== '') {
      issueCommand('add-mask', {}, part);
    }
  }
}

/** Writes to the log where the run has step debug logging (`ACTIONS_STEP_DEBUG`): stack traces. */
export function debug(message: string): void {
  issueCommand('debug', {}, message);
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
