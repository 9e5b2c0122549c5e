import { JsonError, parseJson } from '../json.ts';
import { invalid, parsed, type Parsed } from '../parsed.ts';
import { LIMITS } from '../limits.ts';
import type { InputReader } from './reader.ts';

const INPUT = 'image-file';

/** A name in a file, and where in it. */
export interface ListedName {
  /** undefined: there is no text */
  readonly text: string | undefined;
  /** `line 3`, `item 3`, `images[2]` */
  readonly where: string;
}

/**
 * The names in the text of an image file: one a line, with blank lines and `#` comments between them; a JSON array of
 * strings; or a `report.json` of an earlier run, of which nothing else is believed or taken.
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
    ? invalid(`it names ${names.value.length} images; at most ${LIMITS.imageFileNames} are taken`)
    : names;
}

/** The names in the file of `image-file`; undefined where the input is not given, none after a fault. */
export async function readImageFile(reader: InputReader): Promise<readonly ListedName[] | undefined> {
  const path = reader.line(INPUT);
  if (path === undefined) {
    return undefined;
  }
  const text = await reader.file(INPUT, path, LIMITS.imageFileBytes);
  return text === undefined ? [] : (reader.take(INPUT, path, parseImageFile(text)) ?? []);
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
    return invalid(`it begins as JSON does, and is ${thrown.message}`);
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
    : invalid('as JSON it must be an array of strings, or a report.json of this action');
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

/** By hand: a schema library would have to be loaded before anything else. */
function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
