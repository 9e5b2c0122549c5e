import type { AgeLimits } from './requirements.ts';
import type { SignerPolicy } from './signer.ts';

/** In what time evidence must have been made, in milliseconds since 1970; both ends are part of it. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/**
 * What is proven of when evidence was made, in milliseconds since 1970. A log or a time stamp proves only that a
 * signature is not younger: anybody can have an old one logged or stamped again. That it is not older is proven by the
 * certificate alone, since nobody can sign for one that is yet to be issued.
 */
export interface ProvenAge {
  /** the start of the certificate's validity; undefined for keys, of which nothing proves that they did not sign earlier */
  readonly notBefore: number | undefined;
  /** the earliest verified time of a log or a time stamp; undefined without one */
  readonly notAfter: number | undefined;
}

/** The period that limits mean at a time. */
export function periodOf(limits: AgeLimits | undefined, now: Date): Period | undefined {
  return limits === undefined
    ? undefined
    : {
        from: limits.max === undefined ? -Infinity : now.getTime() - limits.max,
        to: limits.min === undefined ? Infinity : now.getTime() - limits.min,
      };
}

/**
 * The periods of the entries of signers, each within the limits of the image: evidence of such an entry must have been made in
 * one of them.
 */
export function periodsOf(
  entries: readonly number[],
  signer: SignerPolicy,
  limits: Period = { from: -Infinity, to: Infinity },
): readonly Period[] {
  const known = signer.kind === 'several' ? signer.entries : [];
  return entries.map((entry) => {
    const { from = -Infinity, until = Infinity } = known[entry] ?? {};
    // times have no fractions of a millisecond
    return { from: Math.max(limits.from, from), to: Math.min(limits.to, until - 1) };
  });
}

/** Whether it is proven that evidence was made within a period. */
export function isWithin(period: Period, age: ProvenAge): boolean {
  return !isTooOld(period, age) && !isTooNew(period, age);
}

function isTooOld({ from }: Period, { notBefore }: ProvenAge): boolean {
  return from !== -Infinity && (notBefore === undefined || notBefore < from);
}

function isTooNew({ to }: Period, { notAfter }: ProvenAge): boolean {
  return to !== Infinity && (notAfter === undefined || notAfter > to);
}

/** A time that is outside of a period, and the limit that it exceeds, both in milliseconds since 1970. */
export interface OutsideAge {
  readonly exceeds: 'max' | 'min';
  /** undefined where nothing proves one */
  readonly time: number | undefined;
  readonly limit: number;
}

/** Of ages that are all outside of a period, the one that is nearest to it. */
export function nearestOutside(ages: readonly ProvenAge[], period: Period): OutsideAge {
  const tooNew = ages.filter((age) => isTooNew(period, age)).map(({ notAfter }) => notAfter);
  if (tooNew.length > 0) {
    return { exceeds: 'min', time: extreme(Math.min, tooNew), limit: period.to };
  }
  const tooOld = ages.map(({ notBefore }) => notBefore);
  return { exceeds: 'max', time: extreme(Math.max, tooOld), limit: period.from };
}

function extreme(choose: (...times: number[]) => number, times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : choose(...known);
}

/** Why evidence is not within the period, in words. */
export function explainAge({ exceeds, time, limit }: OutsideAge): string {
  if (exceeds === 'min') {
    return time === undefined
      ? 'no trusted time proves when it was made'
      : `it was made at ${utc(time)}, but must have been made by ${utc(limit)}`;
  }
  return time === undefined
    ? 'it is signed with a key, and nothing proves that the key did not sign earlier'
    : `its certificate was made at ${utc(time)}, but must not have been made before ${utc(limit)}`;
}

function utc(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
