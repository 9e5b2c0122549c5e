import type { Digest } from '../core/image/digest.ts';
import { formatReference, parseReference } from '../core/image/reference.ts';
import { LIMITS } from '../limits.ts';
import type { FoundReference } from '../scan/reference.ts';
import type { FileReader } from '../scan/source.ts';
import type { Insertion } from './insertion.ts';
import type { PinnedFile } from './patch.ts';
import { PlaceFinder, type PinRequest } from './places.ts';
import { PinWorkspace, type PinTarget, type ScannedSource } from './workspace.ts';

/** A reference that stays as it is. */
export interface UnpinnedReference {
  readonly reference: FoundReference;
  /** a sentence */
  readonly why: string;
}

/** What pinning the images of some files comes to. */
export interface PinResult {
  /** those that have to be written, by code units of their paths */
  readonly files: readonly PinnedFile[];
  /** as they were found, with places and texts before the edit; in the order of the input */
  readonly pinned: readonly FoundReference[];
  /** verified ones that no edit can pin, and those whose name is not in the files; in the order of the input */
  readonly unpinned: readonly UnpinnedReference[];
}

/** What is pinned. */
export interface PinInput {
  /** all that was found in the files, of whatever kind: an edit must change none of the others */
  readonly references: readonly FoundReference[];
  /** by normalized reference: the digest that was verified. What is not in it stays as it is */
  readonly digests: ReadonlyMap<string, Digest>;
  /** the text of a file of the checkout as it was scanned, with its byte order mark; and of files beside it, such as `.env` */
  readonly read: FileReader;
}

const CHANGED = 'The file has changed since the scan.';
const SHARED = 'Several images share the text that would need the digest, but their digests differ.';
const TOO_MANY = 'Too many images in this file cannot be pinned, so the others were not tried.';

/**
 * Writes the verified digest behind the tag of each reference: `name:tag@digest`, so that people and update bots still see the tag.
 * Where a variable has the tag, its value gets the digest, unless it is used for something else. Every edit only puts text in, and
 * is taken only where the edited file, scanned again, names exactly what it named before, with the digests.
 *
 * A reference with a digest stays as it is, since it was verified by that digest.
 */
export async function pinReferences({ references, digests, read }: PinInput): Promise<PinResult> {
  const pinnedName = (reference: string): string | undefined => {
    const request = requestOf(reference, digests);
    return request === undefined ? undefined : `${reference}@${request.digest}`;
  };
  const workspace = new PinWorkspace(
    references.map(({ file }) => file),
    read,
    pinnedName,
  );
  const places = new PlaceFinder(workspace);
  const pins: Pin[] = [];
  const reasons = new Map<FoundReference, string>();
  const indexes = new Map<string, ReadonlyMap<string, number>>();
  for (const reference of references) {
    if (reference.kind === 'unresolved') {
      reasons.set(reference, reference.why ?? '');
    }
    const request = reference.reference === null ? undefined : requestOf(reference.reference, digests);
    if (reference.kind !== 'image' || request === undefined) {
      continue;
    }
    const scanned = await workspace.source(reference.file);
    if (scanned !== undefined && !indexes.has(reference.file)) {
      indexes.set(reference.file, indexesOf(scanned));
    }
    const index = indexes.get(reference.file)?.get(identify(reference));
    if (scanned === undefined || index === undefined) {
      reasons.set(reference, CHANGED);
      continue;
    }
    const found = await places.find(scanned, { reference, ...request });
    reasons.set(reference, found.why);
    pins.push({ reference, target: { file: reference.file, index }, places: found.places });
  }
  await insertAll(workspace, pins, reasons);
  const isPinned = new Set(pins.filter(({ target }) => workspace.isPinned(target)).map(({ reference }) => reference));
  return {
    files: await workspace.edited(),
    pinned: references.filter((reference) => isPinned.has(reference)),
    unpinned: references.flatMap((reference) => {
      const why = isPinned.has(reference) ? undefined : reasons.get(reference);
      return why === undefined ? [] : [{ reference, why }];
    }),
  };
}

