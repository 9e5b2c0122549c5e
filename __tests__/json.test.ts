import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonError, parseJson } from '../src/json.ts';
import { LIMITS } from '../src/limits.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

describe('what the strict door refuses', () => {
  test.each([
    ['duplicate members', '{"a":1,"a":2}', 'occurs twice'],
    ['duplicate members, one of them escaped', '{"subject":1,"\\u0073ubject":2}', 'occurs twice'],
    ['duplicates deep inside', '{"a":[{"b":{"c":1,"d":2,"c":3}}]}', 'occurs twice'],
    ['trailing bytes', '{"a":1}x', 'not valid JSON'],
    ['a byte order mark', '\ufeff{"a":1}', 'not valid JSON'],
    ['a trailing comma', '{"a":1,}', 'not valid JSON'],
    ['nothing', '', 'not valid JSON'],
    ['deep arrays', '['.repeat(101) + ']'.repeat(101), 'nested deeper'],
    [
      'more containers than values may be',
      `[${'[],'.repeat(LIMITS.jsonValues / 2)}1]`,
      `more than ${LIMITS.jsonValues}`,
    ],
    ['containers that nothing separates', '[]'.repeat(LIMITS.jsonValues + 1), `more than ${LIMITS.jsonValues}`],
    ['objects that nothing separates', '{}'.repeat(LIMITS.jsonValues + 1), `more than ${LIMITS.jsonValues}`],
    [
      'more different names than formats have, in one object',
      `{${Array.from({ length: LIMITS.jsonNames + 1 }, (_, n) => `"n${n}":0`).join(',')}}`,
      `more than ${LIMITS.jsonNames} different member names`,
    ],
    [
      'the same in many objects',
      `[${Array.from({ length: LIMITS.jsonNames + 1 }, (_, n) => `{"${n}":0}`).join(',')}]`,
      `more than ${LIMITS.jsonNames} different member names`,
    ],
    [
      'members of large objects, each of which is two values',
      `[${Array.from({ length: 12 }, () => `{${Array.from({ length: 90_000 }, (_, n) => `"${n}":0`).join(',')}}`).join(',')}]`,
      `more than ${LIMITS.jsonValues} values`,
    ],
    ['deep objects', '{"a":'.repeat(101) + '1' + '}'.repeat(101), 'nested deeper'],
  ])('%s', (_, text, message) => {
    expect(() => parseJson(bytes(text))).toThrow(JsonError);
    expect(() => parseJson(bytes(text))).toThrow(message);
  });

  test('bytes that are not UTF-8', () => {
    expect(() => parseJson(Buffer.from([0x22, 0xff, 0x22]))).toThrow('not valid UTF-8');
  });
});

