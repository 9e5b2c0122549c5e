import { expect } from 'vitest';
import { digestOf, type Digest } from '../../src/core/image/digest.ts';
import { pinReferences, type PinResult } from '../../src/pin/pin.ts';
import type { FoundReference } from '../../src/scan/reference.ts';
import { scanFile } from '../../src/scan/scan-file.ts';
import { SourceFile } from '../../src/scan/source.ts';

/** Texts of files by their paths from the root. */
export type Files = Readonly<Record<string, string>>;

/** All references of some files. */
export async function scanAll(files: Files): Promise<readonly FoundReference[]> {
  const found: FoundReference[] = [];
  for (const [path, text] of Object.entries(files)) {
    const { references } = await scanFile(new SourceFile(path, text, (other) => files[other]));
    found.push(...references);
  }
  return found;
}

/** The digest of every reference, which depends on it alone. */
export function digestFor(reference: string): Digest {
  return digestOf(Buffer.from(reference));
}

/** Verified digests of these references, of those whose name passes. */
export function digestsOf(
  references: readonly FoundReference[],
  isVerified: (reference: string) => boolean = () => true,
): ReadonlyMap<string, Digest> {
  const names = references.flatMap(({ reference }) => reference ?? []).filter(isVerified);
  return new Map(names.map((name) => [name, digestFor(name)]));
}

/** Pins the images of some files. */
export async function pinAll(files: Files, isVerified?: (reference: string) => boolean): Promise<PinResult> {
  const references = await scanAll(files);
  const digests = digestsOf(references, isVerified);
  const result = await pinReferences({ references, digests, read: (path) => files[path] });
  await checkResult(files, references, digests, result);
  return result;
}

/** The files as they are afterwards. */
export function filesAfter(files: Files, { files: edited }: PinResult): Files {
  return { ...files, ...Object.fromEntries(edited.map(({ path, after }) => [path, after])) };
}

/** What must hold whatever is pinned. */
async function checkResult(
  files: Files,
  references: readonly FoundReference[],
  digests: ReadonlyMap<string, Digest>,
  result: PinResult,
): Promise<void> {
  for (const { path, before, after, insertions } of result.files) {
    expect(before).toBe(files[path]);
    // nothing but insertions: what is left without them is the file as it was
    let rest = after;
    for (const { offset, text } of insertions) {
      expect(rest.slice(offset, offset + text.length)).toBe(text);
      rest = rest.slice(0, offset) + rest.slice(offset + text.length);
    }
    expect(rest).toBe(before);
    expect(after).not.toBe(before);
  }
  const again = await scanAll(filesAfter(files, result));
  const pinned = new Set(result.pinned);
  expect(again.map(({ reference }) => reference)).toEqual(
    references.map((each) =>
      pinned.has(each) && each.reference !== null
        ? `${each.reference}@${digests.get(each.reference) ?? ''}`
        : each.reference,
    ),
  );
  expect(again.map(({ kind, platform, format, why }) => ({ kind, platform, format, why }))).toEqual(
    references.map(({ kind, platform, format, why }) => ({ kind, platform, format, why })),
  );
}

/** A text in which digests are shortened to `sha256:` and the reference that they are of. */
export function withNames(text: string, references: readonly FoundReference[]): string {
  return references.reduce(
    (all, { reference }) => (reference === null ? all : all.replaceAll(digestFor(reference), `<${reference}>`)),
    text,
  );
}
