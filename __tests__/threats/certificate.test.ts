import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../src/core/policy/pattern.ts';
import { parsePublisher } from '../../src/publishers/publisher.ts';
import { GITHUB_CLAIMS, type GitHubClaim, type SignerPolicy, type ValuePolicy } from '../../src/core/policy/signer.ts';
import { der, type LeafOptions } from '../support/authority.ts';
import type { RootChanges } from '../support/sigstore.ts';
import { testAttacks, type Attack } from './attacks.ts';
import { judge } from './judge.ts';
import { IDENTITY, ISSUER, Maker, RELEASE } from './material.ts';

/** A signer whose certificate is other than it should be in one way. */
function certified(
  row: number,
  what: string,
  bad: LeafOptions,
  code: Attack['code'] = 'certificate',
  good: LeafOptions = {},
): Attack {
  return {
    row,
    what,
    code,
    make: async (maker, isBad) => {
      const signer = await maker.signer(isBad ? { ...good, ...bad } : good);
      return { bundles: [await maker.bundle({ signer, stamps: [maker.sigstore.now] })] };
    },
  };
}

/** The same evidence under a root that is other in one way. */
function rooted(row: number, what: string, code: Attack['code'], root: (maker: Maker) => RootChanges): Attack {
  return {
    row,
    what,
    code,
    make: async (maker, bad) => ({
      bundles: [await maker.bundle({ entry: 'dsse 0.0.2' })],
      ...(bad ? { root: root(maker) } : {}),
    }),
  };
}

const EMAIL_PURPOSE = '1.3.6.1.5.5.7.3.4';
const UNKNOWN = { oid: '1.2.3.4', value: der(0x05) };

testAttacks('who issued the certificate, for what and when', [
  rooted(7, 'the window of the authority ended before', 'certificate', ({ sigstore }) => ({
    ca: { from: sigstore.at(-1e6), to: sigstore.at(-60) },
  })),
  rooted(8, 'the window of the certificate transparency log ended before', 'certificate', ({ sigstore }) => ({
    ctWindow: { from: sigstore.at(-1e6), to: sigstore.at(-60) },
  })),
  rooted(8, 'the window of the time stamping authority ended before', 'time', ({ sigstore }) => ({
    tsa: { from: sigstore.at(-1e6), to: sigstore.at(-60) },
  })),
  {
    row: 7,
    what: 'a certificate that had expired when it was used',
    code: 'certificate',
    make: async (maker, bad) => ({ bundles: [await maker.bundle({ at: maker.sigstore.at(bad ? 601 : 599) })] }),
  },
  {
    row: 7,
    what: 'a certificate that was not valid yet when it was used',
    code: 'certificate',
    make: async (maker, bad) => ({ bundles: [await maker.bundle({ at: maker.sigstore.at(bad ? -61 : -59) })] }),
  },
  {
    row: 7,
    what: 'one of two trusted times outside of the certificate',
    code: 'certificate',
    make: async (maker, bad) => ({ bundles: [await maker.bundle({ stamps: [maker.sigstore.at(bad ? 601 : 599)] })] }),
  },
  {
    row: 7,
    what: 'an authority that the root does not have, under the names of the one that it has',
    code: 'certificate',
    make: async (maker, bad) => {
      const { sigstore } = await Maker.start();
      return { bundles: [await maker.bundle()], ...(bad ? { root: { chain: sigstore.authority.chain } } : {}) };
    },
  },
  certified(20, 'no SCT', { sct: 'none' }),
  certified(20, 'an SCT of a log that the root does not have', { sct: 'of another log' }),
  certified(20, 'an SCT of another certificate', { sct: 'of another certificate' }),
  certified(7, 'a purpose that is not signing code', { purposes: [EMAIL_PURPOSE] }),
  certified(7, 'no purpose at all', { purposes: [] }),
  certified(7, 'the certificate of an authority', { isAuthority: true }),
  certified(7, 'a critical extension that nobody knows', { more: [{ ...UNKNOWN, critical: true }] }, 'certificate', {
    more: [{ ...UNKNOWN, critical: false }],
  }),
  certified(
    7,
    'an extension twice',
    {
      more: [
        { ...UNKNOWN, critical: false },
        { ...UNKNOWN, critical: false },
      ],
    },
    'certificate',
    {
      more: [{ ...UNKNOWN, critical: false }],
    },
  ),
]);

test('row 7: an intermediate that had expired, below a root that had not: certificate', async () => {
  const hour = 3_600_000;
  const until = async (end: number): Promise<string> => {
    const maker = await Maker.start({ intermediates: [{ from: new Date(0), to: new Date(Date.now() + end) }] });
    return judge(maker.sigstore, { bundles: [await maker.bundle()] });
  };
  // signatures are made an hour from now
  expect(await until(2 * hour)).toBe('verified');
  expect(await until(hour / 2)).toBe('certificate');
});

testAttacks('whose certificate it is', [
  certified(
    19,
    'an identity that only ends with the expected one',
    { names: [{ uri: `https://evil.example/${IDENTITY}` }] },
    'identity',
  ),
  certified(
    19,
    'an identity that only begins with the expected one',
    { names: [{ uri: `${IDENTITY}-evil` }] },
    'identity',
  ),
  certified(19, 'an identity in other case', { names: [{ uri: IDENTITY.replace('acme', 'Acme') }] }, 'identity'),
  certified(68, 'an identity with a Cyrillic letter', { names: [{ uri: IDENTITY.replace('acme', '\u0430cme') }] }),
  certified(68, 'an identity whose letters have the highest bit set', {
    names: [{ uri: Buffer.from(IDENTITY.replace('acme', '\u00e1cme'), 'latin1') }],
  }),
  certified(68, 'an identity with a null character', { names: [{ uri: `${IDENTITY}\u0000` }] }),
  certified(
    19,
    'the expected identity as second name',
    { names: [{ uri: 'https://evil.example' }, { uri: IDENTITY }] },
    'identity',
  ),
  certified(19, 'the expected identity as the name of a host', { names: [{ dns: IDENTITY }] }),
  certified(19, 'no identity', { names: [] }),
  certified(
    19,
    'another issuer',
    { issuer: { old: 'https://evil.example', current: 'https://evil.example' } },
    'identity',
  ),
  certified(19, 'two issuers, the old extension as expected', {
    issuer: { old: ISSUER, current: 'https://evil.example' },
  }),
  certified(19, 'two issuers, the new extension as expected', {
    issuer: { old: 'https://evil.example', current: ISSUER },
  }),
  certified(19, 'no issuer', { issuer: {} }),
]);

