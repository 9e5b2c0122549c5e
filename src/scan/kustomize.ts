import { unresolved } from './classify.ts';
import type { Mention } from './format.ts';
import type { TextSpan } from './text-span.ts';
import type { PartName } from './reference.ts';
import { nameOf } from './templates.ts';
import { entriesNamed, entriesOf, textAt, type YamlMapping, type YamlText, type YamlValue } from './yaml.ts';

/**
 * The images that the entries of `images` of a Kustomization put in place of others (kustomize, "images"). What it does not change,
 * the resources say: an entry with a name alone decides nothing.
 */
export function findOverrides(images: readonly YamlValue[]): readonly Mention[] {
  return images.flatMap((item) => (item.kind === 'mapping' ? overrideOf(item) : []));
}

/** Whether an entry puts an image in place of another, whatever its list is in. */
export function isOverride(item: YamlValue): boolean {
  return ['newName', 'newTag'].some((key) => entriesNamed(item, key).length > 0);
}

function overrideOf(item: YamlMapping): readonly Mention[] {
  const [name, newName, newTag, digest] = ['name', 'newName', 'newTag', 'digest'].map((key) => usableAt(item, key));
  const isSuffixed = entriesNamed(item, 'tagSuffix').length > 0;
  const repository = newName ?? name;
  if (
    repository === undefined ||
    (newName === undefined && newTag === undefined && digest === undefined && !isSuffixed)
  ) {
    return [];
  }
  const version = `${newTag === undefined ? '' : `:${newTag.text}`}${digest === undefined ? '' : `@${digest.text}`}`;
  const parts: Partial<Record<PartName, TextSpan>> = {
    repository: repository.span,
    ...(newTag === undefined ? {} : { tag: newTag.span }),
    ...(digest === undefined ? {} : { digest: digest.span }),
  };
  const mention = {
    span: repository.span,
    owners: entriesOf(item).map(({ key }) => key.span),
    ...(version === '' ? {} : { parts }),
  };
  return version === ''
    ? [{ ...mention, name: unresolved('The tag comes from the resource whose image is replaced.') }]
    : [{ ...mention, name: nameOf(`${repository.text}${version}`) }];
}

function usableAt(item: YamlMapping, key: string): YamlText | undefined {
  const text = textAt(item, key);
  return text === undefined || text.text === '' ? undefined : text;
}
