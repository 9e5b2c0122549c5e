import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { explainAge, type OutsideAge } from '../../src/core/policy/age.ts';
import type { SignerPolicy } from '../../src/core/policy/signer.ts';
import type { RejectionCode } from '../../src/core/verify/finding.ts';
import { ImageError } from '../../src/errors.ts';
import type { CheckedImage, ImageOutcome } from '../../src/outcome.ts';
import { IN_TERMINAL, type Audience } from '../../src/report/advice/hints.ts';
import { failureBlocks, failureLines, failureParts } from '../../src/report/failure.ts';
import { viewOfImage } from '../../src/report/view-of-image.ts';
import type { FailureView } from '../../src/report/view.ts';
import {
  attestation,
  certificate,
  checked,
  digest,
  IDENTITY,
  ISSUER,
  key,
  rejected,
  request,
  requirement,
  signature,
  SLSA,
  spdx,
  SPDX,
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

function explain(image: CheckedImage, audience?: Audience): FailureView | undefined {
  return viewOfImage(image, audience).failure;
}

function signedBy(identity: string, options?: Parameters<typeof unexpectedSigner>[1]): CheckedImage {
  return checked([unexpectedSigner(certificate(identity), options)], REJECTED);
}

function unsignedAt(registry: string, publisher?: string): CheckedImage {
  const repository = { registry, path: 'acme/api' };
  return {
    ...unsignedImage(),
    request: request({
      publisher,
      reference: { repository, tag: '1', digest: undefined },
      evidenceRepositories: [repository],
    }),
  };
}

function missing(predicateType: string, platform: string): ReturnType<typeof requirement> {
  return requirement({ kind: 'attestation', predicateType, platform, met: false, code: 'wrong-type' });
}

function ofAge(age: OutsideAge): CheckedImage {
  const unmet = requirement({ met: false, code: 'age', why: explainAge(age), age });
  return checked([verified(signature(INDEX))], [unmet]);
}

const at = (time: string): number => new Date(time).getTime();
const ORGANIZATION = 'https://issuer.enforce.dev/0a1b';
const AMD64_SBOM = verified(attestation(AMD64, SPDX, spdx(1)));
const LONG = 'https://github.com/an-organization-with-a-long-name/a-repository/.github/workflows';

const SITUATIONS: Readonly<Record<string, ImageOutcome>> = {
  'could-not-be-checked': {
    kind: 'failed',
    request: request(),
    subject: undefined,
    error: new ImageError('timeout', 'quay.io did not answer in time.', { topic: 'time-limit' }),
    duration: 1,
  },
  'nothing-required': checked([], [], { verdict: { verified: false } }),
  'unsigned-on-ghcr': unsignedImage(),
  'unsigned-elsewhere': unsignedAt('quay.io'),
  'unsigned-copy-of-chainguard': unsignedAt('quay.io', 'chainguard'),
  'unsigned-copy-of-organization': unsignedAt('quay.io', 'chainguard-organization'),
  'unsigned-on-github-too': {
    ...unsignedImage(),
    locations: [{ what: 'GitHub attestations', requested: INDEX, target: INDEX, response: 'none' }],
  },
  'another-ref': wrongIdentityImage(),
  'another-ref-that-begins-alike': signedBy(`${IDENTITY}-evil`),
  'another-workflow': signedBy(IDENTITY.replace('release', 'nightly')),
  'another-repository': signedBy(IDENTITY.replace('acme', 'evil')),
  'another-case': signedBy(IDENTITY.replace('acme', 'Acme')),
  'a-slash-more': signedBy(`${IDENTITY}/`),
  'a-homoglyph': signedBy(IDENTITY.replace('acme', '\u0430cme')),
  'a-person': signedBy('jo@acme.example'),
  'long-identities': signedBy(`${LONG}/nightly.yml@refs/heads/main`, {
    mismatches: [
      {
        part: 'identity',
        expected: [`${LONG}/release.yml@refs/heads/main`],
        found: `${LONG}/nightly.yml@refs/heads/main`,
      },
    ],
  }),
  'another-claim': signedBy(IDENTITY, {
    mismatches: [{ part: 'githubWorkflowTrigger', expected: ['release'], found: undefined }],
  }),
  'a-reusable-workflow': checked(
    [
      unexpectedSigner(
        certificate('https://github.com/x/y/.github/workflows/r.yml@refs/heads/main', {
          sourceRepositoryUri: 'https://github.com/acme/api',
        }),
      ),
    ],
    REJECTED,
  ),
  'signed-for-another-image': signedBy('https://x.example/y', { subjects: [] }),
  'a-key-where-a-certificate-is-expected': checked([unexpectedSigner(key('a'), { mismatches: [] })], REJECTED),
  'a-certificate-where-a-key-is-expected': checked([unexpectedSigner(certificate(), { mismatches: [] })], REJECTED, {
    request: request({ signer: keys() }),
  }),
  'of-a-publisher': checked([unexpectedSigner(certificate(`${IDENTITY}x`))], REJECTED, {
    request: request({ publisher: 'github:acme/api' }),
  }),
  'another-service-of-the-organization': checked([unexpectedSigner(certificate(`${ORGANIZATION}/2c3d`))], REJECTED, {
    request: request({
      publisher: 'chainguard-organization',
      signer: {
        kind: 'identity',
        identity: { kind: 'exact', values: [`${ORGANIZATION}/9999`] },
        issuer: { kind: 'exact', values: ['https://issuer.enforce.dev'] },
        claims: {},
      },
    }),
  }),
  'an-sbom-of-another-signer': checked(
    [
      verified(signature(INDEX)),
      unexpectedSigner(certificate('https://x.example/y'), { subjects: [AMD64], predicateType: SPDX }),
    ],
    [requirement(), missing('sbom', 'linux/amd64')],
  ),
  'a-signed-platform-of-an-unsigned-index': checked(
    [signature(AMD64), attestation(AMD64, SPDX, spdx(1)), attestation(AMD64, SLSA, {})].map(verified),
    [requirement({ met: false, code: 'wrong-type' })],
  ),
  'attestations-without-a-signature': checked([AMD64_SBOM], [requirement({ met: false, code: 'wrong-type' })]),
  'attestations-of-other-types': checked(
    [verified(attestation(AMD64, SLSA, {})), verified(attestation(AMD64, 'https://x.example/t', {}))],
    [missing(SPDX, 'linux/amd64')],
  ),
  'no-attestation-at-all': checked([verified(signature(INDEX))], [missing(SPDX, 'linux/amd64')]),
  'the-type-on-another-platform': checked([AMD64_SBOM], [missing('sbom', 'linux/arm64')]),
  'an-index-that-nothing-covers': checked([AMD64_SBOM], [requirement({ met: false, code: 'index' })]),
  'another-name': checked([], [requirement({ met: false, code: 'wrong-name', why: 'the signature names b, not a' })]),
  'too-old': ofAge({ exceeds: 'max', time: at('2026-05-01T04:12:30Z'), limit: at('2026-10-24T10:00:00Z') }),
  'too-new': ofAge({ exceeds: 'min', time: at('2026-11-23T09:00:00Z'), limit: at('2026-11-23T08:00:00Z') }),
  'of-no-proven-time': ofAge({ exceeds: 'min', time: undefined, limit: at('2026-11-23T08:00:00Z') }),
  'of-a-key': ofAge({ exceeds: 'max', time: undefined, limit: at('2026-10-24T10:00:00Z') }),
  ...Object.fromEntries(
    (['subject', 'signature', 'certificate', 'log', 'time', 'statement', 'unreadable'] satisfies RejectionCode[]).map(
      (code) => [`rejected-${code}`, checked([rejected('unreadable', 'gone'), rejected(code, 'because')], REJECTED)],
    ),
  ),
  'signed-with-a-key-alone': checked([rejected('signature', 'of another kind', { signedWith: 'key' })], REJECTED),
  'signed-with-a-certificate-alone': checked(
    [rejected('signature', 'of another kind', { signedWith: 'certificate' })],
    REJECTED,
  ),
};

/** A failure in the form of each place, and for the command line. */
function formsOf(image: ImageOutcome): string {
  const view = viewOfImage(image);
  const { failure } = view;
  const onTerminal = viewOfImage(image, IN_TERMINAL).failure;
  if (failure === undefined || onTerminal === undefined) {
    return '';
  }
  const forms = {
    table: [failure.short],
    log: failureLines(failure, 'log'),
    'log on a terminal': failureLines(onTerminal, 'log'),
    annotation: failureLines(failure, 'annotation'),
    summary: failureBlocks(failure, view, false).flatMap(({ text }) => [text, '']),
    'folded in the summary': failureBlocks(failure, view, true)
      .slice(0, 1)
      .map(({ text }) => text),
    comment: failureParts(failure).flatMap((text) => [text, '']),
  };
  return Object.entries(forms)
    .map(([name, lines]) => `=== ${name}\n${lines.join('\n').trimEnd()}\n`)
    .join('\n');
}

describe('in words, in each place', () => {
  test.each(Object.entries(SITUATIONS))('%s', async (name, image) => {
    await expect(formsOf(image)).toMatchFileSnapshot(`expected/failures/${name}.txt`);
  });
});

test('a verified image needs no explanation', () => {
  expect(explain(verifiedImage())).toBeUndefined();
});

describe('on a terminal', () => {
  test.each(Object.entries(SITUATIONS))('%s: every input that is named is a flag', (_, image) => {
    const { todo, paste } = viewOfImage(image, IN_TERMINAL).failure ?? { todo: '', paste: [] };
    expect(paste.filter((line) => !/^--[a-z-]+=\S+$/.test(line))).toEqual([]);
    const names = [...todo.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    expect(
      names.filter((name) => name !== undefined && /^[a-z]+-[a-z-]+$|^key$|^publisher$|^timeout$/.test(name)),
    ).toEqual([]);
  });
});

test('expected and found stand below each other, the mark where they part', () => {
  const failure = explain(wrongIdentityImage());
  const [expected = '', found = '', mark = ''] = failure?.comparison ?? [];
  const column = mark.indexOf('^');
  expect(expected.slice(0, column).slice(10)).toBe(found.slice(0, column).slice(10).replace('found   ', 'expected'));
  expect(expected.slice(column)).toBe('main');
  expect(found.slice(column)).toBe('fix-login');
});

test.each(['https://github.com/\u0430/b', 'x: y', '${{ secrets.TOKEN }}', 'a\nkey: b', '*'])(
  'an unusual identity (%j) is no line to paste',
  (identity) => {
    expect(explain(signedBy(identity))?.paste).toEqual([]);
    expect(explain(signedBy(identity), IN_TERMINAL)?.paste).toEqual([]);
  },
);

test('the lines that would accept another signer name exactly that one', () => {
  const identity = IDENTITY.replace('main', 'fix-login');
  expect(explain(wrongIdentityImage())?.paste).toEqual([
    `certificate-identity: ${identity}`,
    `certificate-oidc-issuer: ${ISSUER}`,
  ]);
  expect(explain(wrongIdentityImage(), IN_TERMINAL)?.paste).toEqual([
    `--certificate-identity=${identity}`,
    `--certificate-oidc-issuer=${ISSUER}`,
  ]);
});

test.each(['sbom', SPDX, `${SPDX}/v2.3`])('the type (%s) on another platform alone', (predicateType) => {
  expect(explain(checked([AMD64_SBOM], [missing(predicateType, 'linux/arm64')]))?.paste).toEqual([
    'platform: linux/amd64',
  ]);
});
