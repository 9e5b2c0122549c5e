import { parseReference } from '../core/image/reference.ts';

/** Variables of the tools that write files before they are used: `${V}`, `$(V)`, `{{ v }}`, `{v}`, `<v>`, `$V`. */
const PLACEHOLDER = /\$\{[^{}]{0,200}\}|\$\([^()]{0,200}\)|\{\{.{0,200}?\}\}|\{[\w.-]{1,100}\}|<[\w.-]{1,100}>|\$\w+/g;
const PICTURE = /\.(?:png|jpe?g|gif|svg|ico|webp|bmp|tiff?|avif|qcow2|iso|img|vmdk|raw)(?:[?#].*)?$/i;
const HOST = /^(?:[^/]*[.:][^/]*|localhost)\//i;

/** Whether a name begins with the host of a registry. */
export function hasHost(text: string): boolean {
  return HOST.test(text);
}

/** Whether a text has a tag or a digest of an image. */
export function hasVersion(text: string): boolean {
  return text.includes('@') || text.includes(':', text.lastIndexOf('/') + 1);
}

/** Whether a text is a picture, or the disk of a machine. */
export function isPicture(text: string): boolean {
  return PICTURE.test(text);
}

/** Whether a text is a pattern of names, as rules of admission have. */
export function isNamePattern(text: string): boolean {
  return text.includes('*');
}

/**
 * Whether a text names a container image beyond doubt, where a key alone does not tell: it is a reference with a tag, a
 * digest or the host of a registry, which may have variables in it.
 */
export function isLikelyReference(text: string): boolean {
  if (isNamePattern(text) || isPicture(text) || /^\d+:\d+$/.test(text) || text.length > 2000) {
    return false;
  }
  const filled = text.replaceAll(PLACEHOLDER, 'x');
  return parseReference(filled, undefined).kind === 'value' && (hasHost(filled) || hasVersion(filled));
}
