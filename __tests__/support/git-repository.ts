import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a path becomes: its content, a link, or nothing. */
export type GivenFile = string | Uint8Array | { readonly link: string } | null;
export type GivenFiles = Readonly<Record<string, GivenFile>>;

/** A repository in a folder of its own. */
export class GitRepository {
  readonly folder: string;

  constructor(folder = mkdtempSync(join(tmpdir(), 'repository-')), format: 'sha1' | 'sha256' = 'sha1') {
    this.folder = folder;
    this.git('init', '-q', '-b', 'main', `--object-format=${format}`);
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, '-C', this.folder, ...args], { encoding: 'utf8' }).trim();
  }

  /** Changes files without a commit. */
  write(files: GivenFiles): void {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, path);
      rmSync(file, { recursive: true, force: true });
      mkdirSync(dirname(file), { recursive: true });
      if (typeof content === 'string' || content instanceof Uint8Array) {
        writeFileSync(file, content);
      } else if (content !== null) {
        symlinkSync(content.link, file);
      }
    }
  }

  /** Changes files in a commit. @returns its name */
  commit(files: GivenFiles = {}): string {
    this.write(files);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'x\n\nparent 0000000000000000000000000000000000000000');
    return this.git('rev-parse', 'HEAD');
  }

  /** Merges a commit into the main branch as GitHub does for a pull request, and checks the merge out. @returns its name */
  mergePullRequest(head: string): string {
    this.git('checkout', '-q', '--detach', 'main');
    this.git('merge', '-q', '--no-ff', '-m', 'x', head);
    return this.git('rev-parse', 'HEAD');
  }

  /** The text of a file of the checkout. */
  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
