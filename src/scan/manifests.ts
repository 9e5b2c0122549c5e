import { findInValuesFile, isValuesPath } from './chart.ts';
import type { FormatFindings, Mention } from './format.ts';
import { fileNameOf } from './path.ts';
import { findInValues, keyedReference, mentionOfKeys } from './helm.ts';
import { findOverrides, isOverride } from './kustomize.ts';
import { hasHost, isLikelyReference } from './likely.ts';
import { findChart, findOciRepository } from './oci.ts';
import { findInContainer, findInPod, isNew, mentionOf, newItemsOf } from './pods.ts';
import type { SourceFile } from './source.ts';
import { isTektonResource, TektonReader } from './tekton.ts';
import { findInLines, isChartTemplate, isTemplate, nameOf, readTemplated } from './templates.ts';
import { entriesNamed, textAt, valuesAt, walkYaml, type YamlMapping, type YamlText, type YamlValue } from './yaml.ts';

/** Escapes that can stand for letters of a key, or break it in two. */
const ESCAPES = /\\[xuU][0-9a-fA-F]{2}|"\w{0,20}\\\r?\n/;

/** Whether a text may have a resource of Kubernetes: cheap, before it is parsed. */
export function mayHaveHeader(text: string): boolean {
  return (text.includes('apiVersion') && text.includes('kind')) || ESCAPES.test(text);
}

/** Whether a file is a Kustomization by its name. */
export function isKustomizationPath(path: string): boolean {
  return /^(?:kustomization\.ya?ml|Kustomization)$/.test(fileNameOf(path));
}

/** The places of images in resources of Kubernetes, Tekton, Flux and kustomize. */
export async function findInManifests(file: SourceFile): Promise<FormatFindings> {
  const { roots, unreadable } = await readTemplated(file);
  const found = roots.flatMap((root) => findInDocument(root, file.path));
  // a header that nobody needs must not hide what the values of a chart say
  const values = isValuesPath(file.path) ? await findInValuesFile(file, roots) : [];
  const isBrokenTemplate = unreadable.length > 0 && isTemplate(file.text);
  const lines = isBrokenTemplate ? findInLines(file.text) : [];
  return {
    mentions: [...values, ...withoutThoseAt(values, [...found, ...withoutThoseAt(found, lines)])],
    // a chart's template need not be YAML
    unreadable: isBrokenTemplate && (await isChartTemplate(file)) ? [] : unreadable,
  };
}

/** The mentions at other places than some have. */
function withoutThoseAt(taken: readonly Mention[], mentions: readonly Mention[]): readonly Mention[] {
  const starts = new Set(taken.map(({ span }) => span.start));
  return mentions.filter(({ span }) => !starts.has(span.start));
}

function findInDocument(root: YamlValue, path: string): readonly Mention[] {
  // what surely is a container's says more than what only looks like an image
  const mentions = new Map<YamlText, readonly Mention[]>();
  const others: Mention[] = [];
  const visited = new Set<YamlValue>();
  const tekton = new TektonReader();
  const add = (text: YamlText): void => {
    mentions.set(text, mentionOf(text));
  };
  walkYaml(root, (value) => {
    if (value.kind !== 'mapping') {
      return true;
    }
    if (isTektonResource(value)) {
      others.push(...tekton.find(value));
      return false;
    }
    [...findInPod(value, visited), ...findInContainer(value)].forEach(add);
    for (const { key, value: image } of entriesNamed(value, 'image')) {
      if (image?.kind === 'text' && !mentions.has(image) && (isTemplate(image.text) || isLikelyReference(image.text))) {
        mentions.set(image, [{ span: image.span, name: nameOf(image.text) }]);
      } else if (image?.kind === 'mapping' && isNew(image, visited)) {
        others.push(...objectMention(image, key));
      }
    }
    const overrides = valuesAt(value, 'images').flatMap((list) => newItemsOf(list, visited));
    const isKustomization = value === root && (isKustomizationPath(path) || hasKustomizationHeader(value));
    others.push(...findOverrides(isKustomization ? overrides : overrides.filter(isOverride)));
    others.push(...releaseValues(value, visited), ...findOciRepository(value), ...findChart(value));
    return true;
  });
  return [...[...mentions.values()].flat(), ...others];
}

function hasKustomizationHeader(mapping: YamlMapping): boolean {
  return /^kustomize\.config\.k8s\.io\//.test(textAt(mapping, 'apiVersion')?.text ?? '');
}

/** `image: { repository: …, tag: … }` of a custom resource. */
function objectMention(image: YamlMapping, key: YamlText): readonly Mention[] {
  const keyed = keyedReference(image);
  if (keyed === undefined) {
    return [];
  }
  const { registry, repository, tag, digest } = keyed;
  const isImage = (registry ?? tag ?? digest) !== undefined || hasHost(repository.text);
  return isImage ? [mentionOfKeys(keyed, [key.span], undefined)] : [];
}

/** Values of a Flux HelmRelease. */
function releaseValues(mapping: YamlMapping, visited: Set<YamlValue>): readonly Mention[] {
  const isRelease =
    textAt(mapping, 'kind')?.text === 'HelmRelease' && /^helm\./.test(textAt(mapping, 'apiVersion')?.text ?? '');
  return isRelease
    ? valuesAt(mapping, 'spec', 'values')
        .filter((values) => isNew(values, visited))
        .flatMap((values) => findInValues(values, () => undefined))
    : [];
}
