import { describe, expect, test } from 'vitest';
import { defaultArtifactName } from '../../src/action/artifact-plan.ts';
import {
  describeMissing,
  findObstacle,
  uploadArtifact,
  type ArtifactClient,
  type ArtifactOutcome,
} from '../../src/action/artifact.ts';
import { digest } from '../report/samples.ts';

const UPLOAD = {
  name: 'image-provenance-x',
  folder: '/out',
  files: ['report.json', 'a/b.json'],
  runUrl: 'https://github.com/o/r/actions/runs/1',
};

function client(uploadArtifact: ArtifactClient['uploadArtifact']) {
  return { loadClient: () => Promise.resolve({ uploadArtifact }) };
}

describe('upload', () => {
  test('names the artifact and its page', async () => {
    const calls: unknown[] = [];
    const outcome = await uploadArtifact({
      ...UPLOAD,
      ...client((...args) => {
        calls.push(args);
        return Promise.resolve({ id: 42 });
      }),
    });
    expect(outcome).toEqual({ kind: 'uploaded', id: '42', url: `${UPLOAD.runUrl}/artifacts/42` });
    expect(calls).toEqual([['image-provenance-x', ['/out/report.json', '/out/a/b.json'], '/out']]);
  });

  test.each([
    ['without a service', { url: '', hasToken: true }],
    ['without a token for it', { url: 'https://results.example/', hasToken: false }],
  ])('outside of a workflow run, %s, there is a notice', async (_, service) => {
    expect(await findObstacle({ ...service, server: '' }, 1)).toMatchObject({ level: 'notice' });
  });

  test.each([
    ['a failing upload', client(() => Promise.reject(new Error('quota exceeded'))), 'quota exceeded'],
    ['a client that cannot be loaded', { loadClient: () => Promise.reject(new Error('no module')) }, 'no module'],
    ['an answer without id', client(() => Promise.resolve({})), 'no ID'],
    ['an upload without end', { ...client(() => new Promise(() => undefined)), limit: 5 }, 'more than 0.005 s'],
  ])('%s is a warning that names the reason', async (_, changes, reason) => {
    const outcome = await uploadArtifact({ ...UPLOAD, ...changes });
    expect(outcome).toMatchObject({ kind: 'warning' });
    expect(outcome.kind === 'warning' && outcome.message).toContain(reason);
  });
});

describe('the default name', () => {
  test.each([
    ['cgr.dev/chainguard/nginx', 'nginx'],
    ['localhost:5000/a', 'a'],
    [`h/${'n'.repeat(100)}`, 'n'.repeat(64)],
    ['h/a"b:c', 'a_b_c'],
  ])('of %s', (name, expected) => {
    const artifact = defaultArtifactName({ name, digest: digest('x') });
    expect(artifact).toMatch(/^image-provenance-.+-[0-9a-f]{12}-[0-9a-f]{8}$/);
    expect(artifact.startsWith(`image-provenance-${expected}-${digest('x').slice(7, 19)}-`)).toBe(true);
  });

  test('is another one each time, also without an image', () => {
    expect(defaultArtifactName(undefined)).not.toBe(defaultArtifactName(undefined));
    expect(defaultArtifactName(undefined)).toMatch(/^image-provenance-[0-9a-f]{8}$/);
  });
});

test.each<[string, readonly (ArtifactOutcome | undefined)[], readonly string[]]>([
  ['nothing', [uploaded(), uploaded()], []],
  ['one', [uploaded(), late('a is late.')], ['a is late.']],
  [
    'several',
    [late('a is late.'), uploaded(), late('b too.'), undefined],
    ['a is late. 2 more of 4 artifacts were not uploaded either.'],
  ],
  [
    'some that were not begun',
    [uploaded(), undefined],
    [expect.stringMatching(/^1 of 2 artifacts were not uploaded, because the time /)],
  ],
])('what is missing: %s', (_, outcomes, expected) => {
  expect(describeMissing(outcomes)).toEqual(expected);
});

function uploaded(): ArtifactOutcome {
  return { kind: 'uploaded', id: '1', url: 'u' };
}

function late(message: string): ArtifactOutcome {
  return { kind: 'warning', message, isLate: true };
}
