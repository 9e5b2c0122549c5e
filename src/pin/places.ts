import { LIMITS } from '../limits.ts';
import { quote } from '../text.ts';
import type { LineIndex } from '../scan/position.ts';
import type { FoundReference } from '../scan/reference.ts';
import { SourceFile } from '../scan/source.ts';
import type { TextSpan } from '../scan/text-span.ts';
import { readTokens, type CodeToken } from '../scan/tokens.ts';
import { walkYaml, type YamlEntry, type YamlMapping } from '../scan/yaml.ts';
import type { Insertion } from './insertion.ts';
import { aliasesIn, aliasOf, findOtherUse, lastVariableIn, nameBefore } from './uses.ts';
import type { PinWorkspace, ScannedSource } from './workspace.ts';

/** Where the digest of a reference may be written, the best place first. Whether it has the right effect is tried. */
export interface PinPlaces {
  readonly places: readonly Insertion[];
  /** why there is no place, or what is in the way where none has the right effect: a sentence */
  readonly why: string;
}

/** A reference that is to be pinned. */
export interface PinRequest {
  readonly reference: FoundReference;
  /** as `tag` and `digest` of the normalized reference */
  readonly tag: string;
  readonly digest: string;
}

const NO_PLACE =
  'If the digest were added, the file would no longer name this image by tag and digest and leave everything else unchanged.';
const PUT_TOGETHER = 'Its tag consists of several variables, and none of them can contain the digest.';
const TOO_MANY_VARIABLES = 'The file has too many variables, and the variable of this image was not examined.';
const CHART = 'It is a chart, which is selected by its version, so there is no place for a digest.';
const CHART_DEFAULT = 'The values name no tag, so the tag of the chart is used.';
const NOT_REPRODUCIBLE =
  'The call has "reproducible = False", which makes rules_oci accept either a tag or a digest, but not both.';

/** Finds the places for a digest. */
export class PlaceFinder {
  readonly #workspace: PinWorkspace;
  readonly #owners = new Map<string, Promise<ReadonlyMap<string, OwnedText>>>();
  readonly #calls = new Map<string, readonly CodeToken[]>();
  readonly #aliases = new Map<string, ReadonlySet<string>>();
  readonly #uses = new Map<string, string | undefined>();

  /** characters that may still be searched */
  #budget = LIMITS.pinSearched;

  constructor(workspace: PinWorkspace) {
    this.#workspace = workspace;
  }

  async find(scanned: ScannedSource, request: PinRequest): Promise<PinPlaces> {
    const { reference } = request;
    if (reference.parts?.tag !== undefined) {
      return reference.format === 'bazel'
        ? this.#inCall(scanned, request, reference.parts.tag)
        : this.#inKeys(scanned, request, reference.parts.tag);
    }
    return this.#inText(scanned, request);
  }

  /** Of a reference in one text: behind its tag, where that is written; else behind the value of its variable. */
  async #inText({ text, lines }: ScannedSource, request: PinRequest): Promise<PinPlaces> {
    const { reference, tag } = request;
    const { written, definedAt, file } = reference;
    const span = lines.spanOf(reference);
    if (definedAt === undefined || (/[${]/.test(written) && endsWithTag(written))) {
      if (isWithoutTag(reference, tag)) {
        return { places: [], why: CHART_DEFAULT };
      }
      const at = endsWithTag(written) ? [span.end] : defaultEnds(written).map((offset) => span.start + offset);
      const places = at.flatMap((offset) => versionsAt(text, { file, offset }, request));
      return { places, why: endsWithTag(written) ? NO_PLACE : PUT_TOGETHER };
    }
    const definition = await this.#workspace.source(definedAt.file ?? file);
    if (definition === undefined) {
      return { places: [], why: 'The file of its variable cannot be read.' };
    }
    const place = definition.lines.spanOf(definedAt);
    const value = definition.text.slice(place.start, place.end);
    const use = this.#otherAlias(definition, place) ?? (await this.#otherUse(reference, definition, place));
    if (use !== undefined) {
      return { places: [], why: use };
    }
    const at = endsWithTag(value) ? [place.end] : defaultEnds(value).map((offset) => place.start + offset);
    return {
      places: at.flatMap((offset) => versionsAt(definition.text, { file: definition.path, offset }, request)),
      why: PUT_TOGETHER,
    };
  }

