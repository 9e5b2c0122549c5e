import { known, unresolvedExpression } from '../classify.ts';
import type { Format, Mention } from '../format.ts';
import { fileNameOf } from '../path.ts';

const SECTIONS: Readonly<Record<string, string>> = { container: 'Container', image: 'Image', volume: 'Volume' };
const FILE = /\.(?<kind>container|image|volume)$/;
const UNIT = /\.(?:image|build)$/;
const SCHEME = /^docker:\/\//;

/** Units of Podman (podman-systemd.unit): containers, images, and volumes that are made of images. */
export const QUADLET: Format = {
  name: 'quadlet',
  comments: 'ini',
  isName: (path) => FILE.test(fileNameOf(path)),
  hasCommonName: true,
  find: ({ path, text }) => {
    const section = SECTIONS[FILE.exec(path)?.groups?.['kind'] ?? ''] ?? '';
    return Promise.resolve({ mentions: findInUnit(text, section), unreadable: [] });
  },
};

function findInUnit(text: string, section: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let isInSection = false;
  let isContinued = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const content = line.replace(/\r$/, '');
    const isComment = /^[\s]*[#;]/.test(content);
    const header = isContinued || isComment ? undefined : /^\s*\[(?<name>[^\]]*)\]\s*$/.exec(content)?.groups?.['name'];
    isInSection = header === undefined ? isInSection : header === section;
    const value =
      isContinued || isComment || !isInSection ? null : /^(?<before>\s*Image\s*=\s*)(?<image>\S.*)$/.exec(content);
    if (value !== null) {
      const [before = '', written = ''] = [value.groups?.['before'], value.groups?.['image']];
      mentions.push(...mentionImage(written.trimEnd(), start + before.length));
    }
    isContinued = isComment ? isContinued : content.endsWith('\\');
    start += line.length + 1;
  }
  return mentions;
}

function mentionImage(written: string, at: number): readonly Mention[] {
  const quotes = /^(["']).*\1$/.test(written) ? 1 : 0;
  const scheme = SCHEME.exec(written.slice(quotes))?.[0].length ?? 0;
  const image = written.slice(quotes + scheme, written.length - quotes);
  if (image === '' || UNIT.test(image)) {
    return [];
  }
  const start = at + quotes + scheme;
  const [specifier] = /%[A-Za-z]|\$\{?\w+\}?/.exec(image) ?? [];
  const name = specifier === undefined ? known(image) : unresolvedExpression(specifier);
  return [{ span: { start, end: start + image.length }, name }];
}
