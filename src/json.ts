import { isUtf8 } from 'node:buffer';
import { LIMITS } from './limits.ts';

/** Untrusted bytes that are not JSON, or JSON that is refused; the message gives the reason. */
export class JsonError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'JsonError';
  }
}

/** A strictly parsed JSON text. */
export interface JsonDocument {
  readonly value: unknown;
  /** The bytes of a member's value when the text is an object: exactly as written, without space around them. */
  member(name: string): Buffer | undefined;
}

/**
 * Parses bytes as JSON (RFC 8259), the only parser for what a registry or a signer wrote. Refused beyond
 * the grammar: bytes that are not UTF-8, a byte order mark, a member name that occurs twice in an object (two
 * readers could take different ones) or that has a backslash in it, and more nesting, values or names than the bounds.
 * @throws JsonError
 */
export function parseJson(bytes: Uint8Array): JsonDocument {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isUtf8(buffer)) {
    throw new JsonError('not valid UTF-8');
  }
  const text = buffer.toString('utf8');
  // first, since it costs less than the values it can refuse
  const members = scan(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new JsonError('not valid JSON', { cause });
  }
  return {
    value,
    member: (name) => {
      const span = members.get(name);
      if (span === undefined) {
        return undefined;
      }
      const start = Buffer.byteLength(text.slice(0, span.start));
      return trim(buffer.subarray(start, start + Buffer.byteLength(text.slice(span.start, span.end))));
    },
  };
}

/** An object or an array that is not closed yet. */
interface Container {
  /** names of the object that was read last at this depth, in its order; undefined in an array */
  readonly before: readonly string[] | undefined;
  /** how many names there were */
  size: number;
  /** the names, as soon as they are others than those of the object before */
  names: Set<string> | undefined;
  /** whether the next string is a member name */
  atName: boolean;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Positions in the text, in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One pass over the text, which need not be JSON: enforces the bounds, and returns the spans of the outermost
 * object's members, which mean something only when the text is JSON.
 */
function scan(text: string): ReadonlyMap<string, Span> {
  const members = new Map<string, Span>();
  const open: Container[] = [];
  const shapes: (readonly string[])[] = [];
  // an object with many members, and objects that have none alike, take V8 far longer than their length
  const distinct = new Set<string>();
  let outermost = '';
  let start = 0;
  let values = 0;
  const endMember = (end: number): void => {
    if (open.length === 1 && open[0]?.before !== undefined && start > 0) {
      members.set(outermost, { start, end });
      start = 0;
    }
  };
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const container = open.at(-1);
        const expected = container?.atName === true ? expectedName(container, text, at) : undefined;
        const end = expected === undefined ? endOfString(text, at) : at + expected.length + 1;
        if (container?.atName === true) {
          const name = expected ?? readName(container, text.slice(at, end + 1));
          container.size++;
          container.atName = false;
          // the larger an object is, the more each of its members takes
          values += container.size > LIMITS.jsonMembers ? 1 : 0;
          if (expected === undefined) {
            distinct.add(name);
          }
          if (distinct.size > LIMITS.jsonNames) {
            throw new JsonError(`more than ${LIMITS.jsonNames} different member names`);
          }
          if (open.length === 1) {
            outermost = name;
          }
        }
        at = end;
        break;
      }
      case OPEN_OBJECT:
        values++;
        open.push({ before: shapes[open.length] ?? [], size: 0, names: undefined, atName: true });
        break;
      case OPEN_ARRAY:
        values++;
        open.push({ before: undefined, size: 0, names: undefined, atName: false });
        break;
      case COLON:
        if (open.length === 1) {
          start = at + 1;
        }
        break;
      case COMMA: {
        values++;
        endMember(at);
        const container = open.at(-1);
        if (container?.before !== undefined) {
          container.atName = true;
        }
        break;
      }
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        endMember(at);
        keepShape(shapes, open.pop(), open.length);
        break;
      default:
        continue;
    }
    if (values > LIMITS.jsonValues) {
      throw new JsonError(`more than ${LIMITS.jsonValues} values`);
    }
    if (open.length > LIMITS.jsonDepth) {
      throw new JsonError(`nested deeper than ${LIMITS.jsonDepth}`);
    }
  }
  return members;
}

/**
 * The next name of the object before at this depth, where the text has it here: most objects of a list have the names of the
 * one before, which are different ones and have no backslash, so that nothing has to be made or looked up.
 */
function expectedName({ before, size, names }: Container, text: string, at: number): string | undefined {
  const name = names === undefined ? before?.[size] : undefined;
  return name !== undefined && text.startsWith(name, at + 1) && text.charCodeAt(at + 1 + name.length) === QUOTE
    ? name
    : undefined;
}

/** Reads a name that is another one than expected. @throws JsonError for one that occurs twice, or has a backslash in it */
function readName(container: Container, quoted: string): string {
  const name = nameAt(quoted);
  const names = (container.names ??= new Set(container.before?.slice(0, container.size)));
  if (names.has(name)) {
    throw new JsonError(`the member ${JSON.stringify(name.slice(0, 100))} occurs twice in one object`);
  }
  if (name.includes('\\')) {
    // V8 then takes escaped names for this one (nodejs/node#63785), so it must never come to read it
    throw new JsonError(`the member name ${JSON.stringify(name.slice(0, 100))} has a backslash in it`);
  }
  names.add(name);
  return name;
}

/** Objects with more names are none of many in a list. */
const MAX_SHAPE = 64;

function keepShape(shapes: (readonly string[])[], closed: Container | undefined, depth: number): void {
  if (closed?.names !== undefined && closed.names.size <= MAX_SHAPE) {
    shapes[depth] = [...closed.names];
  }
}

/** The position of the quotation mark that ends a string: the first one after an even number of backslashes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) {
      before--;
    }
    if ((end - before) % 2 === 1) {
      return end;
    }
  }
  return text.length;
}

/** Names are compared as read, so that an escaped spelling is the same name. */
function nameAt(quoted: string): string {
  if (!quoted.includes('\\')) {
    return quoted.slice(1, -1);
  }
  try {
    return String(JSON.parse(quoted));
  } catch (cause) {
    throw new JsonError('not valid JSON', { cause });
  }
}

function trim(bytes: Buffer): Buffer {
  const isSpace = (byte: number | undefined): boolean =>
    byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
  let start = 0;
  let end = bytes.length;
  while (start < end && isSpace(bytes[start])) {
    start++;
  }
  while (end > start && isSpace(bytes[end - 1])) {
    end--;
  }
  return bytes.subarray(start, end);
}
