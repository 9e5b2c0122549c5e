/**
 * The result of parsing a text that a person wrote: a value, or what is wrong with it. The issue never repeats the
 * text; the caller, who knows where it was written, adds that.
 */
export type Parsed<T> =
  { readonly kind: 'value'; readonly value: T } | { readonly kind: 'invalid'; readonly issue: string };

/** A valid text, as its value. */
export function parsed<T>(value: T): Parsed<T> {
  return { kind: 'value', value };
}

/** An invalid text, and why. */
export function invalid(reason: string): Parsed<never> {
  return { kind: 'invalid', issue: reason };
}
