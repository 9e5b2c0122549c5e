import { expect, test } from 'vitest';
import { ConfigError, ImageError, TrustError } from '../../src/errors.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { AnnotationLimit } from '../../src/action/commands.ts';
import {
  checked,
  rejected,
  request,
  requirement,
  view,
  unsignedImage,
  verifiedImage,
  wrongIdentityImage,
} from './samples.ts';

test('a verified run has none but what its verdicts warn of', () => {
  expect(renderAnnotations(view([verifiedImage()]))).toEqual([]);
  expect(
    renderAnnotations(view([verifiedImage({ verdict: { warnings: [{ kind: 'other-name', signedName: 'x' }] } })])),
  ).toEqual([
    {
      level: 'warning',
      title: 'ghcr.io/acme/api:1.4',
      message: expect.stringMatching(/^It was signed as x: .* signed-name to that name\.$/) as string,
    },
  ]);
});

test('an image not verified: what, where, what instead, what next', () => {
  const [error, ...others] = renderAnnotations(view([wrongIdentityImage()]));
  expect(others).toEqual([]);
  expect(error?.title).toBe('Not verified: ghcr.io/acme/api:1.4');
  expect(error?.message.split('\n')).toEqual([
    'The image is signed, but by another workflow than expected.',
    'identity  expected  https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main',
    '          found     https://github.com/acme/api/.github/workflows/release.yml@refs/heads/fix-login',
    expect.stringMatching(/^ {89}\^ differs from here$/),
    'issuer    as expected',
    expect.stringMatching(/^Looked for: signature of the index; SBOM of linux\/amd64, linux\/arm64; signed by https:/),
    expect.stringMatching(/^Where: referrers API of index, linux\/amd64, linux\/arm64 \(HTTP 404\); /),
    'Found: Only the ref differs: refs/heads/fix-login instead of refs/heads/main.',
    expect.stringMatching(/^What to do: Check first who that is/),
    '  certificate-identity: https://github.com/acme/api/.github/workflows/release.yml@refs/heads/fix-login',
    '  certificate-oidc-issuer: https://token.actions.githubusercontent.com',
  ]);
});

test.each([
  [new ConfigError(['`a` is wrong', '`b` is wrong']), 'Invalid inputs: nothing was verified', '- `b` is wrong'],
  [
    new TrustError('no root', { topic: 'notice', about: 'Give `trusted-root`.' }),
    'Nothing could be verified',
    'Give `trusted-root`.',
  ],
])('an error of the run', (error, title, line) => {
  const [annotation] = renderAnnotations(view([], { error }));
  expect(annotation).toMatchObject({ level: 'error', title });
  expect(annotation?.message.split('\n')).toContain(line);
});

test('more than the runner shows: the most important first, the last one counts the rest', () => {
  const error = new ImageError('timeout', 'too slow', { topic: 'notice', about: 'Give more `timeout`.' });
  const failed = {
    kind: 'failed',
    request: request({ requested: 'slow' }),
    subject: undefined,
    error,
    duration: 1,
  } as const;
  const limit = new AnnotationLimit();
  const shown = limit.admit(renderAnnotations(view([failed, failed, ...Array.from({ length: 12 }, unsignedImage)])));
  const errors = [...shown, ...limit.rest()];
  expect(errors).toHaveLength(10);
  expect(errors.slice(0, 9).map(({ title }) => title)).toEqual(Array(9).fill('Not verified: ghcr.io/acme/api:1.4'));
  expect(errors[9]?.title).toBe('5 more: see the job summary and report.json');
  expect(errors[9]?.message.split('\n').at(-1)).toBe('Could not be checked: slow');
});

test('a message is bounded, keeps what to do, and holds no command', () => {
  const findings = Array.from({ length: 500 }, (_, n) =>
    rejected('log', `::error::\n::stop-commands::${'x'.repeat(n)}`),
  );
  const image = checked(findings, [requirement({ met: false, code: 'all-rejected' })], {
    request: request({ requested: '::error::\n##[error]' }),
  });
  const [error] = renderAnnotations(view([image]));
  expect(error?.message.length).toBeLessThanOrEqual(4096);
  expect(error?.message).toContain('What to do: ');
  expect(error?.message).not.toMatch(/^\s*::/m);
  expect(error?.title).toBe('Not verified: ::error::\\n##\\[error]');
});
