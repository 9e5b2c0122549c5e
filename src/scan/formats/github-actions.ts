import { known, unresolvedExpression } from '../classify.ts';
import type { Format, Mention } from '../format.ts';
import { fileNameOf, isYamlPath } from '../path.ts';
import { matrixJobs, type MatrixJob } from '../matrix.ts';
import { behindScheme } from '../mention.ts';
import { entriesOf, itemsOf, textAt, valueAt, valuesAt, type YamlText, type YamlValue } from '../yaml.ts';

const WORKFLOW = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+$/i;
const SCHEME = 'docker://';

/** Workflows and actions of GitHub, Gitea and Forgejo. */
export const GITHUB_ACTIONS: Format = {
  name: 'github-actions',
  comments: 'yaml',
  isPath: (path) => WORKFLOW.test(path) && isYamlPath(path),
  isName: (path) => /^action\.ya?ml$/.test(fileNameOf(path)),
  find: async (file) => {
    const { roots, unreadable } = await file.yaml();
    return { mentions: roots.flatMap(findInRoot), unreadable };
  },
};

function findInRoot(root: YamlValue): readonly Mention[] {
  const jobs = valuesAt(root, 'jobs').flatMap((each) => entriesOf(each).flatMap(({ value }) => findInJob(value)));
  const runs = valuesAt(root, 'runs').flatMap((each) => [
    // any other image is a file beside the action
    ...valuesAt(each, 'image').flatMap((image) => mentionScheme(image, () => undefined)),
    ...valuesAt(each, 'steps').flatMap((steps) => findInSteps(steps, () => undefined)),
  ]);
  return [...jobs, ...runs];
}

/** The jobs of the matrix, made when an expression needs them; undefined where they are not known. */
type Matrix = () => readonly MatrixJob[] | undefined;

function findInJob(job: YamlValue | undefined): readonly Mention[] {
  const matrix = once(() => matrixJobs(valueAt(job, 'strategy', 'matrix'), ({ text }) => !text.includes('${{')));
  return [
    ...valuesAt(job, 'container').flatMap((container) => mentionImage(container, matrix)),
    ...valuesAt(job, 'services').flatMap((services) =>
      services.kind === 'text'
        ? // an expression that gives all of them
          mentionImage(services, matrix)
        : entriesOf(services).flatMap(({ value }) => (value === undefined ? [] : mentionImage(value, matrix))),
    ),
    ...valuesAt(job, 'steps').flatMap((steps) => findInSteps(steps, matrix)),
  ];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Steps, with those of parallel blocks. */
function findInSteps(steps: YamlValue, matrix: Matrix): readonly Mention[] {
  return itemsOf(steps).flatMap((step) => [
    ...valuesAt(step, 'uses').flatMap((uses) => mentionScheme(uses, matrix)),
    ...valuesAt(step, 'parallel').flatMap((block) => {
      const inner = block.kind === 'mapping' ? valuesAt(block, 'steps') : [block];
      return inner.flatMap((each) => findInSteps(each, matrix));
    }),
  ]);
}

/** A container or service: a text, or `{image: …}`; an empty one is none. */
function mentionImage(value: YamlValue, matrix: Matrix): readonly Mention[] {
  const images = value.kind === 'mapping' ? valuesAt(value, 'image') : [value];
  return images.flatMap((image) =>
    image.kind === 'text' && image.text !== '' ? mentionExpression(behindScheme(image, SCHEME) ?? image, matrix) : [],
  );
}

function mentionScheme(value: YamlValue, matrix: Matrix): readonly Mention[] {
  const image = value.kind === 'text' ? behindScheme(value, SCHEME) : undefined;
  return image === undefined ? [] : mentionExpression(image, matrix);
}

const EXPRESSION = /\$\{\{(?<inside>(?:(?!\}\}).){0,1000})\}\}/gs;

function mentionExpression(image: YamlText, matrix: Matrix): readonly Mention[] {
  const expressions = [...image.text.matchAll(EXPRESSION)];
  if (expressions.length === 0) {
    return [{ span: image.span, name: known(image.text) }];
  }
  const foreign = expressions.find(({ groups }) => parseTerms(groups?.['inside'] ?? '') === undefined);
  const isOfMatrix = expressions.some(({ groups }) => /\bmatrix\b/i.test(groups?.['inside'] ?? ''));
  const jobs = isOfMatrix ? matrix() : [new Map<string, YamlValue | undefined>()];
  if (foreign !== undefined || jobs === undefined) {
    return [{ span: image.span, name: unresolvedExpression((foreign ?? expressions[0])?.[0] ?? '') }];
  }
  return jobs.flatMap((job) => mentionInJob(image, job));
}

/** What an image is in one job; where that is nothing, the job has no container. */
function mentionInJob({ text, span }: YamlText, job: MatrixJob): readonly Mention[] {
  let value: YamlText | undefined;
  let unknown: string | undefined;
  const filled = text.replaceAll(EXPRESSION, (expression, inside: string) => {
    for (const term of parseTerms(inside) ?? []) {
      const found = term.kind === 'literal' ? term.text : valueIn(job, term.path);
      if (found === 'unknown') {
        unknown ??= expression;
        return '';
      }
      const isUsed = typeof found === 'string' ? found !== '' : found !== undefined && found.text !== '';
      if (isUsed) {
        value = typeof found === 'string' ? value : found;
        return typeof found === 'string' ? found : (found?.text ?? '');
      }
    }
    return '';
  });
  if (unknown !== undefined || filled.includes('${{')) {
    return [{ span, name: unresolvedExpression(unknown ?? filled) }];
  }
  const image = filled.startsWith(SCHEME) ? filled.slice(SCHEME.length) : filled;
  return image === ''
    ? []
    : [{ span, name: known(image), definedAt: value === undefined ? undefined : { span: value.span } }];
}

/** A value of the matrix by its path; an object that stands for a container has its image. */
function valueIn(job: MatrixJob, path: readonly string[]): YamlText | 'unknown' | undefined {
  const [first = '', ...rest] = path;
  if (!job.has(first.toLowerCase())) {
    return undefined;
  }
  const found = valueAt(job.get(first.toLowerCase()), ...rest);
  if (found?.kind === 'mapping') {
    return textAt(found, 'image') ?? 'unknown';
  }
  return found?.kind === 'list' ? 'unknown' : found;
}

type Term =
  { readonly kind: 'literal'; readonly text: string } | { readonly kind: 'matrix'; readonly path: readonly string[] };

const PATH = /^matrix(?<path>(?:\.[A-Za-z_][\w-]*|\['[^']*'\])+)$/i;

/** `matrix.a.b`, a text in quotes, or several with `||` between them; undefined for any other expression. */
function parseTerms(expression: string): readonly Term[] | undefined {
  const terms = expression.split('||').map((part): Term | undefined => {
    const text = part.trim();
    const literal = /^'(?<literal>(?:[^']|'')*)'$/.exec(text)?.groups?.['literal'];
    if (literal !== undefined) {
      return { kind: 'literal', text: literal.replaceAll("''", "'") };
    }
    const path = PATH.exec(text)?.groups?.['path'];
    return path === undefined
      ? undefined
      : {
          kind: 'matrix',
          path: [...path.matchAll(/\.([\w-]+)|\['([^']*)'\]/g)].map((match) => match[1] ?? match[2] ?? ''),
        };
  });
  const known = terms.filter((term) => term !== undefined);
  return known.length === terms.length ? known : undefined;
}
