import { LIMITS } from '../../limits.ts';
import { unresolved } from '../classify.ts';
import type { Format, Mention } from '../format.ts';
import { fileNameOf } from '../path.ts';
import { namesOf, substitute, type Substitution, type VariableValue } from '../substitution.ts';
import {
  entriesNamed,
  entriesOf,
  itemsOf,
  textAt,
  valueAt,
  valuesAt,
  type YamlMapping,
  type YamlText,
  type YamlValue,
} from '../yaml.ts';

/** Pipelines of GitLab CI/CD. */
export const GITLAB_CI: Format = {
  name: 'gitlab-ci',
  comments: 'yaml',
  isPath: (path) => /(?:^|\.)gitlab-ci\.ya?ml$/.test(fileNameOf(path)),
  find: async (file) => {
    const { roots, unreadable } = await file.yaml();
    const inputs = inputsOf(roots);
    const mentions = roots.flatMap((root) => new PipelineReader(root, inputs).read());
    return { mentions, unreadable, includes: roots.flatMap(includesOf) };
  },
};

/** Keys of a pipeline that are no jobs. */
const KEYWORDS: readonly string[] = [
  'default',
  'include',
  'image',
  'services',
  'spec',
  'stages',
  'variables',
  'workflow',
  'cache',
  'before_script',
  'after_script',
];

/** Keys that name images; `services` has a list of them. */
const IMAGE_KEYS = ['image', 'services'] as const;
type ImageKey = (typeof IMAGE_KEYS)[number];

/** Nesting of `extends` and of `!reference`, which GitLab bounds at 11 and 10. */
const MAX_CHAIN = 11;

/**
 * `$[[ inputs.x ]]`, `${V}` and `$V`. `$$` is a dollar sign, which no name has.
 * https://docs.gitlab.com/ci/variables/where_variables_can_be_used/
 */
const EXPRESSION =
  /\$\$|\$\[\[\s*(?<interpolated>[^[\]]{1,200}?)\s*\]\]|\$\{(?<braced>\w{1,200})\}|\$(?<bare>[A-Za-z_]\w{0,199})/g;
const PROXY_PREFIX = /^CI_DEPENDENCY_PROXY_(?:DIRECT_)?GROUP_IMAGE_PREFIX$/;
/** The same address, part by part. */
const PROXY_ADDRESS = /^\$\{?CI_DEPENDENCY_PROXY_SERVER\}?\/[^:@]{1,500}?\/dependency_proxy\/containers\//;

type Values = readonly VariableValue[] | undefined;

/** The defaults of `spec:inputs` in the header of a file. */
function inputsOf(roots: readonly YamlValue[]): ReadonlyMap<string, YamlText> {
  const inputs = new Map<string, YamlText>();
  for (const root of roots.slice(0, 1)) {
    for (const { key, value } of valuesAt(root, 'spec', 'inputs').flatMap(entriesOf)) {
      const fallback = textAt(value, 'default');
      if (fallback !== undefined) {
        inputs.set(key.text, fallback);
      }
    }
  }
  return inputs;
}

