import type { Format, Mention } from '../format.ts';
import { fileNameOf } from '../path.ts';
import { readJsonFile } from '../json.ts';
import { mentionOfVariables } from '../mention.ts';
import { expand, type Dialect, type Variable } from '../variables.ts';
import { entriesOf, itemsOf, valuesAt, type YamlText, type YamlValue } from '../yaml.ts';

const DIALECT: Dialect = { escape: '', hasQuotes: false, doubles: true };

/** Google Cloud Build: the images of its steps; those under `images` are built. */
export const CLOUDBUILD: Format = {
  name: 'cloudbuild',
  comments: (path) => (/json$/i.test(path) ? 'jsonc' : 'yaml'),
  isName: (path) => /^cloudbuild.*\.(?:ya?ml|json)$/i.test(fileNameOf(path)),
  find: async (file) => {
    if (/json$/i.test(file.path)) {
      const { root, unreadable } = await readJsonFile(file.text);
      return { mentions: root === undefined ? [] : findInRoot(root), unreadable };
    }
    const { roots, unreadable } = await file.yaml();
    return { mentions: roots.flatMap(findInRoot), unreadable };
  },
};

function findInRoot(root: YamlValue): readonly Mention[] {
  const substitutions = new Map(
    valuesAt(root, 'substitutions')
      .flatMap(entriesOf)
      .flatMap(({ key, value }) => (value?.kind === 'text' ? [[key.text, value] as const] : [])),
  );
  const names = valuesAt(root, 'steps').flatMap((steps) => itemsOf(steps).flatMap((step) => valuesAt(step, 'name')));
  return names.flatMap((name) =>
    name.kind === 'text' && name.text !== ''
      ? [mentionOfVariables(name, (variable) => lookUp(variable, substitutions, 0), DIALECT)]
      : [],
  );
}

/** Substitutions in others' values (`dynamicSubstitutions`): as deep as anybody writes. */
const MAX_DEPTH = 4;

function lookUp(name: string, substitutions: ReadonlyMap<string, YamlText>, depth: number): Variable | undefined {
  const found = substitutions.get(name);
  if (found === undefined) {
    return undefined;
  }
  const result = expand(
    found.text,
    (other) => (depth < MAX_DEPTH ? lookUp(other, substitutions, depth + 1) : undefined),
    DIALECT,
  );
  return result.kind === 'text'
    ? { value: result.text, definedAt: { span: found.span } }
    : { value: undefined, isUnknown: true };
}
