import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import type { CheckedImage } from '../../src/outcome.ts';
import { viewOfImage } from '../../src/report/view-of-image.ts';
import type { FailureView } from '../../src/report/view.ts';
import type { RejectionCode } from '../../src/core/verify/finding.ts';
import {
  attestation,
  certificate,
  digest,
  IDENTITY,
  ISSUER,
  checked,
  key,
  rejected,
  request,
  requirement,
  signature,
  spdx,
  SPDX,
  SLSA,
  unexpectedSigner,
  unsignedImage,
  verified,
  verifiedImage,
  wrongIdentityImage,
} from './samples.ts';

const REJECTED = [requirement({ met: false, code: 'all-rejected', why: 'nothing verifies' })];
const INDEX = digest('index');
const AMD64 = digest('linux/amd64');

function keys(): SignerPolicy {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    kind: 'keys',
    keys: [{ key: createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })), fingerprint: 'ab' }],
  };
}

function explain(image: CheckedImage): FailureView | undefined {
  return viewOfImage(image).failure;
}

test('a verified image needs no explanation', () => {
  expect(explain(verifiedImage())).toBeUndefined();
});

describe('nothing signed', () => {
  test('tells where was looked', () => {
    const failure = explain(unsignedImage());
    expect(failure?.headline).toContain('Nothing is signed');
    expect(failure?.locations).toContain('referrers API of index, linux/amd64, linux/arm64 (HTTP 404)');
    expect(failure?.todo).toContain('push-to-registry');
    expect(failure?.lookedFor).toContain(IDENTITY);
  });

  test('elsewhere than on GitHub the hint is another one', () => {
    const reference = { repository: { registry: 'quay.io', path: 'a/b' }, tag: '1', digest: undefined };
    const image = { ...unsignedImage(), request: request({ reference }) };
    expect(explain(image)?.todo).toContain('cosign sign');
  });
});

