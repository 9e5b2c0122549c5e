import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The name of the repository, and of the package. */
const NAME = 'image-provenance';
/** Stands for the account until there is one; in this file never beside the name, since it is changed like any other. */
const PLACEHOLDER = 'OWNER';
/** An account on GitHub; those of managed users have an underscore. */
const ACCOUNT = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,37}[A-Za-z0-9])?$/;
const CODE_OWNER = /^@[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_.-]+)?$/;
const CODEOWNERS = '.github/CODEOWNERS';

/** A line that names the account that publishes this action. */
export interface Mention {
  readonly path: string;
  /** counted from 1 */
  readonly line: number;
  readonly text: string;
}

/** The text of a file with another account in the place of the one that publishes this action. */
export function setOwner(path: string, text: string, from: string, to: string, codeOwner: string): string {
  const named = text
    // names of images have no uppercase letters
    .replaceAll(new RegExp(`(?<=\\bghcr\\.io/)${from}(?=/${NAME}\\b)`, 'gi'), to.toLowerCase())
    // in a regular expression the slash is escaped
    .replaceAll(new RegExp(`(?<![\\w.-])${from}(?=\\\\?/${NAME}\\b)`, 'g'), to);
  switch (path) {
    case CODEOWNERS:
      return named.replaceAll(/(?<=^[^#\n]*\s)@\S+/gm, codeOwner);
    case 'README.md':
      return withoutPlaceholderSentences(named);
    default:
      return named;
  }
}

/** The lines of a file where an account is named as the one that publishes this action. */
export function mentionsOf(path: string, text: string, account: string): readonly Mention[] {
  const names = [
    new RegExp(`(?<![\\w.-])${account}\\\\?/${NAME}\\b`),
    new RegExp(`\\bghcr\\.io/${account}/${NAME}\\b`, 'i'),
    ...(path === CODEOWNERS ? [new RegExp(`@${account}(?![\\w-])`)] : []),
    ...(path === 'README.md' ? [new RegExp(`\`${account}\``)] : []),
  ];
  return text
    .split('\n')
    .flatMap((line, at) =>
      names.some((name) => name.test(line)) ? [{ path, line: at + 1, text: line.trim().slice(0, 160) }] : [],
    );
}

/** Without the sentences that explain what the placeholder stands for. */
function withoutPlaceholderSentences(markdown: string): string {
  return markdown.replaceAll(
    new RegExp(`(?<=^|[.!?>] )(?:[^.!?\\n]|\\.(?=\\S))*\`${PLACEHOLDER}\`(?:[^.!?\\n]|\\.(?=\\S))*[.!?](?: |$)`, 'gm'),
    '',
  );
}

/** The account that the manifest of the package names. */
function currentOwner(root: string): string {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const [, account] = new RegExp(`github\\.com/([\\w-]+)/${NAME}\\.git"`).exec(manifest) ?? [];
  if (account === undefined) {
    throw new Error(`package.json has no "repository" on github.com that is called ${NAME}`);
  }
  return account;
}

/** Every file of the repository that is text, by its path. */
function* textFiles(root: string): Generator<readonly [path: string, text: string]> {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  for (const path of new Set(listed.split('\0').filter((name) => name !== ''))) {
    // neither links nor what was deleted
    const isFile = lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
    const bytes = isFile ? readFileSync(join(root, path)) : Buffer.alloc(0);
    if (!bytes.includes(0)) {
      yield [path, bytes.toString('utf8')];
    }
  }
}

function change(root: string, to: string, codeOwner: string): void {
  const from = currentOwner(root);
  const changed: string[] = [];
  for (const [path, text] of textFiles(root)) {
    const next = setOwner(path, text, from, to, codeOwner);
    if (next !== text) {
      writeFileSync(join(root, path), next);
      changed.push(path);
    }
  }
  const run = (script: string, ...parameters: readonly string[]): void => {
    execFileSync(process.execPath, [join(root, script), ...parameters], { cwd: root, stdio: 'inherit' });
  };
  // names of another length break lines and fill tables in other places
  if (changed.length > 0) {
    run('scripts/docs.ts');
    run('node_modules/prettier/bin/prettier.cjs', '--write', '--ignore-unknown', '--log-level=warn', ...changed);
  }
  console.log(`${from} is ${to} now in ${changed.length} files; ${codeOwner} reviews changes.`);
}

function check(root: string): void {
  const found = [...textFiles(root)].flatMap(([path, text]) => mentionsOf(path, text, PLACEHOLDER));
  for (const { path, line, text } of found) {
    console.error(`${path}:${line}: ${text}`);
  }
  if (found.length > 0) {
    console.error(
      `${found.length} lines still have ${PLACEHOLDER} where the account belongs that publishes this action. ` +
        'Run `npm run owner -- ACCOUNT`, then `npm run build`, and commit both.',
    );
    process.exitCode = 1;
  }
}

type Command =
  { readonly kind: 'check' } | { readonly kind: 'set'; readonly account: string; readonly codeOwner: string };

/** What the arguments say to do; undefined where they are none of the usage. */
function readArguments(parameters: readonly string[]): Command | undefined {
  const [first = '', option, value, ...others] = parameters;
  if (first === '--check' && parameters.length === 1) {
    return { kind: 'check' };
  }
  const codeOwner = option === '--code-owner' ? (value ?? '') : `@${first}`;
  const isComplete = (option === undefined || option === '--code-owner') && others.length === 0;
  return isComplete && ACCOUNT.test(first) && CODE_OWNER.test(codeOwner)
    ? { kind: 'set', account: first, codeOwner }
    : undefined;
}

if (import.meta.main) {
  const root = dirname(import.meta.dirname);
  const command = readArguments(process.argv.slice(2));
  switch (command?.kind) {
    case 'check':
      check(root);
      break;
    case 'set':
      change(root, command.account, command.codeOwner);
      break;
    case undefined:
      console.error(
        'Usage: npm run owner -- ACCOUNT [--code-owner @ACCOUNT/TEAM]   sets the account on GitHub that publishes this action\n' +
          '       npm run owner -- --check                                fails while there is none',
      );
      process.exitCode = 2;
  }
}
