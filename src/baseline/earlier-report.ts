import { z } from 'zod';
import { parseDigest } from '../core/image/digest.ts';
import { invalid, parsed, type Parsed } from '../parsed.ts';
import { parseReference } from '../core/image/reference.ts';
import { JsonError, parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { BaselineImage, EarlierScan } from './pairing.ts';

const report = z.object({
  schemaVersion: z.number(),
  images: z
    .array(z.object({ reference: z.string(), digest: z.string().nullable(), result: z.string().optional() }))
    .max(LIMITS.imageFileNames),
});

type EarlierImage = z.infer<typeof report>['images'][number];

/** Results of images that were not required to be signed by anybody: what is compared with them would look compared. */
const UNDECIDED: readonly (string | undefined)[] = ['proposed', 'exempt', 'skipped'];

/**
 * Reads which images a `report.json` of an earlier run names, by digest. Nothing else of it is read, and nothing is
 * believed: whoever can write the report can name any image, which is then verified as every other one. What is no
 * reference with a digest is left out.
 */
export function parseEarlierReport(text: string): Parsed<readonly BaselineImage[]> {
  const read = readImages(text);
  return read.kind === 'invalid' ? read : parsed(read.value.flatMap((image) => toBaseline(image) ?? []));
}

/** The same of a scan: images that nobody was required to have signed are none to compare with. */
export function parseEarlierScan(text: string): Parsed<EarlierScan> {
  const read = readImages(text);
  if (read.kind === 'invalid') {
    return read;
  }
  const decided = read.value
    .filter(({ result }) => !UNDECIDED.includes(result))
    .map((image) => ({ image, baseline: toBaseline(image) }));
  return parsed({
    baselines: decided.flatMap(({ baseline }) => baseline ?? []),
    unknown: decided.flatMap(({ image, baseline }) => (baseline === undefined ? [image.reference] : [])),
  });
}

function readImages(text: string): Parsed<readonly EarlierImage[]> {
  let value: unknown;
  try {
    ({ value } = parseJson(Buffer.from(text.replace(/^\ufeff/, ''))));
  } catch (thrown) {
    if (!(thrown instanceof JsonError)) {
      throw thrown;
    }
    return invalid(`it is not a report.json: ${thrown.message}`);
  }
  const read = report.safeParse(value);
  return read.success ? parsed(read.data.images) : invalid('it is not a report.json of this action');
}

function toBaseline({ reference: written, digest: hex }: EarlierImage): BaselineImage | undefined {
  const result = parseReference(written, 'latest');
  const digest = parseDigest(hex ?? '');
  if (result.kind === 'invalid' || digest === undefined) {
    return undefined;
  }
  const { repository, tag } = result.value;
  // by digest alone: the tag may be another image by now
  return { requested: written, reference: { repository, tag: undefined, digest }, tag };
}
