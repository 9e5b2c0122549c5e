import { LIMITS } from './limits.ts';
import { HIDDEN, withoutUserInfo } from './text.ts';

/**
 * The secrets of a run. Servers repeat what they were sent, so whatever is shown goes through this first: each secret is
 * replaced in every form in which it was sent or can come back.
 */
export class Secrets {
  readonly #forms = new Set<string>();
  #pattern: RegExp | undefined;

  /**
   * Adds a secret, and each line of it. What is shorter than a secret is (`LIMITS.shortestSecret`) is not hidden: it would
   * tear holes into words.
   */
  add(secret: string): void {
    for (const part of new Set([secret, ...secret.split(/\r?\n/)].map((each) => each.trim()))) {
      if (part.length >= LIMITS.shortestSecret) {
        formsOf(part).forEach((form) => this.#forms.add(form));
        this.#pattern = undefined;
      }
    }
  }

  /** The text without secrets, and without user name and password of any URL. */
  readonly redact = (text: string): string => withoutUserInfo(this.#withoutBeginnings(this.#withoutForms(text)));

  /** Plain data with every text in it redacted; what has no secret in it is the same object. */
  redactAll<T>(data: T): T {
    return mapTexts(data, this.redact, new Map()) as T;
  }

  #withoutForms(text: string): string {
    if (this.#forms.size === 0) {
      return text;
    }
    // a form can be a part of another one
    const longestFirst = [...this.#forms].sort((a, b) => b.length - a.length);
    this.#pattern ??= new RegExp(longestFirst.map((form) => RegExp.escape(form)).join('|'), 'g');
    return text.replace(this.#pattern, HIDDEN);
  }

  /** Texts of others are cut before they come here, perhaps within a secret. */
  #withoutBeginnings(text: string): string {
    return this.#forms.size === 0 || !text.includes('…')
      ? text
      : text.replaceAll(CUT, (_, end: string, mark: string) => {
          const lengths = [...this.#forms].map((form) => lengthOfBeginning(form, end));
          const longest = Math.max(...lengths);
          return longest === 0 ? `${end}${mark}` : `${end.slice(0, -longest)}${HIDDEN}${mark}`;
        });
  }
}

/** The last characters of a text that was cut. */
const CUT = /(?<end>[^\s…]+?)(?<mark>"?…)/g;

/** How many characters at the end of a text are the beginning of a secret; 0 where they are too few to tell anything. */
function lengthOfBeginning(secret: string, text: string): number {
  for (let length = Math.min(secret.length, text.length); length >= LIMITS.shortestSecret / 2; length--) {
    if (text.endsWith(secret.slice(0, length))) {
      return length;
    }
  }
  return 0;
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('hex'),
    ...[0, 1, 2].flatMap((offset) => base64Within(bytes, offset)),
  ].filter((form) => form.length >= LIMITS.shortestSecret);
}

/** What of the base64 of a longer text, as of `user:password`, only these bytes decide: they begin `offset` bytes into a group. */
function base64Within(bytes: Buffer, offset: number): readonly string[] {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  const text = padded.toString('base64url').slice(offset === 0 ? 0 : offset + 1, Math.floor((padded.length * 8) / 6));
  return [text, text.replaceAll('-', '+').replaceAll('_', '/')];
}

/** Dates, keys and other objects with a class of their own are no text. */
function mapTexts(value: unknown, map: (text: string) => string, done: Map<object, unknown>): unknown {
  if (typeof value === 'string') {
    return map(value);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (!done.has(value)) {
    done.set(
      value,
      mapMembers(value, (member) => mapTexts(member, map, done)),
    );
  }
  return done.get(value);
}

function mapMembers(value: object, map: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    const mapped = value.map(map);
    return mapped.every((member, index) => member === value[index]) ? value : mapped;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  const members = Object.entries(value);
  const mapped = members.map(([name, member]): [string, unknown] => [name, map(member)]);
  const isSame = mapped.every(([, member], index) => member === members[index]?.[1]);
  return isSame ? value : Object.fromEntries(mapped);
}
