import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseFlags } from '../src/cli/flags.ts';
import { parsePolicyArguments } from '../src/cli/policy-flags.ts';
import { SCAN_FLAGS } from '../src/cli/scan-flags.ts';
import { VERIFY_FLAGS } from '../src/cli/verify-flags.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGES = globSync(['*.md', 'docs/*.md'], { cwd: ROOT });
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const Package = z.object({ scripts: z.record(z.string(), z.string()) });

/** Commands in blocks and in lines, without what a shell does with them: pipes, comments, quotes. */
function commandsOf(markdown: string, program: string): readonly (readonly string[])[] {
  const inBlocks = [...markdown.matchAll(/^```(?:sh|console)\n([\s\S]*?)^```/gm)].flatMap(([, text = '']) =>
    text.replaceAll(/\\\n\s*/g, ' ').split(/\n|&&/),
  );
  const inLines = [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  return [...inBlocks, ...inLines]
    .map((line) => line.replace(/^\s*\$? /, '').trim())
    .filter((line) => line.startsWith(`${program} `))
    .map((line) =>
      (line.split(/ [|#>]/)[0] ?? '')
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll(/['"]/g, '')),
    );
}

const commands = PAGES.flatMap((page) =>
  commandsOf(read(page), 'image-provenance').map((words) => [page, words.join(' '), words] as const),
);

test('the pages show commands', () => {
  expect(commands.length).toBeGreaterThan(20);
});

test.each(commands)('%s: `%s` has flags that are there', (_, __, [, command = '', ...args]) => {
  if (command === '--help') {
    return;
  }
  if (command === 'policy') {
    const [action, ...more] = args;
    expect(['check', 'explain', 'test']).toContain(action);
    expect(parsePolicyArguments(more).issues).toEqual([]);
    return;
  }
  expect(['verify', 'scan']).toContain(command);
  expect(parseFlags(args, command === 'scan' ? SCAN_FLAGS : VERIFY_FLAGS).issues).toEqual([]);
});

test('every `npm run` in the pages is a script', () => {
  const { scripts } = Package.parse(JSON.parse(read('package.json')));
  const named = PAGES.flatMap((page) => commandsOf(read(page), 'npm'))
    .filter(([, verb]) => verb === 'run')
    .map(([, , name = '']) => name);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
