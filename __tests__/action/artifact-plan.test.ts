import { describe, expect, test } from 'vitest';
import { planArtifacts, type ArtifactMode } from '../../src/action/artifact-plan.ts';
import { digest } from '../report/samples.ts';

const IMAGE = { name: 'ghcr.io/acme/api', digest: digest('x') };
const FILES = [
  'report.json',
  'summary.md',
  'api-0123456789ab/index/sbom.spdx.json',
  'api-0123456789ab/linux-amd64/sbom.spdx.json',
  'web-ba9876543210/image/sbom.spdx.json',
];

function plan(mode: ArtifactMode, files: readonly string[] = FILES, name: string | undefined = 'mine') {
  return planArtifacts({ mode, name, image: IMAGE, files });
}

describe('names with a name given', () => {
  test.each([
    ['single', { mine: FILES }],
    [
      'per-image',
      {
        'mine-api-0123456789ab': FILES.slice(2, 4),
        'mine-web-ba9876543210': FILES.slice(4),
        'mine-report': FILES.slice(0, 2),
      },
    ],
    [
      'per-file',
      {
        'mine-api-0123456789ab-index-sbom.spdx.json': [FILES[2]],
        'mine-api-0123456789ab-linux-amd64-sbom.spdx.json': [FILES[3]],
        'mine-web-ba9876543210-image-sbom.spdx.json': [FILES[4]],
        'mine-report.json': [FILES[0]],
        'mine-summary.md': [FILES[1]],
      },
    ],
  ] as const)('%s', (mode, expected) => {
    const { artifacts, warning } = plan(mode);
    expect(Object.fromEntries(artifacts.map(({ name, files }) => [name, files]))).toEqual(expected);
    expect(artifacts.map(({ name }) => name)).toEqual(Object.keys(expected));
    expect(artifacts.every(({ unzipped }) => unzipped === (mode === 'per-file'))).toBe(true);
    expect(warning).toBeUndefined();
  });
});

test.each(['single', 'per-image', 'per-file'] as const)('%s: without a name, those of two runs differ', (mode) => {
  const [one, two] = [1, 2].map(() => planArtifacts({ mode, name: undefined, image: IMAGE, files: FILES }).artifacts);
  const names = [...(one ?? []), ...(two ?? [])].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Za-z0-9._-]{1,255}$/.test(name))).toEqual([]);
});

test('the longest and the strangest paths make legal names', () => {
  const long = 'n'.repeat(64);
  const { artifacts } = plan('per-file', [`${long}/${long}/${long}`, 'a"b/c:d\n/e\\f*?.json'], 'm'.repeat(60));
  expect(artifacts.map(({ name }) => name.length <= 255)).toEqual([true, true]);
  expect(artifacts[1]?.name).toBe(`${'m'.repeat(60)}-a_b-c_d_-e_f__.json`);
});

test.each([
  ['per-image', 99, 100],
  ['per-image', 100, 1],
  ['per-file', 98, 100],
  ['per-file', 99, 1],
] as const)('%s, %i images with a file: %i artifacts', (mode, images, expected) => {
  const files = Array.from({ length: images }, (_, n) => `api-${n}/image/sbom.spdx.json`);
  const { artifacts, warning } = plan(mode, ['report.json', 'summary.md', ...files]);
  expect(artifacts).toHaveLength(expected);
  expect(artifacts.flatMap((each) => each.files)).toHaveLength(images + 2);
  expect(warning).toEqual(expected === 1 ? expect.stringContaining('at most 100') : undefined);
});