describe('objects of a list, whose names are compared with those of the one before', () => {
  test.each([
    ['twice the first name', '[{"a":1,"b":2},{"a":1,"a":2}]', false],
    ['twice the last name', '[{"a":1,"b":2},{"a":1,"b":2,"b":3}]', false],
    ['a name again behind one that is new', '[{"a":1,"b":2},{"a":1,"c":2,"a":3}]', false],
    ['a name again that the one before had later', '[{"a":1,"b":2},{"b":1,"a":2,"b":3}]', false],
    ['a name twice in an object within', '[{"a":{"b":1}},{"a":{"b":1,"b":2}}]', false],
    ['other names', '[{"a":1,"b":2},{"ab":1,"a":2},{"a":1,"ab":2}]', true],
    ['fewer names, and more', '[{"a":1,"b":2},{"a":1},{},{"a":1,"b":2,"c":3}]', true],
    ['a name that is the beginning of another', '[{"a":1},{"aa":1},{"a":1}]', true],
    ['texts that look like names', '[{"a":"b","b":"a"},{"a":"a","b":"b"}]', true],
    ['an escaped name, read', '[{"ab":1,"c":2},{"\\u0061b":1,"ab":2}]', false],
  ])('%s', (_name, text, isAccepted) => {
    if (isAccepted) {
      expect(parseJson(bytes(text)).value).toEqual(JSON.parse(text));
    } else {
      expect(() => parseJson(bytes(text))).toThrow('occurs twice');
    }
  });

  test('no name twice, in objects of any names', () => {
    const names = fc.array(fc.constantFrom('a', 'b', 'c', 'ab', 'abc'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(names, { maxLength: 8 }), (objects) => {
        const texts = objects.map((own) => `{${own.map((name) => `"${name}":{"${name}":"${name}"}`).join()}}`);
        const hasDuplicate = objects.some((own) => new Set(own).size < own.length);
        const read = (): unknown => parseJson(bytes(`[${texts.join()}]`)).value;
        if (hasDuplicate) {
          expect(read).toThrow('occurs twice');
        } else {
          expect(read()).toEqual(JSON.parse(`[${texts.join()}]`));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what it gives', () => {
  test('the same name in different objects is no duplicate', () => {
    expect(parseJson(bytes('[{"a":1},{"a":{"a":2}}]')).value).toEqual([{ a: 1 }, { a: { a: 2 } }]);
  });

  test('names up to the bound, in any number of objects', () => {
    const object = `{${Array.from({ length: LIMITS.jsonNames }, (_, n) => `"n${n}":0`).join(',')}}`;
    expect(() => parseJson(bytes(`[${object},${object}]`))).not.toThrow();
  });

  test('nesting up to the bound', () => {
    expect(() => parseJson(bytes('['.repeat(100) + ']'.repeat(100)))).not.toThrow();
  });

  test.each([
    ['{"predicate":{"b" : [1, 2]},"x":1}', '{"b" : [1, 2]}'],
    ['{ "x" : "}", "predicate" :\n  {"a":"\\"}"} \n}', '{"a":"\\"}"}'],
    ['{"predicate": "text"}', '"text"'],
    ['{"y":{"predicate":1},"predicate":\tnull }', 'null'],
    ['{"predicate":[{"z":","}],"s":[]}', '[{"z":","}]'],
    ['{"\\u0070redicate":"ünï"}', '"ünï"'],
  ])('the bytes of a member as written: %s', (text, expected) => {
    expect(parseJson(bytes(text)).member('predicate')?.toString('utf8')).toBe(expected);
  });

  test.each(['{"x":{"predicate":1}}', '[{"predicate":1}]', '"predicate"', '{}'])('no such member: %s', (text) => {
    expect(parseJson(bytes(text)).member('predicate')).toBeUndefined();
  });

  test('strings of any length end where they end', () => {
    for (let length = 55; length < 75; length++) {
      for (const end of ['', '\\"', '\\\\', '\\\\\\"', '\\"'.repeat(80), `\\"${'y'.repeat(70)}\\"`]) {
        const text = `{"long":"${'x'.repeat(length)}${end}","predicate":[1]}`;
        expect(parseJson(bytes(text)).member('predicate')?.toString()).toBe('[1]');
      }
    }
    expect(() => parseJson(bytes(`{"${'x'.repeat(100)}`))).toThrow(JsonError);
  });

  test('duplicate members of a large object', () => {
    const names = Array.from({ length: 40 }, (_, n) => `"n${n}":0`);
    expect(() => parseJson(bytes(`{${names.join(',')}}`))).not.toThrow();
    for (const n of [0, 15, 16, 17, 39]) {
      expect(() => parseJson(bytes(`{${names.join(',')},"n${n}":1}`))).toThrow('occurs twice');
    }
  });

  test('the bytes of a slice of a larger buffer', () => {
    const large = bytes('##{"a":"b"}##');
    expect(parseJson(large.subarray(2, 11)).member('a')?.toString()).toBe('"b"');
  });

  test('a member named __proto__ changes nothing', () => {
    const { value } = parseJson(bytes('{"__proto__":{"polluted":true}}'));
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('bounds hold before the values are made', () => {
  test.each([
    ['a list of too many values', '['.concat('0,'.repeat(LIMITS.jsonValues + 1), '0]')],
    ['too many values that are no JSON', '0,'.repeat(LIMITS.jsonValues + 1)],
  ])('%s', (_, text) => {
    expect(() => parseJson(bytes(text))).toThrow('more than 2000000 values');
  });

  test.each(['"abc', '{"a', '{"a\\', '{"\\x":1}', '}{', ']]]'])('what only looks like JSON: %s', (text) => {
    expect(() => parseJson(bytes(text))).toThrow(JsonError);
  });
});
