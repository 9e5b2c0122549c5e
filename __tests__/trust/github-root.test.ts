import { Metadata, MetadataKind } from '@tufjs/models';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDeadline } from '../../src/concurrency.ts';
import { TrustError } from '../../src/errors.ts';
import { loadGitHubRoot } from '../../src/core/trust/trusted-root.ts';
import { FIXTURES } from '../support/layout.ts';
import { startTufRepository, type TufRepository } from '../support/tuf.ts';

const EMBEDDED = readFileSync(join(import.meta.dirname, '../../src/core/trust/tuf-repo.github.com.root.json'));
const TRUSTED_ROOT = readFileSync(join(FIXTURES, 'trusted_root.json'));

const json = z.record(z.string(), z.json());

describe('the embedded root', () => {
  test('is the one of GitHub CLI that the comment beside it names', () => {
    const sha256 = createHash('sha256').update(EMBEDDED).digest('hex');
    expect(sha256).toBe('98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d');
    const source = readFileSync(join(import.meta.dirname, '../../src/core/trust/trusted-root.ts'), 'utf8');
    expect(source).toContain(sha256);
  });

  test('is a root that its own keys signed, also as it is written for the client', () => {
    const root = Metadata.fromJSON(MetadataKind.Root, json.parse(JSON.parse(EMBEDDED.toString())));
    expect(root.signed.version).toBe(3);
    root.verifyDelegate('root', root);
    expect(Object.keys(root.signatures).length).toBeGreaterThanOrEqual(3);
  });
});

describe("the trusted root of GitHub's own Sigstore", () => {
  let repository: TufRepository;
  let temporary: string;

  beforeAll(async () => {
    repository = await startTufRepository(TRUSTED_ROOT);
    temporary = mkdtempSync(join(tmpdir(), 'github-root-'));
  });

  afterAll(async () => {
    await repository.close();
    rmSync(temporary, { recursive: true });
  });

  test('by TUF, from the root that is embedded', async () => {
    const root = await loadGitHubRoot({ temporary }, startDeadline(20_000), repository.url, repository.root);
    expect(TrustedRoot.toJSON(root)).toEqual(
      TrustedRoot.toJSON(TrustedRoot.fromJSON(JSON.parse(TRUSTED_ROOT.toString()))),
    );
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("a repository that is not GitHub's is refused", async () => {
    const loading = loadGitHubRoot({ temporary }, startDeadline(20_000), repository.url);
    await expect(loading).rejects.toThrow(TrustError);
    await expect(loading).rejects.toThrow(repository.url);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
