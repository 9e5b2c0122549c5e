import { expect } from 'vitest';
import type { ActionResult } from './action.ts';
import type { Report } from './report.ts';

/** Error annotations, as the runner reads them. */
export function errorsIn({ stdout }: ActionResult): readonly string[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('::error'))
    .map((line) => line.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%25', '%'));
}

/**
 * What report.json says reaches people: one error annotation has it.
 * @param about the image in its first line, where it is not the run as a whole
 */
export function expectErrorShown(result: ActionResult, text: string | undefined, about = ''): void {
  const expected = plainly(text ?? '');
  expect(expected).not.toBe('');
  const errors = errorsIn(result).filter((line) => plainly(line).includes(expected));
  expect(errors.filter((line) => line.split('\n')[0]?.includes(about) === true)).toHaveLength(1);
}

/** Words alone: an annotation escapes what a runner or Markdown would take for something else. */
function plainly(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** A trace is for those who asked for step debugging: the runner hides these lines from others. */
export function expectNoTrace({ stdout, stderr, summary, files }: ActionResult): void {
  expect(stderr).toBe('');
  const shown = stdout.split('\n').filter((line) => !line.startsWith('::debug::'));
  for (const text of [...shown, summary, String(files.get('report.json'))]) {
    expect(text).not.toMatch(/^\s+at |\.ts:\d|index\.js:\d/m);
  }
}

/** The image of a report whose reference begins so. */
export function imageOf(report: Report, reference: string): Report['images'][number] | undefined {
  return report.images.find((image) => image.reference.startsWith(reference));
}
