import { fileNameOf } from './path.ts';
import type { SourceFile } from './source.ts';
import { entriesNamed, entriesOf, itemsOf, textAt, valueAt, valuesAt, type YamlValue } from './yaml.ts';

/** Services that extend others, one behind the other. */
const MAX_CHAIN = 10;
/** Other files that one file is read with. */
const MAX_FILES = 100;
/** What Compose reads together, where nobody says what to read: a file and its override (compose-spec, "merge"). */
const PAIR = /^(?<name>(?:docker-)?compose)(?<override>\.override)?\.ya?ml$/;

/**
 * The files of Compose that a file names: those under `include`, and those of services that are extended. What is made
 * of variables, or is elsewhere, is none of the checkout.
 */
export function includesOf(roots: readonly YamlValue[]): readonly string[] {
  const included = roots.flatMap((root) =>
    valuesAt(root, 'include').flatMap((list) =>
      itemsOf(list).flatMap((item) => (item.kind === 'mapping' ? valuesAt(item, 'path') : [item])),
    ),
  );
  const extended = roots.flatMap((root) =>
    valuesAt(root, 'services')
      .flatMap(entriesOf)
      .flatMap(({ value }) => valuesAt(value, 'extends', 'file')),
  );
  const texts = [...included.flatMap((value) => (value.kind === 'list' ? itemsOf(value) : [value])), ...extended];
  const names = texts.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
  return [...new Set(names)].filter((name) => !/\$|:\/\//.test(name)).slice(0, MAX_FILES);
}

/** The names of services that are built: here, by a service that they extend, or in the other file of a pair. */
export async function findBuiltServices(file: SourceFile, roots: readonly YamlValue[]): Promise<ReadonlySet<string>> {
  const services = new ComposeServices(file, roots);
  const { name: pair, override } = PAIR.exec(fileNameOf(file.path))?.groups ?? {};
  const counterpart = override === undefined ? `${pair ?? ''}.override` : (pair ?? '');
  const names = pair === undefined ? [] : ['yaml', 'yml'].map((end) => `${counterpart}.${end}`);
  const others = (await Promise.all(names.map((name) => services.beside(name)))).filter((each) => each !== undefined);
  // the override decides
  const all = override === undefined ? [...others, services] : [services, ...others];
  const built = new Set<string>();
  for (const name of services.names) {
    const answers = await Promise.all(all.map((each) => each.isBuilt(name)));
    if (answers.find((each) => each !== undefined) === true) {
      built.add(name);
    }
  }
  return built;
}

/** The services of one file. */
class ComposeServices {
  readonly #file: SourceFile;
  readonly #services = new Map<string, YamlValue | undefined>();
  readonly #others = new Map<string, Promise<ComposeServices | undefined>>();

  constructor(file: SourceFile, roots: readonly YamlValue[]) {
    this.#file = file;
    for (const { key, value } of roots.flatMap((root) => valuesAt(root, 'services').flatMap(entriesOf))) {
      this.#services.set(key.text, value);
    }
  }

  get names(): Iterable<string> {
    return this.#services.keys();
  }

  /** The services of another file; undefined where there is none. */
  beside(name: string): Promise<ComposeServices | undefined> {
    const known = this.#others.get(name) ?? this.#read(name);
    this.#others.set(name, known);
    return known;
  }

  async #read(name: string): Promise<ComposeServices | undefined> {
    const other = this.#others.size < MAX_FILES ? await this.#file.beside(name) : undefined;
    return other === undefined ? undefined : new ComposeServices(other, (await other.yaml(true)).roots);
  }

  /** Whether a service is built; undefined where nothing says so, nor that it is not (`!reset`). */
  async isBuilt(name: string, depth = 0): Promise<boolean | undefined> {
    const service = this.#services.get(name);
    const builds = entriesNamed(service, 'build');
    if (builds.length > 0) {
      return builds.some(({ value }) => value !== undefined && value.tag !== '!reset');
    }
    const extended = valueAt(service, 'extends');
    const base = extended?.kind === 'text' ? extended : textAt(extended, 'service');
    if (base === undefined || depth > MAX_CHAIN) {
      return undefined;
    }
    const path = textAt(extended, 'file')?.text;
    return path === undefined
      ? this.isBuilt(base.text, depth + 1)
      : (await this.beside(path))?.isBuilt(base.text, depth + 1);
  }
}
