import type { Format } from './format.ts';
import { AZURE_PIPELINES } from './formats/azure-pipelines.ts';
import { BAKE } from './formats/bake.ts';
import { BAZEL } from './formats/bazel.ts';
import { BITBUCKET } from './formats/bitbucket.ts';
import { CIRCLECI } from './formats/circleci.ts';
import { CLOUDBUILD } from './formats/cloudbuild.ts';
import { COMPOSE } from './formats/compose.ts';
import { DEVCONTAINER } from './formats/devcontainer.ts';
import { DOCKERFILE } from './formats/dockerfile.ts';
import { DRONE } from './formats/drone.ts';
import { GITHUB_ACTIONS } from './formats/github-actions.ts';
import { GITLAB_CI } from './formats/gitlab-ci.ts';
import { HELM_VALUES } from './formats/helm-values.ts';
import { KUBERNETES } from './formats/kubernetes.ts';
import { QUADLET } from './formats/quadlet.ts';
import { TEKTON } from './formats/tekton.ts';
import { WOODPECKER } from './formats/woodpecker.ts';
import type { SourceFile } from './source.ts';

/** All formats. Where several could take a file, the first does. */
const FORMATS: readonly Format[] = [
  DOCKERFILE,
  GITHUB_ACTIONS,
  DEVCONTAINER,
  COMPOSE,
  GITLAB_CI,
  CIRCLECI,
  WOODPECKER,
  CLOUDBUILD,
  AZURE_PIPELINES,
  BITBUCKET,
  DRONE,
  BAKE,
  BAZEL,
  QUADLET,
  TEKTON,
  KUBERNETES,
  HELM_VALUES,
];

/** Whether a file is worth reading: its path can be one of some format. */
export function isCandidate(path: string): boolean {
  return FORMATS.some((format) => canBe(format, path));
}

/** Whether a file that cannot be read is missed: its path is one that only files of a format have. */
export function isMissed(path: string): boolean {
  return FORMATS.some((format) => format.hasCommonName !== true && canBe(format, path));
}

function canBe({ isPath, mayBe, isName }: Format, path: string): boolean {
  return [isPath, mayBe, isName].some((test) => test?.(path));
}

/** Files by whose folder alone a format may know them. */
const IN_FOLDERS: readonly string[] = ['a.yml', 'devcontainer.json', 'workflows/a.yml'];

/** Whether a folder is one that gives files their format: behind a link of its name they have other paths. */
export function isFolderOfFormat(path: string): boolean {
  return FORMATS.some(({ isPath }) => IN_FOLDERS.some((name) => isPath?.(`${path}/${name}`) && !isPath(name)));
}

/** Whether two paths are of the same format, whatever the content of both is. */
export function areAlike(path: string, other: string): boolean {
  const tests = ({ isPath, mayBe, isName }: Format) =>
    [isPath, mayBe, isName].map((test) => test?.(path) === test?.(other));
  return FORMATS.every((format) => tests(format).every(Boolean));
}

/** The one format of a file: by its path, else by its content, else by its name; undefined for a file of none. */
export async function formatOf(file: SourceFile): Promise<Format | undefined> {
  const byPath = FORMATS.find(({ isPath }) => isPath?.(file.path));
  if (byPath !== undefined) {
    return byPath;
  }
  for (const format of FORMATS) {
    if (format.mayBe?.(file.path) === true && (await format.isContent?.(file)) === true) {
      return format;
    }
  }
  return FORMATS.find(({ isName }) => isName?.(file.path));
}

/** The format of a name. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}
