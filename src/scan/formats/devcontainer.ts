import { unresolvedExpression } from '../classify.ts';
import type { Format, Mention } from '../format.ts';
import { fileNameOf } from '../path.ts';
import { readJsonFile } from '../json.ts';
import { mentionOf } from '../mention.ts';
import { valuesAt, type YamlText } from '../yaml.ts';

const IN_FOLDER = /(?:^|\/)\.devcontainer\/(?:.*\/)?devcontainer\.json$/;

/** Development containers (containers.dev). Features are artifacts, no images. */
export const DEVCONTAINER: Format = {
  name: 'devcontainer',
  comments: 'jsonc',
  isPath: (path) => IN_FOLDER.test(path) || fileNameOf(path) === '.devcontainer.json',
  find: async ({ text }) => {
    const { root, unreadable } = await readJsonFile(text);
    const images = valuesAt(root, 'image').flatMap((image) => (image.kind === 'text' ? [mentionImage(image)] : []));
    return { mentions: images, unreadable };
  },
};

function mentionImage(image: YamlText): Mention {
  const [variable] = /\$\{[^}]*\}/.exec(image.text) ?? [];
  return variable === undefined ? mentionOf(image) : { span: image.span, name: unresolvedExpression(variable) };
}
