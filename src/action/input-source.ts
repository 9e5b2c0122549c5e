import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readWorkspaceFile } from '../files/workspace-file.ts';
import type { InputSource } from '../inputs/inputs.ts';
import type { Environment } from '../context.ts';

const PREFIX = 'INPUT_';

/** Runners that pass inputs of a composite action on to its steps say who they are (act; Gitea's and Forgejo's, made of it). */
const LEAKY_RUNNERS = ['ACT', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS'];

/** The inputs of a step: the runner writes each one into a variable. Paths start at the workspace. */
export function inputSourceOf(env: Environment, workspace: string): InputSource {
  return {
    get: (name) => env[`${PREFIX}${name.toUpperCase()}`] ?? '',
    names: () =>
      Object.entries(env)
        .filter(([name, value]) => name.startsWith(PREFIX) && (value ?? '').trim() !== '')
        .map(([name]) => name.slice(PREFIX.length)),
    isLeaky: LEAKY_RUNNERS.some((name) => env[name] === 'true'),
    readText: (path, maxBytes) =>
      maxBytes === undefined
        ? readFile(resolve(workspace, path), 'utf8')
        : readWorkspaceFile(workspace, path, maxBytes),
  };
}
