import { describe, expect, test } from 'vitest';
import { hexOf } from '../../src/core/image/digest.ts';
import { testAttacks, type Attack } from './attacks.ts';
import { logAgain } from './entries.ts';
import { judge, verifyAllImages } from './judge.ts';
import { IMAGE, Maker, OTHER_IMAGE, simpleSigning, statement } from './material.ts';

const SHA256 = hexOf(IMAGE);
const SUBJECT = { name: 'api', digest: { sha256: SHA256 } };

/** A text is signed as it is written; an object as its JSON. */
function asSigned(content: object | string): object {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

/** A statement that the expected signer signed, and that nobody may read in two ways. */
function signedStatement(
  row: number,
  what: string,
  content: object | string,
  code: Attack['code'] = 'statement',
): Attack {
  return {
    row,
    what,
    code,
    make: async (maker, bad) => ({
      bundles: [
        await maker.bundle({
          content: bad ? asSigned(content) : statement(),
        }),
      ],
    }),
  };
}

/** The same for a simple signing payload. */
function signedPayload(
  row: number,
  what: string,
  content: object | string,
  code: Attack['code'] = 'statement',
): Attack {
  return {
    row,
    what,
    code,
    make: async (maker, bad) => ({
      signatures: [
        await maker.signatureLayer({
          content: bad ? asSigned(content) : simpleSigning(),
        }),
      ],
    }),
  };
}

const MANY_DIGESTS = Object.fromEntries(Array.from({ length: 32 }, (_, at) => [`x${at}`, '00'] as const));

const TEXT = JSON.stringify(statement());
const PAYLOAD = JSON.stringify(simpleSigning());
const otherSubject = `"subject":[{"name":"api","digest":{"sha256":"${hexOf(OTHER_IMAGE)}"}}]`;

testAttacks('one text, one meaning', [
  signedStatement(17, 'subject twice, that of the image last', TEXT.replace('{', `{${otherSubject},`)),
  signedStatement(17, 'subject twice, that of the image first', TEXT.replace(/\}$/, `,${otherSubject}}`)),
  signedStatement(17, 'subject twice, once with an escape', TEXT.replace('{', `{"subj\\u0065ct":[],`)),
  signedStatement(17, 'a digest twice', TEXT.replace('"sha256"', `"sha256":"${hexOf(OTHER_IMAGE)}","sha256"`)),
  signedStatement(17, 'predicateType twice', TEXT.replace('{', '{"predicateType":"https://slsa.dev/provenance/v1",')),
  signedStatement(16, 'bytes behind the statement', `${TEXT}{}`),
  signedStatement(16, 'a byte order mark', `\ufeff${TEXT}`),
  {
    row: 16,
    what: 'bytes that are not UTF-8',
    code: 'statement',
    make: async (maker, bad) => {
      const end = bad ? Buffer.from([0xff]) : Buffer.from('x');
      const content = Buffer.concat([Buffer.from(`${TEXT.slice(0, -1)},"more":"`), end, Buffer.from('"}')]);
      return { bundles: [await maker.bundle({ content })] };
    },
  },
  signedPayload(
    16,
    'a simple signing payload with a member twice',
    PAYLOAD.replace('{"critical"', '{"critical":{},"critical"'),
  ),
  signedPayload(16, 'bytes behind a simple signing payload', `${PAYLOAD} {}`),
  {
    row: 16,
    what: 'an envelope with its payload twice',
    code: 'unreadable',
    make: async (maker, bad) => {
      const layer = await maker.attestationLayer();
      const text = layer.bytes.toString();
      return { attestations: [{ ...layer, bytes: Buffer.from(bad ? text.replace('{', '{"payload":"e30=",') : text) }] };
    },
  },
  {
    row: 16,
    what: 'a bundle with a member twice',
    code: 'unreadable',
    make: async (maker, bad) => {
      const text = JSON.stringify(await maker.bundle());
      return { bundles: [Buffer.from(bad ? text.replace('{', '{"mediaType":"",') : text)] };
    },
  },
  {
    row: 16,
    what: 'an entry with a member twice',
    code: 'log',
    make: async (maker, bad) => {
      const { rekor, now } = maker.sigstore;
      const bundle = await maker.bundle();
      bundle.verificationMaterial.tlogEntries = bundle.verificationMaterial.tlogEntries.map((entry) =>
        logAgain(entry, rekor, now, (body) => (bad ? body.replace('{', '{"kind":"dsse",') : body)),
      );
      return { bundles: [bundle] };
    },
  },
]);

