import { describe, expect, test } from 'vitest';
import { readSimpleSigning, readStatement, type Claim } from '../../src/core/verify/claim.ts';
import { Rejection } from '../../src/core/verify/finding.ts';

const HEX = 'a'.repeat(64);
const DIGEST = `sha256:${HEX}`;
const IN_TOTO = 'application/vnd.in-toto+json';
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';

interface ReadOptions {
  readonly type?: string;
  readonly format?: 'bundle' | 'cosign';
}

const bytes = (value: unknown): Buffer => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

/** The sentence of the rejection, which must have the code `statement`. */
function refusalOf(read: () => Claim): string {
  try {
    read();
  } catch (error) {
    if (error instanceof Rejection && error.code === 'statement') {
      return error.message;
    }
    throw error;
  }
  return 'accepted';
}

describe('simple signing', () => {
  const payload = (changes: { critical?: object; image?: object; identity?: object } = {}): object => ({
    critical: {
      type: 'cosign container image signature',
      identity: { 'docker-reference': 'cgr.dev/demo/nginx', ...changes.identity },
      image: { 'docker-manifest-digest': DIGEST, ...changes.image },
      ...changes.critical,
    },
    optional: null,
  });

  test('names a digest, and the image as the signer called it', () => {
    expect(readSimpleSigning(bytes(payload()))).toEqual({
      kind: 'signature',
      subjects: [{ digest: DIGEST, name: 'cgr.dev/demo/nginx' }],
    });
  });

  test('may have no name, and anything as optional', () => {
    const nameless = readSimpleSigning(bytes(payload({ identity: { 'docker-reference': '' } })));
    expect(nameless.subjects[0]?.name).toBeUndefined();
    expect(() => readSimpleSigning(bytes({ ...payload(), optional: { run: 1 } }))).not.toThrow();
  });

  test.each<[string, unknown, RegExp]>([
    ['another type', payload({ critical: { type: 'atomic container signature' } }), /not a cosign image signature/],
    ['no type', payload({ critical: { type: undefined } }), /critical\.type/],
    ['no identity', payload({ critical: { identity: undefined } }), /critical\.identity/],
    ['no image', payload({ critical: { image: undefined } }), /critical\.image/],
    ['no digest', payload({ image: { 'docker-manifest-digest': undefined } }), /docker-manifest-digest/],
    ['an uppercase digest', payload({ image: { 'docker-manifest-digest': DIGEST.toUpperCase() } }), /no sha256 digest/],
    ['another algorithm', payload({ image: { 'docker-manifest-digest': `sha512:${HEX}` } }), /no sha256 digest/],
    ['a list', [payload()], /not a cosign image signature/],
    ['no JSON', 'digest', /not valid JSON/],
    ['trailing bytes', `${JSON.stringify(payload())}x`, /not valid JSON/],
    [
      'a digest twice',
      '{"critical":{"image":{"docker-manifest-digest":1,"docker-manifest-digest":2}}}',
      /occurs twice/,
    ],
  ])('%s is refused', (_, value, message) => {
    expect(refusalOf(() => readSimpleSigning(bytes(value)))).toMatch(message);
  });
});

