/** Codes of errors that end a whole run (design: report.json, `error`). */
export type RunErrorCode = 'config' | 'trust';

/** Codes of errors because of which one image could not be judged. */
export type ImageErrorCode =
  | 'not-found'
  | 'login'
  | 'unauthorized'
  | 'forbidden'
  | 'rate-limited'
  | 'unavailable'
  | 'not-a-registry'
  | 'too-large'
  | 'timeout'
  | 'platform-missing'
  | 'tag-moved'
  | 'nested-index'
  | 'output';

/** What a registry's headers say about its rate limit; `window` in seconds. */
export interface RateLimit {
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly window: number | null;
}

/** Every fault of the inputs at once, found before any network call. */
export class ConfigError extends Error {
  readonly code = 'config';
  readonly issues: readonly string[];
  readonly hint: string;

  constructor(issues: readonly string[], hint = 'Correct the inputs of the step; nothing was requested or verified.') {
    super(
      issues.length === 1
        ? (issues[0] ?? '')
        : `${issues.length} faults in the inputs:\n${issues.map((issue) => `- ${issue}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.issues = issues;
    this.hint = hint;
  }
}

/** The trusted root could not be had: nothing can be verified in this run. */
export class TrustError extends Error {
  readonly code = 'trust';
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TrustError';
    this.hint = hint;
  }
}

/** One image could not be judged; other images of the run go on. */
export class ImageError extends Error {
  readonly code: ImageErrorCode;
  readonly hint: string;
  readonly limit: RateLimit | undefined;

  constructor(code: ImageErrorCode, message: string, hint: string, options: ErrorOptions & { limit?: RateLimit } = {}) {
    super(message, options);
    this.name = 'ImageError';
    this.code = code;
    this.hint = hint;
    this.limit = options.limit;
  }
}

/** The code of a system error, e.g. `ENOENT`; undefined for anything else that was thrown. */
export function systemCodeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
