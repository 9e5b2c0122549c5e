import { formatReference, isTag, TAG_RULE, type ImageReference } from '../core/image/reference.ts';
import type { ImageRequest } from '../core/policy/request.ts';
import { JsonError, parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { invalid, parsed, type Parsed } from '../parsed.ts';
import { assignShards, formatShard, parseShard, type Shard } from '../shards/list.ts';
import { quote } from '../text.ts';
import type { InputReader } from './reader.ts';
import { readReference } from './slips.ts';

/** A valid line of `image` or `image-file`. */
export interface ImageLine {
  /** as written, with the tag that applies */
  readonly requested: string;
  readonly reference: ImageReference;
}

const DEFAULT_TAG = 'latest';
/** Issues of a file, and repetitions, that are reported one by one; the rest is counted. */
const MAX_ISSUES = 20;
const MAX_REPEATED = 10;

/** A name from `image` or `image-file`. */
interface GivenName {
  readonly text: string;
  /** adds an issue about it */
  readonly refuse: (reason: string) => void;
}

/** Reads `image`, `image-file` and `tag`; duplicates are removed. */
export async function readImageLines(reader: InputReader): Promise<readonly ImageLine[]> {
  const tag = reader.text('tag');
  if (tag !== undefined && !isTag(tag)) {
    reader.refuse('tag', tag, `it ${TAG_RULE}`);
  }
  const issues: string[] = [];
  const names = [...namesOfInput(reader), ...(await namesOfFile(reader, issues))];
  const lines = new Map<string, ImageLine>();
  const repeated: string[] = [];
  for (const { text, refuse } of names) {
    const result = readReference(text, undefined, reader.writing);
    if (result.kind === 'invalid') {
      refuse(result.issue);
      continue;
    }
    const written = result.value;
    const isComplete = written.tag !== undefined || written.digest !== undefined;
    if (isComplete && tag !== undefined && names.length === 1) {
      reader.refuse('tag', tag, `the only image, ${quote(text)}, already has a tag or digest`);
    }
    const applied = tag ?? DEFAULT_TAG;
    const reference = isComplete ? written : { ...written, tag: applied };
    const name = formatReference(reference);
    if (lines.has(name)) {
      repeated.push(name);
    } else {
      lines.set(name, { requested: isComplete ? text : `${text}:${applied}`, reference });
    }
  }
  reportIssues(reader, issues);
  reportRepeated(reader, repeated);
  return [...lines.values()];
}

function namesOfInput(reader: InputReader): readonly GivenName[] {
  const texts = reader.list('image');
  if (texts.length === 0 && !reader.isGiven('image-file')) {
    reader.issues.push(
      `${reader.name('image')} is missing: name the images to verify${reader.isStep ? ', one per line' : ''} (such as cgr.dev/chainguard/nginx), or a file that lists them (${reader.name('image-file')}).`,
    );
  }
  return texts.map((text) => ({
    text,
    refuse: (reason) => {
      reader.refuse('image', text, reason);
    },
  }));
}

async function namesOfFile(reader: InputReader, issues: string[]): Promise<readonly GivenName[]> {
  const names = (await readImageFile(reader)) ?? [];
  return names.flatMap(({ text, where }) => {
    if (text === undefined) {
      issues.push(`${reader.name('image-file')}, ${where}: it is not an image reference.`);
      return [];
    }
    const refuse = (reason: string): void => {
      issues.push(`${reader.name('image-file')}, ${where}: ${reader.describe('image', text, reason)}`);
    };
    return [{ text, refuse }];
  });
}

function reportIssues(reader: InputReader, issues: readonly string[]): void {
  const rest = issues.length - MAX_ISSUES;
  reader.issues.push(
    ...issues.slice(0, MAX_ISSUES),
    ...(rest > 0 ? [`${reader.name('image-file')}: ${rest} more of its lines cannot be used.`] : []),
  );
}

function reportRepeated(reader: InputReader, repeated: readonly string[]): void {
  const rest = repeated.length - MAX_REPEATED;
  reader.notices.push(
    ...repeated
      .slice(0, MAX_REPEATED)
      .map((name) => `${reader.name('image')} names ${name} more than once. It is verified once.`),
    ...(rest > 0 ? [`${rest} more lines repeat an image. Each image is verified once.`] : []),
  );
}

/** A name in a file with its position. */
export interface ListedName {
  /** undefined when the entry is not a text */
  readonly text: string | undefined;
  /** `line 3`, `item 3`, `images[2]` */
  readonly where: string;
}

/**
 * The names in the text of an image file: one a line, with blank lines and `#` comments between them; a JSON array of
 * strings; or a `report.json` of an earlier run, of which only the names are used.
 */
export function parseImageFile(text: string): Parsed<readonly ListedName[]> {
  // some editors write a byte order mark
  const bare = text.replace(/^\ufeff/, '');
  const first = bare.trimStart()[0];
  const names = first === '[' || first === '{' ? parseJsonNames(bare) : parsed(linesOf(bare));
  if (names.kind === 'invalid') {
    return names;
  }
  if (names.value.length === 0) {
    return invalid('it names no image');
  }
  return names.value.length > LIMITS.imageFileNames
    ? invalid(`it names ${names.value.length} images, but at most ${LIMITS.imageFileNames} are allowed`)
    : names;
}

/** The names in the file of `image-file`; undefined when the input is not given, empty after an issue. */
async function readImageFile(reader: InputReader): Promise<readonly ListedName[] | undefined> {
  const path = reader.path('image-file');
  if (path === undefined) {
    return undefined;
  }
  const text = await reader.file('image-file', path, LIMITS.imageFileBytes);
  return text === undefined ? [] : (reader.take('image-file', path, parseImageFile(text)) ?? []);
}

function linesOf(text: string): readonly ListedName[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line.trim(), where: `line ${index + 1}` }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));
}

function parseJsonNames(text: string): Parsed<readonly ListedName[]> {
  let value: unknown;
  try {
    ({ value } = parseJson(Buffer.from(text)));
  } catch (thrown) {
    if (!(thrown instanceof JsonError)) {
      throw thrown;
    }
    return invalid(`it begins like JSON, but is not valid JSON: ${thrown.message}`);
  }
  if (Array.isArray(value)) {
    return parsed(value.map((item, index) => ({ text: stringOf(item), where: `item ${index + 1}` })));
  }
  const images = memberOf(value, 'images');
  return Array.isArray(images)
    ? parsed(
        images.map((image, index) => ({
          text: stringOf(memberOf(image, 'reference')),
          where: `images[${index}]`,
        })),
      )
    : invalid('a JSON file must be an array of strings, or a report.json of this action');
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

/** Without the schema library, which would delay the start of every run. */
function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

/** Reads `shard`; undefined when it is not given or invalid. */
export function readShard(reader: InputReader): Shard | undefined {
  const text = reader.text('shard');
  return text === undefined ? undefined : reader.take('shard', text, parseShard(text));
}

/** The images of a shard, in the order of the list, possibly none; all images without a shard. */
export function imagesOfShard(
  reader: InputReader,
  images: readonly ImageRequest[],
  shard: Shard | undefined,
): readonly ImageRequest[] {
  if (shard === undefined) {
    return images;
  }
  const shards = assignShards(
    images.map(({ reference }) => reference),
    shard.count,
  );
  const own = images.filter(({ reference }) => shards.get(formatReference(reference)) === shard.index);
  reader.notices.push(
    `Shard ${formatShard(shard)}: ${own.length} of the ${images.length} images of the list belong to it.`,
  );
  return own;
}
