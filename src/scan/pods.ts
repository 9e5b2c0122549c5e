import type { Mention } from './format.ts';
import { isNamePattern } from './likely.ts';
import { nameOf } from './templates.ts';
import { entriesNamed, itemsOf, valuesAt, type YamlMapping, type YamlText, type YamlValue } from './yaml.ts';

/** Lists of containers of a pod (Kubernetes API, PodSpec), wherever a pod template stands. */
const CONTAINER_LISTS: readonly string[] = ['containers', 'initContainers', 'ephemeralContainers'];
/** What only a container has beside its image. */
const CONTAINER_KEYS: readonly string[] = ['command', 'args', 'imagePullPolicy', 'volumeMounts', 'source'];

/**
 * Images of the lists of containers and volumes in a mapping, by the texts that name them.
 * @param visited - what was looked at: aliases can repeat a long list in every mapping
 */
export function* findInPod(mapping: YamlMapping, visited: Set<YamlValue>): Generator<YamlText> {
  for (const list of CONTAINER_LISTS.flatMap((key) => valuesAt(mapping, key))) {
    yield* newItemsOf(list, visited).flatMap(imagesOf);
  }
  for (const volume of valuesAt(mapping, 'volumes').flatMap((list) => newItemsOf(list, visited))) {
    yield* valuesAt(volume, 'image', 'reference').filter(isText);
  }
}

/** The items of a list that were not looked at before. */
export function newItemsOf(list: YamlValue, visited: Set<YamlValue>): readonly YamlValue[] {
  return isNew(list, visited) ? itemsOf(list).filter((item) => isNew(item, visited)) : [];
}

/** Whether a value was not looked at before. */
export function isNew(value: YamlValue, visited: Set<YamlValue>): boolean {
  const isFirst = !visited.has(value);
  visited.add(value);
  return isFirst;
}

/** The image of a mapping that is a container by itself, outside of a list of containers. */
export function findInContainer(mapping: YamlMapping): readonly YamlText[] {
  return CONTAINER_KEYS.some((key) => entriesNamed(mapping, key).length > 0) ? imagesOf(mapping) : [];
}

/** The texts of the key `image`. */
export function imagesOf(container: YamlValue): readonly YamlText[] {
  return valuesAt(container, 'image').filter(isText);
}

export function isText(value: YamlValue): value is YamlText {
  return value.kind === 'text';
}

/** What the image of a container names; nothing where it is a pattern, as rules of admission have. */
export function mentionOf({ span, text }: YamlText): readonly Mention[] {
  return isNamePattern(text) && !text.includes('{{') ? [] : [{ span, name: nameOf(text) }];
}
