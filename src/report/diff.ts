import { failingGates, failsGate } from '../difference/comparison.ts';
import { fit, type Block } from './budget.ts';
import { comparedImages, headingOfChanges, renderChanges } from './changes.ts';
import type { RunOutcome } from '../outcome.ts';
import { code, markdown } from './text.ts';

/** Bytes of `diff.md`: what GitHub takes as a job summary, so that it can be shown as one. */
const LIMIT = 1024 * 1024 - 4096;

/** The text of `diff.md`: what changed in the images of a run. */
export function renderDiff(run: Pick<RunOutcome, 'images'>, limit = LIMIT): string {
  const blocks = [
    { text: `# What changed (images: ${headingOfChanges(run)})`, rank: 0 },
    ...renderChanges(run, limit / 2).map((text) => ({ text, rank: 1 })),
  ];
  return fit(blocks, limit, (dropped) => `… ${dropped} more parts are left out: see diff.json.`);
}

/** Parts for below the verdict, where a change fails the step. */
export function renderGateAlert(run: Pick<RunOutcome, 'images'>): readonly string[] {
  const failing = comparedImages(run).filter(({ comparison }) => failsGate(comparison));
  const gates = new Set(
    failing.flatMap(({ comparison }) => failingGates(comparison).map(({ gate }) => code(gate, 100))),
  );
  const [only, ...others] = failing;
  if (only === undefined) {
    return [];
  }
  const which = others.length === 0 ? markdown(only.image.request.requested, 300) : `${failing.length} images`;
  return [
    `> [!CAUTION]\n> **${which}: verified, but not as before: \`fail-on-change\` fails for ${[...gates].slice(0, 20).join(', ')}.** Do not deploy before you know why.`,
  ];
}

/** The parts of a document with what changed before the first that is folded, and a word below the heading where that fails the step. */
export function withChanges(
  [heading, ...parts]: readonly Block[],
  run: Pick<RunOutcome, 'images'>,
  limit: number,
): readonly Block[] {
  const changes = renderChanges(run, limit);
  const folded = parts.findIndex(({ text }) => text.startsWith('<details'));
  const before = folded < 0 ? parts : parts.slice(0, folded);
  return [
    ...(heading === undefined ? [] : [heading]),
    ...renderGateAlert(run).map((text) => ({ text, rank: 1 })),
    ...before,
    ...(changes.length === 0 ? [] : [{ text: `### What changed (images: ${headingOfChanges(run)})`, rank: 2 }]),
    ...changes.map((text) => ({ text, rank: 2 })),
    ...parts.slice(before.length),
  ];
}
