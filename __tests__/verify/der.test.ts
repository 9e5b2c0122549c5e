import { ASN1Obj } from '@sigstore/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyTo, derOf, parseDer } from '../../src/core/verify/der.ts';
import { KnownLeaves } from '../../src/core/verify/known-leaves.ts';
import { SteadyCertificate } from '../../src/core/verify/steady-certificate.ts';
import { LIMITS } from '../../src/limits.ts';
import { discoverLayout, readTrustedRootOfFixtures } from '../support/evidence.ts';

/** Certificates and time stamps of the fixtures. */
const material: readonly Buffer[] = await readMaterial();
const [certificate = Buffer.alloc(0)] = material;

async function readMaterial(): Promise<readonly Buffer[]> {
  const { certificateAuthorities, timestampAuthorities } = readTrustedRootOfFixtures();
  const authorities = [...certificateAuthorities, ...timestampAuthorities].flatMap(
    ({ certChain }) => certChain?.certificates ?? [],
  );
  const { discovery } = await discoverLayout('bundles-rekor1-tsa');
  const evidence = discovery.candidates.flatMap((candidate) =>
    candidate.kind === 'evidence' ? [candidate.evidence.bundle.verificationMaterial] : [],
  );
  return [
    ...evidence.flatMap(({ content }) => (content.$case === 'certificate' ? [content.certificate.rawBytes] : [])),
    ...evidence.flatMap(
      ({ timestampVerificationData: data }) =>
        data?.rfc3161Timestamps.map(({ signedTimestamp }) => signedTimestamp) ?? [],
    ),
    ...authorities.map(({ rawBytes }) => rawBytes),
  ];
}

/** What a reader makes of bytes, as plain values; `refused` where it throws. */
function read(bytes: Buffer, parse: (bytes: Buffer) => ASN1Obj): unknown {
  const plain = ({ tag, value, subs }: ASN1Obj): unknown => [tag.toDER(), value.toString('hex'), subs.map(plain)];
  try {
    return plain(parse(bytes));
  } catch {
    return 'refused';
  }
}

function expectAlike(bytes: Buffer): void {
  expect(read(bytes, parseDer)).toEqual(read(bytes, (each) => ASN1Obj.parseBuffer(Buffer.from(each))));
}

/** Octet strings in one another, deeper than the library follows. */
function nested(depth: number, tag: number): Buffer {
  let bytes = Buffer.from([0x05, 0x00]);
  for (let at = 0; at < depth; at++) {
    const length =
      bytes.length < 0x80
        ? [bytes.length]
        : bytes.length < 0x100
          ? [0x81, bytes.length]
          : [0x82, bytes.length >> 8, bytes.length & 0xff];
    bytes = Buffer.concat([Buffer.from([tag, ...length]), bytes]);
  }
  return bytes;
}

