import { z } from 'zod';
import { parseDigest, type Digest } from '../core/image/digest.ts';
import { formatReference, parseReference } from '../core/image/reference.ts';
import { JsonError, parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { byCodeUnits, cleanText, quote } from '../text.ts';
import { lockOf, type Lock, type LockedImage } from './lock.ts';

/** Where the lock of a repository is, from the root of its checkout. */
export const LOCK_PATH = '.github/image-provenance.lock.json';

/** What reading a lock gave; the issues are sentences that complete "the lock". */
export type ParsedLock =
  { readonly kind: 'value'; readonly value: Lock } | { readonly kind: 'invalid'; readonly issues: readonly string[] };

/** The text of a lock, the same for the same images: by reference, one fact a line, so that a diff shows what changed. */
export function renderLock(images: Iterable<LockedImage>): string {
  const sorted = [...lockOf(images).values()].toSorted((a, b) => byCodeUnits(a.reference, b.reference));
  const entries = sorted.map(({ reference, digest, signers, time, evidence }) => ({
    reference,
    digest,
    signers: signers.map((signer) =>
      'key' in signer
        ? { key: signer.key }
        : { identity: signer.identity, issuer: signer.issuer, sourceRepository: signer.sourceRepository },
    ),
    time,
    evidence,
  }));
  return `${JSON.stringify({ schemaVersion: 1, images: entries }, null, 2)}\n`;
}

const digest = z.string().transform((text, context): Digest => {
  const value = parseDigest(text);
  if (value === undefined) {
    context.addIssue('it must be "sha256:" and 64 lowercase hexadecimal digits');
    return z.NEVER;
  }
  return value;
});

const reference = z.string().refine((text) => {
  const read = parseReference(text, undefined);
  return (
    read.kind === 'value' && (read.value.tag ?? read.value.digest) !== undefined && formatReference(read.value) === text
  );
}, 'it must be a normalized reference to an image, with a tag or a digest');

const text = z.string().max(LIMITS.lockText);

const signer = z.union(
  [
    z.strictObject({ identity: text, issuer: text, sourceRepository: text.nullable() }),
    z.strictObject({ key: z.string().regex(/^[0-9a-f]{64}$/) }),
  ],
  'it must have "identity", "issuer", and "sourceRepository", or "key" with 64 hexadecimal digits',
);

const evidence = z
  .string()
  .max(LIMITS.predicateType + 100)
  .regex(
    /^(?:signature|attestation .+) sha256:[0-9a-f]{64}$/s,
    'it must be "signature sha256:…" or "attestation TYPE sha256:…"',
  );

const lockedImage = z.strictObject({
  reference,
  digest,
  signers: z.array(signer).min(1).max(LIMITS.lockSigners),
  time: z.iso.datetime('it must be a time in UTC, such as 2026-01-31T12:00:00Z').nullable(),
  evidence: z.array(evidence).min(1).max(LIMITS.lockEvidence),
});

const lockFile = z.strictObject({
  schemaVersion: z.literal(1, 'it must be 1: a different version of this program wrote it'),
  images: z.array(z.unknown()).max(LIMITS.lockImages),
});

/**
 * Parses a lock, which anybody who can open a pull request may have written. Unknown members and references that occur twice are
 * refused: two readers could take different ones. The order is no matter.
 */
export function parseLock(source: string): ParsedLock {
  const bytes = Buffer.from(source);
  if (bytes.length > LIMITS.lockBytes) {
    return { kind: 'invalid', issues: [`is larger than ${LIMITS.lockBytes / 1024 / 1024} MiB.`] };
  }
  let value: unknown;
  try {
    ({ value } = parseJson(bytes));
  } catch (thrown) {
    if (thrown instanceof JsonError) {
      const isConflict = /^<{7} /m.test(source);
      const hint = isConflict
        ? ' It contains the marks of a merge conflict: choose either side, and write it again.'
        : '';
      return { kind: 'invalid', issues: [`is ${thrown.message}.${hint}`] };
    }
    throw thrown;
  }
  const file = lockFile.safeParse(value);
  if (!file.success) {
    return invalidLock(file.error.issues.map((issue) => describe(issue, '')));
  }
  const images: LockedImage[] = [];
  const issues: string[] = [];
  const known = new Set<string>();
  for (const [at, each] of file.data.images.entries()) {
    const read = lockedImage.safeParse(each);
    if (!read.success) {
      issues.push(...read.error.issues.map((issue) => describe(issue, `images[${at}]`)));
      continue;
    }
    if (known.has(read.data.reference)) {
      issues.push(`has ${quote(read.data.reference)} twice (images[${at}]).`);
    }
    known.add(read.data.reference);
    images.push(read.data);
  }
  return issues.length > 0 ? invalidLock(issues) : { kind: 'value', value: lockOf(images) };
}

function invalidLock(issues: readonly string[]): ParsedLock {
  const rest = issues.length - LIMITS.lockIssues;
  return {
    kind: 'invalid',
    issues: [...issues.slice(0, LIMITS.lockIssues), ...(rest > 0 ? [`has ${rest} more errors.`] : [])],
  };
}

function describe({ path, message }: z.core.$ZodIssue, base: string): string {
  const where = path.reduce<string>(
    (all, part) => (typeof part === 'number' ? `${all}[${part}]` : `${all}${all === '' ? '' : '.'}${String(part)}`),
    base,
  );
  return `is invalid${where === '' ? '' : ` at ${where}`}: ${cleanText(message)}.`;
}
