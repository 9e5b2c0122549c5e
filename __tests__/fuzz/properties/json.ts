import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { JsonError, parseJson, type JsonDocument } from '../../../src/json.ts';
import { must } from '../must.ts';
import { fuzzProperty, type FuzzProperty } from '../property.ts';
import { hostileText } from '../hostile.ts';

/** A JSON text with what is known of it by the way it was made. */
interface Made {
  readonly text: string;
  readonly depth: number;
  readonly isStrict: boolean;
  /** of an object: its members' texts */
  readonly members: readonly (readonly [name: string, text: string])[];
}

const space = fc.constantFrom('', '', '', ' ', '\n', '\t', '\r\n ');
const name = fc.oneof(
  fc.constantFrom('a', 'b', 'predicate', '__proto__', 'é', '"', '\\', '\u2028', '0'),
  hostileText.map((text) => text.slice(0, 20).toWellFormed()),
);

/** A string in one of its spellings: the same name may be written with escapes. */
const spelled = fc.tuple(name, fc.boolean()).map(([text, escaped]) => ({
  text,
  written: escaped
    ? `"${Array.from({ length: text.length }, (_, n) => `\\u${text.charCodeAt(n).toString(16).padStart(4, '0')}`).join('')}"`
    : JSON.stringify(text),
}));

const scalar: fc.Arbitrary<Made> = fc
  .oneof(
    spelled.map(({ written }) => written),
    fc.constantFrom('0', '-0', '1e5', '1.50', 'true', 'false', 'null', '12345678901234567890', '"{\\"a\\":[,:}"'),
  )
  .map((text) => ({ text, depth: 0, isStrict: true, members: [] }));

const { value } = fc.letrec<{ value: Made; object: Made; array: Made }>((tie) => ({
  value: fc.oneof({ maxDepth: 5, depthSize: 'small' }, scalar, tie('object'), tie('array')),
  array: fc.tuple(fc.array(tie('value'), { maxLength: 4 }), space).map(([items, gap]) => ({
    text: `[${gap}${items.map(({ text }) => text).join(`${gap},${gap}`)}${gap}]`,
    depth: 1 + Math.max(0, ...items.map(({ depth }) => depth)),
    isStrict: items.every(({ isStrict }) => isStrict),
    members: [],
  })),
  object: fc.tuple(fc.array(fc.tuple(spelled, tie('value')), { maxLength: 4 }), space).map(([members, gap]) => ({
    text: `{${gap}${members.map(([key, { text }]) => `${key.written}${gap}:${gap}${text}`).join(`${gap},${gap}`)}${gap}}`,
    depth: 1 + Math.max(0, ...members.map(([, { depth }]) => depth)),
    isStrict:
      members.every(([key, { isStrict }]) => isStrict && !key.text.includes('\\')) &&
      new Set(members.map(([key]) => key.text)).size === members.length,
    members: members.map(([key, { text }]) => [key.text, text] as const),
  })),
}));

const nested = fc.tuple(value, fc.nat(200), fc.boolean()).map(([inner, times, asObject]): Made => ({
  text: `${(asObject ? '{"a":' : '[').repeat(times)}${inner.text}${(asObject ? '}' : ']').repeat(times)}`,
  depth: inner.depth + times,
  isStrict: inner.isStrict,
  members: times === 0 ? inner.members : [],
}));

/** The strict door takes exactly the valid texts without repeated names, backslashes in names and too deep nesting, and cuts members out whole. */
export const strictJson: FuzzProperty = fuzzProperty(
  'strict JSON',
  1500,
  () => fc.tuple(fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: nested }), space),
  ([made, gap]) => {
    const document = read(Buffer.from(`${gap}${made.text}${gap}`));
    must((document !== undefined) === (made.isStrict && made.depth <= 100), 'taken or refused wrongly');
    if (document === undefined) {
      return;
    }
    must(isDeepStrictEqual(document.value, JSON.parse(made.text)), 'another value than that of JSON.parse');
    for (const [member, text] of made.members) {
      must(document.member(member)?.toString() === text, 'the bytes of a member are not those that were written');
    }
  },
);

/** Any bytes: `JsonError` or a value that JSON.parse gives too. */
export const anyBytesAsJson: FuzzProperty = fuzzProperty(
  'any bytes as JSON',
  800,
  () =>
    fc.tuple(value, fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.nat(2)), { maxLength: 4 })).map(([{ text }, edits]) =>
      edits.reduce((bytes, [at, byte, removed]) => {
        const start = at % (bytes.length + 1);
        return Buffer.concat([bytes.subarray(0, start), Buffer.from([byte]), bytes.subarray(start + removed)]);
      }, Buffer.from(text)),
    ),
  (bytes) => {
    const document = read(bytes);
    if (document !== undefined) {
      must(isDeepStrictEqual(document.value, JSON.parse(bytes.toString())), 'another value than that of JSON.parse');
    }
  },
);

function read(bytes: Buffer): JsonDocument | undefined {
  try {
    return parseJson(bytes);
  } catch (thrown) {
    must(thrown instanceof JsonError, 'something else than a JsonError is thrown');
    return undefined;
  }
}
