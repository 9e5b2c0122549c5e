import { X509Certificate } from '@sigstore/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { parseLeaf } from '../../src/core/verify/certificate.ts';
import { Rejection } from '../../src/core/verify/finding.ts';
import { extensionsOf, readSigner } from '../../src/core/verify/identity.ts';
import { SharedTexts } from '../../src/core/verify/shared-texts.ts';
import { Authority, der, type LeafOptions } from '../support/authority.ts';

const FULCIO = '1.3.6.1.4.1.57264.1';
const UTF8 = 0x0c;

const USERNAME = Buffer.from('060a2b0601040183bf300107', 'hex');
const OTHER_NAME = 0xa0;

/** No list, an empty one, and names of the form of a user name with parts missing, or of another type. */
const UNUSABLE_NAMES = [
  Buffer.from('0500', 'hex'),
  Buffer.alloc(0),
  der(0x30),
  der(0x30, der(OTHER_NAME)),
  der(0x30, der(OTHER_NAME, USERNAME)),
  der(0x30, der(OTHER_NAME, USERNAME, der(OTHER_NAME))),
  der(0x30, der(OTHER_NAME, Buffer.from('06032a0304', 'hex'), der(OTHER_NAME, der(UTF8, Buffer.from('someone'))))),
];

let authority: Authority;

beforeAll(async () => {
  authority = await Authority.start(new Date());
});

async function certificate(options: LeafOptions): Promise<X509Certificate> {
  const { der: bytes } = await authority.certify(options);
  return X509Certificate.parse(Buffer.from(bytes));
}

async function rejectionOf(options: LeafOptions): Promise<Rejection> {
  try {
    readSigner(await certificate(options), new SharedTexts());
  } catch (thrown) {
    if (thrown instanceof Rejection) {
      return thrown;
    }
    throw thrown;
  }
  throw new Error('nothing was rejected');
}

/** An extension of Fulcio with any content. */
const extension = (number: number, value: Buffer): LeafOptions => ({
  more: [{ oid: `${FULCIO}.${number}`, critical: false, value }],
});

test('every extension has its name (sigstore/fulcio docs/oid-info.md)', async () => {
  const numbers = [2, 3, 4, 5, 6, ...Array.from({ length: 14 }, (_, at) => at + 9)];
  const claims = Object.fromEntries(numbers.map((number) => [number, `value of .${number}`]));
  expect(readSigner(await certificate({ claims }), new SharedTexts()).extensions).toStrictEqual({
    githubWorkflowTrigger: 'value of .2',
    githubWorkflowSha: 'value of .3',
    githubWorkflowName: 'value of .4',
    githubWorkflowRepository: 'value of .5',
    githubWorkflowRef: 'value of .6',
    buildSignerUri: 'value of .9',
    buildSignerDigest: 'value of .10',
    runnerEnvironment: 'value of .11',
    sourceRepositoryUri: 'value of .12',
    sourceRepositoryDigest: 'value of .13',
    sourceRepositoryRef: 'value of .14',
    sourceRepositoryIdentifier: 'value of .15',
    sourceRepositoryOwnerUri: 'value of .16',
    sourceRepositoryOwnerIdentifier: 'value of .17',
    buildConfigUri: 'value of .18',
    buildConfigDigest: 'value of .19',
    buildTrigger: 'value of .20',
    runInvocationUri: 'value of .21',
    sourceRepositoryVisibility: 'value of .22',
  });
});

test('an extension that is not there has no name either', async () => {
  expect(readSigner(await certificate({}), new SharedTexts()).extensions).toStrictEqual({});
});

