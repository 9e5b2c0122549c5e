import { unresolved } from './classify.ts';
import type { Mention, MentionedName } from './format.ts';
import type { TextSpan } from './text-span.ts';
import { hasHost, hasVersion, isLikelyReference, isPicture } from './likely.ts';
import type { PartName } from './reference.ts';
import { nameOf } from './templates.ts';
import { entriesNamed, entriesOf, textAt, type YamlMapping, type YamlText, type YamlValue } from './yaml.ts';

/**
 * The tag of an image whose values name none: the version of the application of the chart that the values at this
 * first key are for; undefined where the files do not tell.
 */
export type DefaultTag = (firstKey: string) => string | undefined;

/** A reference over several keys. */
interface KeyedReference {
  readonly registry?: YamlText | undefined;
  readonly repository: YamlText;
  readonly tag?: YamlText | undefined;
  readonly digest?: YamlText | undefined;
}

const IMAGE_KEY = /image$/i;
const IMAGES_KEY = /images$/i;
/** Lists that a chart takes into its pods as they are. */
const CONTAINERS_KEY = /(?:containers|sidecars)$/i;
/** Keys whose values are parts of names. */
const PART_KEY = /(?:registry|repository|tag|digest|host)$/i;

/** The places of images in the values of a Helm chart. */
export function findInValues(root: YamlValue | undefined, defaultTag: DefaultTag): readonly Mention[] {
  return new ValuesReader(usable(textAt(root, 'global', 'imageRegistry')), defaultTag).read(root);
}

/** Where a mapping stands among values. */
interface ValuePosition {
  readonly firstKey: string;
  /** the key of the mapping */
  readonly key: YamlText | undefined;
  /** whether it is the value of a key that ends in `image`, or of one in it */
  readonly isImage: boolean;
  /** whether a key above collects images: `images` */
  readonly isBelowImages: boolean;
  /** whether it is a container as Kubernetes has them: an item of `initContainers`, `sidecars` … */
  readonly isContainer?: boolean;
}

class ValuesReader {
  readonly #globalRegistry: YamlText | undefined;
  readonly #defaultTag: DefaultTag;
  /** by where they stood: an alias can make an image of what was none at its anchor */
  readonly #visited = new Map<string, Set<YamlValue>>();
  readonly #mentions: Mention[] = [];

  constructor(globalRegistry: YamlText | undefined, defaultTag: DefaultTag) {
    this.#globalRegistry = globalRegistry;
    this.#defaultTag = defaultTag;
  }

