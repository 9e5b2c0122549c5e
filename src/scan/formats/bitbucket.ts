import type { Format, Mention } from '../format.ts';
import { fileNameOf } from '../path.ts';
import { behindScheme, mentionOfVariables } from '../mention.ts';
import type { Dialect } from '../variables.ts';
import { entriesOf, valuesAt, walkYaml, type YamlValue } from '../yaml.ts';

const DIALECT: Dialect = { escape: '', hasQuotes: false, doubles: false };
const SCHEME = 'docker://';

/** Bitbucket Pipelines. A pipe is an image only where it says so; others are names of repositories. */
export const BITBUCKET: Format = {
  name: 'bitbucket',
  comments: 'yaml',
  isName: (path) => /^bitbucket-pipelines\.ya?ml$/i.test(fileNameOf(path)),
  find: async (file) => {
    const { roots, unreadable } = await file.yaml();
    return { mentions: roots.flatMap(findInRoot), unreadable };
  },
};

function findInRoot(root: YamlValue): readonly Mention[] {
  const images: YamlValue[] = [];
  const variables = new Set<YamlValue>();
  walkYaml(root, (value) => {
    if (variables.has(value)) {
      return false;
    }
    for (const { key, value: part } of entriesOf(value)) {
      if (part === undefined) {
        continue;
      }
      if (key.text === 'image') {
        images.push(...(part.kind === 'mapping' ? valuesAt(part, 'name') : [part]));
      } else if (key.text === 'pipe' && part.kind === 'text') {
        images.push(...[behindScheme(part, SCHEME)].filter((image) => image !== undefined));
      } else if (key.text === 'variables') {
        variables.add(part);
      }
    }
    return true;
  });
  return images.flatMap((image) =>
    image.kind === 'text' && image.text !== '' ? [mentionOfVariables(image, () => undefined, DIALECT)] : [],
  );
}
