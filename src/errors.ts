/** Why one image could not be checked. */
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

/** A registry's rate limit, as its headers report it; `window` in seconds. */
export interface RateLimit {
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly window: number | null;
}

/**
 * What a person can do about an error: a topic, and what it is about where it needs one (a registry, a file, a name).
 * The core knows no inputs and no flags, so the words are in `report/advice/hints.ts`.
 */
export interface Advice {
  readonly topic: string;
  readonly about?: string | undefined;
  /** of a refusal: whose credentials were sent, in words */
  readonly credentials?: string | undefined;
}

/** All invalid inputs at once, found before any request. */
export class ConfigError extends Error {
  readonly code = 'config';
  readonly issues: readonly string[];
  /** undefined: correct the inputs */
  readonly advice: Advice | undefined;
  /** what several issues are, in words */
  readonly what: string;

  constructor(
    issues: readonly string[],
    { advice, what = 'invalid inputs' }: Partial<Pick<ConfigError, 'advice' | 'what'>> = {},
  ) {
    super(
      issues.length === 1
        ? (issues[0] ?? '')
        : `${issues.length} ${what}:\n${issues.map((issue) => `- ${issue}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.issues = issues;
    this.advice = advice;
    this.what = what;
  }
}

/** The trusted root is unavailable: nothing can be verified with it. */
export class TrustError extends Error {
  readonly code = 'trust';
  readonly advice: Advice;

  constructor(message: string, advice: Advice, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TrustError';
    this.advice = advice;
  }
}

/** One image could not be checked; other images of the run go on. */
export class ImageError extends Error {
  readonly code: ImageErrorCode;
  readonly advice: Advice;
  readonly limit: RateLimit | undefined;

  constructor(
    code: ImageErrorCode,
    message: string,
    advice: Advice,
    options: ErrorOptions & { limit?: RateLimit } = {},
  ) {
    super(message, options);
    this.name = 'ImageError';
    this.code = code;
    this.advice = advice;
    this.limit = options.limit;
  }
}

/** Anything thrown, as the error of an image; what was not foreseen is `unavailable`. */
export function toImageError(thrown: unknown): ImageError {
  return thrown instanceof ImageError
    ? thrown
    : new ImageError(
        'unavailable',
        `The image could not be checked because of an unexpected error: ${messageOf(thrown)}`,
        { topic: 'unexpected' },
        { cause: thrown },
      );
}

/** The code of a system error, e.g. `ENOENT`; undefined for anything else that was thrown. */
export function systemCodeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** Whether a system error says that a file is not there. */
export function isMissingFile(thrown: unknown): boolean {
  const code = systemCodeOf(thrown);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
