import { repositoryOf } from './classify.ts';
import type { FoundReference, ScanResult, UnreadFile } from './reference.ts';
import type { AddedReference, RepositoryChanges } from './repository.ts';

/**
 * What a change does to the images of a repository: references are compared, wherever they stand, so that a file that is
 * moved changes nothing. Of the scans the comments that have no effect are refused already.
 */
export function changesBetween(head: ScanResult, base: ScanResult): RepositoryChanges {
  const [now, before] = [new ImagesOfScan(head), new ImagesOfScan(base)];
  const added = now.references.filter((reference) => !before.has(reference));
  const removed = before.references.filter((reference) => !now.has(reference));
  const replaced = pairsOf(now.placesOf(added), before.placesOf(removed));
  const repositories = new Set(before.references.map(repositoryOf));
  return {
    added: added.map((reference): AddedReference => ({
      reference,
      before: replaced.get(reference),
      isKnownRepository: repositories.has(repositoryOf(reference)),
    })),
    removed,
    unresolved: unresolvedSince(head, base),
    unread: unreadSince(head, base),
  };
}

/** Where a reference is named: a file, and the how many-th reference of its repository in it. */
interface NamedPlace {
  readonly reference: string;
  readonly repository: string;
  readonly file: string;
  readonly index: number;
}

/** The images that files name. */
class ImagesOfScan {
  /** each once, in the order of their first places */
  readonly references: readonly string[];
  readonly #places: readonly NamedPlace[];
  readonly #names: ReadonlySet<string>;

  constructor({ references }: ScanResult) {
    const counts = new Map<string, number>();
    this.#places = references.flatMap(({ kind, reference, file }): readonly NamedPlace[] => {
      if (kind !== 'image' || reference === null) {
        return [];
      }
      const repository = repositoryOf(reference);
      const key = keyOf(file, repository);
      const index = counts.get(key) ?? 0;
      counts.set(key, index + 1);
      return [{ reference, repository, file, index }];
    });
    this.#names = new Set(this.#places.map(({ reference }) => reference));
    this.references = [...this.#names];
  }

  has(reference: string): boolean {
    return this.#names.has(reference);
  }

  placesOf(references: readonly string[]): readonly NamedPlace[] {
    const some = new Set(references);
    return this.#places.filter(({ reference }) => some.has(reference));
  }
}

/** Unambiguous: files can have any characters in their names. */
function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** Pairs of one file and repository that are compared by their distance; beyond it the order alone decides. */
const MAX_COMPARED = 100_000;

/**
 * What each of some added references stands in place of: one to the same repository that went; first those of the same file,
 * the nearest in order, then those of other files in their order. Each that went is taken once.
 */
function pairsOf(added: readonly NamedPlace[], removed: readonly NamedPlace[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (after: NamedPlace, before: NamedPlace): void => {
    if (!pairs.has(after.reference) && !taken.has(before.reference)) {
      pairs.set(after.reference, before.reference);
      taken.add(before.reference);
    }
  };
  const inFile = Map.groupBy(removed, ({ file, repository }) => keyOf(file, repository));
  for (const [key, after] of Map.groupBy(added, ({ file, repository }) => keyOf(file, repository))) {
    const before = inFile.get(key) ?? [];
    if (after.length * before.length <= MAX_COMPARED) {
      const all = after.flatMap((each) => before.map((other) => [each, other] as const));
      const distance = ([one, other]: (typeof all)[number]): number => Math.abs(one.index - other.index);
      all
        .sort((a, b) => distance(a) - distance(b))
        .forEach(([each, other]) => {
          pair(each, other);
        });
    } else {
      pairInOrder(after, before, pair);
    }
  }
  const inRepository = Map.groupBy(removed, ({ repository }) => repository);
  for (const [repository, after] of Map.groupBy(added, (place) => place.repository)) {
    const [open, free] = [
      after.filter(({ reference }) => !pairs.has(reference)),
      (inRepository.get(repository) ?? []).filter(({ reference }) => !taken.has(reference)),
    ];
    pairInOrder(open, free, pair);
  }
  return pairs;
}

function pairInOrder(
  after: readonly NamedPlace[],
  before: readonly NamedPlace[],
  pair: (after: NamedPlace, before: NamedPlace) => void,
): void {
  const [ones, others] = [after, before].map((places) => [
    ...new Map(places.map((place) => [place.reference, place])).values(),
  ]);
  for (const [index, one] of (ones ?? []).entries()) {
    const other = others?.[index];
    if (other !== undefined) {
      pair(one, other);
    }
  }
}

function unresolvedSince(head: ScanResult, base: ScanResult): readonly FoundReference[] {
  const known = new Set(base.references.filter(isUnresolved).map(({ file, written }) => keyOf(file, written)));
  return head.references.filter((each) => isUnresolved(each) && !known.has(keyOf(each.file, each.written)));
}

function isUnresolved({ kind }: FoundReference): boolean {
  return kind === 'unresolved';
}

/** A file whose content is not known counts as changed. */
function unreadSince(head: ScanResult, base: ScanResult): readonly UnreadFile[] {
  const known = new Set(
    base.files.flatMap(({ file, why, content }) => (content === undefined ? [] : [keyOf(file, why, content)])),
  );
  return head.files.filter(({ file, why, content }) => content === undefined || !known.has(keyOf(file, why, content)));
}
