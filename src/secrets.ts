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
    this.#pattern ??= patternOf(this.#forms);
    return text.replace(this.#pattern, HIDDEN);
  }

  /** Texts of others are cut before they come here, perhaps within a secret. */
  #withoutBeginnings(text: string): string {
    if (this.#forms.size === 0 || !text.includes(CUT)) {
      return text;
    }
    const parts = text.split(CUT);
    return parts.map((part, at) => (at === parts.length - 1 ? part : this.#withoutBeginning(part))).join(CUT);
  }

  #withoutBeginning(text: string): string {
    const end = text.endsWith('"') ? text.length - 1 : text.length;
    const cut = text.slice(0, end);
    const start = Math.min(...[...this.#forms].map((form) => startOfBeginning(form, cut)));
    return start === end ? text : `${cut.slice(0, start)}${HIDDEN}${text.slice(end)}`;
  }
}

/** What stands where a text was cut. */
const CUT = '…';

/** Characters of a beginning that are too few to give anything away. */
const SHORTEST_BEGINNING = LIMITS.shortestSecret / 2;

/** Where at the end of a text the beginning of a secret starts; the end of the text where none does. */
function startOfBeginning(secret: string, text: string): number {
  const first = secret.slice(0, SHORTEST_BEGINNING);
  for (let at = text.indexOf(first, text.length - secret.length); at !== -1; at = text.indexOf(first, at + 1)) {
    if (secret.startsWith(text.slice(at))) {
      return at;
    }
  }
  return text.length;
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const base64 = [0, 1, 2].flatMap((offset) => base64Within(bytes, offset));
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    hex,
    hex.toUpperCase(),
    ...base64,
  ].filter((form) => form.length >= LIMITS.shortestSecret);
}

/** Matches each form, whatever its characters were escaped for: URLs, forms, JSON, HTML. */
function patternOf(forms: ReadonlySet<string>): RegExp {
  // a form can be a part of another one
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((form) => Array.from(form, escapesOf).join('')).join('|'), 'g');
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
const NAMED_ESCAPES: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't' };

/** A pattern for one character in each of its escaped forms. */
function escapesOf(character: string): string {
  if (/^[A-Za-z0-9]$/.test(character)) {
    return character;
  }
  const code = character.codePointAt(0) ?? 0;
  const units = Array.from({ length: character.length }, (_, at) =>
    character.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  const percent = [...Buffer.from(character)].map((byte) => `%${anyCase(byte.toString(16).padStart(2, '0'))}`).join('');
  const named = NAMED_ENTITIES[character];
  const forms = [
    RegExp.escape(character),
    percent,
    units.map((unit) => `\\\\u${anyCase(unit)}`).join(''),
    `\\\\u\\{${anyCase(code.toString(16))}\\}`,
    `\\\\${RegExp.escape(NAMED_ESCAPES[character] ?? character)}`,
    `&#0*${code};`,
    `&#[xX]0*${anyCase(code.toString(16))};`,
    ...(named === undefined ? [] : [`&${named};`]),
    ...(character === ' ' ? ['\\+'] : []),
  ];
  return `(?:${forms.join('|')})`;
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
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

/** Nothing is made for what stays as it is: of a large run that is nearly everything. */
function mapMembers(value: object, map: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value;
    let copy: unknown[] | undefined;
    members.forEach((member, index) => {
      const mapped = map(member);
      if (mapped !== member) {
        copy ??= [...members];
        copy[index] = mapped;
      }
    });
    return copy ?? value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  let copy: Map<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const member: unknown = Reflect.get(value, name);
    const mapped = map(member);
    if (mapped !== member) {
      copy ??= new Map(Object.entries(value));
      copy.set(name, mapped);
    }
  }
  return copy === undefined ? value : Object.fromEntries(copy);
}
