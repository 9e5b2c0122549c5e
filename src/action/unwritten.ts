import { messageOf } from '../errors.ts';
import { GitHubError } from '../github/error.ts';
import { plain } from '../report/text.ts';

/** What was to be written into GitHub. */
export interface UnwrittenText {
  /** completes "This run …" */
  readonly what: string;
  /** a sentence for a token that may not do it */
  readonly rights: string;
  /** milliseconds that are waited for at most */
  readonly time: number;
}

/** Why a text could not be written into GitHub, and what to do, in sentences. */
export function explainUnwritten(thrown: unknown, { what, rights, time }: UnwrittenText): string {
  const isForbidden = thrown instanceof GitHubError && thrown.isForbidden;
  const wait = thrown instanceof GitHubError && !isForbidden ? thrown.retryAfter : undefined;
  const parts = [
    `This run ${what}: ${plain(messageOf(thrown), 300)}.`,
    ...(wait === undefined || wait <= time
      ? []
      : [`The next request is allowed in ${Math.ceil(wait / 1000)} s, which is longer than this run waits.`]),
    ...(isForbidden ? [rights] : []),
    'The job summary has the same content.',
  ];
  return parts.join(' ');
}
