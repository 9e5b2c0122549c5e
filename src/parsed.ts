/**
 * What became of a text that a person wrote: a value, or in words what is wrong with it. The words never repeat
 * the text; whoever knows where it was written says that.
 */
export type Parsed<T> =
  { readonly kind: 'value'; readonly value: T } | { readonly kind: 'invalid'; readonly issue: string };

/** A text that could be read. */
export function parsed<T>(value: T): Parsed<T> {
  return { kind: 'value', value };
}

/** A text that could not be read, and why. */
export function invalid(reason: string): Parsed<never> {
  return { kind: 'invalid', issue: reason };
}
