import { createHash, createPublicKey } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseGlob } from '../../src/core/image/glob.ts';
import { parseReference } from '../../src/core/image/reference.ts';
import { compilePattern } from '../../src/core/policy/pattern.ts';
import { parsePredicateType } from '../../src/core/policy/predicate-types.ts';
import { alternativesOf, type ValuePolicy } from '../../src/core/policy/signer.ts';
import type { SignedPublisher } from '../../src/publishers/data.ts';
import { parsePublisher } from '../../src/publishers/publisher.ts';
import { answerFor } from '../../src/publishers/resolve.ts';
import { PUBLISHERS } from '../../src/publishers/table.ts';

const SIGNED: readonly SignedPublisher[] = PUBLISHERS.filter((publisher) => publisher.kind === 'signed');
const CODE = ['builders', 'data', 'github', 'organization', 'preset', 'publisher', 'resolve', 'table', 'version'];
const FOLDER = join(import.meta.dirname, '../../src/publishers');

/** A changed character of any publisher is a changed line here, to be compared with its source. */
test('all of the data', async () => {
  await expect(`${JSON.stringify(PUBLISHERS, undefined, 2)}\n`).toMatchFileSnapshot('expected/publishers.json');
});

test('each publisher has a file and a name of its own', () => {
  const names = PUBLISHERS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
  expect(files.filter((file) => !CODE.includes(file)).sort()).toEqual(names.toSorted());
});

