import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { renderOmitted, renderOutputs } from '../../src/report/rendered.ts';
import {
  digest,
  IDENTITY,
  ISSUER,
  checked,
  key,
  requirement,
  view,
  signature,
  unsignedImage,
  verified,
  verifiedImage,
} from './samples.ts';

const FOLDER = '/out';
const IMAGE = `ghcr.io/acme/api@${digest('index')}`;

describe('outputs', () => {
  test('of a verified run', () => {
    expect(renderOutputs(view([verifiedImage()]), FOLDER)).toEqual({
      verified: 'true',
      digest: digest('index'),
      image: IMAGE,
      images: JSON.stringify([IMAGE]),
      report: '/out/report.json',
      summary: '/out/summary.md',
      'output-directory': '/out',
      files: JSON.stringify([
        'api-0123456789ab/linux-amd64/sbom.spdx.json',
        'api-0123456789ab/linux-arm64/sbom.spdx.json',
        'api-0123456789ab/linux-amd64/provenance.slsa.json',
        'api-0123456789ab/linux-arm64/provenance.slsa.json',
      ]),
      sbom: '/out/api-0123456789ab/linux-amd64/sbom.spdx.json',
      identity: IDENTITY,
      issuer: ISSUER,
      changed: '',
      diff: '',
    });
  });

  test('with one image not verified name the others in images only', () => {
    const outputs = renderOutputs(view([verifiedImage(), unsignedImage()]), FOLDER);
    expect(outputs).toMatchObject({ verified: 'false', images: JSON.stringify([IMAGE]) });
    expect(outputs).toMatchObject({ digest: '', image: '', sbom: '', identity: '', issuer: '' });
  });

  test('of a faulty run', () => {
    expect(renderOutputs(view([], { error: new ConfigError(['x']) }), FOLDER)).toMatchObject({
      verified: 'false',
      image: '',
      images: '[]',
      files: '[]',
      report: '/out/report.json',
    });
  });

  test('a key is no identity, and nothing written is no SBOM', () => {
    const signed = signature(digest('index'), key('a'));
    const outputs = renderOutputs(view([checked([verified(signed)], [requirement({ by: [signed] })])]), FOLDER);
    expect(outputs).toMatchObject({ verified: 'true', image: IMAGE, identity: '', issuer: '', sbom: '', files: '[]' });
  });
});

test('a list that is longer than GitHub takes is left out, and that is reported', () => {
  const few = view(Array.from({ length: 100 }, () => verifiedImage()));
  expect(JSON.parse(renderOutputs(few, FOLDER)['images'] ?? '')).toHaveLength(100);
  expect(renderOmitted(few)).toEqual([]);
  const many = view(
    Array.from({ length: 10_000 }, (_, at) => {
      const image = verifiedImage();
      return {
        ...image,
        files: new Map([...image.files.keys()].map((each) => [each, [`api-${at}/linux-amd64/sbom.spdx.json`]])),
      };
    }),
  );
  const outputs = renderOutputs(many, FOLDER);
  expect(outputs).toMatchObject({ verified: 'true', image: IMAGE, images: '', files: '' });
  expect(Object.values(outputs).join('').length).toBeLessThan(500_000);
  expect(renderOmitted(many)).toEqual([
    expect.stringMatching(/^The output images is empty: its 10000 entries /),
    expect.stringMatching(/^The output files is empty: its 10000 entries /),
  ]);
  expect(renderOmitted(many)[0]).toMatchInlineSnapshot(
    `"The output images is empty: its 10000 entries are longer than GitHub allows. All are in report.json."`,
  );
});
