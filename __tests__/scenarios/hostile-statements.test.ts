import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hexOf } from '../../src/core/image/digest.ts';
import { startRegistry, type PutDescriptor, type TestRegistry } from '../support/registry.ts';
import { makeKey, SignedRepository, SPDX, statementAbout, type AttestationOptions } from '../support/signed-image.ts';
import { runTable, verdictOf, type Expected, type ImageReport } from '../support/signed-table.ts';

const OTHER = '0'.repeat(64);

let registry: TestRegistry;
const key = makeKey();

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(async () => {
  await registry.close();
});

interface StatementCase {
  readonly title: string;
  readonly expected: Expected;
  readonly statement?: (image: PutDescriptor) => object | string;
  readonly options?: AttestationOptions;
}

const hexOfImage = ({ digest }: PutDescriptor): string => hexOf(digest);
const withSubjects =
  (...subjects: ((hex: string) => object)[]) =>
  (image: PutDescriptor): object =>
    statementAbout(image.digest, { subject: subjects.map((make) => make(hexOfImage(image))) });
const withMembers =
  (members: Record<string, unknown>) =>
  ({ digest }: PutDescriptor): object =>
    statementAbout(digest, members);
const own = (hex: string): object => ({ name: 'image', digest: { sha256: hex } });
const foreign = (): object => ({ name: 'other', digest: { sha256: OTHER } });
const doubled =
  (member: string, twin: string) =>
  ({ digest }: PutDescriptor): string =>
    JSON.stringify(statementAbout(digest)).replace(`"${member}":`, `"${member}":${twin},"${member}":`);

