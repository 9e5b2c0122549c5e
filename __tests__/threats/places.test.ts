import { beforeAll, describe, expect, test } from 'vitest';
import { ImageError } from '../../src/errors.ts';
import { testAttacks } from './attacks.ts';
import { find, verifyAllImages } from './judge.ts';
import { keySigner, Maker, OTHER_IMAGE, statement } from './material.ts';

testAttacks('where evidence hangs', [
  {
    row: 53,
    what: 'a referrer that is about another image by itself',
    code: 'subject',
    make: async (maker, bad) => ({
      bundles: [await maker.bundle()],
      ...(bad ? { referrer: { subject: OTHER_IMAGE } } : {}),
    }),
  },
  {
    row: 59,
    what: 'a listed referrer that is not there',
    code: 'unreadable',
    make: async (maker, bad) => ({ bundles: [await maker.bundle()], referrer: { isGone: bad } }),
  },
  {
    row: 54,
    what: 'a bundle of a stranger in a referrers tag that he pushed',
    code: 'identity',
    make: async (maker, bad) => {
      const unexpectedSigner = await maker.signer({
        names: [{ uri: 'https://github.com/evil/x/.github/workflows/x.yml@refs/heads/main' }],
      });
      return { bundles: [await maker.bundle(bad ? { signer: unexpectedSigner } : {})], referrer: { byTag: true } };
    },
  },
  {
    row: 24,
    what: 'a genuine bundle of another image in a referrers tag',
    code: 'subject',
    make: async (maker, bad) => {
      const content = statement({ subject: [{ name: 'x', digest: { sha256: OTHER_IMAGE.slice(7) } }] });
      return { bundles: [await maker.bundle(bad ? { content } : {})], referrer: { byTag: true } };
    },
  },
  {
    row: 24,
    what: 'the attestation layer of another image under the tag of this one',
    code: 'subject',
    make: async (maker, bad) => {
      const content = statement({ subject: [{ name: 'x', digest: { sha256: OTHER_IMAGE.slice(7) } }] });
      return { attestations: [await maker.attestationLayer(bad ? { content } : {})] };
    },
  },
  {
    row: 30,
    what: 'a key where a certificate is expected',
    code: 'signature',
    make: async (maker, bad) => ({ bundles: [await maker.bundle(bad ? { signer: keySigner().signer } : {})] }),
  },
  {
    row: 30,
    what: 'a certificate where a key is expected',
    code: 'signature',
    make: async (maker, bad) => {
      const { signer, policy } = keySigner();
      return { bundles: [await maker.bundle(bad ? {} : { signer })], signer: policy };
    },
  },
  {
    row: 30,
    what: 'a certificate for the expected key',
    code: 'signature',
    make: async (maker, bad) => {
      const { signer, policy } = keySigner();
      const certified = await maker.signer({ keys: signer.keys });
      return { bundles: [await maker.bundle({ signer: bad ? certified : signer })], signer: policy };
    },
  },
]);

describe('what hangs beside it', () => {
  let maker: Maker;
  beforeAll(async () => {
    maker = await Maker.start();
  });

  test('27: no layers are no evidence', async () => {
    expect(await find({ signatures: [], attestations: [] })).toEqual([]);
    expect(await find({ signatures: [await maker.signatureLayer()] })).toHaveLength(1);
  });

  test('42: more layers than the bound are a failed location, and none is dropped before it', async () => {
    const layer = await maker.signatureLayer();
    const layers = (count: number): (typeof layer)[] =>
      Array.from({ length: count }, (_, at) => ({ ...layer, annotations: { ...layer.annotations, at: String(at) } }));
    expect(await find({ signatures: layers(1000) })).toHaveLength(1000);
    const error: unknown = await find({ signatures: layers(1001) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImageError);
    expect(error).toMatchObject({ code: 'too-large' });
  });

  test('52: what strangers add is rejected by itself and takes nothing away', async () => {
    const unexpectedSigner = await maker.signer({ names: [{ uri: 'https://evil.example' }] });
    const bundles = [
      Buffer.from('{'),
      await maker.bundle({ signer: unexpectedSigner }),
      await maker.bundle(),
      await maker.bundle({ content: Buffer.from('null') }),
    ];
    const findings = await verifyAllImages(maker.sigstore, { bundles });
    expect(findings.map((finding) => (finding.kind === 'verified' ? 'verified' : finding.code))).toEqual([
      'unreadable',
      'identity',
      'verified',
      'statement',
    ]);
  });
});
