import { known, unresolvedExpression } from '../classify.ts';
import type { Format, Mention } from '../format.ts';
import { fileNameOf } from '../path.ts';

const SECTIONS: Readonly<Record<string, string>> = { container: 'Container', image: 'Image', volume: 'Volume' };
const FILE = /\.(?<kind>container|image|volume)$/;
const UNIT = /\.(?:image|build)$/;
const SCHEME = /^docker:\/\//;
const COMMENT = /^\s*[#;]/;
const KEYED = /^(?<before>\s*(?<key>Image|Mount)\s*=\s*)(?<value>\S.*)$/;
const REST = /^(?<before>\s*)(?<value>\S.*)$/;

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
  // a value that begins in the line behind its key
  let isValue = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const content = line.replace(/\r$/, '');
    if (!COMMENT.test(content)) {
      const header = isContinued ? undefined : /^\s*\[(?<name>[^\]]*)\]\s*$/.exec(content)?.groups?.['name'];
      isInSection = header === undefined ? isInSection : header === section;
      const isRead: boolean = isInSection && isValue === isContinued;
      const found: RegExpExecArray | null = isRead ? (isValue ? REST : KEYED).exec(content) : null;
      const before = found?.groups?.['before'] ?? '';
      const value: string = found?.groups?.['value'] ?? '';
      const isMount: boolean = found?.groups?.['key'] === 'Mount';
      if (value !== '' && value !== '\\') {
        const written = { text: value.trimEnd(), at: start + before.length };
        mentions.push(...(isMount ? mentionMount(written) : mentionImage(written)));
      }
      isValue = value === '\\' && !isMount;
      isContinued = content.endsWith('\\');
    }
    start += line.length + 1;
  }
  return mentions;
}

/** A value and where it stands in the file. */
interface Written {
  readonly text: string;
  readonly at: number;
}

/** `type=image,source=IMAGE,destination=/x`; what else can be mounted is no image. */
function mentionMount({ text, at }: Written): readonly Mention[] {
  const fields: Written[] = [];
  let offset = 0;
  for (const field of text.split(',')) {
    fields.push({ text: field, at: at + offset });
    offset += field.length + 1;
  }
  const isImage = fields.some((field) => field.text.trim() === 'type=image');
  return fields.flatMap((field) => {
    const { before, image } = /^(?<before>\s*(?:source|src)=)(?<image>.+)$/.exec(field.text)?.groups ?? {};
    return isImage && before !== undefined && image !== undefined
      ? mentionImage({ text: image.trimEnd(), at: field.at + before.length })
      : [];
  });
}

function mentionImage({ text: written, at }: Written): readonly Mention[] {
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
