import { beforeAll, describe, expect, test } from 'vitest';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderLog } from '../../src/report/log.ts';
import { viewOfImage } from '../../src/report/view-of-image.ts';
import type { Finding } from '../../src/core/verify/finding.ts';
import { checked, request, requirement, view } from '../report/samples.ts';
import { makeKeys } from '../support/authority.ts';
import { withoutAccidents } from '../support/sentences.ts';
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
}

const SITUATIONS: readonly Situation[] = [
  {
    situation: 'tlog missing',
    make: async () => ({ bundles: [await maker.bundle({ entry: 'none' })] }),
  },
  {
    situation: 'unknown log',
    make: async () => {
      const log = new TestLog('private.test', makeKeys(), maker.sigstore.rekor.validity);
      return { bundles: [await maker.bundle({ log })] };
    },
  },
  {
    situation: 'unknown TSA',
    make: async () => ({ bundles: [await maker.bundle({ entry: 'dsse 0.0.2' })], root: { tsa: false } }),
  },
  {
    situation: 'Rekor v2 without TSA',
    make: async () => ({ bundles: [await maker.bundle({ entry: 'dsse 0.0.2', stamps: [] })] }),
  },
  {
    situation: 'expired',
    make: async () => ({ bundles: [await maker.bundle({ at: maker.sigstore.at(3600) })] }),
  },
  {
    situation: 'no SCT',
    make: async () => ({ bundles: [await maker.bundle({ signer: await maker.signer({ sct: 'none' }) })] }),
  },
  {
    situation: 'tampered: bytes',
    make: async () => {
      const layer = await maker.signatureLayer();
      return { signatures: [{ ...layer, bytes: Buffer.from(`${layer.bytes.toString()} `) }] };
    },
  },
  {
    situation: 'tampered: copied from another image',
    make: async () => ({ signatures: [await maker.signatureLayer({ content: simpleSigning(OTHER_IMAGE) })] }),
  },
  {
    situation: 'key given, keyless signature',
    make: async () => ({ bundles: [await maker.bundle()], signer: keySigner().policy }),
  },
];

describe('what is printed says what was found instead, and what to do', () => {
  test.each(SITUATIONS)('$situation', async ({ make }) => {
    const made = await make();
    const message = messageOf(await verifyAllImages(maker.sigstore, made, made), made.signer);
    expect(withoutAccidents(message)).toMatchSnapshot();
  });

  test('bundle by another tool hides legacy signature: both locations are reported, each with its result', async () => {
    const unexpectedSigner = await maker.signer({ names: [{ uri: 'https://evil.example' }] });
    const findings = await verifyAllImages(maker.sigstore, {
      bundles: [await maker.bundle({ signer: unexpectedSigner })],
      signatures: [await maker.signatureLayer({ entry: 'none' })],
    });
    const lines = renderLog(viewOfImage(checked(findings, [requirement({ met: false, code: 'all-rejected' })])));
    expect(findings.map((finding) => (finding.kind === 'rejected' ? finding.code : ''))).toEqual(['identity', 'log']);
    expect(withoutAccidents(lines.join('\n'))).toMatchSnapshot();
  });
});
