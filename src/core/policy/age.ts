import type { AgeLimits } from './request.ts';

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

/** Whether a trusted time is within a period. What has no such time, and is not finite, has no known age. */
export function isWithin(period: Period | undefined, time: number): boolean {
  return period === undefined || (Number.isFinite(time) && time >= period.from && time <= period.to);
}

/** A time that is outside of a period, and the limit that it exceeds, both in milliseconds since 1970. */
export interface OutsideAge {
  readonly exceeds: 'max' | 'min';
  readonly time: number;
  readonly limit: number;
}

/** Of times that are all outside of a period, the latest first, the one that is nearest to it; undefined where none is known. */
export function nearestOutside(times: readonly number[], period: Period | undefined): OutsideAge | undefined {
  const { from, to } = period ?? { from: -Infinity, to: Infinity };
  const tooNew = times.findLast((time) => time > to);
  if (tooNew !== undefined) {
    return { exceeds: 'min', time: tooNew, limit: to };
  }
  const tooOld = times.find(Number.isFinite);
  return tooOld === undefined ? undefined : { exceeds: 'max', time: tooOld, limit: from };
}

/** Why evidence is not within the period, in words. */
export function explainAge(outside: OutsideAge | undefined): string {
  if (outside === undefined) {
    return 'no trusted time proves when it was made';
  }
  const { exceeds, time, limit } = outside;
  return exceeds === 'min'
    ? `it was made at ${utc(time)}, and must have been made by ${utc(limit)}`
    : `it was made at ${utc(time)}, and must not have been made before ${utc(limit)}`;
}

function utc(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
