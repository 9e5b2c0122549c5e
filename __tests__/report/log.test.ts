import { describe, expect, test } from 'vitest';
import { renderLog as renderView, renderProgress, renderTally } from '../../src/report/log.ts';
import type { ImageOutcome } from '../../src/outcome.ts';
import { viewOfImage } from '../../src/report/view-of-image.ts';
import {
  attestation,
  certificate,
  digest,
  checked,
  key,
  rejected,
  request,
  requirement,
  signature,
  SPDX,
  spdx,
  rateLimitedImage,
  unsignedImage,
  verified,
  verifiedImage,
  wrongIdentityImage,
} from './samples.ts';

function renderLog(image: ImageOutcome): readonly string[] {
  return renderView(viewOfImage(image));
}

describe('the whole log', () => {
  test.each([
    ['verified', verifiedImage({ request: request({ publisher: 'github:acme/api' }) })],
    ['wrong-identity', wrongIdentityImage()],
    ['unsigned', unsignedImage()],
    ['rate-limited', rateLimitedImage()],
  ])('%s', async (name, image) => {
    await expect(`${renderLog(image).join('\n')}\n`).toMatchFileSnapshot(`expected/log-${name}.txt`);
  });
});

describe('the checks that were made', () => {
  const checksOf = (evidence: ReturnType<typeof signature>): readonly string[] =>
    renderLog(checked([verified(evidence)], [requirement({ by: [evidence] })])).filter((line) =>
      line.startsWith('  - '),
    );

  test('with a key and no log', () => {
    expect(checksOf(signature(digest('index'), key('a'), { log: [], times: [] }))).toEqual([
      '  - The claims were validated: each one is about this image',
      '  - A transparency log entry was not required: 0 of 1 have a verified entry',
      '  - The signatures were verified with the given public key',
    ]);
  });

  test('with a timestamp', () => {
    const stamped = signature(digest('index'), certificate(), { times: [{ source: 'tsa', time: new Date(0) }] });
    expect(checksOf(stamped)).toContain('  - The RFC 3161 timestamps were verified with trusted timestamp authorities');
  });

  test('none where nothing verified', () => {
    expect(renderLog(unsignedImage()).filter((line) => line.startsWith('  - '))).toEqual([]);
  });
});

test('a key is named, and an extension that is not there has no line', () => {
  const signed = signature(digest('index'), key('a'));
  const bare = signature(digest('linux/amd64'), certificate('someone@example.com', {}));
  const lines = renderLog(checked([verified(signed), verified(bare)], [requirement({ by: [signed] })]));
  expect(lines.filter((line) => /^ {2}[A-Z]/.test(line))).toEqual([
    expect.stringMatching(/^ {2}Public key: sha256:[0-9a-f]{64}$/),
    '  Certificate subject: someone@example.com',
    '  Certificate issuer URL: https://token.actions.githubusercontent.com',
  ]);
});

test('the facts of GitHub are read from the newer extensions too', () => {
  const extensions = {
    buildTrigger: 'schedule',
    sourceRepositoryDigest: 'abc',
    sourceRepositoryUri: 'https://github.com/acme/api',
    sourceRepositoryRef: 'refs/heads/main',
  };
  const signed = signature(digest('index'), certificate(undefined, extensions));
  expect(renderLog(checked([verified(signed)], [requirement({ by: [signed] })])).join('\n')).toContain(
    [
      '  GitHub Workflow Trigger: schedule',
      '  GitHub Workflow SHA: abc',
      '  GitHub Workflow Repository: acme/api',
      '  GitHub Workflow Ref: refs/heads/main',
    ].join('\n'),
  );
});

test('whatever was found, no line is a command, has a control character or is without bound', () => {
  const hostile = '::error::\n::stop-commands::x\r\u001b[31m\u202e##[error] \u0430';
  const image = checked(
    [
      rejected('log', hostile),
      verified(signature(digest('index'), certificate(hostile, { githubWorkflowName: hostile }))),
      verified(attestation(digest('linux/amd64'), hostile, '"x"')),
      verified(attestation(digest('linux/amd64'), SPDX, spdx(1))),
    ],
    [requirement({ met: false, code: 'all-rejected', why: hostile })],
    { request: request({ requested: hostile }), verdict: { warnings: [{ kind: 'other-name', signedName: hostile }] } },
  );
  const lines = [...renderLog(image), renderProgress(viewOfImage(image), 1, 2)];
  for (const line of lines) {
    expect(line).toMatch(/^[\u0020-\u007e\u2026]{0,1100}$/);
    expect(line).not.toMatch(/^\s*::|##\[/);
  }
  const many = checked(
    Array.from({ length: 5000 }, () => rejected('log', 'x')),
    [requirement({ met: false, code: 'all-rejected' })],
  );
  expect(renderLog(many)).toContain('  … 4950 more rejected in report.json');
  expect(renderLog(many).length).toBeLessThan(200);
});

test.each([
  [verifiedImage(), '3 of 48: ghcr.io/acme/api:1.4 verified in 0.6 s'],
  [unsignedImage(), '3 of 48: ghcr.io/acme/api:1.4 NOT verified in 0.6 s'],
  [rateLimitedImage(), '3 of 48: quay.io/acme/cron:3 could not be checked (rate-limited) in 3.0 s'],
])('progress', (image, line) => {
  expect(renderProgress(viewOfImage(image), 3, 48)).toBe(line);
});

describe('how far a run is', () => {
  const tally = (done: number, total: number): readonly string[] => {
    const outcomes = [wrongIdentityImage(), rateLimitedImage(), verifiedImage()];
    const entries = Array.from({ length: done }, (_, at) => [at, outcomes[at] ?? verifiedImage()] as const);
    return renderTally(new Map(entries), total, 12_000);
  };

  test.each([
    [1, 20, false],
    [3, 60, true],
    [4, 60, false],
    [50, 1000, true],
    [60, 1000, false],
    [100, 10_000, true],
    [150, 10_000, false],
  ])('%d of %d: a line is %s', (done, total, reported) => {
    expect(tally(done, total)).toHaveLength(reported ? 1 : 0);
  });

  test('counts', () => {
    expect(tally(100, 5000)).toEqual(['100 of 5000 images in 12.0 s: 1 not verified, 1 could not be checked']);
  });
});
