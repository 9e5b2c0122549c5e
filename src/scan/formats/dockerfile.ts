import { LIMITS } from '../../limits.ts';
import { quote } from '../../text.ts';
import { known, unresolved, unresolvedTemplate, unresolvedVariable } from '../classify.ts';
import { readDockerfile, splitWords, triggerOf, type Instruction, type Word } from '../dockerfile-lines.ts';
import type { Format, Mention, MentionedName } from '../format.ts';
import { fileNameOf } from '../path.ts';
import { expand, matchesPattern, newPatternBudget, type Dialect, type Variable } from '../variables.ts';

const NAME = /^(?:.+\.)?(?:docker|container)file$|^(?:docker|container)file[._-].+$/i;
/** Files of which a Dockerfile is the subject: documents, source code, data. */
const OTHERS =
  /\.(?:(?:docker|container)?ignore|md|mdx|markdown|rst|adoc|asciidoc|html?|pdf|png|jpe?g|gif|svg|go|py|rb|js|mjs|cjs|jsx|ts|mts|cts|tsx|java|kt|kts|scala|rs|c|cc|cpp|h|hpp|cs|php|pl|lua|swift|ex|exs|sh|bash|ps1|json|jsonc|ya?ml|toml|xml|lock|patch|diff|snap|sum|tf|vue|css)$/i;

/** Dockerfiles and Containerfiles. */
export const DOCKERFILE: Format = {
  name: 'dockerfile',
  comments: 'dockerfile',
  isName: (path) => NAME.test(fileNameOf(path)) && !OTHERS.test(path),
  find: ({ text }) => Promise.resolve({ mentions: findInDockerfile(text), unreadable: [] }),
};

/** What a build sets by itself (BuildKit, "Automatic platform ARGs in the global scope"). */
const AUTOMATIC = /^(?:(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)|TARGETSTAGE)$/;

/** The places of images in the text of a Dockerfile. */
export function findInDockerfile(text: string): readonly Mention[] {
  return new DockerfileReader(text).read();
}

class DockerfileReader {
  readonly #lines: ReturnType<typeof readDockerfile>;
  readonly #dialect: Dialect;
  readonly #variables = new Map<string, Variable>();
  /** by name in lower case */
  readonly #stages = new Set<string>();
  readonly #mentions: Mention[] = [];
  readonly #patterns = newPatternBudget();
  #hasStage = false;
  /** characters that values of variables may still take */
  #budget = LIMITS.scanFileBytes;

  constructor(text: string) {
    this.#lines = readDockerfile(text);
    this.#dialect = { escape: this.#lines.escape, hasQuotes: true, doubles: false };
  }

  read(): readonly Mention[] {
    const syntax = this.#lines.directives.find(({ name }) => name === 'syntax');
    if (syntax !== undefined) {
      const [image = ''] = syntax.value.split(/[ \t]/, 1);
      const { start } = syntax.span;
      this.#mentions.push({ span: { start, end: start + image.length }, name: known(image) });
    }
    for (const instruction of this.#lines.instructions) {
      this.#visit(instruction);
    }
    return this.#mentions;
  }