describe('who a certificate names', () => {
  test.each<[string, LeafOptions, { identity?: string; issuer?: string }]>([
    ['the user name of an OtherName', { names: [{ username: 'someone!acme' }] }, { identity: 'someone!acme' }],
    [
      'a URI before an address, wherever it stands',
      { names: [{ email: 'a@b.example' }, { uri: 'https://x.example/y' }] },
      { identity: 'https://x.example/y' },
    ],
    [
      'an address before a user name',
      { names: [{ username: 'u' }, { email: 'a@b.example' }] },
      { identity: 'a@b.example' },
    ],
    ['every visible character of ASCII', { names: [{ uri: ' ~' }] }, { identity: ' ~' }],
    ['the old issuer alone', { issuer: { old: 'https://old.example' } }, { issuer: 'https://old.example' }],
    ['the new issuer alone', { issuer: { current: 'https://new.example' } }, { issuer: 'https://new.example' }],
    ['a user name beyond ASCII', { names: [{ username: 'jürgen' }] }, { identity: 'jürgen' }],
  ])('%s', async (_, options, expected) => {
    expect(readSigner(await certificate(options), new SharedTexts())).toMatchObject(expected);
  });

  test.each<[string, LeafOptions, string]>([
    ['no name', { names: [] }, 'the certificate names no identity (subject alternative name)'],
    [
      'the name of a host',
      { names: [{ dns: 'x.example' }] },
      'the certificate names no identity (subject alternative name)',
    ],
    ['no issuer', { issuer: {} }, 'the certificate does not name the issuer that vouched for its identity'],
    [
      'two issuers',
      { issuer: { old: 'https://a.example', current: 'https://b.example' } },
      'the certificate names two different issuers',
    ],
    ...UNUSABLE_NAMES.map((value): [string, LeafOptions, string] => [
      `a list of names like ${value.toString('hex')}`,
      { names: [], more: [{ oid: '2.5.29.17', critical: false, value }] },
      'the certificate names no identity (subject alternative name)',
    ]),
    [
      'a byte beyond ASCII',
      { names: [{ uri: 'https://x.example/ä' }] },
      'the identity of the certificate contains characters that are not ASCII',
    ],
    [
      'a delete character',
      { names: [{ uri: 'x\x7f' }] },
      'the identity of the certificate contains characters that are not ASCII',
    ],
    [
      'a control character',
      { names: [{ uri: 'x\x1f' }] },
      'the identity of the certificate contains characters that are not ASCII',
    ],
    [
      'a value that is no UTF-8',
      extension(2, Buffer.from([0x61, 0xff])),
      'an extension of the certificate is not UTF-8',
    ],
    [
      'a value in DER that is no UTF-8',
      extension(12, der(UTF8, Buffer.from([0x61, 0xff]))),
      'an extension of the certificate is not UTF-8',
    ],
    [
      'a value in DER that is no text',
      extension(12, der(0x04, Buffer.from('x'))),
      `the extension ${FULCIO}.12 of the certificate is not text`,
    ],
  ])('%s is rejected', async (_, options, message) => {
    expect(await rejectionOf(options)).toMatchObject({ name: 'Rejection', code: 'certificate', message });
  });

  test('a byte order mark is part of the value', async () => {
    const { extensions } = readSigner(await certificate({ claims: { 2: '\ufeffpush' } }), new SharedTexts());
    expect(extensions.githubWorkflowTrigger).toBe('\ufeffpush');
  });
});

test('extensions are told with whether they are critical', async () => {
  const critical = { oid: '1.2.3.4', critical: true, value: Buffer.from('x') };
  const extensions = extensionsOf(
    await certificate({ more: [critical, { ...critical, oid: '1.2.3.5', critical: false }] }),
  );
  expect(extensions).toContainEqual({ oid: '1.2.3.4', critical: true });
  expect(extensions).toContainEqual({ oid: '1.2.3.5', critical: false });
});

describe('what is no certificate', () => {
  test.each([
    ['other bytes', Buffer.from('x'), 'the certificate cannot be parsed'],
    ['too many bytes', Buffer.alloc(LIMITS.certificateBytes + 1), 'the certificate has more than 16384 bytes'],
    ['as many bytes as there may be', Buffer.alloc(LIMITS.certificateBytes), 'the certificate cannot be parsed'],
  ])('%s', (_, bytes, message) => {
    expect(() => parseLeaf(bytes)).toThrow(expect.objectContaining({ code: 'certificate', message }) as Error);
  });
});
