import type { AgeLimits } from './requirements.ts';

/** In what time evidence must have been made, in milliseconds since 1970; both ends are part of it. */
export interface Period {
  readonly from: number;
  readonly to: number;
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

/** Whether a trusted time is within a period. What has no such time, and is not finite, is of no age that could be told. */
export function isWithin(period: Period | undefined, time: number): boolean {
  return period === undefined || (Number.isFinite(time) && time >= period.from && time <= period.to);
}

/** Why nothing of all that was made at these times, the latest first, is within the period; with the time that is nearest to it. */
export function explainAge(times: readonly number[], period: Period | undefined): string {
  const { from, to } = period ?? { from: -Infinity, to: Infinity };
  const tooNew = times.findLast((time) => time > to);
  if (tooNew !== undefined) {
    return `it was made at ${utc(tooNew)}, and must have been made by ${utc(to)} (min-age)`;
  }
  const tooOld = times.find((time) => Number.isFinite(time) && time < from);
  return tooOld === undefined
    ? 'no trusted time proves when it was made'
    : `it was made at ${utc(tooOld)}, and must not have been made before ${utc(from)} (max-age)`;
}

function utc(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
