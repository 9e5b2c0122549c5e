import * as core from '@actions/core';
import { appendFile } from 'node:fs/promises';

/** A message that the runner shows beside the run and on its page. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** at most 4,096 characters are shown */
  readonly message: string;
}

/** `verified` is `false` before anything else happens, so that no failure leaves it open. */
export function startOutputs(): void {
  core.setOutput('verified', 'false');
}

/** Sets outputs of the step, by name. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    core.setOutput(name, value);
  }
}

/** Shows annotations; the runner shows the first ten of each level. */
export function annotate(annotations: readonly Annotation[]): void {
  const show = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, title, message } of annotations) {
    show[level](message, { title });
  }
}

/** Writes lines to the log. Text from outside in them must have been made safe by the renderer. */
export function log(lines: readonly string[]): void {
  for (const line of lines) {
    core.info(line);
  }
}

/** Writes lines to the log that can be folded below a title. */
export function logGroup(title: string, lines: readonly string[]): void {
  core.startGroup(title);
  log(lines);
  core.endGroup();
}

/** Has the runner replace a secret by `***` from now on; each line of it too. An empty one would mask everything. */
export function mask(secret: string): void {
  for (const part of new Set([secret, ...secret.split(/\r?\n/)])) {
    if (part.trim() !== '') {
      core.setSecret(part);
    }
  }
}

/** Writes to the log where the run has step debug logging (`ACTIONS_STEP_DEBUG`): stack traces. */
export function debug(message: string): void {
  core.debug(message);
}

/** Appends Markdown to the job summary; `path` is the runner's file for it. The runner drops more than 1 MiB. */
export async function writeJobSummary(path: string, markdown: string): Promise<void> {
  await appendFile(path, markdown);
}