/** The files of the same repository that a pipeline includes, by their paths from the root; not what is made in a run. */
function includesOf(root: YamlValue): readonly string[] {
  const items = valuesAt(root, 'include').flatMap((value) => (value.kind === 'list' ? itemsOf(value) : [value]));
  const files = items.flatMap((item) => (item.kind === 'mapping' ? valuesAt(item, 'local') : [item]));
  return files
    .flatMap((file) => (file.kind === 'text' ? [file.text.replace(/^\/+/, '')] : []))
    .filter((path) => /\.ya?ml$/.test(path) && !/[$*]|:\/\/|(?:^|\/)\.{1,2}\//.test(path))
    .slice(0, MAX_INCLUDES);
}

/** What GitLab includes at most. */
const MAX_INCLUDES = 150;

/** A job, or what is none and has images too. */
interface Job {
  readonly name: string | undefined;
  readonly body: YamlMapping | undefined;
}

/** Variables of a job, less those for all jobs. */
interface JobVariables {
  readonly job: Job;
  /** one entry of `parallel: matrix` */
  readonly matrix: YamlValue | undefined;
  /** variables that were looked up, by name; undefined while one is */
  readonly known: Map<string, Values>;
}

class PipelineReader {
  readonly #root: YamlValue;
  /** the keys of the root */
  readonly #keys: ReadonlyMap<string, YamlValue | undefined>;
  readonly #inputs: ReadonlyMap<string, YamlText>;
  readonly #jobs = new Map<string, YamlMapping>();
  readonly #variables = new Map<YamlValue, ReadonlyMap<string, YamlText>>();
  readonly #mentions: Mention[] = [];
  readonly #mentioned = new Set<YamlText>();
  readonly #visited = new Set<YamlValue>();
  /** steps that may still be made to find what jobs share */
  #budget: number = LIMITS.scanMerges;

  constructor(root: YamlValue, inputs: ReadonlyMap<string, YamlText>) {
    this.#root = root;
    this.#inputs = inputs;
    this.#keys = new Map(entriesOf(root).map(({ key, value }) => [key.text, value]));
    for (const { key, value } of entriesOf(root)) {
      if (value?.kind === 'mapping' && !KEYWORDS.includes(key.text)) {
        this.#jobs.set(key.text, value);
      }
    }
  }

  read(): readonly Mention[] {
    // an alias can be the body of many jobs
    const bodies = new Set<YamlValue>();
    const jobs = entriesOf(this.#root).flatMap(({ key, value }): readonly Job[] => {
      const isJob = value?.kind === 'mapping' && !KEYWORDS.includes(key.text) && !bodies.has(value);
      if (!isJob) {
        return [];
      }
      bodies.add(value);
      return [{ name: key.text, body: value }];
    });
    for (const job of jobs.filter(({ name }) => name?.startsWith('.') !== true)) {
      const all = this.#variablesOf(job);
      for (const key of IMAGE_KEYS) {
        this.#mentionAll(key, this.#inherited(job, key), all, false);
      }
    }
    // what no job takes from them stands for itself
    const shared = [this.#root, this.#keys.get('default')].map((body): Job => ({
      name: undefined,
      body: body?.kind === 'mapping' ? body : undefined,
    }));
    for (const job of [...jobs, ...shared]) {
      const all = this.#variablesOf(job);
      for (const key of IMAGE_KEYS) {
        for (const value of valuesAt(job.body, key)) {
          this.#mentionAll(key, value, all, true);
        }
      }
    }
    return this.#mentions;
  }

  /** What a job has under a key, or what it extends, or what holds for all jobs. */
  #inherited(job: Job, key: ImageKey): YamlValue | undefined {
    const found = this.#chainOf(job).find((each) => entriesNamed(each, key).length > 0);
    return found === undefined ? (valueAt(this.#keys.get('default'), key) ?? this.#keys.get(key)) : valueAt(found, key);
  }

  /** A job and what it extends: the nearest first. */
  #chainOf({ body }: Job): readonly YamlMapping[] {
    const chain = new Set<YamlMapping>();
    const visit = (mapping: YamlMapping | undefined, depth: number): void => {
      if (mapping === undefined || chain.has(mapping) || depth > MAX_CHAIN || this.#budget < 0) {
        return;
      }
      chain.add(mapping);
      const parents = valueAt(mapping, 'extends');
      const names = parents?.kind === 'text' ? [parents] : itemsOf(parents);
      this.#budget -= names.length + mapping.entries.length;
      // the last of several counts most
      for (const name of names.toReversed()) {
        visit(name.kind === 'text' ? this.#jobs.get(name.text) : undefined, depth + 1);
      }
    };
    visit(body, 0);
    return [...chain];
  }

  /** The variables of a job: once for each entry of its matrix. */
  #variablesOf(job: Job): readonly JobVariables[] {
    const list = valueAt(job.body, 'parallel', 'matrix');
    const entries = list?.kind === 'list' && this.#budget > 0 ? list.items.slice(0, LIMITS.scanValues) : [];
    this.#budget -= entries.length * (1 + IMAGE_KEYS.length);
    const matrices = entries.length === 0 ? [undefined] : entries;
    return matrices.map((matrix) => ({ job, matrix, known: new Map<string, Values>() }));
  }

  #mentionAll(key: ImageKey, value: YamlValue | undefined, all: readonly JobVariables[], isOwn: boolean): void {
    const found = this.#dereferenced(value);
    if (this.#isSpent(found)) {
      return;
    }
    if (key === 'services' && found?.kind === 'list' && found.tag === undefined) {
      for (const item of found.items) {
        const service = this.#dereferenced(item);
        const isList = service?.kind === 'list' && service.tag === undefined;
        for (const each of isList ? itemsOf(service) : [service]) {
          this.#mention(each, all, isOwn);
        }
      }
    } else if (found?.kind !== 'list' || found.tag !== undefined) {
      this.#mention(found, all, isOwn);
    }
  }

  #mention(value: YamlValue | undefined, all: readonly JobVariables[], isOwn: boolean): void {
    if (value?.kind === 'list') {
      const why = 'No job in this file has what it references.';
      this.#mentions.push({ span: value.span, name: unresolved(why) });
      return;
    }
    if (this.#isSpent(value)) {
      return;
    }
    const named = value?.kind === 'mapping' ? this.#dereferenced(valueAt(value, 'name')) : value;
    if (named?.kind === 'list' && named.tag !== undefined) {
      this.#mention(named, all, isOwn);
    }
    if (named?.kind !== 'text' || named.text === '' || (isOwn && this.#mentioned.has(named))) {
      return;
    }
    const isConstant = !named.text.includes('$');
    if (isConstant && this.#mentioned.has(named)) {
      return;
    }
    this.#mentioned.add(named);
    const platform = textAt(value, 'docker', 'platform')?.text;
    this.#budget -= all.length;
    for (const variables of isConstant || this.#budget < 0 ? all.slice(0, 1) : all) {
      const names = namesOf(this.#expand(named.text, variables));
      this.#mentions.push(
        ...names.map((name) => ({
          span: named.span,
          ...name,
          platform: platform?.includes('$') === true ? null : platform,
        })),
      );
    }
  }

  /** Whether a value was looked at before, and too much is looked at again and again. */
  #isSpent(value: YamlValue | undefined): boolean {
    if (value === undefined || value.kind === 'text') {
      return false;
    }
    const isRepeated = this.#visited.has(value);
    this.#visited.add(value);
    this.#budget -= isRepeated ? (value.kind === 'list' ? value.items : value.entries).length : 0;
    return isRepeated && this.#budget < 0;
  }

  /** What `!reference [job, key]` names: in this file; else itself. */
  #dereferenced(value: YamlValue | undefined): YamlValue | undefined {
    let found = value;
    for (let depth = 0; depth < MAX_CHAIN && found?.kind === 'list' && found.tag === '!reference'; depth++) {
      const keys = itemsOf(found).flatMap((item) => (item.kind === 'text' ? [item.text] : []));
      this.#budget -= keys.length;
      const [first = '', ...rest] = keys;
      const target: YamlValue | undefined = this.#budget < 0 ? undefined : valueAt(this.#keys.get(first), ...rest);
      if (target === undefined) {
        return found;
      }
      found = target;
    }
    return found;
  }

  #expand(text: string, variables: JobVariables): Substitution {
    return substitute(text.replace(PROXY_ADDRESS, `${DOCKER_HUB}/`), EXPRESSION, ({ groups }) => {
      const { interpolated, braced, bare } = groups ?? {};
      if (interpolated !== undefined) {
        return this.#input(interpolated);
      }
      const name = braced ?? bare;
      return name === undefined ? [{ text: '$' }] : this.#lookUp(name, variables);
    });
  }

  #input(expression: string): Values {
    const name = /^inputs\.(?<name>[\w.-]+)$/.exec(expression)?.groups?.['name'];
    const value = name === undefined ? undefined : this.#inputs.get(name);
    return value === undefined ? undefined : [{ text: value.text, definedAt: { span: value.span } }];
  }

  #lookUp(name: string, variables: JobVariables): Values {
    if (variables.known.has(name)) {
      return variables.known.get(name);
    }
    // one that is made of itself ends here
    variables.known.set(name, undefined);
    const texts = this.#definitionsOf(name, variables);
    const values = texts.slice(0, LIMITS.scanValues).map(({ text, span }) => {
      const expanded = this.#expand(text, variables);
      return expanded.kind === 'known'
        ? expanded.values.map((each) => ({ text: each.text, definedAt: each.definedAt ?? { span } }))
        : undefined;
    });
    const isKnown = values.length > 0 && values.every((each) => each !== undefined);
    const known = isKnown ? values.flat().slice(0, LIMITS.scanValues) : undefined;
    const found = known ?? (texts.length === 0 && PROXY_PREFIX.test(name) ? [{ text: DOCKER_HUB }] : undefined);
    variables.known.set(name, found);
    return found;
  }

  /** Where a variable has its values: in the matrix, in the job and what it extends, or for all jobs. */
  #definitionsOf(name: string, { job, matrix }: JobVariables): readonly YamlText[] {
    const cell = matrix === undefined ? undefined : valueAt(matrix, name);
    if (cell !== undefined) {
      return cell.kind === 'text' ? [cell] : itemsOf(cell).filter((item) => item.kind === 'text');
    }
    const blocks = [...this.#chainOf(job).map((body) => valueAt(body, 'variables')), this.#keys.get('variables')];
    for (const block of blocks) {
      const found = this.#namedIn(this.#dereferenced(block)).get(name);
      if (found !== undefined) {
        return [found];
      }
    }
    return [];
  }

  #namedIn(block: YamlValue | undefined): ReadonlyMap<string, YamlText> {
    const known = block === undefined ? undefined : this.#variables.get(block);
    if (known !== undefined || block === undefined) {
      return known ?? new Map();
    }
    const named = new Map<string, YamlText>();
    for (const { key, value } of entriesOf(block)) {
      const text = value?.kind === 'mapping' ? textAt(value, 'value') : value;
      if (text?.kind === 'text') {
        named.set(key.text, text);
      }
    }
    this.#variables.set(block, named);
    return named;
  }
}

const DOCKER_HUB = 'docker.io';