  #visit(instruction: Instruction): void {
    switch (instruction.name) {
      case 'ARG':
        if (!this.#hasStage) {
          this.#declare(instruction);
        }
        return;
      case 'FROM':
        this.#hasStage = true;
        this.#visitFrom(instruction);
        return;
      case 'COPY':
      case 'ADD':
        for (const { value, start } of this.#flags(instruction, 'from')) {
          this.#mentionSource(instruction, value, start);
        }
        return;
      case 'RUN':
        for (const { value, start } of this.#flags(instruction, 'mount')) {
          this.#visitMount(instruction, value, start);
        }
        return;
      case 'ONBUILD': {
        const trigger = triggerOf(instruction);
        if (trigger !== undefined && trigger.name !== 'ONBUILD' && trigger.name !== 'ARG') {
          this.#visit(trigger);
        }
        return;
      }
    }
  }

  /** `ARG A=1 B="x" C`, before the first `FROM`. */
  #declare({ text, toFile }: Instruction): void {
    for (const word of splitWords(text, this.#dialect.escape) ?? splitPlain(text)) {
      const equals = word.text.indexOf('=');
      const name = equals < 0 ? word.text : word.text.slice(0, equals);
      if (equals < 0) {
        this.#variables.set(name, { value: undefined });
        continue;
      }
      const inner = withoutQuotes({ text: word.text.slice(equals + 1), start: word.start + equals + 1 });
      const result = expand(word.text.slice(equals + 1), (other) => this.#lookUp(other), this.#dialect, this.#patterns);
      this.#budget -= result.kind === 'text' ? result.text.length : 0;
      const isKnown = result.kind === 'text' && this.#budget > 0;
      const span = toFile({ start: inner.start, end: inner.start + inner.text.length });
      this.#variables.set(
        name,
        isKnown ? { value: result.text, definedAt: { span } } : { value: undefined, isUnknown: true },
      );
    }
  }

  #lookUp(name: string): Variable | undefined {
    return AUTOMATIC.test(name) ? { value: undefined, isUnknown: true } : this.#variables.get(name);
  }

  #visitFrom(instruction: Instruction): void {
    const { text, toFile, start } = instruction;
    const words = splitPlain(text);
    const at = words.findIndex((word) => !word.text.startsWith('--'));
    const image = words[at];
    const [as, stage] = words.slice(at + 1);
    if (image === undefined) {
      return;
    }
    const inner = withoutQuotes(image);
    const { name, definedAt, isStage } = this.#nameOf(image.text);
    if (!isStage) {
      const span = toFile({ start: inner.start, end: inner.start + inner.text.length });
      const owners = [{ start, end: start }];
      this.#mentions.push({ span, name, definedAt, owners, platform: this.#platformOf(words.slice(0, at)) });
    }
    if (as?.text.toLowerCase() === 'as' && stage !== undefined) {
      this.#stages.add(stage.text.toLowerCase());
    }
  }

  #nameOf(text: string): Pick<Mention, 'name' | 'definedAt'> & { readonly isStage: boolean } {
    if (text.includes('{{')) {
      return { name: unresolvedTemplate(text), isStage: false };
    }
    const result = expand(text, (name) => this.#lookUp(name), this.#dialect, this.#patterns);
    switch (result.kind) {
      case 'text':
        return { name: known(result.text), definedAt: result.definedAt, isStage: this.#isStage(result.text) };
      case 'unknown':
        return { name: describeUnknown(result.variable), isStage: this.#isStageLike(result.pattern) };
      case 'invalid':
        return { name: unresolved(result.why), isStage: false };
    }
  }

  #isStage(name: string): boolean {
    return name === 'scratch' || this.#stages.has(name.toLowerCase());
  }

  /** Whether a name with variables that a build sets can be a stage: one of that form exists. */
  #isStageLike(pattern: string): boolean {
    const lower = pattern.toLowerCase();
    // a variable alone may be anything
    if (!/[^*]/.test(lower) || this.#patterns.steps < this.#stages.size * lower.length) {
      return false;
    }
    for (const stage of this.#stages) {
      if (matchesPattern(lower, stage, this.#patterns)) {
        return true;
      }
    }
    return false;
  }

  #platformOf(flags: readonly Word[]): string | undefined {
    const flag = flags.findLast(({ text }) => /^--platform=/i.test(text));
    const result =
      flag &&
      expand(flag.text.slice('--platform='.length), (name) => this.#lookUp(name), this.#dialect, this.#patterns);
    return result?.kind === 'text' && result.text !== '' ? result.text : undefined;
  }

  /** The values of a flag. */
  #flags({ text }: Instruction, name: string): readonly { readonly value: string; readonly start: number }[] {
    if (!text.includes(`--${name}=`)) {
      return [];
    }
    const prefix = `--${name}=`;
    const words = splitWords(text, this.#dialect.escape) ?? splitPlain(text);
    const end = words.findIndex((word) => !word.text.startsWith('--') || word.text === '--');
    return words
      .slice(0, end < 0 ? words.length : end)
      .filter((word) => word.text.startsWith(prefix))
      .map((word) => ({ value: word.text.slice(prefix.length), start: word.start + prefix.length }));
  }

  /** `type=bind,from=IMAGE,source=/x`: values separated by commas, each may be in quotes. */
  #visitMount(instruction: Instruction, value: string, start: number): void {
    let at = 0;
    for (const field of value.split(',')) {
      const match = /^(?<before>["']?from=["']?)(?<image>[^"']*)/i.exec(field);
      const { before, image } = match?.groups ?? {};
      if (before !== undefined && image !== undefined) {
        this.#mentionSource(instruction, image, start + at + before.length);
      }
      at += field.length + 1;
    }
  }

  /** What `--from` names: a stage by name or number, or an image. */
  #mentionSource({ toFile, start: owner }: Instruction, value: string, start: number): void {
    const inner = withoutQuotes({ text: value, start });
    if (this.#isStage(inner.text) || /^\d+$/.test(inner.text) || inner.text === '') {
      return;
    }
    const name = inner.text.includes('{{')
      ? unresolvedTemplate(inner.text)
      : inner.text.includes('$')
        ? unresolved(`Variables are not expanded in --from (${quote(inner.text)}): use a stage with a name.`)
        : known(inner.text);
    const span = toFile({ start: inner.start, end: inner.start + inner.text.length });
    this.#mentions.push({ span, name, owners: [{ start: owner, end: owner }] });
  }
}

function describeUnknown(variable: string): MentionedName {
  return AUTOMATIC.test(variable)
    ? unresolved(`The build sets the variable ${quote(variable)}.`)
    : unresolvedVariable(variable);
}

/** Words with spaces between them; only `{{ … }}` holds one together. */
function splitPlain(text: string): readonly Word[] {
  const words = text.matchAll(/(?:\{\{(?:(?!\}\}).){0,300}\}\}|\S)+/g);
  return [...words].map(({ index, 0: word }) => ({ text: word, start: index }));
}

function withoutQuotes({ text, start }: Word): Word {
  const isQuoted = text.length > 1 && /^["']/.test(text) && text.endsWith(text.charAt(0));
  return isQuoted ? { text: text.slice(1, -1), start: start + 1 } : { text, start };
}
