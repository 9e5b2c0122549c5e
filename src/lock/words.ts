import { hexOf } from '../core/image/digest.ts';
import { count, listNames, visible } from '../text.ts';
import type { LockNote, LockProblem } from './compare.ts';
import type { LockedImage, LockedSigner } from './lock.ts';

/** A problem of a lock in sentences, without the reference: what is locked, and what was found. */
export function describeLockProblem(problem: LockProblem): string {
  switch (problem.kind) {
    case 'signer-changed':
      return `It is locked as signed by ${describeSigners(problem.locked)}; now it is signed by ${describeSigners(problem.found)}.`;
    case 'older':
      return problem.found === null
        ? `It is locked as signed at ${problem.locked}; now no trusted time is proven.`
        : `It is locked as signed at ${problem.locked}; now it is older: signed at ${problem.found}.`;
    case 'evidence-gone': {
      const named = listNames(problem.gone.map((each) => visible(each)));
      return problem.isSameDigest
        ? `Evidence of the same image that the lock names is not there any more: ${named}.`
        : `The tag is another image now, and that lacks a kind of evidence that the locked one has: ${named}.`;
    }
    case 'not-locked':
      return `The lock has no entry for it; it is ${describeImage(problem.found)}.`;
    case 'not-as-verified':
      return problem.found === undefined
        ? 'The change writes an entry of the lock for it, and it was not verified.'
        : `The change writes an entry of the lock for it that is not what was verified (${problem.differs.join(', ')}): it is ${describeImage(problem.found)}.`;
    case 'unanswered':
      return `It cannot be compared with the lock, since evidence may be where it could not be searched: ${problem.failure}`;
  }
}

/** A note on a lock in sentences, without the reference. */
export function describeLockNote(note: LockNote): string {
  switch (note.kind) {
    case 'moved':
      return `The tag moved from ${shorten(note.from)} to ${shorten(note.to)}, by the same signer${note.to.time === null ? '' : `, signed at ${note.to.time}`}.`;
    case 'signer-added':
      return `It is signed by ${describeSigners(note.added)} too, which the lock does not name.`;
    case 'unused':
      return 'The lock has an entry for it, and no file of the repository names it.';
    case 'entry-removed':
      return 'The change takes its entry out of the lock, and a file of the repository still names it.';
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