describe('statements', () => {
  const statement = (changes: object = {}): object => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'cgr.dev/demo/nginx', digest: { sha256: HEX } }],
    predicateType: 'https://spdx.dev/Document',
    predicate: { spdxVersion: 'SPDX-2.3' },
    ...changes,
  });
  const read = (value: unknown, { type = IN_TOTO, format = 'bundle' }: ReadOptions = {}): Claim =>
    readStatement(type, bytes(value), format);

  test.each(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'])('of type %s', (_type) => {
    expect(read(statement({ _type }))).toEqual({
      kind: 'attestation',
      subjects: [{ digest: DIGEST, name: 'cgr.dev/demo/nginx' }],
      predicateType: 'https://spdx.dev/Document',
      predicate: bytes('{"spdxVersion":"SPDX-2.3"}'),
      value: { spdxVersion: 'SPDX-2.3' },
    });
  });

  test('the predicate is cut from the payload as signed', () => {
    const text = JSON.stringify(statement()).replace(/"predicate":.*$/, '"predicate": { "b" : [1,  2] , "a":"é"}\n}');
    const claim = read(text);
    expect(claim.kind === 'attestation' && claim.predicate.toString()).toBe('{ "b" : [1,  2] , "a":"é"}');
  });

  test('only sha256 digests in lowercase count, each with its name', () => {
    const subject = [
      { name: 'a', digest: { sha512: HEX } },
      { name: 'b', digest: { sha256: HEX.toUpperCase() } },
      { name: 'c', digest: { sha256: HEX.slice(1) } },
      { digest: { sha1: 'x', sha256: HEX } },
      { name: null, digest: { sha256: 'b'.repeat(64) } },
    ];
    expect(read(statement({ subject })).subjects).toEqual([
      { digest: DIGEST, name: undefined },
      { digest: `sha256:${'b'.repeat(64)}`, name: undefined },
    ]);
  });

  test('a string is a predicate, as old cosign writes it', () => {
    const claim = read(statement({ predicate: 'text' }));
    expect(claim.kind === 'attestation' && claim.predicate.toString()).toBe('"text"');
  });

  test('the type of image signatures is a signature, whose predicate may be empty', () => {
    expect(read(statement({ predicateType: SIGNATURE, predicate: {} }))).toEqual({
      kind: 'signature',
      subjects: [{ digest: DIGEST, name: 'cgr.dev/demo/nginx' }],
    });
  });

  test('1024 subjects and 32 digests of one are read', () => {
    const subject = Array.from({ length: 1024 }, () => ({ digest: { sha256: HEX } }));
    expect(read(statement({ subject })).subjects).toHaveLength(1024);
    const digest = Object.fromEntries(Array.from({ length: 32 }, (_, n) => [`x${n}`, HEX]));
    expect(read(statement({ subject: [{ digest }] })).subjects).toEqual([]);
  });

  test.each<[string, object | string, RegExp]>([
    ['another statement type', { _type: 'https://in-toto.io/Statement/v0.2' }, /_type/],
    ['subject null', { subject: null }, /subject/],
    ['subject an object', { subject: {} }, /subject/],
    ['a subject without digest', { subject: [{ name: 'x' }] }, /subject\.0\.digest/],
    ['a digest that is no text', { subject: [{ digest: { sha256: 1 } }] }, /subject\.0\.digest\.sha256/],
    ['a name that is no text', { subject: [{ name: 1, digest: {} }] }, /subject\.0\.name/],
    ['1025 subjects', { subject: Array.from({ length: 1025 }, () => ({ digest: {} })) }, /subject/],
    [
      '33 digests',
      { subject: [{ digest: Object.fromEntries(Array.from({ length: 33 }, (_, n) => [`x${n}`, HEX])) }] },
      /more than 32 digests/,
    ],
    ['no predicate type', { predicateType: undefined }, /predicateType/],
    ['an empty predicate type', { predicateType: '' }, /predicateType/],
    ['a predicate type of 513 characters', { predicateType: 'x'.repeat(513) }, /predicateType/],
    ['no predicate', { predicate: undefined }, /has no predicate/],
    ['predicate null', { predicate: null }, /has no predicate/],
    ['an empty object', { predicate: {} }, /predicate is empty/],
    ['an empty list', { predicate: [] }, /predicate is empty/],
    ['an empty text', { predicate: '' }, /predicate is empty/],
    ['an image signature without predicate', { predicateType: SIGNATURE, predicate: null }, /has no predicate/],
  ])('%s is refused', (_, changes, message) => {
    expect(refusalOf(() => read(typeof changes === 'string' ? changes : statement(changes)))).toMatch(message);
  });

  test.each([
    ['text/plain', /not an in-toto statement, but "text\/plain"/],
    ['application/vnd.in-toto+json; v=1', /not an in-toto statement/],
    ['', /not an in-toto statement/],
  ])('the payload type %j is refused', (type, message) => {
    expect(refusalOf(() => read(statement(), { type }))).toMatch(message);
  });

  test('an image signature in a cosign layer is refused', () => {
    const signature = statement({ predicateType: SIGNATURE, predicate: {} });
    expect(refusalOf(() => read(signature, { format: 'cosign' }))).toMatch(/only as a bundle/);
  });

  test('a member twice is refused', () => {
    expect(refusalOf(() => read('{"subject":[],"subject":[]}'))).toMatch(
      /signed payload is the member "subject" occurs twice/,
    );
  });
});
