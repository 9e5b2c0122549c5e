import { isProvenanceType, kindOfPredicateType } from '../core/image/predicate-type.ts';
import { principalOf } from '../core/verify/verified.ts';
import type { CurrentImage } from './current.ts';
import {
  predicateTypeOfEvidence,
  textOfSigner,
  type Lock,
  type LockedEvidence,
  type LockedImage,
  type LockedSigner,
} from './lock.ts';

/** What a lock says that is so no more, or does not say. Each fails a check. */
export type LockProblem = { readonly reference: string } &
  /** somebody whom the lock names signed nothing of it */
  (
    | {
        readonly kind: 'signer-changed';
        readonly locked: readonly LockedSigner[];
        readonly found: readonly LockedSigner[];
      }
    /** the trusted time is before the locked one; null: it has none */
    | { readonly kind: 'older'; readonly locked: string; readonly found: string | null }
    /** of the same digest: evidence that is not there any more; of another one: kinds of evidence that this one lacks */
    | { readonly kind: 'evidence-gone'; readonly gone: readonly string[]; readonly isSameDigest: boolean }
    | { readonly kind: 'not-locked'; readonly found: LockedImage }
    /** the change writes an entry that is not what was verified; undefined: nothing was verified */
    | {
        readonly kind: 'not-as-verified';
        readonly differs: readonly LockedFact[];
        readonly found: LockedImage | undefined;
      }
    /** not all places of its evidence could be searched: why, in a sentence */
    | { readonly kind: 'unanswered'; readonly failure: string }
  );

/** What people should know of a lock, and that fails nothing. */
export type LockNote = { readonly reference: string } &
  /** the tag is another image now, by the same signers and no older */
  (
    | { readonly kind: 'moved'; readonly from: LockedImage; readonly to: LockedImage }
    /** there are signers beside those that the lock names */
    | { readonly kind: 'signer-added'; readonly added: readonly LockedSigner[] }
    /** no file of the repository names it */
    | { readonly kind: 'unused' }
    /** the change takes an entry away that the repository needs */
    | { readonly kind: 'entry-removed' }
  );

/** A fact of an entry. */
export type LockedFact = 'digest' | 'signers' | 'time' | 'evidence';

/** The result of a check. Without problems it passes. */
export interface LockComparison {
  readonly problems: readonly LockProblem[];
  readonly notes: readonly LockNote[];
}

/**
 * Compares what was verified with the lock.
 * @param references - normalized, all that the files of the repository name
 * @param isFullScan - whether all of them were looked at: then each must be in the lock
 */
export function compareWithLock(
  lock: Lock,
  current: readonly CurrentImage[],
  { isFullScan, references }: { readonly isFullScan: boolean; readonly references: ReadonlySet<string> },
): LockComparison {
  const problems: LockProblem[] = [];
  const notes: LockNote[] = [];
  for (const each of current) {
    const locked = lock.get(each.image.reference);
    if (locked !== undefined) {
      const compared = compareEntry(locked, each);
      problems.push(...compared.problems);
      notes.push(...compared.notes);
    } else if (isFullScan) {
      problems.push({ kind: 'not-locked', reference: each.image.reference, found: each.image });
    }
  }
  if (isFullScan) {
    notes.push(...unusedOf(lock.keys(), references));
  }
  return { problems, notes };
}

/** The locks of a change, and what was verified of it. */
export interface LockedChange {
  /** undefined where the base has none */
  readonly base: Lock | undefined;
  /** undefined where the head has none */
  readonly head: Lock | undefined;
  readonly current: readonly CurrentImage[];
  /** normalized, all that the files of the head name */
  readonly references: ReadonlySet<string>;
}

/**
 * Compares what was verified of a change with the lock of its base, which decides. What the change writes into the lock must be
 * what was verified, since it decides as soon as it is merged; the change need not write anything.
 */
export function compareChange({ base = new Map(), head, current, references }: LockedChange): LockComparison {
  const decided = compareWithLock(base, current, { isFullScan: false, references });
  const problems = [...decided.problems];
  const notes = [...decided.notes];
  const verified = new Map(current.map((each) => [each.image.reference, each]));
  const changed = changedReferences(base, head);
  for (const reference of changed.filter((each) => references.has(each))) {
    const written = head?.get(reference);
    const found = verified.get(reference);
    if (written === undefined) {
      notes.push({ kind: 'entry-removed', reference });
    } else if (found?.failure === undefined) {
      const differs = found === undefined ? [] : differencesOf(written, found.image);
      if (found === undefined || differs.length > 0) {
        problems.push({ kind: 'not-as-verified', reference, differs, found: found?.image });
      }
    } else if (!problems.some((problem) => problem.reference === reference)) {
      problems.push({ kind: 'unanswered', reference, failure: found.failure });
    }
  }
  notes.push(
    ...unusedOf(
      changed.filter((each) => head?.has(each) === true),
      references,
    ),
  );
  return { problems, notes };
}

