import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from './support/action.ts';
import { startRegistry } from './support/registry.ts';

const ROOT = join(import.meta.dirname, '..');
const FIXTURES = join(import.meta.dirname, 'fixtures');

/** Of a copy without history there is no archive. */
const hasHistory = spawnSync('git', ['-C', ROOT, 'rev-parse', '--verify', 'HEAD']).status === 0;

describe.skipIf(!hasHistory)('what a runner downloads of a release', () => {
  let release: string;

  beforeAll(() => {
    release = mkdtempSync(join(tmpdir(), 'release-'));
    const archive = execFileSync('git', ['-C', ROOT, 'archive', '--worktree-attributes', 'HEAD'], {
      maxBuffer: 2 ** 28,
    });
    execFileSync('tar', ['-x', '-C', release], { input: archive });
  });

  afterAll(() => {
    rmSync(release, { recursive: true, force: true });
  });

  test('has neither tests nor pictures', () => {
    expect(readdirSync(release)).toEqual(
      expect.arrayContaining(['LICENSE', 'action.yml', 'dist', 'merge', 'scan', 'src']),
    );
    expect(['__tests__', 'conformance', 'docs/pictures'].filter((path) => existsSync(join(release, path)))).toEqual([]);
  });

  test('verifies an image', { timeout: 60_000 }, async () => {
    const registry = await startRegistry();
    try {
      registry.add('demo/legacy', join(FIXTURES, 'layouts/legacy'));
      const { code, stdout } = await runAction(
        {
          image: `${registry.host}/demo/legacy`,
          'certificate-identity':
            'https://github.com/image-provenance-demo/images/.github/workflows/release.yaml@refs/heads/main',
          'trusted-root': join(FIXTURES, 'trusted_root.json'),
          artifact: 'none',
        },
        { release },
      );
      expect(code, stdout).toBe(0);
    } finally {
      await registry.close();
    }
  });
});
