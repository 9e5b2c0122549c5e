import { describe, expect, test } from 'vitest';
import { isRuleFor, RuleMatcher } from '../../src/policy-file/match.ts';
import { nameOf } from '../../src/core/image/reference.ts';
import { policyOf, referenceOf } from './files.ts';

function policy(...rules: readonly string[]): string {
  return ['version: 1', 'rules:', ...rules.map((images) => `  - images: [${images}]\n    publisher: auto`), ''].join(
    '\n',
  );
}

async function indexFor(rules: readonly string[], reference: string): Promise<number | undefined> {
  const { rules: read } = await policyOf(policy(...rules));
  return new RuleMatcher(read).match(referenceOf(reference).repository)?.index;
}

describe('the first rule that matches', () => {
  test.each<[string, readonly string[], string, number | undefined]>([
    ['is the one', ['ghcr.io/acme/*', 'ghcr.io/**'], 'ghcr.io/acme/api', 0],
    ['though a later one is more exact', ['ghcr.io/**', 'ghcr.io/acme/api'], 'ghcr.io/acme/api', 0],
    ['though a later one has a longer beginning', [`'**'`, 'ghcr.io/acme/*'], 'ghcr.io/acme/api', 0],
    ['may be the last', ['quay.io/**', 'ghcr.io/x/*', 'ghcr.io/acme/*'], 'ghcr.io/acme/api', 2],
    ['may be for it alone', ['ghcr.io/acme/web', 'ghcr.io/acme/api'], 'ghcr.io/acme/api', 1],
    ['may be none', ['quay.io/**'], 'ghcr.io/acme/api', undefined],
    ['is not one that excludes it', [`ghcr.io/acme/*, '!ghcr.io/acme/api'`, 'ghcr.io/**'], 'ghcr.io/acme/api', 1],
    ['whatever the order of exclusions', [`'!ghcr.io/acme/api', ghcr.io/acme/*`, 'ghcr.io/**'], 'ghcr.io/acme/api', 1],
    ['nor is an exclusion undone', [`'!ghcr.io/**', ghcr.io/acme/api`], 'ghcr.io/acme/api', undefined],
    ['by an alternative in braces', [`'{quay.io,ghcr.io}/acme/*'`], 'ghcr.io/acme/api', 0],
    ['by one that begins in the middle of a component', ['ghcr.io/ac*/api'], 'ghcr.io/acme/api', 0],
    ['by the host alone', ['ghcr.io/*/api'], 'ghcr.io/acme/api', 0],
    ['by no registry at all', ['acme/api'], 'acme/api', undefined],
  ])('%s', async (_, rules, reference, expected) => {
    expect(await indexFor(rules, reference)).toBe(expected);
  });
});

test('10,000 images are tried with few of 1,000 rules each, and get the rule that all of them give', async () => {
  const teams = Array.from(
    { length: 990 },
    (_, index) => `'ghcr.io/acme/team-${index}/*', '!**/sandbox-${index % 10}'`,
  );
  const others = Array.from({ length: 9 }, (_, index) => `'*/library/app-${index}*'`);
  const { rules } = await policyOf(policy(...teams, ...others, `'ghcr.io/**'`));
  const matcher = new RuleMatcher(rules);
  const images = Array.from({ length: 10_000 }, (_, index) =>
    index % 10 === 0
      ? { registry: 'docker.io', path: `library/app-${index % 30}` }
      : {
          registry: 'ghcr.io',
          path: `acme/team-${index % 1000}/${index % 3 === 0 ? `sandbox-${index % 10}` : `app-${index}`}`,
        },
  );
  const tried = images.map((image) => [...matcher.candidates(nameOf(image))].length);
  // the nine that name no registry, the last one, and that of the team
  expect(Math.max(...tried)).toBeLessThanOrEqual(11);
  const sample = images.filter((_, index) => index % 97 === 0);
  expect(sample.map((image) => matcher.match(image)?.index)).toEqual(
    sample.map((image) => rules.find((rule) => isRuleFor(rule, image))?.index),
  );
  expect(new Set(images.map((image) => matcher.match(image)?.index)).size).toBeGreaterThan(500);
});
