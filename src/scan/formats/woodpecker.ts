import { unresolvedExpression } from '../classify.ts';
import type { Format, Mention } from '../format.ts';
import { isYamlPath } from '../path.ts';
import { matrixJobs } from '../matrix.ts';
import { mentionOfVariables } from '../mention.ts';
import { imagesOfSteps } from '../step-containers.ts';
import type { Dialect, Variable } from '../variables.ts';
import { valueAt, type YamlValue } from '../yaml.ts';

const DIALECT: Dialect = { escape: '', hasQuotes: false, doubles: true };

/** Workflows of Woodpecker: steps and services, and the values of a matrix. */
export const WOODPECKER: Format = {
  name: 'woodpecker',
  comments: 'yaml',
  isPath: (path) => /(?:^|\/)\.woodpecker(?:[^/]*|\/.*)$/.test(path) && isYamlPath(path),
  find: async (file) => {
    const { roots, unreadable } = await file.yaml();
    return { mentions: roots.flatMap(findInRoot), unreadable };
  },
};

function findInRoot(root: YamlValue): readonly Mention[] {
  const matrix = valueAt(root, 'matrix');
  const jobs = matrix === undefined ? [new Map<string, YamlValue | undefined>()] : matrixJobs(matrix, () => true);
  return imagesOfSteps(root).flatMap((image): readonly Mention[] => {
    const [variable] = /\$\{?\w+/.exec(image.text) ?? [];
    if (jobs === undefined) {
      return variable === undefined
        ? [mentionOfVariables(image, () => undefined, DIALECT)]
        : [{ span: image.span, name: unresolvedExpression(variable) }];
    }
    // without variables it is the same in all jobs
    return (variable === undefined ? jobs.slice(0, 1) : jobs).map((job) =>
      mentionOfVariables(
        image,
        (name): Variable | undefined => {
          const value = job.get(name.toLowerCase());
          return value?.kind === 'text' ? { value: value.text, definedAt: { span: value.span } } : undefined;
        },
        DIALECT,
      ),
    );
  });
}
