import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { renderOmitted, renderOutputs } from '../../src/report/outputs.ts';
import {
  digest,
  IDENTITY,
  ISSUER,
  checked,
  key,
  requirement,
  run,
  signature,
  unsignedImage,
  verified,
  verifiedImage,
} from './samples.ts';

const PATHS = { folder: '/out', report: '/out/report.json', summary: '/out/summary.md' };
const IMAGE = `ghcr.io/acme/api@${digest('index')}`;

describe('outputs', () => {
  test('of a verified run', () => {
    expect(renderOutputs(run([verifiedImage()]), PATHS)).toEqual({
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
    const outputs = renderOutputs(run([verifiedImage(), unsignedImage()]), PATHS);
    expect(outputs).toMatchObject({ verified: 'false', images: JSON.stringify([IMAGE]) });
    expect(outputs).toMatchObject({ digest: '', image: '', sbom: '', identity: '', issuer: '' });
  });

  test('of a faulty run', () => {
    expect(renderOutputs(run([], { error: new ConfigError(['x']) }), PATHS)).toMatchObject({
      verified: 'false',
      image: '',
      images: '[]',
      files: '[]',
      report: '/out/report.json',
    });
  });

  test('a key is no identity, and nothing written is no SBOM', () => {
    const signed = signature(digest('index'), key('a'));
    const outputs = renderOutputs(run([checked([verified(signed)], [requirement({ by: [signed] })])]), PATHS);
    expect(outputs).toMatchObject({ verified: 'true', image: IMAGE, identity: '', issuer: '', sbom: '', files: '[]' });
  });
});

test('a list that is longer than GitHub takes is left out whole, and that is told', () => {
  const few = run(Array.from({ length: 100 }, () => verifiedImage()));
  expect(JSON.parse(renderOutputs(few, PATHS)['images'] ?? '')).toHaveLength(100);
  expect(renderOmitted(few)).toEqual([]);
  const many = run(
    Array.from({ length: 10_000 }, (_, at) => {
      const image = verifiedImage();
      return {
        ...image,
        files: new Map([...image.files.keys()].map((each) => [each, [`api-${at}/linux-amd64/sbom.spdx.json`]])),
      };
    }),
  );
  const outputs = renderOutputs(many, PATHS);
  expect(outputs).toMatchObject({ verified: 'true', image: IMAGE, images: '', files: '' });
  expect(Object.values(outputs).join('').length).toBeLessThan(500_000);
  expect(renderOmitted(many)).toEqual([
    expect.stringMatching(/^The output images is empty: its 10000 entries /),
    expect.stringMatching(/^The output files is empty: its 10000 entries /),
  ]);
});
