import { ASN1Obj } from '@sigstore/core';

/** An ASN.1 object with the very bytes that it was read from. */
class DerObject extends ASN1Obj {
  readonly #der: Buffer;
  #oid: string | undefined;
  #date: Date | undefined;

  constructor(tag: ASN1Obj['tag'], value: Buffer, subs: ASN1Obj[], der: Buffer) {
    super(tag, value, subs);
    this.#der = der;
  }

  get der(): Buffer {
    return this.#der;
  }

  /** A copy: the library writes into what it gets where it verifies time stamps. */
  override toDER(): Buffer {
    return Buffer.from(this.#der);
  }

  override toOID(): string {
    return (this.#oid ??= super.toOID());
  }

  override toDate(): Date {
    return (this.#date ??= super.toDate());
  }
}

/**
 * Reads DER to the very objects that `ASN1Obj.parseBuffer` makes of it, and refuses what that refuses (a test compares the
 * two). The library makes a buffer for each byte of a header, and writes anew what it has read whenever bytes are needed;
 * here all values are slices of the bytes given, which must not change.
 * @throws Error where the bytes are not DER
 */
export function parseDer(bytes: Buffer): ASN1Obj {
  const root = readObject({ bytes, at: 0 }, 0);
  if (root?.der.length !== bytes.length) {
    throw new Error('the bytes are not DER');
  }
  return root;
}

/** The bytes of an object, not to be written to. */
export function derOf(object: ASN1Obj): Buffer {
  return object instanceof DerObject ? object.der : object.toDER();
}

/**
 * A copy whose extensions can be taken out: the lists on the way to them are new, all else is shared.
 * @param path the position, in its list, of each object that leads to the list that may change
 */
export function copyTo(object: ASN1Obj, [position, ...rest]: readonly number[]): ASN1Obj {
  return new ASN1Obj(
    object.tag,
    object.value,
    object.subs.map((sub, at) => (at === position ? copyTo(sub, rest) : sub)),
  );
}

interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

/** As in the library. */
const MAX_DEPTH = 100;
const CONSTRUCTED = 0x20;
const OCTET_STRING = 0x04;

/** Undefined where the bytes are no object: within octet strings that is nothing special. */
function readObject(cursor: Cursor, depth: number): DerObject | undefined {
  const { bytes, at: start } = cursor;
  const encoded = bytes[cursor.at++];
  const tag = encoded === undefined ? undefined : tagOf(encoded);
  const length = readLength(cursor);
  const from = cursor.at;
  if (encoded === undefined || tag === undefined || length === undefined || depth > MAX_DEPTH) {
    return undefined;
  }
  const end = from + length;
  if (end > bytes.length) {
    return undefined;
  }
  const isConstructed = (encoded & CONSTRUCTED) !== 0;
  const subs = isConstructed || encoded === OCTET_STRING ? readObjects(cursor, end, depth + 1) : [];
  if (subs === undefined && isConstructed) {
    return undefined;
  }
  cursor.at = end;
  return new DerObject(tag, bytes.subarray(from, end), subs ?? [], bytes.subarray(start, end));
}

function readObjects(cursor: Cursor, end: number, depth: number): DerObject[] | undefined {
  const objects: DerObject[] = [];
  while (cursor.at < end) {
    const object = readObject(cursor, depth);
    if (object === undefined) {
      return undefined;
    }
    objects.push(object);
  }
  return cursor.at === end ? objects : undefined;
}

/** Only the shortest form of a definite length is DER (X.690, section 10.1). */
function readLength(cursor: Cursor): number | undefined {
  const first = cursor.bytes[cursor.at++];
  if (first === undefined || first < 0x80) {
    return first;
  }
  const count = first & 0x7f;
  if (count > 6) {
    return undefined;
  }
  let length = 0;
  for (let read = 0; read < count; read++) {
    const byte = cursor.bytes[cursor.at++];
    if (byte === undefined || (read === 0 && byte === 0)) {
      return undefined;
    }
    length = length * 256 + byte;
  }
  return length < 0x80 ? undefined : length;
}

const tags = new Map<number, ASN1Obj['tag'] | undefined>();

/** The tags are few, and nothing writes to them. */
function tagOf(encoded: number): ASN1Obj['tag'] | undefined {
  if (!tags.has(encoded)) {
    tags.set(encoded, readTag(encoded));
  }
  return tags.get(encoded);
}

function readTag(encoded: number): ASN1Obj['tag'] | undefined {
  try {
    return ASN1Obj.parseBuffer(Buffer.from([encoded, 0])).tag;
  } catch {
    return undefined;
  }
}