testAttacks('what a statement is', [
  signedStatement(5, 'a statement that is not JSON', 'spdx'),
  signedStatement(5, 'a statement that is a list', []),
  signedStatement(5, 'no predicate', statement({ predicate: undefined })),
  signedStatement(5, 'a predicate of null', statement({ predicate: null })),
  signedStatement(5, 'an empty predicate', statement({ predicate: {} })),
  signedStatement(5, 'no predicate type', statement({ predicateType: undefined })),
  signedStatement(5, 'an empty predicate type', statement({ predicateType: '' })),
  signedStatement(5, 'another kind of statement', statement({ _type: 'https://in-toto.io/Statement/v2' })),
  {
    row: 29,
    what: 'another payload type, signed as such',
    code: 'statement',
    make: async (maker, bad) => ({
      bundles: [await maker.bundle({ payloadType: bad ? 'text/plain' : 'application/vnd.in-toto+json' })],
    }),
  },
  {
    row: 28,
    what: 'a second signature in the envelope of a bundle',
    code: 'unreadable',
    make: async (maker, bad) => {
      const bundle = await maker.bundle();
      const { signatures } = bundle.dsseEnvelope;
      bundle.dsseEnvelope.signatures = [...(bad ? [{ sig: 'AAAA' }] : []), ...signatures];
      return { bundles: [bundle] };
    },
  },
  {
    row: 28,
    what: 'no signature in the envelope of a bundle',
    code: 'unreadable',
    make: async (maker, bad) => {
      const bundle = await maker.bundle();
      if (bad) {
        bundle.dsseEnvelope.signatures = [];
      }
      return { bundles: [bundle] };
    },
  },
  signedPayload(
    29,
    'a payload of another type',
    PAYLOAD.replace('cosign container image signature', 'atomic container signature'),
  ),
  signedPayload(35, 'a payload without image', { critical: { type: 'cosign container image signature' } }),
  signedPayload(35, 'a payload of null', 'null'),
  signedStatement(35, 'a statement of null', 'null'),
  signedStatement(35, 'a subject of null', statement({ subject: null })),
  signedStatement(35, 'a subject without digest', statement({ subject: [{ name: 'api' }] })),
  signedStatement(35, 'a digest that is a number', statement({ subject: [{ digest: { sha256: 1 } }] })),
  signedStatement(35, 'nesting without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  signedStatement(10, '1025 subjects', statement({ subject: Array.from({ length: 1025 }, () => SUBJECT) })),
  signedStatement(
    10,
    '33 digests of one subject',
    statement({ subject: [{ digest: { sha256: SHA256, ...MANY_DIGESTS } }] }),
  ),
]);

testAttacks('which image it is about', [
  signedStatement(
    24,
    'a statement about another image',
    statement({ subject: [{ name: 'api', digest: { sha256: hexOf(OTHER_IMAGE) } }] }),
    'subject',
  ),
  signedPayload(24, 'a payload about another image', simpleSigning(OTHER_IMAGE), 'subject'),
  signedStatement(
    26,
    'a digest in upper case',
    statement({ subject: [{ digest: { sha256: SHA256.toUpperCase() } }] }),
    'subject',
  ),
  signedStatement(
    26,
    'a digest that is cut',
    statement({ subject: [{ digest: { sha256: SHA256.slice(0, 63) } }] }),
    'subject',
  ),
  signedStatement(
    26,
    'a digest by the name of another algorithm',
    statement({ subject: [{ digest: { sha512: SHA256 } }] }),
    'subject',
  ),
  signedStatement(26, 'an algorithm in upper case', statement({ subject: [{ digest: { SHA256 } }] }), 'subject'),
  signedStatement(
    26,
    'the digest as the name',
    statement({ subject: [{ name: IMAGE, digest: { sha1: 'a'.repeat(40) } }] }),
    'subject',
  ),
  signedStatement(26, 'no subject', statement({ subject: [] }), 'subject'),
  signedPayload(26, 'a digest in upper case in a payload', simpleSigning(`sha256:${SHA256.toUpperCase()}`)),
]);

describe('25: several subjects', () => {
  test('the name is that of the subject of this image, wherever it stands', async () => {
    const others = ['a', 'b', 'c'].map((name) => ({ name, digest: { sha256: hexOf(OTHER_IMAGE) } }));
    const maker = await Maker.start();
    const content = statement({ subject: [...others, { name: 'the fourth', digest: { sha256: SHA256 } }] });
    const [finding] = await verifyAllImages(maker.sigstore, { bundles: [await maker.bundle({ content })] });
    expect(finding?.kind === 'verified' && finding.evidence.facts.signedName).toBe('the fourth');
    expect(finding?.kind === 'verified' && finding.evidence.facts.subjects).toEqual([IMAGE]);
  });
});

describe('6: annotations are not believed', () => {
  test('the predicate type is that of the statement', async () => {
    const maker = await Maker.start();
    const content = statement({ predicateType: 'https://slsa.dev/provenance/v1' });
    const annotations = { 'dev.sigstore.bundle.predicateType': 'https://spdx.dev/Document' };
    const [finding] = await verifyAllImages(maker.sigstore, {
      bundles: [await maker.bundle({ content })],
      referrer: { annotations },
    });
    expect(
      finding?.kind === 'verified' && finding.evidence.kind === 'attestation' && finding.evidence.predicateType,
    ).toBe('https://slsa.dev/provenance/v1');
  });

  test('an attestation is no signature because its list says so', async () => {
    const maker = await Maker.start();
    const annotations = { 'dev.sigstore.bundle.predicateType': 'https://sigstore.dev/cosign/sign/v1' };
    const [finding] = await verifyAllImages(maker.sigstore, {
      bundles: [await maker.bundle()],
      referrer: { annotations },
    });
    expect(finding?.kind === 'verified' && finding.evidence.kind).toBe('attestation');
  });
});

describe('10: bounds of a bundle', () => {
  test.each([
    ['entries', 33],
    ['time stamps', 33],
  ])('too many %s are not read: unreadable', async (what, count) => {
    const maker = await Maker.start();
    const bundle = await maker.bundle({ stamps: [maker.sigstore.now] });
    expect(await judge(maker.sigstore, { bundles: [bundle] })).toBe('verified');
    const material = bundle.verificationMaterial;
    const repeat = <T>(items: readonly T[]): T[] => Array.from({ length: count }, () => items).flat();
    if (what === 'entries') {
      material.tlogEntries = repeat(material.tlogEntries);
    } else {
      const { rfc3161Timestamps } = material.timestampVerificationData;
      material.timestampVerificationData.rfc3161Timestamps = repeat(rfc3161Timestamps);
    }
    expect(await judge(maker.sigstore, { bundles: [bundle] })).toBe('unreadable');
  });
});

test('35: no bytes where a certificate is expected break the run: certificate', async () => {
  const maker = await Maker.start();
  for (const rawBytes of ['', 'AA==', 'MIIB', Buffer.alloc(5000, 0x30).toString('base64')]) {
    const bundle = await maker.bundle();
    bundle.verificationMaterial.certificate = { rawBytes };
    expect(await judge(maker.sigstore, { bundles: [bundle] }), rawBytes.slice(0, 10)).toMatch(
      /^(?:certificate|unreadable)$/,
    );
  }
});
