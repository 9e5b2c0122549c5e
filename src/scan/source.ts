import { posix } from 'node:path';
import { folderOf } from './path.ts';
import { readYamlStream, type YamlStream } from './yaml.ts';

/** Reads another file of the tree by its path from the root; undefined where there is none, or none that is text. */
export type FileReader = (path: string) => string | undefined | Promise<string | undefined>;

/** A file that is scanned: its text, and what is made of it once. */
export class SourceFile {
  readonly path: string;
  /** as it is: with its byte order mark, carriage returns and tabs */
  readonly text: string;
  readonly #read: FileReader;
  readonly #yaml = new Map<boolean, Promise<YamlStream>>();

  constructor(path: string, text: string, read: FileReader = () => undefined) {
    this.path = path;
    this.text = text;
    this.#read = read;
  }

  /**
   * The documents of YAML in it, parsed once.
   * @param templates - whether `{{ … }}` is text of a template engine, which YAML would take for braces
   */
  yaml(templates = false): Promise<YamlStream> {
    const masked = templates && /\{[{%]/.test(this.text);
    const known = this.#yaml.get(masked);
    if (known !== undefined) {
      return known;
    }
    const reading = readYamlStream(this.text, masked);
    this.#yaml.set(masked, reading);
    return reading;
  }

  /** Another file of the tree by its path from the folder of this one; never one outside of the tree. */
  async beside(name: string): Promise<SourceFile | undefined> {
    const path = this.pathOf(name);
    if (path === undefined) {
      return undefined;
    }
    const text = await this.#read(path);
    return text === undefined ? undefined : new SourceFile(path, text, this.#read);
  }

  /** The path from the root of a file that is named from the folder of this one; undefined for one outside of the tree. */
  pathOf(name: string): string | undefined {
    const path = posix.normalize(`${folderOf(this.path)}${name}`);
    return name.startsWith('/') || path.startsWith('../') || path.startsWith('/') ? undefined : path;
  }
}