describe('another signer', () => {
  test('expected and found stand below each other, the mark where they part', () => {
    const failure = explain(wrongIdentityImage());
    const [expected = '', found = '', mark = ''] = failure?.comparison ?? [];
    const at = mark.indexOf('^');
    expect(expected.slice(0, at).slice(10)).toBe(found.slice(0, at).slice(10).replace('found   ', 'expected'));
    expect(expected.slice(at)).toBe('main');
    expect(found.slice(at)).toBe('fix-login');
    expect(failure?.comparison.at(-1)).toBe('issuer    as expected');
  });

  test('of long values that begin alike, the difference stays in sight', () => {
    const workflow = 'https://github.com/an-organization-with-a-long-name/a-repository/.github/workflows';
    const expected = [`${workflow}/release.yml@refs/heads/main`];
    const found = `${workflow}/nightly.yml@refs/heads/main`;
    const mismatches = [{ part: 'identity', expected, found }];
    expect(
      explain(checked([unexpectedSigner(certificate(found), { mismatches })], REJECTED))?.comparison.slice(0, 3),
    ).toEqual([
      'identity  expected  …/a-repository/.github/workflows/release.yml@refs/heads/main',
      '          found     …/a-repository/.github/workflows/nightly.yml@refs/heads/main',
      '                                                     ^ differs from here',
    ]);
  });

  test.each([
    [IDENTITY.replace('release', 'nightly'), 'signed by another workflow (nightly.yml)'],
    [IDENTITY.replace('main', 'x'), 'signed by another workflow (refs/heads/x)'],
    [IDENTITY.replace('acme', 'evil'), 'signed by a workflow of another repository'],
    ['jo@acme.example', 'signed by another identity'],
  ])('%s in a few words', (identity, short) => {
    expect(explain(checked([unexpectedSigner(certificate(identity))], REJECTED))?.short).toBe(short);
  });

  test('the lines that would accept it are ready to paste, with a warning', () => {
    expect(explain(wrongIdentityImage())).toMatchObject({
      todo: 'Check first who that is and whether it may build this image. Only then accept it, with these lines:',
      paste: [
        'certificate-identity: https://github.com/acme/api/.github/workflows/release.yml@refs/heads/fix-login',
        `certificate-oidc-issuer: ${ISSUER}`,
      ],
    });
  });

  test.each([
    ['another ref', `${IDENTITY}-evil`, 'Only the ref differs: refs/heads/main-evil instead of refs/heads/main.'],
    ['case', IDENTITY.replace('acme', 'Acme'), 'Only upper and lower case differ.'],
    ['a slash', `${IDENTITY}/`, 'Only a slash at the end differs.'],
    ['a homoglyph', IDENTITY.replace('acme', '\u0430cme'), 'characters beyond ASCII'],
    ['another workflow', IDENTITY.replace('release', 'nightly'), 'another workflow of the same repository'],
  ])('%s is named', (_, identity, difference) => {
    const failure = explain(checked([unexpectedSigner(certificate(identity))], REJECTED));
    expect(failure?.found.join('\n')).toContain(difference);
  });

  test.each(['https://github.com/\u0430/b', 'x: y', '${{ secrets.TOKEN }}', 'a\nkey: b', '*'])(
    'an unusual identity (%j) is no line to paste',
    (identity) => {
      const failure = explain(checked([unexpectedSigner(certificate(identity))], REJECTED));
      expect(failure?.paste).toEqual([]);
      expect(failure?.todo).toContain('unusual characters');
    },
  );

  test('a reusable workflow: the repository that called it is named', () => {
    const extensions = { sourceRepositoryUri: 'https://github.com/acme/caller' };
    const other = certificate('https://github.com/acme/shared/.github/workflows/build.yml@refs/tags/v1', extensions);
    expect(explain(checked([unexpectedSigner(other)], REJECTED))?.found.join('\n')).toContain(
      'reusable workflow; the repository that called it is https://github.com/acme/caller',
    );
  });

  test('what is for another image is not offered', () => {
    const failure = explain(
      checked([unexpectedSigner(certificate('https://x.example/y'), { subjects: [] })], REJECTED),
    );
    expect(failure?.paste).toEqual([]);
    expect(failure?.found).toContain('What that signer signed is for another image.');
  });

  test('keyless where a key is expected, and the reverse', () => {
    const keyless = checked([unexpectedSigner(certificate(), { mismatches: [] })], REJECTED, {
      request: request({ signer: keys() }),
    });
    expect(explain(keyless)).toMatchObject({
      comparison: [],
      paste: [`certificate-identity: ${IDENTITY}`, `certificate-oidc-issuer: ${ISSUER}`],
    });
    expect(explain(keyless)?.todo).toContain('in place of `key`');
    const keyed = explain(checked([unexpectedSigner(key('a'), { mismatches: [] })], REJECTED));
    expect(keyed).toMatchObject({
      headline: 'The image is signed, but with a key and not with a certificate.',
      paste: [],
    });
  });

  test('another claim of the expected identity', () => {
    const mismatches = [{ part: 'githubWorkflowTrigger', expected: ['release'], found: undefined }];
    const failure = explain(checked([unexpectedSigner(certificate(), { mismatches })], REJECTED));
    expect(failure?.headline).toContain('other claims than expected');
    expect(failure?.comparison).toEqual([
      'identity               as expected',
      'issuer                 as expected',
      'githubWorkflowTrigger  expected  release',
      '                       found     (the certificate has none)',
    ]);
  });

  test('an SBOM of a stranger beside a good signature is what is told', () => {
    const signed = signature(INDEX);
    const image = checked(
      [
        verified(signed),
        unexpectedSigner(certificate('https://x.example/y'), { subjects: [AMD64], predicateType: SPDX }),
      ],
      [
        requirement({ by: [signed] }),
        requirement({
          kind: 'attestation',
          predicateType: 'sbom',
          platform: 'linux/amd64',
          met: false,
          code: 'wrong-type',
        }),
      ],
    );
    expect(explain(image)?.headline).toBe('The attestation is signed, but by another identity than expected.');
  });
});

