import { ABSENCE, findAct } from './act.ts';
import { findLinter, LINTERS } from './linters.ts';

/** Says before the tests which programs are here, and how to get the others; vitest calls it. */
export function setup(): void {
  say('act', findAct(), ABSENCE);
  for (const linter of LINTERS) {
    const { program, how } = linter.source;
    say(program, findLinter(linter), `${program} is absent: ${how}`);
  }
}

function say(name: string, found: { readonly version: string } | undefined, absence: string): void {
  process.stdout.write(found === undefined ? `skipped: ${absence}\n` : `found: ${name} ${found.version}\n`);
}