  /** What else has the value at a place of YAML by an alias, in a sentence. */
  #otherAlias({ path, text }: ScannedSource, { start }: TextSpan): string | undefined {
    const aliases = this.#aliases.get(path) ?? aliasesIn(text);
    this.#aliases.set(path, aliases);
    const alias = aliasOf(text, start);
    return alias !== undefined && aliases.has(alias)
      ? `Its value is also used for something else, by the alias ${quote(alias)}.`
      : undefined;
  }

  /** What else has the value of a variable, in a sentence. */
  async #otherUse(
    { written, file }: FoundReference,
    definition: ScannedSource,
    place: TextSpan,
  ): Promise<string | undefined> {
    const own = nameBefore(definition.text, place.start);
    const names = new Set([own, lastVariableIn(written)].filter((name) => name !== undefined));
    const paths = new Set([definition.path, file, ...(await this.#workspace.dependents(definition.path))]);
    for (const path of paths) {
      for (const name of names) {
        const why = await this.#usedIn(path, name);
        if (why !== undefined) {
          return why;
        }
      }
    }
    return undefined;
  }

  async #usedIn(path: string, name: string): Promise<string | undefined> {
    const key = JSON.stringify([path, name]);
    if (!this.#uses.has(key)) {
      const scanned = await this.#workspace.source(path);
      this.#budget -= scanned?.text.length ?? 0;
      if (this.#budget < 0) {
        return TOO_MANY_VARIABLES;
      }
      const places = imagePlacesOf(scanned);
      const line = scanned && findOtherUse({ text: scanned.text, places }, name);
      this.#uses.set(
        key,
        line === undefined
          ? undefined
          : `The variable ${quote(name)} is also used for something else (${quote(path)}, line ${line}), which would get the digest.`,
      );
    }
    return this.#uses.get(key);
  }

  /** Of a reference in several keys: in the key for digests that is there and empty, else behind the tag. */
  async #inKeys(
    scanned: ScannedSource,
    request: PinRequest,
    tagRange: NonNullable<NonNullable<FoundReference['parts']>['tag']>,
  ): Promise<PinPlaces> {
    const { text, lines, path: file } = scanned;
    const span = lines.spanOf(tagRange);
    const owner = (await this.#ownersOf(scanned)).get(`${span.start}:${span.end}`);
    const isArtifact = text.slice(0, lines.spanOf(request.reference).start).endsWith('oci://');
    if (isArtifact && owner?.entry.key.text !== 'tag') {
      return { places: [], why: CHART };
    }
    const why = this.#otherAlias(scanned, span);
    if (why !== undefined) {
      return { places: [], why };
    }
    const filled = owner === undefined ? [] : fillDigest(text, owner, request.digest);
    const others =
      isArtifact && owner !== undefined
        ? [digestBefore(text, lines, owner, request.digest)]
        : [{ offset: span.end, text: `@${request.digest}` }];
    return { places: [...filled, ...others].map((place) => ({ file, ...place })), why: NO_PLACE };
  }

  #ownersOf(scanned: ScannedSource): Promise<ReadonlyMap<string, OwnedText>> {
    const known = this.#owners.get(scanned.path) ?? readOwners(scanned);
    this.#owners.set(scanned.path, known);
    return known;
  }

  /** Of a call of `oci.pull`: an argument in front of the tag, whose comment stays with it. */
  #inCall(
    { text, lines, path: file }: ScannedSource,
    { digest }: PinRequest,
    tagRange: NonNullable<NonNullable<FoundReference['parts']>['tag']>,
  ): PinPlaces {
    const span = lines.spanOf(tagRange);
    const tokens = this.#calls.get(file) ?? readTokens(text, 'starlark').tokens;
    this.#calls.set(file, tokens);
    const value = tokens.findIndex((token) => token.span.start === span.start);
    const key = tokens[value - 2];
    if (key?.text !== 'tag' || tokens[value - 1]?.text !== '=') {
      return { places: [], why: NO_PLACE };
    }
    if (argumentNames(tokens, value).includes('reproducible')) {
      return { places: [], why: NOT_REPRODUCIBLE };
    }
    const { start } = key.span;
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const separator = before.trim() === '' ? `${lineEndOf(text, start)}${before}` : ' ';
    return { places: [{ file, offset: start, text: `digest = "${digest}",${separator}` }], why: NO_PLACE };
  }
}

/** The places of images that are known: what an edit makes of these is looked at. */
function imagePlacesOf(scanned: ScannedSource | undefined): readonly TextSpan[] {
  const images = scanned?.result.references.filter(({ kind }) => kind === 'image') ?? [];
  return images.flatMap((reference) => scanned?.lines.spanOf(reference) ?? []);
}

/** Whether a text ends in a tag, or in a name without one, that no variable makes. */
function endsWithTag(text: string): boolean {
  const variable = [...text.matchAll(/\$\w+/g)].at(-1);
  const end = Math.max(
    ...['}', ')', ']'].map((sign) => text.lastIndexOf(sign) + 1),
    variable === undefined ? 0 : variable.index + variable[0].length,
  );
  const isConstant = !/[${]/.test(text);
  return isConstant || /\/[^/:]+$|:[^/:]+$/.test(text.slice(end));
}

/** The ends of defaults that a text ends in: `${A:-x}`, `${A:-${B:-x}}`. */
function defaultEnds(text: string): readonly number[] {
  const [braces = ''] = /\}*$/.exec(text) ?? [];
  return /:?-[^{}$]+\}+$/.test(text) ? Array.from(braces, (_, index) => text.length - braces.length + index) : [];
}

