import type { Format } from './format.ts';
import { DOCKERFILE } from './formats/dockerfile.ts';
import { GITLAB_CI } from './formats/gitlab-ci.ts';
import { HELM_VALUES } from './formats/helm-values.ts';
import { KUBERNETES } from './formats/kubernetes.ts';
import { TEKTON } from './formats/tekton.ts';
import type { SourceFile } from './source.ts';

/** All formats. Where several could take a file, the first does. */
const FORMATS: readonly Format[] = [DOCKERFILE, TEKTON, KUBERNETES, HELM_VALUES, GITLAB_CI];

/** Whether a file is worth reading: its path can be one of some format. */
export function isCandidate(path: string): boolean {
  return FORMATS.some(({ isPath, mayBe, isName }) => [isPath, mayBe, isName].some((test) => test?.(path)));
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
