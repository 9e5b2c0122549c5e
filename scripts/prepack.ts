import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = dirname(import.meta.dirname);

/** Emits the library and its types into `lib`. */
function emitLibrary(): void {
  rmSync(join(ROOT, 'lib'), { recursive: true, force: true });
  const emit = (...flags: readonly string[]): void => {
    run(join(ROOT, 'node_modules/typescript/bin/tsc'), ['-p', 'tsconfig.lib.json', ...flags]);
  };
  // editors show the comments of types; those of the code would be a tenth of what is installed
  emit('--emitDeclarationOnly');
  emit('--declaration', 'false', '--removeComments');
  dropUnusedDeclarations();
}

/** Types that nothing reaches from the entry of the library are of no use to those who install it. */
function dropUnusedDeclarations(): void {
  const lib = join(ROOT, 'lib');
  const reached = new Set<string>();
  const waiting = [join(lib, 'library.d.ts')];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!reached.has(file)) {
      reached.add(file);
      const folder = dirname(file);
      const imports = readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.(?:js|ts)['"]/g);
      waiting.push(...[...imports].map(([, path = '']) => `${join(folder, path)}.d.ts`));
    }
  }
  for (const name of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
    const file = join(lib, name);
    if (name.endsWith('.d.ts') && !reached.has(file)) {
      rmSync(file);
    }
  }
}

/**
 * Puts GitHub's client into the one file that loads it: the package has `@actions/github` inside, so that installing it
 * brings none of GitHub's packages along.
 */
function bundleOctokit(): void {
  const folder = mkdtempSync(join(tmpdir(), 'image-provenance-octokit-'));
  try {
    const entry = join(ROOT, 'src/github/octokit.ts');
    const ncc = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
    run(ncc, ['build', entry, '-o', folder, '--minify', '--no-cache', '--license', 'licenses.txt']);
    copyFileSync(join(folder, 'index.js'), join(ROOT, 'lib/github/octokit.js'));
    copyFileSync(join(folder, 'licenses.txt'), join(ROOT, 'lib/github/octokit.licenses.txt'));
    // its types are those of a package that is not there
    rmSync(join(ROOT, 'lib/github/octokit.d.ts'), { force: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(script: string, parameters: readonly string[]): void {
  execFileSync(process.execPath, [script, ...parameters], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

emitLibrary();
bundleOctokit();
