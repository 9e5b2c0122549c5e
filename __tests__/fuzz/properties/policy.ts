import fc from 'fast-check';
import { ConfigError } from '../../../src/errors.ts';
import { readInputs, type InputSource } from '../../../src/inputs/inputs.ts';
import { variableOf } from '../../../src/inputs/unknown.ts';
import { hasEmptyAlternative } from '../../../src/core/policy/alternatives.ts';
import { compilePattern } from '../../../src/core/policy/pattern.ts';
import type { ValuePolicy } from '../../../src/core/policy/signer.ts';
import { parsePublisher } from '../../../src/publishers/publisher.ts';
import { GITHUB, IDENTITY, PRIVATE_KEY, PUBLIC_KEY } from '../../inputs/given.ts';
import { hostileText } from '../hostile.ts';
import { must } from '../must.ts';
import { fuzzProperty, type FuzzProperty } from '../property.ts';

/** A pattern with the language that it means, which is finite, and whether an alternative in it is empty. */
interface Language {
  readonly pattern: string;
  readonly words: readonly string[];
  readonly hasEmpty: boolean;
  /** whether it is nothing but anchors, flags and empty groups */
  readonly isNothing: boolean;
}

const LETTERS: readonly (readonly [pattern: string, word: string])[] = [
  ['a', 'a'],
  ['b', 'b'],
  ['\\.', '.'],
  ['[|]', '|'],
  ['[]]', ']'],
  ['\\Q|)\\E', '|)'],
  ['\\|', '|'],
  ['\\(', '('],
  ['[[:digit:]&&&&]', '&'],
  ['\\x{61}', 'a'],
];

const NOTHING = ['', '(?:)', '(?i)', '\\Q\\E', '()', '(?P<n>)', 'a{0}', '(?:a|b){0,0}'];

const { language } = fc.letrec<{ language: Language; sequence: Language; part: Language }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc
      .constantFrom(...LETTERS)
      .map(([pattern, word]) => ({ pattern, words: [word], hasEmpty: false, isNothing: false })),
    fc.constantFrom(...NOTHING).map((pattern) => ({ pattern, words: [''], hasEmpty: false, isNothing: true })),
    fc
      .tuple(tie('language'), fc.constantFrom('(', '(?:'))
      .map(([inner, open]) => ({ ...inner, pattern: `${open}${inner.pattern})` })),
    fc.tuple(tie('language'), fc.constantFrom('?', '{0,1}', '??')).map(([inner, times]) => ({
      ...inner,
      pattern: `(?:${inner.pattern})${times}`,
      words: ['', ...inner.words],
    })),
  ),
  sequence: fc.array(tie('part'), { maxLength: 3 }).map((parts) => ({
    pattern: parts.map(({ pattern }) => pattern).join(''),
    words: parts.reduce<readonly string[]>(
      (words, part) => words.flatMap((word) => part.words.map((next) => word + next)).slice(0, 300),
      [''],
    ),
    hasEmpty: parts.some(({ hasEmpty }) => hasEmpty),
    isNothing: parts.every(({ isNothing }) => isNothing),
  })),
  language: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((alternatives) => ({
    pattern: alternatives.map(({ pattern }) => pattern).join('|'),
    words: alternatives.flatMap(({ words }) => words).slice(0, 300),
    hasEmpty:
      alternatives.some(({ hasEmpty }) => hasEmpty) ||
      (alternatives.length > 1 && alternatives.some(({ isNothing }) => isNothing)),
    isNothing: alternatives.every(({ isNothing }) => isNothing),
  })),
}));