function requestOf(
  reference: string,
  digests: ReadonlyMap<string, Digest>,
): Pick<PinRequest, 'tag' | 'digest'> | undefined {
  const digest = digests.get(reference);
  const parsed = parseReference(reference, undefined);
  if (digest === undefined || parsed.kind === 'invalid' || formatReference(parsed.value) !== reference) {
    return undefined;
  }
  const { tag, digest: own } = parsed.value;
  return tag === undefined || own !== undefined ? undefined : { tag, digest };
}

/** The known references of a file by their place and name. */
function indexesOf({ result }: ScannedSource): ReadonlyMap<string, number> {
  return new Map(
    result.references.flatMap((reference, index) =>
      reference.kind === 'image' ? [[identify(reference), index] as const] : [],
    ),
  );
}

function identify({ line, column, reference, platform }: FoundReference): string {
  return JSON.stringify([line, column, reference, platform]);
}

/** A reference with the places that are tried for its digest. */
interface Pin {
  readonly reference: FoundReference;
  readonly target: PinTarget;
  readonly places: readonly Insertion[];
}

/** One insertion, and all references that it is for. */
interface PinUnit {
  readonly insertion: Insertion;
  readonly pins: readonly Pin[];
}

async function insertAll(
  workspace: PinWorkspace,
  pins: readonly Pin[],
  reasons: Map<FoundReference, string>,
): Promise<void> {
  const scannedSoFar = new Map<string, number>();
  const rounds = pins.reduce((most, { places }) => Math.max(most, places.length), 0);
  for (let round = 0; round < rounds; round++) {
    const open = pins.filter(({ target }) => !workspace.isPinned(target));
    const placed = open.flatMap((pin) => {
      const insertion = pin.places[round];
      return insertion === undefined ? [] : [{ insertion, pin }];
    });
    const groups = Map.groupBy(placed, ({ insertion: { file, offset } }) => JSON.stringify([file, offset]));
    const units = [...groups.values()].flatMap((group): readonly PinUnit[] => {
      const [first] = group;
      const isShared = first === undefined || group.some(({ insertion }) => insertion.text !== first.insertion.text);
      if (isShared) {
        group.forEach(({ pin }) => reasons.set(pin.reference, SHARED));
        return [];
      }
      return [{ insertion: first.insertion, pins: group.map(({ pin }) => pin) }];
    });
    for (const [file, own] of Map.groupBy(units, ({ insertion }) => insertion.file)) {
      await insertInHalves(workspace, file, own, scannedSoFar, reasons);
    }
  }
}

/** Puts in as much as has the right effect: all at once, else the halves by themselves. */
async function insertInHalves(
  workspace: PinWorkspace,
  file: string,
  units: readonly PinUnit[],
  scannedSoFar: Map<string, number>,
  reasons: Map<FoundReference, string>,
): Promise<void> {
  const scanned = scannedSoFar.get(file) ?? 0;
  if (scanned > LIMITS.pinScanned) {
    units.forEach(({ pins }) => {
      pins.forEach(({ reference }) => reasons.set(reference, TOO_MANY));
    });
    return;
  }
  scannedSoFar.set(file, scanned + ((await workspace.source(file))?.text.length ?? 0));
  const targets = units.flatMap(({ pins }) => pins.map(({ target }) => target));
  const insertions = units.map(({ insertion }) => insertion);
  if ((await workspace.tryInsert(file, insertions, targets)) || units.length < 2) {
    return;
  }
  const middle = Math.ceil(units.length / 2);
  await insertInHalves(workspace, file, units.slice(0, middle), scannedSoFar, reasons);
  await insertInHalves(workspace, file, units.slice(middle), scannedSoFar, reasons);
}
