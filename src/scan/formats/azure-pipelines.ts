import { known, unresolvedExpression } from '../classify.ts';
import type { Format, Mention } from '../format.ts';
import { hasHost, hasVersion } from '../likely.ts';
import { fileNameOf } from '../path.ts';
import { entriesOf, itemsOf, textAt, valuesAt, walkYaml, type YamlText, type YamlValue } from '../yaml.ts';

/** Azure Pipelines: resources that are containers, and images that jobs name themselves. */
export const AZURE_PIPELINES: Format = {
  name: 'azure-pipelines',
  comments: 'yaml',
  isName: (path) => /^\.?azure-pipelines?.*\.ya?ml$/i.test(fileNameOf(path)),
  find: async (file) => {
    const { roots, unreadable } = await file.yaml();
    return { mentions: roots.flatMap(findInRoot), unreadable };
  },
};

/** What has keys of its own that mean something else. */
const FOREIGN: readonly string[] = ['inputs', 'env', 'variables', 'parameters', 'steps', 'resources', 'matrix'];

/** What of steps has keys of its own. */
const FOREIGN_IN_STEPS: readonly string[] = ['inputs', 'env', 'parameters'];

function findInRoot(root: YamlValue): readonly Mention[] {
  const resources = valuesAt(root, 'resources', 'containers').flatMap(itemsOf);
  const aliases = new Set(resources.flatMap((each) => textAt(each, 'container')?.text ?? []));
  const mentions = mentionAll(resources.flatMap((each) => valuesAt(each, 'image')));
  const foreign = new Set<YamlValue>();
  walkYaml(root, (value) => {
    if (foreign.has(value)) {
      return false;
    }
    for (const { key, value: part } of entriesOf(value)) {
      if (part === undefined) {
        continue;
      }
      if (FOREIGN.includes(key.text)) {
        foreign.add(part);
      }
      if (key.text === 'steps') {
        mentions.push(...mentionAll(targetsOf(part).filter(isInline)));
      } else if (key.text === 'container') {
        const images = part.kind === 'mapping' ? valuesAt(part, 'image') : [part];
        mentions.push(...mentionAll(images.filter((image) => image.kind === 'text' && !aliases.has(image.text))));
      } else if (key.text === 'services') {
        mentions.push(
          ...mentionAll(
            entriesOf(part)
              .flatMap(({ value: service }) => service ?? [])
              .filter(isInline),
          ),
        );
      }
    }
    return true;
  });
  return mentions;
}

/** What steps run in: `target: …`, or `target: { container: … }`. */
function targetsOf(steps: YamlValue): readonly YamlValue[] {
  const targets: YamlValue[] = [];
  const foreign = new Set<YamlValue>();
  walkYaml(steps, (value) => {
    if (foreign.has(value)) {
      return false;
    }
    for (const { key, value: part } of entriesOf(value)) {
      if (part !== undefined && FOREIGN_IN_STEPS.includes(key.text)) {
        foreign.add(part);
      } else if (key.text === 'target' && part !== undefined) {
        targets.push(...(part.kind === 'mapping' ? valuesAt(part, 'container') : [part]));
      }
    }
    return true;
  });
  return targets;
}

/** Whether a name that mostly is that of a resource is an image: names of resources are words. */
function isInline(value: YamlValue): boolean {
  return value.kind === 'text' && !/^\$[[({]/.test(value.text) && (hasHost(value.text) || hasVersion(value.text));
}

function mentionAll(images: readonly YamlValue[]): Mention[] {
  return images.flatMap((image) => (image.kind === 'text' && image.text !== '' ? [mentionImage(image)] : []));
}

function mentionImage({ text, span }: YamlText): Mention {
  const [expression] = /\$\{\{.*?\}\}|\$\(.*?\)|\$\[.*?\]/.exec(text) ?? [];
  return { span, name: expression === undefined ? known(text) : unresolvedExpression(expression) };
}
