import { beforeAll, describe, expect, test } from 'vitest';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderLog } from '../../src/report/log.ts';
import { viewOfImage } from '../../src/report/view-of-image.ts';
import type { Finding } from '../../src/core/verify/finding.ts';
import { checked, request, requirement, view } from '../report/samples.ts';
import { makeKeys } from '../support/authority.ts';
import { TestLog } from '../support/sigstore.ts';
import { verifyAllImages, type Hanging, type Checking } from './judge.ts';
import { keySigner, Maker, RELEASE, simpleSigning, OTHER_IMAGE } from './material.ts';

let maker: Maker;

beforeAll(async () => {
  maker = await Maker.start();
});

/** What an annotation says of an image for which this is all that was found. */
function messageOf(findings: readonly Finding[], signer = RELEASE as Checking['signer']): string {
  const image = checked(findings, [requirement({ met: false, code: 'all-rejected', why: 'nothing verifies' })], {
    request: request(signer === undefined ? {} : { signer }),
  });
  return renderAnnotations(view([image]))
    .map(({ message }) => message)
    .join('\n');
}

interface Situation {
  readonly situation: string;
  readonly make: () => Promise<Hanging & Checking>;
  readonly says: readonly (string | RegExp)[];
}

const SITUATIONS: readonly Situation[] = [
  {
    situation: 'tlog missing',
    make: async () => ({ bundles: [await maker.bundle({ entry: 'none' })] }),
    says: ['there is no entry of a transparency log', 'insecure-ignore-tlog'],
  },
  {
    situation: 'unknown log',
    make: async () => {
      const log = new TestLog('private.test', makeKeys(), maker.sigstore.rekor.validity);
      return { bundles: [await maker.bundle({ log })] };
    },
    says: [
      /the entry is from log [0-9a-f]{8}, which the trusted root does not have/,
      /\(it has [0-9a-f]{8}, [0-9a-f]{8}\)/,
      'trusted-root',
    ],
  },
  {
    situation: 'unknown TSA',
    make: async () => ({ bundles: [await maker.bundle({ entry: 'dsse 0.0.2' })], root: { tsa: false } }),
    says: ['RFC 3161', 'trusted-root'],
  },
  {
    situation: 'Rekor v2 without TSA',
    make: async () => ({ bundles: [await maker.bundle({ entry: 'dsse 0.0.2', stamps: [] })] }),
    says: ['neither a signed time of the log nor an RFC 3161 time stamp'],
  },
  {
    situation: 'expired',
    make: async () => ({ bundles: [await maker.bundle({ at: maker.sigstore.at(3600) })] }),
    says: [/the certificate was valid from \S+Z to \S+Z, but the trusted time \(rekor\) is \S+Z/],
  },
  {
    situation: 'no SCT',
    make: async () => ({ bundles: [await maker.bundle({ signer: await maker.signer({ sct: 'none' }) })] }),
    says: ['the certificate carries no SCT', /insecure-ignore-sct|trusted-root/],
  },
  {
    situation: 'tampered: bytes',
    make: async () => {
      const layer = await maker.signatureLayer();
      return { signatures: [{ ...layer, bytes: Buffer.from(`${layer.bytes.toString()} `) }] };
    },
    says: ['does not verify'],
  },
  {
    situation: 'tampered: copied from another image',
    make: async () => ({ signatures: [await maker.signatureLayer({ content: simpleSigning(OTHER_IMAGE) })] }),
    says: [`it is valid, but about ${OTHER_IMAGE}, not about this image`, 'copied'],
  },
  {
    situation: 'key given, keyless signature',
    make: async () => ({ bundles: [await maker.bundle()], signer: keySigner().policy }),
    says: ['while a key is expected', 'certificate-identity'],
  },
];

describe('what is printed says what was found instead, and what to do', () => {
  test.each(SITUATIONS)('$situation', async ({ make, says }) => {
    const made = await make();
    const message = messageOf(await verifyAllImages(maker.sigstore, made, made), made.signer);
    for (const words of says) {
      expect(message).toMatch(words);
    }
    expect(message).toMatch(/^What to do: .{20}/m);
    expect(message).toMatch(/^Looked for: /m);
  });

  test('bundle by another tool hides legacy signature: both places are told, each with its verdict', async () => {
    const unexpectedSigner = await maker.signer({ names: [{ uri: 'https://evil.example' }] });
    const findings = await verifyAllImages(maker.sigstore, {
      bundles: [await maker.bundle({ signer: unexpectedSigner })],
      signatures: [await maker.signatureLayer({ entry: 'none' })],
    });
    const lines = renderLog(viewOfImage(checked(findings, [requirement({ met: false, code: 'all-rejected' })])));
    expect(lines.join('\n')).toMatch(/in a bundle: identity: .*https:\/\/evil\.example/);
    expect(lines.join('\n')).toMatch(/in a cosign tag: log: there is no entry/);
  });
});
