import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fillTemplate,
  findMisplacedTemplate,
  findTemplateIssue,
  templateValues,
  type TemplateValues,
} from '../../src/core/image/template.ts';
import { referenceOf } from '../policy-file/files.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;

describe('what templates stand for', () => {
  test.each<[string, TemplateValues]>([
    ['ghcr.io/acme/team/api:1.2', { name: 'api', path: 'acme/team/api', tag: '1.2' }],
    ['alpine', { name: 'alpine', path: 'library/alpine', tag: 'latest' }],
    [`ghcr.io/acme/api@${DIGEST}`, { name: 'api', path: 'acme/api', tag: undefined }],
    [`ghcr.io/acme/api:1.2@${DIGEST}`, { name: 'api', path: 'acme/api', tag: '1.2' }],
  ])('%s', (reference, values) => {
    expect(templateValues(referenceOf(reference))).toEqual(values);
  });
});

describe('filling in', () => {
  const values = { name: 'api', path: 'acme/api', tag: 'v1.0_x-y' };

  test.each([
    ['https://github.com/acme/{name}/x@refs/tags/{tag}', 'https://github.com/acme/api/x@refs/tags/v1.0_x-y'],
    ['{path}{path}', 'acme/apiacme/api'],
    ['no template', 'no template'],
  ])('%s', (text, value) => {
    expect(fillTemplate(text, values)).toEqual({ kind: 'value', value });
  });

  test.each([
    ['{name}', 'a b'],
    ['{name}', 'a*'],
    ['{name}', 'a@refs/heads/main'],
    ['{name}', '{tag}'],
    ['{name}', 'a\n'],
    ['{name}', '\u0430pi'],
    ['{name}', ''],
    ['{path}', 'acme/$&'],
    ['{tag}', 'v1+2'],
    ['{tag}', 'v1:2'],
  ] as const)('%s is met by nothing where it is %j', (text, value) => {
    const name = text.slice(1, -1);
    expect(fillTemplate(`x${text}`, { ...values, [name]: value })).toMatchObject({ kind: 'unmet', template: name });
  });

  test('a value that is not needed may be anything', () => {
    expect(fillTemplate('{name}', { name: 'api', path: 'a b', tag: undefined })).toEqual({
      kind: 'value',
      value: 'api',
    });
  });
});

describe('what braces are', () => {
  test.each(['{name}', '{path}/{tag}', 'none'])('%s is right', (text) => {
    expect(findTemplateIssue(text)).toBeUndefined();
  });

  test.each(['{Name}', '{ name }', '{}', '{name', 'name}', '{{name}}', '{name}}', '{version}', '{1,3}', '{na{tag}me}'])(
    '%s is wrong',
    (text) => {
      expect(findTemplateIssue(text)).toBeDefined();
    },
  );

  test.each([
    ['a{1,3}', undefined],
    ['\\p{Greek}', undefined],
    ['a{name}', '{name}'],
    ['a{tag}{path}', '{tag}'],
  ])('elsewhere, %s', (text, found) => {
    expect(findMisplacedTemplate(text)).toBe(found);
  });
});

describe('a value never widens anything', () => {
  const part = fc.constantFrom(
    '{name}',
    '{path}',
    '{tag}',
    'https://github.com/',
    'acme',
    '/',
    '@',
    'refs/tags/',
    '$&',
    '$1',
    '.*',
  );
  const templates = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  const component = fc.stringMatching(/^[a-z0-9]{1,6}(?:[._-][a-z0-9]{1,6})?$/);
  const references = fc.record({
    path: fc.array(component, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
    tag: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,8}$/),
  });

  test('what is filled in is the text with the parts in place, by which nothing else is met', () => {
    fc.assert(
      fc.property(templates, references, (text, { path, tag }) => {
        const values = templateValues(referenceOf(`ghcr.io/${path}:${tag}`));
        const expected = text
          .split('{name}')
          .join('\u0000')
          .split('{path}')
          .join('\u0001')
          .split('{tag}')
          .join('\u0002');
        const name = path.slice(path.lastIndexOf('/') + 1);
        const value = Array.from(
          expected,
          (each) => ({ '\u0000': name, '\u0001': path, '\u0002': tag })[each] ?? each,
        ).join('');
        expect(fillTemplate(text, values)).toEqual({ kind: 'value', value });
      }),
    );
  });

  test('whatever a value is, it is taken literally or not at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('name', 'path', 'tag'), (value, template) => {
        const filled = fillTemplate(`https://a/{${template}}@x`, { name: 'n', path: 'p', tag: 't', [template]: value });
        const isPlain = /^[A-Za-z0-9._/-]+$/.test(value) && !value.includes('\n');
        expect(filled.kind === 'value' ? filled.value : undefined).toBe(isPlain ? `https://a/${value}@x` : undefined);
      }),
    );
  });

  test('two references that differ in a part that is named are met by two values', () => {
    fc.assert(
      fc.property(references, references, (one, other) => {
        const [a, b] = [one, other].map(({ path, tag }) =>
          fillTemplate(
            'https://github.com/{path}/x@refs/tags/{tag}',
            templateValues(referenceOf(`ghcr.io/${path}:${tag}`)),
          ),
        );
        expect(JSON.stringify(a) === JSON.stringify(b)).toBe(one.path === other.path && one.tag === other.tag);
      }),
    );
  });
});