describe.each(PUBLISHERS.map((publisher) => [publisher.name, publisher] as const))('%s', (name, publisher) => {
  test('can be read, and says where it is from', () => {
    expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
    for (const source of publisher.sources) {
      expect(source).toMatch(/^https:\/\/[^\s]+$/);
    }
    expect(publisher.sources.length).toBeGreaterThan(0);
    expect(publisher.checked).toMatch(/^20[0-9]{2}-[01][0-9]-[0-3][0-9]$/);
    for (const glob of publisher.images) {
      expect(parseGlob(glob).kind, glob).toBe('value');
      // a registry with a wildcard would be anybody's
      const parsed = parseGlob(glob);
      for (const { prefix } of parsed.kind === 'value' ? parsed.value.alternatives : []) {
        expect(prefix, glob).toMatch(/^[a-z0-9.-]+\//);
      }
    }
    const texts = [publisher.note, ...(publisher.kind === 'signed' ? [] : [publisher.answer, publisher.instead])];
    for (const text of texts) {
      expect(text ?? '.').toMatch(/\.$/);
    }
  });
});

describe.each(SIGNED.map((publisher) => [publisher.name, publisher] as const))('%s', (name, publisher) => {
  test('has signers that mean something', async () => {
    expect(publisher.signers.length).toBeGreaterThan(0);
    for (const signer of publisher.signers) {
      for (const time of [signer.from, signer.until]) {
        expect(time === undefined || new Date(time).toISOString() === time.replace('Z', '.000Z')).toBe(true);
      }
      switch (signer.kind) {
        case 'key': {
          const spki = createPublicKey(signer.pem).export({ type: 'spki', format: 'der' });
          expect(createHash('sha256').update(spki).digest('hex')).toBe(signer.fingerprint);
          // without a log nothing proves that it signed before
          expect(signer.until === undefined || signer.logged).toBe(true);
          break;
        }
        case 'identity': {
          const { identity, sourceRepository, workflowRepository } = signer;
          expect(signer.issuer).toMatch(/^https:\/\//);
          if (typeof identity === 'string') {
            expectTemplates(identity);
          } else {
            expect(identity.why.length).toBeGreaterThan(10);
          }
          if (typeof identity !== 'string' && 'pattern' in identity) {
            const compiled = await compilePattern(identity.pattern);
            expect(compiled.kind === 'value' && !compiled.value.acceptsUnrelated).toBe(true);
            // every dot is a literal one, or in brackets
            expect(identity.pattern.replace(/\[[^\]]*\]|\\\./g, '')).not.toMatch(/\.|\*$/);
          }
          // a workflow of another repository says nothing of whose image it is
          if (typeof identity === 'object' && 'pattern' in identity && identity.pattern.includes('github')) {
            expect(sourceRepository ?? workflowRepository).toBeDefined();
          }
          for (const text of [sourceRepository, signer.sourceRef, signer.workflowRef]) {
            expectTemplates(text ?? '');
          }
          break;
        }
        case 'slsa-generator':
        case 'docker-github-builder':
          expect(signer.sourceRepository).toMatch(/^[A-Za-z0-9-]+\/(?:[A-Za-z0-9._-]+|\{name\})$/);
          expectTemplates(signer.sourceRef ?? '');
      }
    }
  });

  test('requires what it publishes, and something', () => {
    const { publishes, requires } = publisher;
    const types = [...publishes.attestations, ...requires.attestations, ...(requires.stored ?? [])];
    expect(types.filter((type) => parsePredicateType(type).kind === 'invalid')).toEqual([]);
    expect(requires.signature || requires.attestations.length > 0).toBe(true);
    expect(!requires.signature || publishes.signature).toBe(true);
  });

  test('answers for its example, and by its name', () => {
    const { example } = publisher;
    const reference = example === undefined ? undefined : parseReference(example, undefined);
    const answer = reference?.kind === 'value' ? answerFor(reference.value) : undefined;
    expect(example === undefined || (answer?.kind === 'preset' && answer.publisher.name === name)).toBe(true);
    expect(parsePublisher(name).kind).toBe('value');
    const policies = answer?.kind === 'preset' ? alternativesOf(answer.preset.signer) : [];
    const values = policies.flatMap(({ signer }) =>
      signer.kind === 'keys' ? [] : [signer.identity, signer.sourceRef, signer.workflowRef],
    );
    for (const value of values.flatMap((each) => (each?.kind === 'pattern' ? [each] : []))) {
      expect(value.matches('')).toBe(false);
    }
  });
});

test('a publisher without a preset says so, by name too', () => {
  const elastic = parsePublisher('elastic');
  expect(elastic.kind === 'invalid' && elastic.issue).toMatch(/^there is no preset for it\. .*artifacts\.elastic\.co/);
});

/** What runs is JavaScript's, what people are shown is RE2: they must agree. */
test('patterns mean the same in both languages', async () => {
  const images = SIGNED.flatMap(({ example = '' }) =>
    example === '' ? [] : [example, `${example.split(':')[0] ?? ''}:1.2`, `${example.split(':')[0] ?? ''}:latest`],
  );
  const values = images.flatMap((image) => {
    const reference = parseReference(image, undefined);
    const answer = reference.kind === 'value' ? answerFor(reference.value) : undefined;
    return answer?.kind !== 'preset'
      ? []
      : alternativesOf(answer.preset.signer).flatMap(({ signer }) =>
          signer.kind === 'keys' ? [] : [signer.identity, signer.sourceRef, signer.workflowRef],
        );
  });
  const patterns = new Map(
    values.flatMap((value) => (value?.kind === 'pattern' ? [[value.pattern, value] as const] : [])),
  );
  expect(patterns.size).toBeGreaterThan(10);
  for (const [pattern, value] of patterns) {
    const compiled = await compilePattern(pattern);
    const other: ValuePolicy | undefined = compiled.kind === 'value' ? compiled.value.policy : undefined;
    for (const probe of PROBES.flatMap((each) => [each, `${each}\n`, `x${each}`, `${each}-labs`, `${each}.3`])) {
      expect(other?.kind === 'pattern' && other.matches(probe), `${pattern} ${probe}`).toBe(value.matches(probe));
    }
  }
});

const PROBES = [
  '',
  'refs/tags/1.2',
  'refs/tags/v1.2.3',
  'refs/tags/v1.2.3-rc.1',
  'refs/tags/dockerfile/1.2',
  'refs/heads/main',
  'first.last@siderolabs.com',
  'https://github.com/docker/github-builder/.github/workflows/build.yml@refs/tags/v1',
  'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@refs/tags/v2.1.0',
  'https://github.com/fluxcd/gha-workflows/.github/workflows/controller-release.yaml@refs/tags/v0.11.0',
  'https://github.com/cilium/cilium/.github/workflows/build-images-releases.yaml@refs/tags/v1.2.3',
];

/** At most one version, and no braces that mean nothing. */
function expectTemplates(text: string): void {
  expect(text.replace(/\{(?:name|path|tag)\}/g, '').replace('{version}', '')).not.toMatch(/[{}]/);
}
