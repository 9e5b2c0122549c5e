import { z } from 'zod';
import { parseDigest } from '../core/image/digest.ts';
import { invalid, parsed, type Parsed } from '../parsed.ts';
import { parseReference } from '../core/image/reference.ts';
import { JsonError, parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { BaselineImage } from './pairing.ts';

const report = z.object({
  schemaVersion: z.number(),
  images: z.array(z.object({ reference: z.string(), digest: z.string().nullable() })).max(LIMITS.imageFileNames),
});

/**
 * Reads which images a `report.json` of an earlier run names, by digest. Nothing else of it is read, and nothing is
 * believed: whoever can write the report can name any image, which is then verified as every other one. What is no
 * reference with a digest is left out.
 */
export function parseEarlierReport(text: string): Parsed<readonly BaselineImage[]> {
  let value: unknown;
  try {
    ({ value } = parseJson(Buffer.from(text.replace(/^\ufeff/, ''))));
  } catch (thrown) {
    if (!(thrown instanceof JsonError)) {
      throw thrown;
    }
    return invalid(`it is no report.json: ${thrown.message}`);
  }
  const read = report.safeParse(value);
  return read.success
    ? parsed(read.data.images.flatMap(({ reference, digest }) => toBaseline(reference, digest ?? '') ?? []))
    : invalid('it is no report.json of this action');
}

function toBaseline(written: string, hex: string): BaselineImage | undefined {
  const result = parseReference(written, 'latest');
  const digest = parseDigest(hex);
  if (result.kind === 'invalid' || digest === undefined) {
    return undefined;
  }
  const { repository, tag } = result.value;
  // by digest alone: the tag may be another image by now
  return { requested: written, reference: { repository, tag: undefined, digest }, tag };
}
