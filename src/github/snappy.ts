import { LIMITS } from '../limits.ts';

/**
 * The content of a snappy block; what it says about its length is checked before anything is unpacked.
 * @throws an error whose message says what is wrong with the bytes
 */
export async function unpackSnappy(bytes: Buffer): Promise<Buffer> {
  const length = announcedLength(bytes);
  if (length === undefined) {
    throw new Error('it does not begin with a length');
  }
  if (length > LIMITS.blobBytes) {
    throw new Error(`it says that it is ${length} bytes long; at most ${LIMITS.blobBytes} are read`);
  }
  // in a sandbox with bounds of its own: decoders in plain JavaScript can be made to run for ever
  const { snappyUncompress } = await import('hysnappy');
  return Buffer.from(snappyUncompress(bytes, length));
}

/** google/snappy `format_description.txt`, "Preamble": a little-endian varint of at most 32 bits. */
function announcedLength(bytes: Buffer): number | undefined {
  let length = 0;
  for (const [at, byte] of bytes.subarray(0, 5).entries()) {
    length += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) {
      return length;
    }
  }
  return undefined;
}