describe('DER is read as the library reads it', () => {
  test('certificates and time stamps', () => {
    expect(material.length).toBeGreaterThan(10);
    material.forEach(expectAlike);
  });

  test.each([
    ['nothing', []],
    ['a tag alone', [0x30]],
    ['a long form tag', [0x1f, 0x01, 0x00]],
    ['the tag 0', [0x00, 0x00]],
    ['an empty sequence', [0x30, 0x00]],
    ['bytes behind it', [0x30, 0x00, 0x00]],
    ['an indefinite length', [0x30, 0x80, 0x00, 0x00]],
    ['a length that could be shorter', [0x04, 0x81, 0x01, 0x00]],
    ['a length with a zero in front', [0x04, 0x82, 0x00, 0x80, ...Array<number>(128).fill(0)]],
    ['a length of 128', [0x04, 0x81, 0x80, ...Array<number>(128).fill(0)]],
    ['a length of more than six bytes', [0x04, 0x87, 1, 1, 1, 1, 1, 1, 1]],
    ['a length past the end', [0x04, 0x02, 0x00]],
    ['a child past the end of its parent', [0x30, 0x04, 0x30, 0x03, 0x05, 0x00, 0x05, 0x00]],
    ['an octet string with an object in it', [0x04, 0x02, 0x05, 0x00]],
    ['an octet string with half an object in it', [0x04, 0x03, 0x05, 0x00, 0x05]],
    ['an octet string in a sequence that ends early', [0x30, 0x03, 0x04, 0x02, 0x05]],
  ])('%s', (_name, bytes) => {
    expectAlike(Buffer.from(bytes));
  });

  test.each([98, 99, 100, 101, 102, 150])('%i levels', (depth) => {
    expectAlike(nested(depth, 0x30));
    expectAlike(nested(depth, 0x04));
  });

  test('bytes that were changed, cut off or repeated', () => {
    const change = fc.record({
      document: fc.constantFrom(...material),
      edits: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
      end: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(change, ({ document, edits, end }) => {
        const bytes = Buffer.from(document);
        edits.forEach(([at, value]) => {
          bytes[at % bytes.length] = value;
        });
        expectAlike(bytes.subarray(0, end === null ? bytes.length : end % bytes.length));
      }),
      { numRuns: 2000 },
    );
  });
});

test('the bytes of an object are those that it was read from, and its DER is a copy of them', () => {
  const root = parseDer(certificate);
  const [signed] = root.subs;
  expect(derOf(root)).toEqual(certificate);
  expect(signed === undefined ? undefined : certificate.includes(derOf(signed))).toBe(true);
  root.toDER().fill(0);
  expect(root.toDER()).toEqual(certificate);
});

test('of a copy the list can change, and the original does not', () => {
  const root = parseDer(certificate);
  const copy = copyTo(root, [0]);
  copy.subs[0]?.subs.pop();
  expect(copy.toDER()).not.toEqual(certificate);
  expect(root.toDER()).toEqual(certificate);
});

test('what a certificate is asked for again is read once', () => {
  const parsed = new SteadyCertificate(certificate);
  expect(parsed.readKey()).toBe(parsed.readKey());
  expect(parsed.notBefore).toBe(parsed.notBefore);
  expect(parsed.fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

test('a signature that was verified ahead is the same as one that was not', async () => {
  const authorities = readTrustedRootOfFixtures().certificateAuthorities.flatMap(
    ({ certChain }) => certChain?.certificates ?? [],
  );
  const results = await Promise.all(
    authorities.map(async ({ rawBytes }) => {
      const issuer = new SteadyCertificate(rawBytes);
      const [ahead, late] = [new SteadyCertificate(certificate), new SteadyCertificate(certificate)];
      await ahead.verifyAhead(issuer);
      return [ahead.verify(issuer), late.verify(issuer)];
    }),
  );
  expect(results.map(([ahead]) => ahead)).toEqual(results.map(([, late]) => late));
  expect(results.flat()).toContain(true);
  expect(results.flat()).toContain(false);
});

describe('certificates that are known', () => {
  test('are parsed once', () => {
    const leaves = new KnownLeaves();
    expect(leaves.read(certificate)).toBe(leaves.read(Buffer.from(certificate)));
  });

  test('are not more than their bound: the oldest goes', () => {
    const leaves = new KnownLeaves();
    const first = leaves.read(certificate);
    for (let at = 1; at < LIMITS.keptCertificates; at++) {
      leaves.read(withSerial(certificate, at));
    }
    expect(leaves.read(certificate)).toBe(first);
    leaves.read(withSerial(certificate, LIMITS.keptCertificates));
    expect(leaves.read(certificate)).not.toBe(first);
  });

  test('are none that are larger than genuine ones', () => {
    const leaves = new KnownLeaves();
    const large = enlarged(certificate, LIMITS.keptCertificateBytes);
    expect(leaves.read(large)).not.toBe(leaves.read(large));
  });
});

/** Another certificate of the same shape: nothing verifies its signature here. */
function withSerial(der: Buffer, serial: number): Buffer {
  const copy = Buffer.from(der);
  copy.writeUInt16BE(serial, copy.length - 2);
  return copy;
}

/** The same certificate with a longer signature. */
function enlarged(der: Buffer, bytes: number): Buffer {
  const [signed, algorithm] = parseDer(der).subs;
  const long = (tag: number, ...parts: readonly Buffer[]): Buffer => {
    const content = Buffer.concat(parts);
    return Buffer.concat([Buffer.from([tag, 0x82, content.length >> 8, content.length & 0xff]), content]);
  };
  const known = [signed, algorithm].flatMap((part) => (part === undefined ? [] : [derOf(part)]));
  return long(0x30, ...known, long(0x03, Buffer.alloc(bytes)));
}
