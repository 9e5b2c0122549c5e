import { hexOf } from '../core/image/digest.ts';
import { count, listNames, visible } from '../text.ts';
import type { LockNote, LockProblem } from './compare.ts';
import type { LockedImage, LockedSigner } from './lock.ts';

/** A problem of a lock in sentences, without the reference: what is locked, and what was found. */
export function describeLockProblem(problem: LockProblem): string {
  switch (problem.kind) {
    case 'signer-changed':
      return `The lock says that it is signed by ${describeSigners(problem.locked)}, but now it is signed by ${describeSigners(problem.found)}.`;
    case 'older':
      return problem.found === null
        ? `The lock says that it was signed at ${problem.locked}, but now no trusted time is proven.`
        : `The lock says that it was signed at ${problem.locked}, but now it is older: signed at ${problem.found}.`;
    case 'evidence-gone': {
      const named = listNames(problem.gone.map((each) => visible(each)));
      return problem.isSameDigest
        ? `Evidence that the lock names for the same image no longer exists: ${named}.`
        : `The tag is now another image, which lacks a kind of evidence that the locked image has: ${named}.`;
    }
    case 'not-locked':
      return `The lock has no entry for it. It is ${describeImage(problem.found)}.`;
    case 'not-as-verified':
      return problem.found === undefined
        ? 'The change adds a lock entry for it, but the image was not verified.'
        : `The change adds a lock entry for it that differs from what was verified (${problem.differs.join(', ')}): it is ${describeImage(problem.found)}.`;
    case 'unanswered':
      return `It cannot be compared with the lock, because there may be evidence in a location that could not be searched: ${problem.failure}`;
  }
}

/** A note on a lock in sentences, without the reference. */
export function describeLockNote(note: LockNote): string {
  switch (note.kind) {
    case 'moved':
      return `The tag moved from ${shorten(note.from)} to ${shorten(note.to)}, by the same signer${note.to.time === null ? '' : `, signed at ${note.to.time}`}.`;
    case 'signer-added':
      return `It is also signed by ${describeSigners(note.added)}, which the lock does not name.`;
    case 'unused':
      return 'The lock has an entry for it, but no file of the repository names it.';
    case 'entry-removed':
      return 'The change removes its entry from the lock, but a file of the repository still names it.';
  }
}

function describeImage({ digest, signers, time }: LockedImage): string {
  return `${digest}, signed by ${describeSigners(signers)}${time === null ? '' : ` at ${time}`}`;
}

/** Signers that are listed; the rest is counted. */
const MAX_SIGNERS = 3;

function describeSigners(signers: readonly LockedSigner[]): string {
  const rest = signers.length - MAX_SIGNERS;
  const named = signers.slice(0, MAX_SIGNERS).map(describeSigner);
  return signers.length === 0 ? 'nobody' : [...named, ...(rest > 0 ? [count(rest, 'other signer')] : [])].join(' and ');
}

function describeSigner(signer: LockedSigner): string {
  if ('key' in signer) {
    return `the key sha256:${signer.key}`;
  }
  const source = signer.sourceRepository === null ? '' : `, source ${visible(signer.sourceRepository)}`;
  return `${visible(signer.identity)} (${visible(signer.issuer)}${source})`;
}

function shorten({ digest }: LockedImage): string {
  return `sha256:${hexOf(digest, 12)}`;
}
