const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `2026-11-20 04:12 UTC`. */
export function formatTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** How long ago in words: `3 days ago`; a time that is still to come is `just now`. */
export function formatAge(time: Date, now: Date): string {
  const age = now.getTime() - time.getTime();
  const of = (unit: number, noun: string): string => {
    const n = Math.floor(age / unit);
    return `${String(n)} ${noun}${n === 1 ? '' : 's'} ago`;
  };
  if (age < MINUTE) {
    return 'just now';
  }
  if (age < HOUR) {
    return of(MINUTE, 'minute');
  }
  return age < DAY ? of(HOUR, 'hour') : of(DAY, 'day');
}

/** How long ago, for tables: `3 d`, `1 h`, `5 min`. */
export function formatShortAge(time: Date, now: Date): string {
  const age = Math.max(0, now.getTime() - time.getTime());
  if (age < HOUR) {
    return `${String(Math.floor(age / MINUTE))} min`;
  }
  return age < DAY ? `${String(Math.floor(age / HOUR))} h` : `${String(Math.floor(age / DAY))} d`;
}

/** Milliseconds as seconds with one digit: `0.6 s`. */
export function formatDuration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
