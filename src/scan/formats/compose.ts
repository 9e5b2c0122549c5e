import { readEnvFile } from '../env-file.ts';
import type { Format, FormatFindings, Mention } from '../format.ts';
import { findBuiltServices, includesOf } from '../compose-files.ts';
import { fileNameOf } from '../path.ts';
import { behindScheme, mentionOfVariables } from '../mention.ts';
import type { SourceFile } from '../source.ts';
import { expand, type Dialect, type Variable, type VariableLookup } from '../variables.ts';
import { embeddedText, entriesOf, itemsOf, textAt, valuesAt, type YamlText, type YamlValue } from '../yaml.ts';
import { findInDockerfile } from './dockerfile.ts';

const NAME = /^(?:docker-)?compose(?:[.-].*)?\.ya?ml$/i;
const DIALECT: Dialect = { escape: '', hasQuotes: false, doubles: true };
const SCHEME = 'docker-image://';
const BUILT = 'This service is built here. The image is the name of the build.';

/** Files of Docker Compose (compose-spec); not of version 1, which has services at its top. */
export const COMPOSE: Format = {
  name: 'compose',
  comments: 'yaml',
  isName: (path) => NAME.test(fileNameOf(path)),
  find: async (file): Promise<FormatFindings> => {
    const { roots, unreadable } = await file.yaml(true);
    // variables of the file `.env` beside it; those of the shell are not known (`$` can be written "\\x24")
    const source = /[$\\]/.test(file.text) ? await file.beside('.env') : undefined;
    const built = await findBuiltServices(file, roots);
    const reader = new ComposeReader(file, source === undefined ? new Map() : readEnvFile(source), built);
    return {
      mentions: roots.flatMap((root) => reader.read(root)),
      unreadable,
      includes: includesOf(roots).flatMap((name) => file.pathOf(name) ?? []),
    };
  },
};

class ComposeReader {
  readonly #file: SourceFile;
  readonly #environment: ReadonlyMap<string, Variable>;
  readonly #built: ReadonlySet<string>;

  /** @param built - the names of services that are built */
  constructor(file: SourceFile, environment: ReadonlyMap<string, Variable>, built: ReadonlySet<string>) {
    this.#file = file;
    this.#environment = environment;
    this.#built = built;
  }

  read(root: YamlValue): readonly Mention[] {
    return valuesAt(root, 'services').flatMap((services) =>
      entriesOf(services).flatMap(({ key, value }) => this.#service(value, this.#built.has(key.text))),
    );
  }

  #service(service: YamlValue | undefined, isBuilt: boolean): readonly Mention[] {
    const platform = this.#platform(textAt(service, 'platform'));
    const images = valuesAt(service, 'image').flatMap((image) => {
      if (image.kind !== 'text' || image.tag === '!reset' || image.text === '') {
        return [];
      }
      const mention = mentionOfVariables(image, this.#lookUp, DIALECT, { platform });
      return [isBuilt ? { ...mention, name: { kind: 'built', why: BUILT } as const } : mention];
    });
    const volumes = valuesAt(service, 'volumes').flatMap((list) =>
      itemsOf(list).flatMap((volume) =>
        textAt(volume, 'type')?.text === 'image' ? this.#texts(valuesAt(volume, 'source')) : [],
      ),
    );
    return [...images, ...volumes, ...valuesAt(service, 'build').flatMap((build) => this.#build(build))];
  }

  #texts(values: readonly YamlValue[]): readonly Mention[] {
    return values.flatMap((value) =>
      value.kind === 'text' && value.text !== '' ? [mentionOfVariables(value, this.#lookUp, DIALECT)] : [],
    );
  }

  #build(build: YamlValue): readonly Mention[] {
    const inline = valuesAt(build, 'dockerfile_inline').flatMap((text) =>
      text.kind === 'text' ? this.#inline(text) : [],
    );
    const contexts = valuesAt(build, 'additional_contexts').flatMap((value) => {
      const texts =
        value.kind === 'mapping' ? entriesOf(value).map((entry) => entry.value) : itemsOf(value).map(behindName);
      return texts.flatMap((text) => (text?.kind === 'text' ? (behindScheme(text, SCHEME) ?? []) : []));
    });
    return [...inline, ...this.#texts(contexts)];
  }

  #inline(text: YamlText): readonly Mention[] {
    const embedded = embeddedText(this.#file.text, text);
    if (embedded === undefined) {
      return findInDockerfile(text.text).map((mention) => ({
        span: text.span,
        name: mention.name,
        platform: mention.platform,
      }));
    }
    const { toFile } = embedded;
    return findInDockerfile(embedded.text).map(({ span, definedAt, owners, ...rest }) => ({
      ...rest,
      span: toFile(span),
      definedAt: definedAt && { span: toFile(definedAt.span) },
      owners: owners?.map(toFile),
    }));
  }

  #platform(text: YamlText | undefined): string | undefined {
    const result = text && expand(text.text, this.#lookUp, DIALECT);
    return result?.kind === 'text' && result.text !== '' ? result.text : undefined;
  }

  readonly #lookUp: VariableLookup = (name) => this.#environment.get(name);
}

/** What stands behind `name=` in an item of a list. */
function behindName(value: YamlValue): YamlValue {
  const name = value.kind === 'text' ? /^[^=]*=/.exec(value.text)?.[0] : undefined;
  return value.kind === 'text' && name !== undefined ? (behindScheme(value, name) ?? value) : value;
}