/** The number of each claim's extension (sigstore/fulcio `docs/oid-info.md`). */
const CLAIM_NUMBERS: Readonly<Record<GitHubClaim, number>> = {
  githubWorkflowTrigger: 2,
  githubWorkflowSha: 3,
  githubWorkflowName: 4,
  githubWorkflowRepository: 5,
  githubWorkflowRef: 6,
  sourceRepositoryUri: 12,
  sourceRepositoryRef: 14,
  runnerEnvironment: 11,
};

testAttacks(
  'claims of the certificate',
  GITHUB_CLAIMS.flatMap((claim) =>
    (['of another value', 'that is not there'] as const).map((how): Attack => ({
      row: claim === 'sourceRepositoryUri' ? 22 : 23,
      what: `the claim ${claim} ${how}`,
      code: 'identity',
      make: async (maker, bad) => {
        const value = bad
          ? how === 'of another value'
            ? { [CLAIM_NUMBERS[claim]]: 'other' }
            : {}
          : { [CLAIM_NUMBERS[claim]]: 'expected' };
        const signer = await maker.signer({ claims: value });
        return { bundles: [await maker.bundle({ signer })], signer: { ...RELEASE, claims: { [claim]: 'expected' } } };
      },
    })),
  ),
);

/** The signer of a preset. */
function signerOfPreset(publisher: string): SignerPolicy {
  const choice = parsePublisher(publisher);
  if (choice.kind === 'invalid' || choice.value.kind !== 'preset') {
    throw new Error('no preset');
  }
  return choice.value.preset.signer;
}

testAttacks('a reusable workflow', [
  {
    row: 22,
    what: 'the workflow of the expected repository, called by another repository',
    code: 'identity',
    make: async (maker, bad) => {
      const signer = await maker.signer({ claims: { 12: `https://github.com/${bad ? 'evil/fork' : 'acme/api'}` } });
      return { bundles: [await maker.bundle({ signer })], signer: signerOfPreset('github:acme/api') };
    },
  },
  {
    row: 19,
    what: 'a workflow of a repository whose name begins with the expected one',
    code: 'identity',
    make: async (maker, bad) => {
      const uri = IDENTITY.replace('acme/api', bad ? 'acme/api-evil' : 'acme/api');
      const signer = await maker.signer({ names: [{ uri }], claims: { 12: 'https://github.com/acme/api' } });
      return { bundles: [await maker.bundle({ signer })], signer: signerOfPreset('github:acme/api') };
    },
  },
]);

describe('18: every combination of options decides', () => {
  const policies = async (good: string): Promise<readonly [string, ValuePolicy, boolean][]> => {
    const pattern = async (text: string): Promise<ValuePolicy> => {
      const compiled = await compilePattern(text);
      if (compiled.kind === 'invalid') {
        throw new Error(compiled.issue);
      }
      return compiled.value.policy;
    };
    return [
      ['exact', { kind: 'exact', values: ['other', good] }, true],
      ['exact, other', { kind: 'exact', values: ['other'] }, false],
      ['pattern', await pattern('https://(github|token).*'), true],
      ['pattern, other', await pattern('https://evil.*'), false],
    ];
  };

  test('identity and issuer, exact and by pattern, and a claim: all must match', async () => {
    const maker = await Maker.start();
    const bundles = [await maker.bundle({ signer: await maker.signer({ claims: { 2: 'push' } }) })];
    for (const [identityName, identity, identityMatches] of await policies(IDENTITY)) {
      for (const [issuerName, issuer, issuerMatches] of await policies(ISSUER)) {
        for (const trigger of [undefined, 'push', 'schedule']) {
          const claims = trigger === undefined ? {} : { githubWorkflowTrigger: trigger };
          const signer = { kind: 'identity' as const, identity, issuer, claims };
          const matches = identityMatches && issuerMatches && trigger !== 'schedule';
          expect(
            await judge(maker.sigstore, { bundles }, { signer }),
            `identity ${identityName}, issuer ${issuerName}, trigger ${trigger ?? 'any'}`,
          ).toBe(matches ? 'verified' : 'identity');
        }
      }
    }
  });
});

test('67: a pattern that backtracks for ever elsewhere ends: identity', async () => {
  const compiled = await compilePattern('(([a-z/:.])+)+!');
  if (compiled.kind === 'invalid') {
    throw new Error(compiled.issue);
  }
  const maker = await Maker.start();
  const identity = `https://evil.example/${'a'.repeat(2000)}`;
  const bundles = [await maker.bundle({ signer: await maker.signer({ names: [{ uri: identity }] }) })];
  const anyone = { ...RELEASE, identity: { kind: 'exact' as const, values: [identity] } };
  expect(await judge(maker.sigstore, { bundles }, { signer: anyone })).toBe('verified');
  expect(await judge(maker.sigstore, { bundles }, { signer: { ...RELEASE, identity: compiled.value.policy } })).toBe(
    'identity',
  );
});
