import type { Requirement } from '../core/verdict.ts';
import type { Failure } from './explanation.ts';
import { formatSpan } from './time.ts';

/** What is wrong with the age of evidence, in a few words. */
export function nameAge({ age }: Requirement): string {
  if (age === undefined) {
    return 'no proven time';
  }
  return age.input === 'max-age' ? 'too old' : 'too new';
}

/** Explains a requirement that is met but for `max-age` or `min-age`; the two times stand below each other. */
export function explainAge(requirement: Requirement, what: string): Omit<Failure, 'lookedFor' | 'locations'> {
  const { age, why } = requirement;
  const bare = { short: nameAge(requirement), paste: [] };
  if (age === undefined) {
    return {
      ...bare,
      headline: `The ${what} verifies, but ${why}.`,
      found: [],
      comparison: [],
      todo: 'Have it signed with a log entry or an RFC 3161 timestamp, or leave out the limits (`max-age`, `min-age`).',
    };
  }
  const { input, time, limit } = age;
  const missed = formatSpan(Math.abs(limit - time));
  const old = input === 'max-age';
  return {
    ...bare,
    headline: `The ${what} verifies, but it is ${old ? 'older' : 'newer'} than \`${input}\` allows.`,
    inFull: `The ${what} verifies, but ${why}.`,
    found: [],
    comparison: [
      `allowed  ${toSeconds(limit)} or ${old ? 'later' : 'earlier'}  (${input})`,
      `signed   ${toSeconds(time)}`,
      `         ${missed} too ${old ? 'old' : 'new'}`,
    ],
    todo: old
      ? 'Take a newer image, or change the limits. An image of your own: build and sign it anew.'
      : `Wait ${missed} and run it again, take an older image, or change the limits.`,
  };
}

function toSeconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