  read(root: YamlValue | undefined): readonly Mention[] {
    for (const { key, value } of entriesOf(root)) {
      this.#visit(value, {
        firstKey: key.text,
        key,
        isImage: IMAGE_KEY.test(key.text),
        isBelowImages: IMAGES_KEY.test(key.text),
      });
    }
    if (root?.kind === 'mapping') {
      this.#visitTexts(root, { firstKey: '', key: undefined, isImage: false, isBelowImages: false });
    }
    return this.#mentions;
  }

  #visit(value: YamlValue | undefined, position: ValuePosition): void {
    if (value === undefined || value.kind === 'text' || !this.#isNew(value, position)) {
      return;
    }
    if (value.kind === 'list') {
      for (const item of value.items) {
        if (item?.kind === 'text' && position.isBelowImages) {
          this.#mentionLikely(item);
        }
        this.#visit(item, { ...position, isImage: false, isContainer: CONTAINERS_KEY.test(position.key?.text ?? '') });
      }
      return;
    }
    const keyed = this.#keysOf(value, position);
    if (keyed !== undefined) {
      const { registry } = keyed;
      const isPrefixed = registry !== undefined || !hasHost(keyed.repository.text);
      const prefixed = { ...keyed, registry: isPrefixed ? (this.#globalRegistry ?? registry) : undefined };
      this.#mention(prefixed, position.firstKey, position.key);
    }
    this.#visitTexts(value, position, keyed);
    for (const { key, value: part } of value.written) {
      this.#visit(part, {
        firstKey: position.firstKey,
        key,
        isImage: IMAGE_KEY.test(key.text),
        isBelowImages: position.isBelowImages || position.isImage || IMAGES_KEY.test(key.text),
      });
    }
  }

  #isNew(value: YamlValue, { isImage, isBelowImages }: ValuePosition): boolean {
    const kind = `${isImage} ${isBelowImages}`;
    const visited = this.#visited.get(kind) ?? new Set();
    this.#visited.set(kind, visited);
    const isFirst = !visited.has(value);
    visited.add(value);
    return isFirst;
  }

  /** The keys of a mapping that is an image. */
  #keysOf(mapping: YamlMapping, { key, isImage, isBelowImages }: ValuePosition): KeyedReference | undefined {
    const keyed = keyedReference(mapping);
    const isVersioned = ['tag', 'digest'].some((key) => entriesNamed(mapping, key).length > 0);
    return isImage || (isVersioned && (isBelowImages || isOfRegistry(mapping) || /image/i.test(key?.text ?? '')))
      ? keyed
      : undefined;
  }

  /** Texts of keys that end in `image`, of which the tag may stand beside them; and all images below `images`. */
  #visitTexts(mapping: YamlMapping, position: ValuePosition, keyed?: KeyedReference): void {
    const parts: readonly (YamlValue | undefined)[] = keyed === undefined ? [] : Object.values(keyed);
    // a mapping can have very many keys that end in `image`
    const texts = new Map(mapping.entries.map((entry) => [entry.key.text, entry.value]));
    for (const { key, value } of mapping.entries) {
      if (value?.kind !== 'text' || parts.includes(value)) {
        continue;
      }
      if (!IMAGE_KEY.test(key.text)) {
        if (position.isBelowImages && !PART_KEY.test(key.text)) {
          this.#mentionLikely(value);
        }
      } else if (isNameInValues(value)) {
        const firstKey = position.firstKey === '' ? key.text : position.firstKey;
        const keyed = siblingsOf(texts, key.text, value);
        if (position.isContainer === true && !isKeyed(keyed)) {
          this.#mentions.push({ span: value.span, name: nameOf(value.text) });
        } else {
          this.#mention(keyed, firstKey, key);
        }
      }
    }
  }

  #mentionLikely({ span, text }: YamlText): void {
    if (isLikelyReference(text)) {
      this.#mentions.push({ span, name: nameOf(text) });
    }
  }

  #mention(keyed: KeyedReference, firstKey: string, owner: YamlText | undefined): void {
    this.#mentions.push(mentionOfKeys(keyed, owner === undefined ? [] : [owner.span], this.#defaultTag(firstKey)));
  }
}

/** Hosts whose repositories hold source code. */
const SOURCES = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)(?:\/|$)/i;

/** Whether a mapping with the key of a tag has a repository of a registry, so that it is an image whatever its key is. */
function isOfRegistry(mapping: YamlMapping): boolean {
  const [registry, repository] = [usable(textAt(mapping, 'registry')), usable(textAt(mapping, 'repository'))];
  return repository !== undefined && [registry, repository].some((part) => isLikelyHost(part?.text));
}

function isLikelyHost(text: string | undefined): boolean {
  return text !== undefined && hasHost(`${text}/`) && !SOURCES.test(text) && !text.includes('://');
}

function isKeyed({ registry, tag, digest }: KeyedReference): boolean {
  return (registry ?? tag ?? digest) !== undefined;
}

/** Whether the text of a key such as `sidecarImage` can be a name at all: no switch, number, picture, address or sentence. */
function isNameInValues({ text, style }: YamlText): boolean {
  const isScalar = style === 'plain' && /^(?:true|false|yes|no|on|off|[-+]?[\d.]+)$/i.test(text);
  const isOther = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || (/\s/.test(text.trim()) && !text.includes('{{'));
  return text !== '' && !isScalar && !isOther && !isPicture(text);
}

