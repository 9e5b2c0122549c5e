import { describe, expect, test } from 'vitest';
import type { VerifiedAttestation } from '../../src/core/verify/verified.ts';
import { viewOfImage } from '../../src/report/view-of-image.ts';
import { attestation, checked, digest, index, requirement, signature, SPDX, spdx, verified } from './samples.ts';

const signed = signature(digest('index'));
const NEWER = new Date('2026-11-21T04:12:30Z');
const newer = { times: [{ source: 'rekor', time: NEWER }] } as const;

/** An image whose SBOMs are those of the index; the first one counts. */
function imageWith(...sboms: readonly VerifiedAttestation[]) {
  const image = checked(
    [signed, ...sboms].map(verified),
    [
      requirement({ by: [signed] }),
      ...['linux/amd64', 'linux/arm64'].map((platform) =>
        requirement({ kind: 'attestation', predicateType: 'sbom', platform, level: 'index', by: sboms.slice(0, 1) }),
      ),
    ],
    { subject: index(), files: new Map(sboms.map((each, n) => [each, [n === 0 ? 'a.json' : `a.${n + 1}.json`]])) },
  );
  return viewOfImage(image).details?.checked;
}

const ofIndex = (predicate: unknown, changes = {}): VerifiedAttestation =>
  attestation(digest('index'), SPDX, predicate, changes);

describe('SBOMs that stand in for a platform', () => {
  test('two that differ: both are named, and which counts', () => {
    expect(imageWith(ofIndex(spdx(2), newer), ofIndex(spdx(3)))?.warnings).toEqual([
      'SBOM (SPDX): two of the index stand in for linux/amd64, linux/arm64, but list different packages: a.json (signed 2026-11-21T04:12:30.000Z) counts, and a.2.json (signed 2026-11-20T04:12:30.000Z) does not.',
    ]);
  });

  test('two that list the same packages are no contradiction, whatever else they say', () => {
    expect(imageWith(ofIndex(spdx(2), newer), ofIndex({ ...spdx(2), name: 'made later' }))?.warnings).toEqual([]);
  });
});

describe('an SBOM that is none', () => {
  const text = JSON.stringify(JSON.stringify(spdx(2)));

  test('is a warning, and no output', () => {
    const view = imageWith(ofIndex(JSON.stringify('SPDXVersion: SPDX-2.3')));
    expect(view?.deployable?.sbom).toBeUndefined();
    expect(view?.warnings).toEqual([expect.stringContaining('not a document of this type') as string]);
  });

  test('but wraps one: the output is the derived file, both are named', () => {
    const wrapped = ofIndex(text);
    const image = checked([signed, wrapped].map(verified), [requirement({ by: [signed] })], {
      files: new Map([[wrapped, ['attestation-1.json']]]),
      derivedFiles: new Map([[wrapped, ['sbom.spdx.json']]]),
    });
    const view = viewOfImage(image).details?.checked;
    expect(view?.deployable?.sbom).toBe('sbom.spdx.json');
    expect([view?.files, view?.warnings]).toEqual([['attestation-1.json', 'sbom.spdx.json'], []]);
  });
});