/** Whether the tag of values is not in them, but in a chart. */
function isWithoutTag({ format, written }: FoundReference, tag: string): boolean {
  return format === 'helm-values' && !written.endsWith(`:${tag}`);
}

/** The digest behind a tag; where the tag `latest` may not be written, with and without it. */
function versionsAt(
  text: string,
  { file, offset }: Pick<Insertion, 'file' | 'offset'>,
  { tag, digest }: PinRequest,
): readonly Insertion[] {
  const alone = { file, offset, text: `@${digest}` };
  const tagged = { file, offset, text: `:latest@${digest}` };
  if (tag !== 'latest') {
    return [alone];
  }
  return text.slice(0, offset).endsWith('latest') ? [alone, tagged] : [tagged, alone];
}

/** A text of YAML, and the entry and mapping that it is the value of. */
interface OwnedText {
  readonly mapping: YamlMapping;
  readonly entry: YamlEntry;
}

async function readOwners({ path, text }: ScannedSource): Promise<ReadonlyMap<string, OwnedText>> {
  const owners = new Map<string, OwnedText>();
  for (const root of (await new SourceFile(path, text).yaml(true)).roots) {
    walkYaml(root, (mapping) => {
      for (const entry of mapping.kind === 'mapping' ? mapping.written : []) {
        if (mapping.kind === 'mapping' && entry.value?.kind === 'text') {
          owners.set(`${entry.value.span.start}:${entry.value.span.end}`, { mapping, entry });
        }
      }
      return true;
    });
  }
  return owners;
}

/** Where the key for the digest is that belongs to a key for a tag, and that has no value. */
function fillDigest(
  text: string,
  { mapping, entry }: OwnedText,
  digest: string,
): readonly Pick<Insertion, 'offset' | 'text'>[] {
  const name = `${entry.key.text.replace(/(?:^new)?(?:tag|version)$/i, '')}digest`.toLowerCase();
  return mapping.written.flatMap(({ key, value }) => {
    if (key.text.toLowerCase() !== name) {
      return [];
    }
    if (value === undefined) {
      const colon = /^["']?[ \t]*:/.exec(text.slice(key.span.end, key.span.end + 100))?.[0].length;
      const rest = colon === undefined ? '' : text.slice(key.span.end + colon, key.span.end + colon + 10);
      // `~` and `null` stand for nothing too, and would have to go
      return colon === undefined || !/^[ \t]*(?:[\r\n#,}]|$)/.test(rest)
        ? []
        : [{ offset: key.span.end + colon, text: ` ${digest}` }];
    }
    return value.kind === 'text' && value.text === '' && value.style !== 'literal' && value.style !== 'folded'
      ? [{ offset: value.span.start, text: digest }]
      : [];
  });
}

/** A key for the digest in front of that for the tag. */
function digestBefore(
  text: string,
  lines: LineIndex,
  { mapping, entry: { key } }: OwnedText,
  digest: string,
): Pick<Insertion, 'offset' | 'text'> {
  const quote = /["']/.exec(text.charAt(key.span.start - 1))?.[0] ?? '';
  const offset = key.span.start - quote.length;
  const entry = `${quote}digest${quote}: ${quote}${digest}${quote}`;
  return text.charAt(mapping.span.start) === '{'
    ? { offset, text: `${entry}, ` }
    : { offset, text: `${entry}${lineEndOf(text, offset)}${' '.repeat(lines.columnOf(offset) - 1)}` };
}

/** How the line of an offset ends. */
function lineEndOf(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return end > 0 && text.charAt(end - 1) === '\r' ? '\r\n' : '\n';
}

/** The names of the arguments of the call that a token is in. */
function argumentNames(tokens: readonly CodeToken[], inside: number): readonly string[] {
  const signAt = (at: number): string => (tokens[at]?.kind === 'sign' ? tokens[at].text : '');
  const edge = (step: 1 | -1, close: string, open: string): number => {
    let depth = 0;
    for (let at = inside; at >= 0 && at < tokens.length; at += step) {
      if (signAt(at) !== '' && close.includes(signAt(at))) {
        if (depth === 0) {
          return at;
        }
        depth--;
      }
      depth += signAt(at) !== '' && open.includes(signAt(at)) ? 1 : 0;
    }
    return inside;
  };
  const [first, last] = [edge(-1, '([{', ')]}'), edge(1, ')]}', '([{')];
  return tokens
    .slice(first, last)
    .flatMap(({ kind, text }, index) => (kind === 'name' && signAt(first + index + 1) === '=' ? [text] : []));
}
