import type { RunOutcome } from '../outcome.ts';
import type { Audience } from '../report/advice/hints.ts';
import { describeComparison } from '../report/changes.ts';
import { renderLog, renderProgress } from '../report/log.ts';
import { renderRun, type Rendered } from '../report/rendered.ts';
import { describeSigner, toText } from '../report/signer.ts';
import { renderScanText } from '../report/repository/text.ts';
import { plain } from '../report/text.ts';
import type { ImageView, RunView } from '../report/view.ts';
import { viewOfImage } from '../report/view-of-image.ts';
import type { Progress } from '../run/verify-images.ts';
import type { Secrets } from '../secrets.ts';

/** A run in words, for whoever sits at a terminal. */
export function renderForTerminal(outcome: RunOutcome, secrets: Secrets, audience: Audience): Rendered {
  return renderRun(outcome, { audience, redact: (view) => secrets.redactAll(view) });
}

/** Why a run ended without results, in lines. */
export function linesOfError({ message, hint }: NonNullable<RunView['error']>): readonly string[] {
  return [...message.split('\n'), hint].map((line) => plain(line, 600));
}

/**
 * The lines of an image that is done. Of several images a verified one has a few, and everything is in the report; what is
 * not verified is always explained.
 */
export function linesOfImage(
  { outcome, done, total }: Progress,
  secrets: Secrets,
  audience: Audience,
): readonly string[] {
  const view = secrets.redactAll(viewOfImage(outcome, audience));
  const log = renderLog(view);
  if (total === 1) {
    return log;
  }
  const lines = view.state === 'verified' ? summarize(view) : log.slice(1);
  return [renderProgress(view, done.size, total), ...lines.map((line) => `  ${line}`)];
}

function summarize({ details }: ImageView): readonly string[] {
  const { leading, warnings = [], change } = details?.checked ?? {};
  const words = leading === undefined ? undefined : describeSigner(leading.signer);
  return [
    ...(words === undefined ? [] : [`${words.verb} ${toText(words.who)}`]),
    ...warnings.map((warning) => `Warning: ${warning}`),
    ...(change === undefined ? [] : [describeComparison(change)]),
  ].map((line) => plain(line));
}

/** The count at the end of several images. */
export function linesOfRun(view: RunView): readonly string[] {
  const { images, failing, leftImages, verifiedImages, scan } = view;
  if (scan !== undefined) {
    return renderScanText(view, scan);
  }
  if (images.length < 2) {
    return [];
  }
  const failed = images.filter(({ state }) => state === 'failed').length;
  const unverified = failing.length - failed;
  const parts = [
    `${verifiedImages.length} of ${images.length} images verified`,
    ...(leftImages.length > 0 ? [`${leftImages.length} exempt or skipped by the policy`] : []),
    ...(unverified > 0 ? [`${unverified} NOT verified`] : []),
    ...(failed > 0 ? [`${failed} could not be checked`] : []),
  ];
  return [parts.join(', ')];
}