/** Empty alternatives are refused, whatever the spelling; an accepted pattern matches whole values, and never nothing. */
export const patterns: FuzzProperty = fuzzProperty(
  'patterns',
  700,
  () => language.filter(({ pattern }) => (pattern.match(/\(\?P<n>/g) ?? []).length < 2),
  async ({ pattern, words, hasEmpty }) => {
    must(
      hasEmptyAlternative(pattern) === hasEmpty,
      `an empty alternative is ${hasEmpty ? 'missed' : 'seen where none is'}`,
    );
    const compiled = await compilePattern(pattern);
    must(
      compiled.kind === 'value' ? !hasEmpty : compiled.issue !== '',
      'a pattern with an empty alternative is accepted',
    );
    if (compiled.kind === 'value' && compiled.value.policy.kind === 'pattern') {
      const { matches } = compiled.value.policy;
      must(!matches(''), 'it matches the empty string');
      must(words.every(matches), 'it does not match a word of its language');
      const isIn = new Set(words.map((word) => word.toLowerCase()));
      for (const word of words.slice(0, 20)) {
        const longer = [`${word}x`, `x${word}`, `${word}\n`, `\n${word}`];
        must(
          words.length >= 300 || longer.every((other) => isIn.has(other.toLowerCase()) || !matches(other)),
          'it matches a part of a value',
        );
      }
    }
  },
);

/** Any text as a pattern is a fault, or a pattern that does not match the empty string. */
export const hostilePatterns: FuzzProperty = fuzzProperty(
  'hostile patterns',
  250,
  () =>
    fc.oneof(
      hostileText,
      fc
        .array(fc.constantFrom(...Array.from('()|?*+{}[]^$\\.aQE0,1:<>P-i')), { maxLength: 25 })
        .map((parts) => parts.join('')),
    ),
  async (pattern) => {
    hasEmptyAlternative(pattern);
    const compiled = await compilePattern(pattern);
    if (compiled.kind === 'value' && compiled.value.policy.kind === 'pattern') {
      must(!compiled.value.policy.matches(''), 'it matches the empty string');
    }
  },
);

const publisherPiece = fc.oneof(
  fc.constantFrom(
    'github:',
    'acme',
    '/',
    'api',
    '.github/workflows/',
    'ci.yml',
    '@',
    'refs/heads/main',
    '..',
    '.',
    '%2f',
    '-',
    'auto',
    'chainguard',
  ),
  hostileText.map((text) => text.slice(0, 40)),
);

/** A publisher on GitHub stands for exactly one repository. */
export const publishers: FuzzProperty = fuzzProperty(
  'publishers',
  500,
  () => fc.array(publisherPiece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join('')),
  (text) => {
    const read = parsePublisher(text);
    if (read.kind === 'invalid' || read.value.kind !== 'preset' || !text.startsWith('github:')) {
      return;
    }
    const { signer } = read.value.preset;
    if (signer.kind !== 'identity') {
      throw new Error('no identity is required');
    }
    const { identity, issuer, sourceRepository } = signer;
    if (identity.kind !== 'github-repository' || sourceRepository?.kind !== 'github-repository') {
      throw new Error('no repository is required');
    }
    const { origin, repository, rest } = identity;
    must(
      origin === 'https://github.com/' &&
        rest.startsWith('/') &&
        /^[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+$/.test(repository) &&
        !/\/\.{1,2}$/.test(repository),
      'the identity is of no repository',
    );
    must(
      sourceRepository.rest === '' &&
        !sourceRepository.isPrefix &&
        sourceRepository.repository === repository &&
        sourceRepository.origin === origin,
      'the source is another repository',
    );
    must(issuer.kind === 'exact' && issuer.values.join() === GITHUB, 'the issuer is another one');
  },
);

const SECRET = 'S3cr3t/of=the+inputs';
const VALUES: Readonly<Record<string, readonly string[]>> = {
  image: ['cgr.dev/chainguard/nginx', 'ghcr.io/acme/api:1', 'a\n#b\n\nc', 'cgr.dev/chainguard/nginx\nghcr.io/acme/api'],
  tag: ['1.2', 'latest'],
  platform: ['all', 'index', 'linux/amd64', 'linux/amd64\nlinux/arm64'],
  'predicate-type': ['sbom', 'none', 'all', 'spdx\nslsaprovenance1', 'https://sigstore.dev/cosign/sign/v1'],
  'require-signature': ['true', 'false'],
  'signed-name': ['ghcr.io/acme/api'],
  timeout: ['90s', '5m', '0s', '99d'],
  'certificate-identity': [IDENTITY],
  'certificate-identity-regexp': ['https://github.com/acme/.*', '.*', '(a|)', '('],
  'certificate-oidc-issuer': [GITHUB],
  'certificate-oidc-issuer-regexp': ['https://.*'],
  'certificate-github-workflow-ref': ['refs/heads/main'],
  key: [PUBLIC_KEY, PRIVATE_KEY, 'cosign.pub', 'cosign.key', 'missing'],
  publisher: ['auto', 'none', 'chainguard', 'github:acme/api'],
  'trusted-root': ['root.json'],
  'tuf-mirror': ['https://tuf.example', 'http://tuf.example'],
  'tuf-root': ['root.json'],
  'insecure-ignore-tlog': ['true', 'false'],
  'insecure-ignore-sct': ['true'],
  'use-signed-timestamps': ['true'],
  registry: ['ghcr.io', 'other.example'],
  'registry-username': ['user'],
  'registry-password': [SECRET],
  'github-token': [SECRET, `${SECRET}\n`],
  'signature-repository': ['ghcr.io/acme/signatures'],
  'allow-http': ['localhost:5000'],
  'output-directory': ['out', '../out'],
  artifact: ['single', 'per-image', 'per-file', 'none'],
  'artifact-name': ['a', 'a/b'],
  'retention-days': ['1', '0'],
  comment: ['auto', 'true', 'yes'],
  'comment-name': ['a'],
  enforce: ['true', 'false'],
};

const given = fc
  .uniqueArray(fc.constantFrom(...Object.keys(VALUES)), { maxLength: 9 })
  .chain((names) =>
    fc.tuple(
      ...['image', ...names].map((name) =>
        fc
          .oneof(
            { weight: 3, arbitrary: fc.constantFrom(...(VALUES[name] ?? [''])) },
            { weight: 1, arbitrary: hostileText },
          )
          .map((value) => [name, value] as const),
      ),
    ),
  )
  .map((entries): Record<string, string> => Object.fromEntries(entries));

/** Inputs are a `ConfigError` that shows no secret and cannot act in a log, or require something of somebody. */
export const inputs: FuzzProperty = fuzzProperty(
  'inputs',
  600,
  () => given,
  async (values) => {
    const { result: read } = await readInputs(sourceFor(values));
    if (read instanceof ConfigError) {
      must(read.issues.length > 0, 'no issue is reported');
      checkTexts(read.issues);
      return;
    }
    must(read.images.length > 0, 'there is no image');
    for (const { requirements, signer } of read.images) {
      must(requirements.signature || requirements.predicateTypes.length > 0, 'nothing is required');
      must(signer.kind !== 'keys' || signer.keys.length > 0, 'anybody may have signed');
      must(signer.kind !== 'identity' || (isNarrow(signer.identity) && isNarrow(signer.issuer)), 'an empty identity');
    }
    const weak = ['insecure-ignore-tlog', 'insecure-ignore-sct'].filter((name) => values[name]?.trim() === 'true');
    must(
      weak.every((name) => read.insecure.includes(name)),
      'a weakening is not listed',
    );
    checkTexts([...read.warnings, ...read.notices]);
  },
);

const FILES = new Map([
  ['cosign.pub', PUBLIC_KEY],
  ['cosign.key', PRIVATE_KEY],
]);

function sourceFor(values: Readonly<Record<string, string>>): InputSource {
  return {
    get: (name) => values[name] ?? '',
    names: () => Object.keys(values).map(variableOf),
    isLeaky: false,
    readText: (path) => {
      const text = FILES.get(path);
      return text === undefined ? Promise.reject(new Error(`no file ${path}`)) : Promise.resolve(text);
    },
    policyFiles: () => Promise.reject(new Error('there is no policy')),
  };
}

function isNarrow(value: ValuePolicy): boolean {
  return value.kind !== 'exact' || value.values.every((one) => one !== '');
}

function checkTexts(texts: readonly string[]): void {
  for (const text of texts) {
    must(!text.includes(SECRET) && !text.includes('PRIVATE KEY-----\n'), `a secret is shown: ${text}`);
    must(!/\p{Cc}/u.test(text), `a control character is shown: ${JSON.stringify(text)}`);
  }
}
