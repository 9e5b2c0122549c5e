import { formatReference } from '../core/image/reference.ts';
import { LIMITS } from '../limits.ts';
import { parseChangeGate, type ChangeGate } from '../core/policy/change-gate.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { pairBaselines, type BaselineImage } from '../baseline/pairing.ts';
import { listNames, quote } from '../text.ts';
import type { InputReader } from './reader.ts';
import { readReference } from './slips.ts';

/** The inputs `baseline` and `fail-on-change`. */
export interface BaselineInputs {
  /** the images, each with its baseline when the inputs name one */
  readonly images: readonly ImageRequest[];
  /** whether the baseline is the last run on the base branch of the pull request (`auto`) */
  readonly isAuto: boolean;
  readonly gates: readonly ChangeGate[];
}

const INPUT = 'baseline';
/** Paths are recognized by how they begin or end; everything else is a reference. */
const PATH = /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\])|[/\\]$|\.json$/;

/** Reads `baseline` and `fail-on-change`. */
export async function readBaseline(reader: InputReader, images: readonly ImageRequest[]): Promise<BaselineInputs> {
  const gates = readGates(reader);
  const items = reader.list(INPUT);
  const [first, ...others] = items;
  if (first === undefined) {
    if (gates.length > 0) {
      reader.issues.push(
        `${reader.name('fail-on-change')} needs ${reader.name('baseline')}, which says what to compare the images with.`,
      );
    }
    return { images, isAuto: false, gates };
  }
  if (reader.isGiven('shard')) {
    reader.issues.push(
      `${reader.name(INPUT)} and ${reader.name('shard')} cannot be combined: reports of shards have no comparisons. Compare in a run without ${reader.name('shard')}.`,
    );
  }
  const alone = items.find((item) => item === 'auto' || PATH.test(item));
  if (alone !== undefined && others.length > 0) {
    reader.issues.push(`${reader.name(INPUT)}: ${quote(alone)} cannot be combined with other lines.`);
    return { images, isAuto: false, gates };
  }
  if (alone === 'auto') {
    if (!reader.isStep) {
      reader.refuse(
        INPUT,
        alone,
        'this is not a run for a pull request; use references, or the report.json of an earlier run',
      );
    }
    return { images, isAuto: true, gates };
  }
  const paired = alone === undefined ? pairListed(reader, items, images) : await pairReport(reader, alone, images);
  return { images: paired, isAuto: false, gates };
}

/** Reads `fail-on-change`. */
export function readGates(reader: InputReader): readonly ChangeGate[] {
  const items = [...new Set(reader.list('fail-on-change'))];
  return items.flatMap((item) => reader.take('fail-on-change', item, parseChangeGate(item)) ?? []);
}

/** Each line is written by hand here, so a line that matches no image is an issue. */
function pairListed(
  reader: InputReader,
  items: readonly string[],
  images: readonly ImageRequest[],
): readonly ImageRequest[] {
  const named = items.flatMap((item) => {
    const reference = reader.take(INPUT, item, readReference(item, 'latest', reader.writing));
    return reference === undefined ? [] : [{ item, reference }];
  });
  const unique = new Map(named.map(({ reference }) => [formatReference(reference), reference]));
  const baselines = [...unique].map(([requested, reference]): BaselineImage => ({
    requested,
    reference,
    tag: reference.tag,
  }));
  const { images: paired, ambiguous, unused } = pairBaselines(images, baselines);
  if (named.length < items.length || images.length === 0) {
    return images;
  }
  if (ambiguous.length > 0) {
    reader.issues.push(
      `${reader.name(INPUT)}: it is not clear what ${listNames(ambiguous.map((name) => quote(name)))} is compared with: if a repository has several images or baselines, the one with the same tag is used, but there is not exactly one.`,
    );
  } else if (unused.length > 0) {
    reader.issues.push(
      `${reader.name(INPUT)}: no image is compared with ${listNames(unused.map(({ requested }) => quote(requested)))}: a baseline must be in the repository of an image, and a path must begin with "./".`,
    );
  }
  return paired;
}

async function pairReport(
  reader: InputReader,
  path: string,
  images: readonly ImageRequest[],
): Promise<readonly ImageRequest[]> {
  const file = path.endsWith('.json') ? path : `${path.replace(/[/\\]$/, '')}/report.json`;
  const text = await reader.fileIfThere(INPUT, file, LIMITS.imageFileBytes);
  if (text === undefined) {
    const reason = `There is no report of an earlier run at ${quote(file)}.`;
    return images.map((image) => ({ ...image, baseline: { kind: 'none', reason } }));
  }
  // loaded on demand: it needs a schema library, which most runs do not need this early
  const { parseEarlierReport } = await import('../baseline/earlier-report.ts');
  const baselines = reader.take(INPUT, file, parseEarlierReport(text));
  return baselines === undefined ? images : pairBaselines(images, baselines).images;
}
