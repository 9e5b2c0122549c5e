import { expect, test } from 'vitest';
import { countFormats, describeFormats } from '../../src/report/locations.ts';
import { viewOfImage } from '../../src/report/view-of-image.ts';
import type { FormatsView } from '../../src/report/view.ts';
import { attestation, digest, checked, origin, requirement, signature, spdx, SPDX, verified } from './samples.ts';

const INDEX = digest('index');
const REKOR2 = [{ entry: 'dsse 0.0.2', logIndex: '7', integratedTime: undefined }];

const tag = signature(INDEX);
const bundle = signature(INDEX, undefined, { origin: origin('signature', INDEX, 'bundle'), log: REKOR2 });
const sbomTag = attestation(INDEX, SPDX, spdx(1));
const sbomBundle = attestation(INDEX, SPDX, spdx(1), { origin: origin('attestation', INDEX, 'bundle'), log: [] });

function formatsOf(...evidence: Parameters<typeof verified>[0][]): FormatsView | undefined {
  const image = checked(evidence.map(verified), [requirement({ by: evidence.slice(0, 1) })]);
  return viewOfImage(image).details?.checked?.formats;
}

test.each([
  ['everything in tags', [tag, sbomTag], 'cosign tags only', ['Rekor v1']],
  ['everything in bundles', [bundle, sbomBundle], 'bundles only', ['Rekor v2', 'no log']],
  [
    'everything in both',
    [tag, bundle, sbomTag, sbomBundle],
    'cosign tags and bundles',
    ['Rekor v1', 'Rekor v2', 'no log'],
  ],
  [
    'some in bundles',
    [tag, bundle, sbomTag],
    'partly in bundles (in cosign tags only: SBOM (SPDX) of the index)',
    ['Rekor v1', 'Rekor v2'],
  ],
  [
    'each in another',
    [tag, sbomBundle],
    'partly in bundles (in cosign tags only: signature of the index; in bundles only: SBOM (SPDX) of the index)',
    ['Rekor v1', 'no log'],
  ],
])('%s', (_, evidence, words, logs) => {
  const formats = formatsOf(...evidence);
  expect(formats === undefined ? '' : describeFormats(formats)).toBe(words);
  expect(formats?.logs).toEqual(logs);
});

test('nothing verified has no format', () => {
  expect(formatsOf()).toBeUndefined();
  expect(countFormats([])).toBeUndefined();
});

test('of many images it is one line', () => {
  const all = [formatsOf(tag), formatsOf(tag, sbomTag), formatsOf(bundle)].filter((each) => each !== undefined);
  expect(countFormats(all)).toBe(
    '**Formats** cosign tags only: 2, bundles only: 1 · **Logs** Rekor v1: 2, Rekor v2: 1',
  );
});
