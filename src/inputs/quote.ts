const MAX_LENGTH = 120;

/**
 * A value as a fault shows it: in quotation marks, cut after 120 characters, and with everything escaped that would
 * not show or act in a log. What looks like a PEM block is not shown at all.
 */
export function quote(value: string): string {
  if (value.includes('-----BEGIN')) {
    return 'the value (a PEM block, not shown)';
  }
  const characters = Array.from(value);
  const shown = JSON.stringify(characters.slice(0, MAX_LENGTH).join('')).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeOne);
  return characters.length > MAX_LENGTH ? `${shown}…` : shown;
}

function escapeOne(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
