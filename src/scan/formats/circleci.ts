import { known, unresolvedExpression } from '../classify.ts';
import type { Format, Mention } from '../format.ts';
import { isYamlPath } from '../path.ts';
import { entriesOf, itemsOf, valuesAt, walkYaml, type YamlText, type YamlValue } from '../yaml.ts';

/** Pipelines of CircleCI. The image of a machine is none of a container. */
export const CIRCLECI: Format = {
  name: 'circleci',
  comments: 'yaml',
  isPath: (path) => /(?:^|\/)\.circleci\//.test(path) && isYamlPath(path),
  find: async (file) => {
    const { roots, unreadable } = await file.yaml();
    return { mentions: roots.flatMap(findInRoot), unreadable };
  },
};

/** Jobs and executors have a list `docker`, in orbs too. */
function findInRoot(root: YamlValue): readonly Mention[] {
  const mentions: Mention[] = [];
  walkYaml(root, (value) => {
    for (const { key, value: containers } of entriesOf(value)) {
      if (key.text === 'docker') {
        const images = itemsOf(containers).flatMap((container) => valuesAt(container, 'image'));
        mentions.push(
          ...images.flatMap((image) => (image.kind === 'text' && image.text !== '' ? [mentionImage(image)] : [])),
        );
      }
    }
    return true;
  });
  return mentions;
}

function mentionImage({ text, span }: YamlText): Mention {
  const [parameter] = /<<.*?>>|\$\{?\w+\}?/.exec(text) ?? [];
  return { span, name: parameter === undefined ? known(text) : unresolvedExpression(parameter) };
}
