import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { DEFAULT_POLICY_PATH } from '../../src/inputs/policy.ts';
import { formatIssue } from '../../src/policy-file/issue.ts';
import { policyJsonSchema } from '../../src/policy-file/schema.ts';
import { ABOUT_YAML, FAULTY, VALID } from './cases.ts';
import { faultsOf, issuesOf, policyOf, withRule } from './files.ts';

describe('files without a fault', () => {
  test.each(Object.entries(VALID))('%s', async (_, text) => {
    expect(await issuesOf(text)).toEqual([]);
  });
});

describe('faults, each with its place', () => {
  test.each(Object.entries(FAULTY))('%s', async (_, { text, faults }) => {
    expect(await faultsOf(text)).toEqual(faults);
  });
});

describe('the JSON Schema', () => {
  const schema = policyJsonSchema();
  const validate = new Ajv().compile(JSON.parse(schema) as object);

  test('is the one in the repository', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../../schema/policy.v1.json'), 'utf8')).toBe(schema);
  });

  test.each(Object.entries(VALID))('accepts %s', (_, text) => {
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  const structural = Object.entries(FAULTY).filter(([, { notInSchema }]) => notInSchema === undefined);
  test.each(structural)('refuses %s', (_, { text }) => {
    expect(validate(parse(text))).toBe(false);
  });

  test('cannot say what needs a language of its own, or compares values', () => {
    const others = Object.entries(FAULTY).filter(
      ([, { notInSchema }]) => notInSchema !== undefined && notInSchema !== ABOUT_YAML,
    );
    expect(others.filter(([, { text }]) => !validate(parse(text))).map(([name]) => name)).toEqual([]);
    expect([...new Set(others.map(([, { notInSchema }]) => notInSchema))].toSorted()).toEqual([
      'it compares values with each other',
      'it needs to read PEM',
      'it needs to read RE2',
      'it needs to read braces of globs',
      'it needs to read dates',
      'it needs to read durations',
      'it needs to read names of images',
      'it needs to read names of predicate types',
      'it needs to read names of publishers',
      'it needs to read paths',
    ]);
  });
});

describe('the JSON Schema in the form of SchemaStore', () => {
  const text = z
    .looseObject({
      $schema: z.string(),
      $id: z.url(),
      title: z.string(),
      description: z.string(),
      examples: z.array(z.unknown()),
    })
    .parse(JSON.parse(policyJsonSchema()));
  const releasing = readFileSync(resolve(import.meta.dirname, '../../RELEASING.md'), 'utf8');
  const entries = z
    .array(z.strictObject({ name: z.string(), description: z.string(), fileMatch: z.array(z.string()), url: z.url() }))
    .parse(JSON.parse(/^```json\n(\[[\s\S]*?)^```$/m.exec(releasing)?.[1] ?? '[]'));

  test('is draft 7, has a name and an address, and no keyword without effect', () => {
    expect(text.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(() => new Ajv({ strict: true, strictTypes: true, strictTuples: true }).compile(text)).not.toThrow();
  });

  test('has examples that are policies', async () => {
    expect(text.examples.length).toBeGreaterThan(0);
    for (const example of text.examples) {
      expect(await issuesOf(JSON.stringify(example))).toEqual([]);
    }
  });

  test('has an entry for the catalog, for the path where policies are and at the address of the schema', () => {
    expect(entries.map(({ url }) => url)).toEqual([text.$id, text.$id.replace('policy', 'report')]);
    expect(readFileSync(resolve(import.meta.dirname, '../../docs/policy.md'), 'utf8')).toContain(
      `$schema=${text.$id}\n`,
    );
    expect(entries[0]?.fileMatch).toContain(DEFAULT_POLICY_PATH);
    // SchemaStore refuses the word in names and descriptions
    expect(entries.filter((entry) => /schema/i.test(entry.name + entry.description))).toEqual([]);
    expect(entries.map(({ name }) => name)).toEqual([text.title, 'Image Provenance report']);
  });
});

describe('messages', () => {
  test.each([
    ['the nearest key', 'version: 1\nrule: []\nrules: []\n', 'did you mean "rules"?'],
    ['the key that an input of that name is', withRule('image: [a.b/c]', 'publisher: auto'), 'did you mean "images"?'],
    ['the nearest word', 'version: 1\ndefault: denny\nrules: []\n', 'did you mean "deny"?'],
    ['the nearest publisher', withRule('images: [a.b/c]', 'publisher: chaingard'), 'did you mean "chainguard"?'],
  ])('have %s', async (_, text, part) => {
    expect((await issuesOf(text)).map(({ message }) => message).join('\n')).toContain(part);
  });

  test('never repeat what may be a private key', async () => {
    const faulty = Object.entries(FAULTY).find(([name]) => name === 'a private key')?.[1].text ?? '';
    const inside = faulty.split('\n')[6]?.trim() ?? '';
    expect(inside.length).toBeGreaterThan(60);
    expect(JSON.stringify(await issuesOf(faulty))).not.toContain(inside.slice(0, 20));
  });

  test('are bounded, and the rest is counted', async () => {
    const many = Array.from({ length: 250 }, (_, index) => `key${index}: 1`).join('\n');
    const issues = await issuesOf(`version: 1\nrules: []\n${many}\n`);
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({ line: 103, column: 1, code: 'more' });
    expect(issues.at(-1)?.message).toContain('150 more');
  });

  test('have path, line and column in front', async () => {
    const [issue] = await issuesOf('version: 2\nrules: []\n');
    expect(issue && formatIssue('.github/image-provenance.yml', issue)).toBe(
      '.github/image-provenance.yml:1:10: "version" must be 1, not 2.',
    );
  });
});

describe('what is read', () => {
  test('files that the policy names, each once', async () => {
    const { files } = await policyOf(
      [
        'version: 1',
        'rules:',
        '  - images: [a.b/c]',
        '    signers: [{ key: keys/a.pub }, { key: keys/b.pub }, { key: keys/a.pub }]',
        '    trusted-root: root.json',
        '  - images: [a.b/d]',
        '    signers: [{ key: keys/a.pub }]',
        '',
      ].join('\n'),
    );
    expect(files).toEqual([
      { path: 'keys/a.pub', kind: 'key', line: 4, column: 22 },
      { path: 'keys/b.pub', kind: 'key', line: 4, column: 43 },
      { path: 'root.json', kind: 'trusted-root', line: 5, column: 19 },
    ]);
  });

  test('requirements, and what they leave open', async () => {
    const text = VALID['a publisher narrowed'] ?? '';
    const [rule] = (await policyOf(text)).rules;
    expect(rule).toMatchObject({
      kind: 'publisher',
      publisher: 'github:acme/api',
      requirements: {
        signature: true,
        predicateTypes: [{ kind: 'provenance' }],
        platforms: { kind: 'named', platforms: [{ os: 'linux', architecture: 'amd64' }, { variant: 'v8' }] },
        signedName: 'ghcr.io/{path}',
        maxAge: 30 * 86_400_000,
        minAge: 2.5 * 3_600_000,
        signatureRepositories: [{ kind: 'repository', repository: { registry: 'ghcr.io', path: 'acme/signatures' } }],
        trustedRoot: 'trust/root.json',
      },
    });
    expect((await policyOf(withRule('images: [a.b/c]', 'publisher: auto'))).rules[0]).toMatchObject({
      requirements: { signature: undefined, predicateTypes: undefined, maxAge: undefined },
    });
  });

  test('the rest of the file, with what it does not say', async () => {
    expect(await policyOf(VALID['no rule at all'] ?? '')).toMatchObject({
      path: 'policy.yml',
      default: 'deny',
      unresolved: 'fail',
      ignoreComments: 'allow',
    });
    expect(await policyOf(VALID['every key of the root'] ?? '')).toMatchObject({
      default: 'warn',
      unresolved: 'warn',
      ignoreComments: 'deny',
    });
  });

  test('an exemption, its reason in one line', async () => {
    expect((await policyOf(VALID['a reason of several lines'] ?? '')).rules[0]).toMatchObject({
      kind: 'exemption',
      pinned: false,
      reason: 'nobody signs them, and nobody will',
      until: '2028-02-29',
      index: 0,
      position: { line: 3, column: 5 },
    });
  });

  test('an alias as what its anchor was where the alias stands', async () => {
    const { rules } = await policyOf(
      [
        'version: 1',
        'rules:',
        '  - images: &list [&name a.b/first]',
        '    publisher: auto',
        '  - images: [&name a.b/second]',
        '    publisher: auto',
        '  - images: *list',
        '    publisher: auto',
        '  - images: [*name]',
        '    publisher: auto',
        '',
      ].join('\n'),
    );
    expect(rules.map(({ images }) => images.map(({ glob }) => glob.text))).toEqual([
      ['a.b/first'],
      ['a.b/second'],
      ['a.b/first'],
      ['a.b/second'],
    ]);
  });
});

test('YAML is loaded only where a policy is read', () => {
  const room = resolve(import.meta.dirname, '../../src/policy-file');
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const loading = files.filter((name) =>
    /^import (?!type\b)[^;]*from 'yaml'/m.test(readFileSync(resolve(room, name), 'utf8')),
  );
  expect(loading).toEqual([]);
  expect(readFileSync(resolve(room, 'yaml.ts'), 'utf8')).toContain("await import('yaml')");
});
