import type { Requirement } from '../../core/verdict.ts';
import { formatSpan } from '../text.ts';
import { bare, type Audience } from './audience.ts';
import type { Explanation } from './situation.ts';

/** What is wrong with the age of evidence, in a few words. */
export function nameAge({ age }: Requirement): string {
  if (age === undefined) {
    return 'no proven time';
  }
  return age.exceeds === 'max' ? 'too old' : 'too new';
}

/** Explains a requirement that is met but for `max-age` or `min-age`; the two times stand below each other. */
export function explainAge(requirement: Requirement, what: string, audience: Audience): Explanation {
  const { age, why } = requirement;
  const { input } = audience;
  const base = { short: nameAge(requirement), found: [], paste: [] };
  if (age === undefined) {
    return {
      ...base,
      headline: `The ${what} verifies, but ${why}.`,
      comparison: [],
      todo: `Have it signed with a log entry or an RFC 3161 timestamp, or leave out the limits (${input('max-age')}, ${input('min-age')}).`,
    };
  }
  const missed = formatSpan(Math.abs(age.limit - age.time));
  const isOld = age.exceeds === 'max';
  const name = `${age.exceeds}-age`;
  return {
    ...base,
    headline: `The ${what} verifies, but it is ${isOld ? 'older' : 'newer'} than ${input(name)} allows.`,
    inFull: `The ${what} verifies, but ${why}.`,
    comparison: [
      `allowed  ${toSeconds(age.limit)} or ${isOld ? 'later' : 'earlier'}  (${bare(audience, name)})`,
      `signed   ${toSeconds(age.time)}`,
      `         ${missed} too ${isOld ? 'old' : 'new'}`,
    ],
    todo: isOld
      ? 'Take a newer image, or change the limits. An image of your own: build and sign it anew.'
      : `Wait ${missed} and run it again, take an older image, or change the limits.`,
  };
}

function toSeconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
