/** What a terminal acts on, or does not show, beyond what JSON has to escape. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as JSON for the standard output; text from outside in it acts on no terminal. */
export function renderJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replaceAll(INVISIBLE, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
  return `${text}\n`;
}