/**
 * The references whose entries a change adds, alters or takes away. They must be verified, whether or not the change touches the
 * files that name them.
 */
export function changedReferences(base: Lock | undefined, head: Lock | undefined): readonly string[] {
  const all = new Set([...(base?.keys() ?? []), ...(head?.keys() ?? [])]);
  return [...all].filter((reference) => {
    const [before, after] = [base?.get(reference), head?.get(reference)];
    return before === undefined || after === undefined || differencesOf(before, after).length > 0;
  });
}

function unusedOf(locked: Iterable<string>, references: ReadonlySet<string>): readonly LockNote[] {
  return [...locked].filter((each) => !references.has(each)).map((reference) => ({ kind: 'unused', reference }));
}

/** In what two entries are not the same. */
function differencesOf(a: LockedImage, b: LockedImage): readonly LockedFact[] {
  const textsOf = ({ signers }: LockedImage): readonly string[] => signers.map(textOfSigner);
  const differs: Readonly<Record<LockedFact, boolean>> = {
    digest: a.digest !== b.digest,
    signers: !isSameSet(textsOf(a), textsOf(b)),
    time: timeOf(a.time) !== timeOf(b.time),
    evidence: !isSameSet(a.evidence, b.evidence),
  };
  return (['digest', 'signers', 'time', 'evidence'] as const).filter((fact) => differs[fact]);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return new Set(a).symmetricDifference(new Set(b)).size === 0;
}

/** Milliseconds; without a time it is before all that have one. */
function timeOf(time: string | null): number {
  return time === null ? -Infinity : Date.parse(time);
}

function compareEntry(locked: LockedImage, current: CurrentImage): LockComparison {
  const { reference } = locked;
  const { image, failure } = current;
  if (failure !== undefined) {
    // what is missing may be where it could not be searched, and so may be what is newer
    return { problems: [{ kind: 'unanswered', reference, failure }], notes: [] };
  }
  const problems = problemsOf(locked, current);
  if (problems.length > 0) {
    return { problems, notes: [] };
  }
  const added = image.signers.filter((signer) => !locked.signers.some((other) => isSameSigner(other, signer)));
  const notes: readonly LockNote[] = [
    ...(locked.digest === image.digest ? [] : [{ kind: 'moved', reference, from: locked, to: image } as const]),
    ...(added.length === 0 ? [] : [{ kind: 'signer-added', reference, added } as const]),
  ];
  return { problems, notes };
}

function problemsOf(locked: LockedImage, { image, signers, evidence }: CurrentImage): readonly LockProblem[] {
  const { reference } = locked;
  const problems: LockProblem[] = [];
  if (!locked.signers.every((signer) => signers.some((other) => isSameSigner(signer, other)))) {
    problems.push({ kind: 'signer-changed', reference, locked: locked.signers, found: signers });
  }
  if (locked.time !== null && timeOf(image.time) < timeOf(locked.time)) {
    problems.push({ kind: 'older', reference, locked: locked.time, found: image.time });
  }
  const isSameDigest = locked.digest === image.digest;
  const gone = isSameDigest ? goneFrom(locked.evidence, evidence) : goneKinds(locked.evidence, evidence);
  if (gone.length > 0) {
    problems.push({ kind: 'evidence-gone', reference, gone, isSameDigest });
  }
  return problems;
}

/** Whether two are the same, whatever the ref of a workflow: the next release of a workflow is no other signer. */
function isSameSigner(locked: LockedSigner, found: LockedSigner): boolean {
  if (principalOf(signerOf(locked)) !== principalOf(signerOf(found))) {
    return false;
  }
  const [before, after] = [locked, found].map((each) => ('key' in each ? null : each.sourceRepository));
  // certificates did not always name it
  return before === null || before?.toLowerCase() === after?.toLowerCase();
}

function signerOf(signer: LockedSigner): Parameters<typeof principalOf>[0] {
  return 'key' in signer
    ? { kind: 'key', fingerprint: signer.key }
    : { kind: 'certificate', identity: signer.identity, issuer: signer.issuer, extensions: {} };
}

function goneFrom(locked: readonly string[], found: readonly string[]): readonly string[] {
  const known = new Set(found);
  return locked.filter((each) => !known.has(each));
}

/** Kinds of evidence that are not there for another image, whose evidence is naturally another one. */
function goneKinds(locked: readonly string[], found: readonly string[]): readonly string[] {
  const known = new Set(found.map(kindOf));
  const gone = locked.filter((each) => !known.has(kindOf(each)));
  return [...new Set(gone.map((each) => each.replace(/ sha256:\w+$/, '')))];
}

/** What a piece of evidence is; versions of one predicate are one kind, as for a policy that requires it. */
function kindOf(evidence: LockedEvidence): string {
  const type = predicateTypeOfEvidence(evidence);
  if (type === undefined) {
    return 'signature';
  }
  return `attestation ${isProvenanceType(type) ? 'provenance' : (kindOfPredicateType(type) ?? type)}`;
}
