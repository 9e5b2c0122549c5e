import { findProgram, type FoundProgram, type ProgramSource } from '../support/programs.ts';

/** A program that these tests use when the machine has it. */
export interface Tool extends FoundProgram {
  readonly name: string;
}

const SOURCES = {
  crane: {
    program: 'crane',
    versionArguments: ['version'],
    version: /^(v?\d\S*)/m,
    how: 'go install github.com/google/go-containerregistry/cmd/crane@latest',
  },
  distribution: {
    program: 'registry',
    versionArguments: ['--version'],
    version: /distribution\/v3 v?(\d+\.\d+\.\d+)/,
    how: 'go install github.com/distribution/distribution/v3/cmd/registry@latest',
  },
  'docker-registry': {
    program: 'docker-registry',
    versionArguments: ['--version'],
    version: /distribution v?(2\.\d+\.\d+)/,
    how: 'apt-get install docker-registry (Debian, Ubuntu)',
  },
  cue: {
    program: 'cue',
    versionArguments: ['version'],
    version: /^cue version (\S+)/m,
    how: 'go install cuelang.org/go/cmd/cue@latest',
  },
  oras: {
    program: 'oras',
    versionArguments: ['version'],
    version: /^Version:\s*(\S+)/m,
    how: 'go install oras.land/oras/cmd/oras@latest',
  },
  cosign: {
    program: 'cosign',
    versionArguments: ['version'],
    version: /^GitVersion:\s*(\S+)/m,
    how: 'go install github.com/sigstore/cosign/v3/cmd/cosign@latest',
  },
  skopeo: {
    program: 'skopeo',
    versionArguments: ['--version'],
    version: /^skopeo version (\S+)/m,
    how: 'apt-get install skopeo (Debian, Ubuntu)',
  },
} as const satisfies Readonly<Record<string, ProgramSource>>;

export type ToolName = keyof typeof SOURCES;

export const TOOL_NAMES = Object.keys(SOURCES).filter((name): name is ToolName => Object.hasOwn(SOURCES, name));

const found = new Map<ToolName, Tool | undefined>();

/** The program in `IMAGE_PROVENANCE_TOOLS`, where `go install` puts it, or on the path; undefined when it is absent. */
export function findTool(name: ToolName): Tool | undefined {
  if (!found.has(name)) {
    found.set(name, lookFor(name));
  }
  return found.get(name);
}

/** The program, where a test that needs it was not skipped. */
export function requireTool(name: ToolName): Tool {
  const tool = findTool(name);
  if (tool === undefined) {
    throw new Error(absence(name));
  }
  return tool;
}

/** The line about a program that is not here. */
export function absence(name: ToolName): string {
  return `${name} is absent: ${SOURCES[name].how}`;
}

function lookFor(name: ToolName): Tool | undefined {
  const program = findProgram(SOURCES[name]);
  return program === undefined ? undefined : { name, ...program };
}
