import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A program that some tests use when the machine has it. */
export interface ProgramSource {
  readonly program: string;
  readonly versionArguments: readonly string[];
  /** what its version says; also keeps two programs of one name apart */
  readonly version: RegExp;
  /** how a person gets it */
  readonly how: string;
}

/** Where it is on this machine. */
export interface FoundProgram {
  readonly path: string;
  readonly version: string;
}

/**
 * The program in `IMAGE_PROVENANCE_TOOLS`, where `go install` puts it, or on the path; undefined when it is absent.
 * @param first paths to try before
 */
export function findProgram(source: ProgramSource, first: readonly string[] = []): FoundProgram | undefined {
  const { program, versionArguments, version } = source;
  const file = process.platform === 'win32' ? `${program}.exe` : program;
  for (const path of [...first, ...folders().map((folder) => join(folder, file))]) {
    const [, is] = (existsSync(path) ? version.exec(ask(path, versionArguments)) : undefined) ?? [];
    if (is !== undefined) {
      return { path, version: is };
    }
  }
  return undefined;
}

/** What the program says of itself; nothing where it cannot be started. */
function ask(path: string, versionArguments: readonly string[]): string {
  try {
    return execFileSync(path, versionArguments, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function folders(): readonly string[] {
  const { IMAGE_PROVENANCE_TOOLS = '', GOBIN = '', GOPATH = '', PATH = '' } = process.env;
  const goPaths = GOPATH === '' ? [join(homedir(), 'go')] : GOPATH.split(delimiter);
  return [IMAGE_PROVENANCE_TOOLS, GOBIN, ...goPaths.map((path) => join(path, 'bin')), ...PATH.split(delimiter)].filter(
    (folder) => folder !== '',
  );
}