describe('verified evidence elsewhere', () => {
  const unsignedIndex = requirement({ met: false, code: 'wrong-type' });

  test('a signed platform of an unsigned index', () => {
    const findings = [signature(AMD64), attestation(AMD64, SPDX, spdx(1)), attestation(AMD64, SLSA, {})].map(verified);
    expect(explain(checked(findings, [unsignedIndex]))).toMatchObject({
      found: ['The index is unsigned, but linux/amd64 has 2 attestations and a signature.'],
      paste: ['platform: linux/amd64'],
    });
  });

  test('attestations without any signature', () => {
    const findings = [verified(attestation(AMD64, SPDX, spdx(1)))];
    expect(explain(checked(findings, [unsignedIndex]))).toMatchObject({
      found: ['The index is unsigned, but linux/amd64 has 1 attestation.'],
      paste: ['require-signature: false'],
    });
  });

  test('other types are listed and offered', () => {
    const findings = [verified(attestation(AMD64, SLSA, {})), verified(attestation(AMD64, 'https://x.example/t', {}))];
    const missing = requirement({
      kind: 'attestation',
      predicateType: SPDX,
      platform: 'linux/amd64',
      met: false,
      code: 'wrong-type',
    });
    expect(explain(checked(findings, [missing]))).toMatchObject({
      headline: 'There is no SBOM (SPDX) of linux/amd64, though other evidence for this image verifies.',
      found: ['Verified for linux/amd64: provenance (SLSA v1), https://x.example/t.'],
      paste: ['predicate-type: |', `  ${SLSA}`, '  https://x.example/t'],
    });
  });

  test.each(['sbom', SPDX, `${SPDX}/v2.3`])('the type (%s) on another platform alone', (predicateType) => {
    const missing = requirement({
      kind: 'attestation',
      predicateType,
      platform: 'linux/arm64',
      met: false,
      code: 'wrong-type',
    });
    expect(explain(checked([verified(attestation(AMD64, SPDX, spdx(1)))], [missing]))).toMatchObject({
      paste: ['platform: linux/amd64'],
    });
  });

  test('an index that nothing covers', () => {
    const sbom = attestation(AMD64, SPDX, spdx(1));
    expect(explain(checked([verified(sbom)], [requirement({ met: false, code: 'index' })]))).toMatchObject({
      headline: 'The index itself is not signed.',
      paste: ['platform: linux/amd64'],
    });
  });
});

describe('rejections', () => {
  test.each([
    ['subject', 'signed for another image'],
    ['signature', 'does not verify'],
    ['certificate', 'trusted certificate authority'],
    ['log', 'transparency log'],
    ['time', 'No trusted time'],
    ['statement', 'not a statement'],
    ['unreadable', 'could not be read'],
  ] satisfies [RejectionCode, string][])('%s', (code, words) => {
    const failure = explain(checked([rejected('unreadable', 'gone'), rejected(code, 'because')], REJECTED));
    expect(failure?.headline).toContain(words);
    expect(failure?.short).toBe(`rejected: ${code}`);
    expect(failure?.found.at(-1)).toContain(`signature of the index in a cosign tag: ${code}: `);
    expect(failure?.todo).not.toBe('');
  });

  test.each([
    ['wrong-name', 'signed-name'],
    ['age', 'limits'],
  ] as const)('%s', (code, todo) => {
    const failure = explain(checked([], [requirement({ met: false, code, why: 'it is so' })]));
    expect(failure?.headline).toContain('it is so');
    expect(failure?.todo).toContain(todo);
  });
});

test.each([
  ['key', /signed with a key, while the identity of a certificate is expected/, /`key`/],
  ['certificate', /signed with a certificate \(keyless\), while a key is expected/, /certificate-identity/],
] as const)('signed with a %s where the other kind is expected: said in the headline', (signedWith, headline, todo) => {
  const failure = explain(
    checked(
      [rejected('signature', 'of another kind', { signedWith })],
      [requirement({ met: false, code: 'all-rejected' })],
    ),
  );
  expect(failure?.headline).toMatch(headline);
  expect(failure?.todo).toMatch(todo);
});