/** A text that is a name, with what stands beside it. */
function siblingsOf(
  values: ReadonlyMap<string, YamlValue | undefined>,
  key: string,
  repository: YamlText,
): KeyedReference {
  const at = (name: string): YamlText | undefined => {
    const value = values.get(name);
    return value?.kind === 'text' ? usable(value) : undefined;
  };

  if (hasVersion(repository.text) && !/@sha256$/.test(repository.text)) {
    return { repository };
  }
  const isPlain = key === 'image';
  const [tag, registry, digest] = [
    at(`${key}Tag`) ?? (isPlain ? at('tag') : undefined),
    at(`${key}Registry`) ?? (isPlain ? at('registry') : undefined),
    at(`${key}Digest`) ?? (isPlain ? at('digest') : undefined),
  ];
  return {
    repository,
    tag,
    registry: hasHost(repository.text) ? undefined : registry,
    digest,
  };
}

/** The keys of a mapping that names an image; undefined where it has no repository. */
export function keyedReference(mapping: YamlMapping): KeyedReference | undefined {
  const written = usable(textAt(mapping, 'repository')) ?? usable(textAt(mapping, 'repo'));
  const name = usable(textAt(mapping, 'name')) ?? usable(textAt(mapping, 'image'));
  const registry = usable(textAt(mapping, 'registry')) ?? usable(textAt(mapping, 'defaultRegistry'));
  const tag = usable(textAt(mapping, 'tag')) ?? usable(textAt(mapping, 'version'));
  const isDigestUsed = textAt(mapping, 'useDigest')?.text !== 'false';
  const digest = isDigestUsed ? (usable(textAt(mapping, 'digest')) ?? usable(textAt(mapping, 'sha'))) : undefined;
  // `repository: gcr.io` with the name beside it
  const isHostOnly = written !== undefined && name !== undefined && hasHost(`${written.text}/`);
  const repository = isHostOnly && !written.text.includes('/') ? name : (written ?? name);
  return repository === undefined
    ? undefined
    : { registry: registry ?? (repository === name ? written : undefined), repository, tag, digest };
}

function usable(text: YamlText | undefined): YamlText | undefined {
  return text === undefined || text.text.trim() === '' ? undefined : text;
}

/** The mention of a reference over several keys; its place is the repository. */
export function mentionOfKeys(
  keyed: KeyedReference,
  owners: readonly TextSpan[],
  defaultTag: string | undefined,
): Mention {
  const parts: Partial<Record<PartName, TextSpan>> = {};
  for (const name of ['registry', 'repository', 'tag', 'digest'] as const) {
    const part = keyed[name];
    if (part !== undefined) {
      parts[name] = part.span;
    }
  }
  return {
    span: keyed.repository.span,
    name: nameOfKeys(keyed, defaultTag),
    ...(Object.keys(parts).length > 1 ? { parts } : {}),
    owners,
  };
}

function nameOfKeys(
  { registry, repository, tag, digest }: KeyedReference,
  defaultTag: string | undefined,
): MentionedName {
  const name =
    registry === undefined
      ? repository.text
      : `${registry.text.replace(/\/+$/, '')}/${repository.text.replace(/^\/+/, '')}`;
  const version = `${tag === undefined ? '' : tagPart(tag.text)}${digest === undefined ? '' : digestPart(digest.text)}`;
  if (version !== '' || hasVersion(repository.text)) {
    return nameOf(`${name}${version}`);
  }
  const withoutTag = nameOf(name);
  if (withoutTag.kind !== 'known') {
    return withoutTag;
  }
  return defaultTag === undefined
    ? unresolved('The values name no tag: the chart decides, but no Chart.yaml next to them has an appVersion.')
    : nameOf(`${name}:${defaultTag}`);
}

/** `tag: sha256:…` and `tag: '@sha256:…'` are digests. */
function tagPart(tag: string): string {
  return tag.startsWith('@') || tag.startsWith(':') ? tag : `${/^sha(?:256|512):/.test(tag) ? '@' : ':'}${tag}`;
}

function digestPart(digest: string): string {
  return digest.startsWith('@') ? digest : `@${digest}`;
}
