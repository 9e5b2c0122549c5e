import { findProgram, type FoundProgram, type ProgramSource } from '../support/programs.ts';

/** A program that judges the workflows of a repository. */
export interface Linter {
  readonly source: ProgramSource;
  /** what it is told to find everything that it knows without network; it exits 0 when there is nothing */
  readonly arguments: readonly string[];
}

/** The linters of these tests. */
export const LINTERS: readonly Linter[] = [
  {
    source: {
      program: 'actionlint',
      versionArguments: ['--version'],
      version: /^v?(\d\S+)/,
      how: 'go install github.com/rhysd/actionlint/cmd/actionlint@latest',
    },
    arguments: ['-no-color'],
  },
  {
    source: {
      program: 'zizmor',
      versionArguments: ['--version'],
      version: /^zizmor (\S+)/,
      how: 'pip install zizmor',
    },
    arguments: ['--offline', '--no-progress', '--quiet', '.'],
  },
];

/** Where a linter is; undefined when it is absent. */
export function findLinter({ source }: Linter): FoundProgram | undefined {
  return findProgram(source);
}