const STATEMENTS: readonly StatementCase[] = [
  { title: 'an SBOM of this image', expected: 'verified' },
  {
    title: 'subject in capital hexadecimal digits',
    expected: 'subject',
    statement: withSubjects((hex) => ({ name: 'i', digest: { sha256: hex.toUpperCase() } })),
  },
  {
    title: 'subject with the algorithm in its value',
    expected: 'subject',
    statement: withSubjects((hex) => ({ name: 'i', digest: { sha256: `sha256:${hex}` } })),
  },
  {
    title: 'subject of sha512 only',
    expected: 'subject',
    statement: withSubjects(() => ({ name: 'i', digest: { sha512: '0'.repeat(128) } })),
  },
  {
    title: 'subject whose sha512 holds the sha256',
    expected: 'subject',
    statement: withSubjects((hex) => ({ name: 'i', digest: { sha512: hex } })),
  },
  {
    title: 'subject whose algorithm is spelled SHA256',
    expected: 'subject',
    statement: withSubjects((hex) => ({ name: 'i', digest: { SHA256: hex } })),
  },
  {
    title: 'subject with sha512 beside the sha256',
    expected: 'verified',
    statement: withSubjects((hex) => ({ name: 'i', digest: { sha512: '0'.repeat(128), sha256: hex } })),
  },
  { title: 'another subject', expected: 'subject', statement: withSubjects(foreign) },
  {
    title: 'this image is the fourth subject',
    expected: 'verified',
    statement: withSubjects(foreign, foreign, foreign, own),
  },
  { title: 'no subject', expected: 'subject', statement: withSubjects() },
  { title: 'no list of subjects', expected: 'statement', statement: withMembers({ subject: undefined }) },
  {
    title: 'a subject that is no list',
    expected: 'statement',
    statement: ({ digest }) => statementAbout(digest, { subject: own(hexOf(digest)) }),
  },
  {
    title: 'a subject whose digest is a text',
    expected: 'statement',
    statement: withSubjects((hex) => ({ name: 'i', digest: hex })),
  },
  {
    title: 'a subject without a name',
    expected: 'verified',
    statement: withSubjects((hex) => ({ digest: { sha256: hex } })),
  },
  {
    title: '1,024 subjects',
    expected: 'verified',
    statement: withSubjects(...Array.from({ length: 1023 }, () => foreign), own),
  },
  {
    title: '1,025 subjects',
    expected: 'statement',
    statement: withSubjects(...Array.from({ length: 1024 }, () => foreign), own),
  },
  {
    title: 'version 1 of the statement',
    expected: 'verified',
    statement: withMembers({ _type: 'https://in-toto.io/Statement/v1' }),
  },
  {
    title: 'a statement of version 2',
    expected: 'statement',
    statement: withMembers({ _type: 'https://in-toto.io/Statement/v2' }),
  },
  { title: 'a statement without a type', expected: 'statement', statement: withMembers({ _type: undefined }) },
  { title: 'no predicate type', expected: 'statement', statement: withMembers({ predicateType: undefined }) },
  {
    title: 'a predicate type that is a list',
    expected: 'statement',
    statement: withMembers({ predicateType: ['https://spdx.dev/Document'] }),
  },
  { title: 'a predicate of null', expected: 'statement', statement: withMembers({ predicate: null }) },
  { title: 'no predicate', expected: 'statement', statement: withMembers({ predicate: undefined }) },
  { title: 'an empty predicate', expected: 'statement', statement: withMembers({ predicate: {} }) },
  { title: 'an empty list as predicate', expected: 'statement', statement: withMembers({ predicate: [] }) },
  { title: 'an empty text as predicate', expected: 'statement', statement: withMembers({ predicate: '' }) },
  { title: 'a text as predicate', expected: 'verified', statement: withMembers({ predicate: JSON.stringify(SPDX) }) },
  {
    title: 'the predicate twice',
    expected: 'statement',
    statement: doubled('predicate', '{"spdxVersion":"SPDX-2.3"}'),
  },
  {
    title: 'the subject twice',
    expected: 'statement',
    statement: doubled('subject', `[{"name":"i","digest":{"sha256":"${OTHER}"}}]`),
  },
  { title: 'the sha256 twice', expected: 'statement', statement: doubled('sha256', `"${OTHER}"`) },
  {
    title: 'the subject again in escapes',
    expected: 'statement',
    statement: ({ digest }) => JSON.stringify(statementAbout(digest)).replace('{', '{"\\u0073ubject":[],'),
  },
  {
    title: 'the predicate type twice',
    expected: 'statement',
    statement: doubled('predicateType', '"https://cyclonedx.org/bom"'),
  },
  {
    title: 'the cosign signature type',
    expected: 'statement',
    statement: withMembers({ predicateType: 'https://sigstore.dev/cosign/sign/v1' }),
  },
  {
    title: 'a type that only begins like an SBOM',
    expected: 'verified',
    statement: withMembers({ predicateType: 'https://spdx.dev/Document/v2.3' }),
  },
  {
    title: 'bytes after the statement',
    expected: 'statement',
    statement: ({ digest }) => `${JSON.stringify(statementAbout(digest))} {}`,
  },
  {
    title: 'space around the statement',
    expected: 'verified',
    statement: ({ digest }) => `\n${JSON.stringify(statementAbout(digest), null, 2)}\n`,
  },
  {
    title: 'a statement that is a list',
    expected: 'statement',
    statement: ({ digest }) => JSON.stringify([statementAbout(digest)]),
  },
  {
    title: 'a byte order mark',
    expected: 'statement',
    statement: ({ digest }) => `\ufeff${JSON.stringify(statementAbout(digest))}`,
  },
  {
    title: 'nesting over the bound',
    expected: 'statement',
    statement: withMembers({ predicate: JSON.parse(`${'['.repeat(200)}1${']'.repeat(200)}`) }),
  },
  { title: 'payload type text/plain', expected: 'statement', options: { payloadType: 'text/plain' } },
  {
    title: 'payload type with capital letters',
    expected: 'statement',
    options: { payloadType: 'application/vnd.In-Toto+JSON' },
  },
  {
    title: 'a second signature',
    expected: 'unreadable',
    options: { signatures: (one) => [one, { sig: 'AAAA', keyid: 'x' }] },
  },
  { title: 'the signature twice', expected: 'unreadable', options: { signatures: (one) => [one, one] } },
  { title: 'no signature', expected: 'unreadable', options: { signatures: () => [] } },
  { title: 'an empty signature', expected: 'signature', options: { signatures: () => [{ sig: '', keyid: '' }] } },
  {
    title: 'a signature in the URL alphabet',
    expected: 'unreadable',
    options: { signatures: ({ sig }) => [{ sig: `-_${sig.slice(2)}` }] },
  },
];

describe('statements that the owner of the key signed', () => {
  let images: ReadonlyMap<string, ImageReport>;

  beforeAll(async () => {
    const repositories = new Map(
      STATEMENTS.map(({ title, statement = ({ digest }) => statementAbout(digest), options = {} }, n) => {
        const repository = new SignedRepository(registry, `statement/n${n}`, key);
        const image = repository.putImage({ tag: 'latest' });
        repository.attach(image.digest, '.att', [repository.attestationLayer(statement(image), options)]);
        return [title, repository];
      }),
    );
    ({ images } = await runTable(repositories, [key], { 'require-signature': 'false' }));
  });

  test.each(STATEMENTS)('$title: $expected', ({ title, expected }) => {
    const image = images.get(title);
    expect(verdictOf(image)).toBe(expected);
    const files = image?.evidence.filter(({ file }) => file !== null) ?? [];
    expect(files).toHaveLength(expected === 'verified' ? 1 : 0);
  });
});
