import { describe, expect, test } from 'vitest';
import type { ImageOutcome } from '../../src/outcome.ts';
import type { Policy } from '../../src/policy-file/policy.ts';
import { checkPolicy } from '../../src/policy-file/check.ts';
import { proposePolicy } from '../../src/proposal/propose-policy.ts';
import { HOSTILE } from '../fuzz/hostile.ts';
import { policyOf } from '../policy-file/files.ts';
import { request } from '../report/samples.ts';
import { known } from './known.ts';
import { examined, holder, ISSUER, release, unreachable, unsignedBy } from './outcomes.ts';

const TODAY = '2026-11-27';

const propose = (...outcomes: readonly ImageOutcome[]): string => proposePolicy(outcomes, { today: TODAY }) ?? '';

/** With what is commented out in force. */
const uncommented = (text: string): string =>
  text.replaceAll(/^ {2}# (?=- name|  )/gm, '  ').replaceAll('PATH-OF-THE-KEY.pub', 'keys/a.pub');

/** The rules in short. */
function rulesOf(policy: Policy): readonly object[] {
  return policy.rules.map((rule) => ({
    images: rule.images.map(({ glob }) => glob.text),
    ...(rule.kind === 'publisher' ? { publisher: rule.publisher } : {}),
    ...(rule.kind === 'exemption' ? { until: rule.until, pinned: rule.pinned } : {}),
    ...(rule.kind === 'signers'
      ? {
          signers: rule.signers.map((signer) =>
            signer.kind === 'key' ? 'key' : signer.identity.kind === 'template' ? signer.identity.text : '',
          ),
          signature: rule.requirements.signature ?? true,
          attestations: rule.requirements.predicateTypes?.map(({ requested }) => requested),
        }
      : {}),
  }));
}

const shortly = async (...outcomes: readonly ImageOutcome[]): Promise<readonly object[]> =>
  rulesOf(await policyOf(propose(...outcomes)));

describe('the text of a proposal', () => {
  const outcomes = [
    known('chainguard', 'chainguard/python'),
    known('chainguard', 'chainguard/nginx'),
    examined('ghcr.io/acme/api:1.4.0', { signers: [release('acme/api', 'refs/tags/v1.4.0')] }),
    examined('ghcr.io/acme/web:v2.0', { signers: [release('acme/web', 'refs/tags/v2.0')] }),
    examined('quay.io/other/tool:3', {
      signers: [release('somebody/builder', 'refs/heads/main', 'somebody/tool')],
      signature: false,
      attestations: ['provenance', 'https://openvex.dev/ns'],
    }),
    examined('docker.io/acme/legacy:1', undefined),
    examined('docker.io/acme/keyed:1', undefined, { hasKeySignature: true }),
    examined('docker.io/acme/half:1', undefined, { isPartlySigned: true }),
    unsignedBy('docker.io/library/redis:8', 'Docker Official Images: nobody documents a signer'),
    unsignedBy('docker.io/library/nginx:1.29', 'Docker Official Images: nobody documents a signer'),
    unreachable('registry.example.com/gone:1'),
  ];

  test('has a rule for each, who signed it, and what nobody signed, commented out', () => {
    expect(propose(...outcomes)).toMatchSnapshot();
  });

  test('is a policy without faults or remarks, in whatever order its images are', async () => {
    const text = propose(...outcomes);
    expect(checkPolicy(await policyOf(text), TODAY)).toEqual([]);
    expect(propose(...outcomes.toReversed())).toBe(text);
  });

  test('is one with what is commented out too', async () => {
    const policy = await policyOf(uncommented(propose(...outcomes)));
    expect(checkPolicy(policy, TODAY)).toEqual([]);
    expect(rulesOf(policy).slice(-4)).toEqual([
      expect.objectContaining({ signers: expect.any(Array) as unknown }),
      { images: ['docker.io/acme/keyed'], signers: ['key'], signature: true, attestations: [] },
      { images: ['docker.io/library/nginx', 'docker.io/library/redis'], until: '2027-11-27', pinned: true },
      { images: ['docker.io/acme/legacy'], until: '2027-11-27', pinned: true },
    ]);
  });

  test('is none where there is no image', () => {
    expect(proposePolicy([], { today: TODAY })).toBeUndefined();
  });

  test('is a policy where nothing is signed at all', async () => {
    expect(await shortly(examined('docker.io/acme/legacy:1', undefined), unreachable('quay.io/a/b:1'))).toEqual([
      { images: ['**'], publisher: 'auto' },
    ]);
  });

  test('ends an exemption of a leap day before there is none', () => {
    const text = proposePolicy([examined('docker.io/acme/legacy:1', undefined)], { today: '2028-02-29' });
    expect(text).toContain('until: 2029-02-28');
  });
});

describe('signers', () => {
  const tagged = (ref: string, tag: string, source = 'acme/api') =>
    shortly(examined(`ghcr.io/acme/api:${tag}`, { signers: [release('acme/api', ref, source)] }));
  const identity = (ref: string): string => `https://github.com/acme/api/.github/workflows/release.yml@${ref}`;

  test.each([
    ['refs/tags/v1.2.3', 'v1.2.3', 'refs/tags/{tag}'],
    ['refs/tags/v1.2.3', '1.2.3', 'refs/tags/v{tag}'],
    ['refs/tags/1.2.3', '1.2.3', 'refs/tags/{tag}'],
    // of another release than the tag
    ['refs/tags/v1.2.3', '1.2', 'refs/tags/v1.2.3'],
    ['refs/tags/v1.2.3', 'latest', 'refs/tags/v1.2.3'],
    ['refs/tags/api/v1.2.3', 'v1.2.3', 'refs/tags/api/v1.2.3'],
    ['refs/heads/main', 'main', 'refs/heads/main'],
  ])('at %s of an image with the tag %s', async (ref, tag, expected) => {
    expect(await tagged(ref, tag)).toMatchObject([{ signers: [identity(expected)] }]);
  });

  test('of another repository than the one that was built keep their own release', async () => {
    expect(await tagged('refs/tags/v2', 'v2', 'acme/another')).toMatchObject([{ signers: [identity('refs/tags/v2')] }]);
  });

  test('whose source is of another ref keep theirs', async () => {
    const signer = release('acme/api', 'refs/tags/v2');
    const other = { ...signer, extensions: { ...signer.extensions, sourceRepositoryRef: 'refs/heads/main' } };
    expect(await shortly(examined('ghcr.io/acme/api:v2', { signers: [other] }))).toMatchObject([
      { signers: [identity('refs/tags/v2')] },
    ]);
  });

  test('of a digest alone have no template', async () => {
    const name = `ghcr.io/acme/api@sha256:${'0'.repeat(64)}`;
    expect(await shortly(examined(name, { signers: [release('acme/api', 'refs/tags/v2')] }))).toMatchObject([
      { signers: [identity('refs/tags/v2')] },
    ]);
  });

  test('of one repository are one rule, with what all of its images have', async () => {
    const at = (tag: string, changes: object) =>
      examined(`ghcr.io/acme/api:${tag}`, { signers: [release('acme/api', `refs/tags/v${tag}`)], ...changes });
    expect(
      await shortly(
        at('1.0', { attestations: ['sbom'] }),
        at('1.1', { attestations: ['provenance', 'sbom'] }),
        at('1.2', { attestations: ['sbom'], signature: false }),
        at('latest', { signers: [release('acme/api', 'refs/heads/main')] }),
      ),
    ).toEqual([
      {
        images: ['ghcr.io/acme/api'],
        signers: [identity('refs/tags/v{tag}'), identity('refs/heads/main')],
        signature: false,
        attestations: ['sbom'],
      },
    ]);
  });

  test('of images of a repository that have nothing in common are those of the newest', async () => {
    const text = propose(
      examined('ghcr.io/acme/api:old', {
        signers: [release('acme/api', 'refs/heads/old')],
        signature: false,
        attestations: ['provenance'],
        time: new Date('2025-01-01T00:00:00Z'),
      }),
      examined('ghcr.io/acme/api:new', { signers: [release('acme/api', 'refs/heads/main')], attestations: [] }),
    );
    expect(rulesOf(await policyOf(text))).toMatchObject([
      { signers: [identity('refs/heads/main')], signature: true, attestations: [] },
    ]);
    expect(text).toContain('# ghcr.io/acme/api:old lacks what is required here, so this rule refuses it');
  });

  test('of repositories that differ by their name alone are one rule', async () => {
    const [rule] = await shortly(
      ...['api', 'web'].map((name) =>
        examined(`ghcr.io/acme/${name}:1`, { signers: [release(`acme/${name}`, 'refs/tags/v1')] }),
      ),
    );
    expect(rule).toMatchObject({
      images: ['ghcr.io/acme/api', 'ghcr.io/acme/web'],
      signers: ['https://github.com/acme/{name}/.github/workflows/release.yml@refs/tags/v{tag}'],
    });
  });

  test('that are people are named, and one is told to look', () => {
    const text = propose(
      examined('docker.io/acme/api:1', { signers: [holder('dev@acme.example', {}, 'https://accounts.google.com')] }),
    );
    expect(text).toContain('- identity: dev@acme.example\n        issuer: https://accounts.google.com\n');
    expect(text).toContain('check whose it is before you accept it');
  });

  test.each([
    ['ghcr.io/acme/api:1', 'acme/api', 'which belongs to the owner of the image'],
    ['quay.io/acme/api:1', 'acme/api', 'but may not be the same people on quay.io'],
    ['ghcr.io/acme/api:1', 'evil/api', 'check it before you accept it'],
  ])('of %s by %s: %s', (image, repository, sentence) => {
    expect(propose(examined(image, { signers: [release(repository, 'refs/heads/main')] }))).toContain(sentence);
  });

  test('whose repository is not one of GitHub are not of the owner for its name', () => {
    const signer = holder('someone', { sourceRepositoryUri: 'https://github.com/acme/api' }, 'https://evil.example');
    expect(propose(examined('ghcr.io/acme/api:1', { signers: [signer] }))).toContain('check it before you accept it');
  });
});

describe('what a rule cannot hold', () => {
  test.each(['a{tag}', 'a{b}', '{', 'ünïcode', 'two\nlines', 'a\u0000', '\u202eevil', ' leading', 'a'.repeat(501)])(
    'is left to a person: %j',
    async (text) => {
      for (const signer of [
        holder(text),
        holder('a', {}, text),
        holder('a', { sourceRepositoryUri: `https://github.com/${text}` }),
      ]) {
        if (!text.startsWith(' ') || signer.extensions.sourceRepositoryUri === undefined) {
          const proposed = propose(examined('ghcr.io/acme/api:1', { signers: [signer] }));
          expect(rulesOf(await policyOf(proposed))).toEqual([{ images: ['**'], publisher: 'auto' }]);
          expect(proposed).toContain('# ghcr.io/acme/api:1: signed');
        }
      }
    },
  );

  test('does nothing to the text, whatever it is', async () => {
    for (const text of HOSTILE) {
      const proposed = propose(
        examined('ghcr.io/acme/api:1', { signers: [holder(text, { sourceRepositoryUri: text }, text)] }),
        examined('ghcr.io/acme/web:1', { signers: [release('acme/web', text)], attestations: [text] }),
        unsignedBy('docker.io/library/x', text),
        { ...unreachable('quay.io/a/b'), request: request({ requested: text }) },
      );
      expect(proposed).toMatch(/^[\n\x20-\x7e…]+$/);
      await policyOf(proposed);
      await policyOf(uncommented(proposed));
    }
  });

  test('is an IPv6 address of a registry', async () => {
    const text = propose(examined('[::1]:5000/acme/api:1', { signers: [release('acme/api', 'refs/heads/main')] }));
    expect(rulesOf(await policyOf(text))).toEqual([{ images: ['**'], publisher: 'auto' }]);
    expect(text).toContain('# [::1]:5000/acme/api:1: a policy cannot name its registry');
  });

  test('is an image without a signature in a repository with some', async () => {
    const text = propose(
      examined('ghcr.io/acme/api:1', { signers: [release('acme/api', 'refs/tags/1')] }),
      examined('ghcr.io/acme/api:dev', undefined),
    );
    expect(text).toContain('# ghcr.io/acme/api:dev is not signed, so this rule refuses it');
    expect(text).not.toContain('accept: unsigned');
    expect((await policyOf(text)).rules).toHaveLength(1);
  });

  test('is an image that a preset knows and that does not verify', async () => {
    const text = propose(known('chainguard', 'chainguard/nginx', false));
    expect(rulesOf(await policyOf(text))).toEqual([{ images: ['cgr.dev/chainguard/nginx'], publisher: 'chainguard' }]);
    expect(text).toContain('# cgr.dev/chainguard/nginx:latest is not verified by this rule');
  });

  test('leaves out what a policy decided already', () => {
    const decided: ImageOutcome = {
      kind: 'decided',
      request: request(),
      decision: { kind: 'unmet', code: 'no-rule', reason: 'no rule is for it' },
      duration: 0,
    };
    expect(proposePolicy([decided], { today: TODAY })).toBeUndefined();
  });

  test('is told of an issuer', () => {
    expect(propose(examined('ghcr.io/acme/api:1', { signers: [release('acme/api', 'x')] }))).toContain(ISSUER);
  });
});
