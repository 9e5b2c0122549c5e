import { describe, expect, test } from 'vitest';
import type { RunOutcome } from '../../src/outcome.ts';
import { IN_WORKFLOW, readersOfScan } from '../../src/report/advice/hints.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderRun } from '../../src/report/rendered.ts';
import { renderScanText } from '../../src/report/repository/text.ts';
import { renderSummary, SUMMARY_LIMIT } from '../../src/report/summary.ts';
import { viewOfRun } from '../../src/report/view-of-run.ts';
import { checkMarkdown } from '../fuzz/markdown.ts';
import { examined, release, unsignedBy } from '../proposal/outcomes.ts';
import { reportSchema } from '../support/report.ts';
import {
  changedBy,
  comparedImage,
  comparedPackages,
  NO_DIFFERENCE,
  packageChange,
  platformDifference,
} from './comparisons.ts';
import { HOSTILE } from './hostile-outcomes.ts';
import {
  digest,
  partsOf,
  rateLimitedImage,
  request,
  unsignedImage,
  verifiedImage,
  wrongIdentityImage,
} from './samples.ts';
import { at, scanned } from './scanned.ts';

const POLICY = { path: '.github/image-provenance.yml', from: 'base', digest: digest('policy') } as const;
const CONTEXT = {
  marker: '<!-- image-provenance x -->',
  name: undefined,
  runUrl: 'https://github.com/acme/api/actions/runs/42',
  commit: 'da283c26829d46c2d2883de5ff98bee672428696',
};

/** The one line of HTML that is our own. */
const withoutMarker = (comment: string): string => comment.slice(comment.indexOf('\n') + 1);

const named = (reference: string) => request({ requested: reference });

const RUNS: Readonly<Record<string, RunOutcome>> = {
  failed: scanned(
    [
      verifiedImage(),
      { ...wrongIdentityImage(), request: named('ghcr.io/acme/other:1') },
      { ...rateLimitedImage(), request: named('quay.io/acme/cron:3') },
      { ...unsignedImage(), request: named('ghcr.io/acme/plain:2') },
    ],
    {
      references: [
        at('Dockerfile', 1, verifiedImage().request.requested),
        at('Dockerfile', 2, 'ghcr.io/acme/other:1'),
        at('deploy/web.yaml', 12, 'ghcr.io/acme/other:1', { format: 'kubernetes' }),
        at('deploy/cron.yaml', 8, 'quay.io/acme/cron:3', { format: 'kubernetes' }),
        at('compose.yml', 4, 'ghcr.io/acme/plain:2', { format: 'compose' }),
        at('Dockerfile', 9, null, { kind: 'ignored', why: 'Ignored by a comment: only for tests.', written: 'x/y:1' }),
      ],
      unresolved: [at('build/Dockerfile', 3, null)],
      unread: [{ file: 'compose.dev.yml', format: 'compose', why: 'not YAML: a bracket is not closed' }],
      refusedIgnores: [at('Dockerfile', 2, 'ghcr.io/acme/other:1')],
      lock: {
        problems: [
          {
            reference: 'ghcr.io/acme/plain:2',
            code: 'signer-changed',
            message:
              'ghcr.io/acme/plain:2: The lock says that it is signed by somebody, but now it is signed by nobody.',
          },
        ],
        notes: ['ghcr.io/acme/gone:1: The lock has an entry for it, but no file of the repository names it.'],
      },
    },
    { policy: { ...POLICY, from: 'workspace' } },
  ),
  proposed: scanned(
    [
      verifiedImage(),
      examined('ghcr.io/acme/api:1.4.0', {
        signers: [release('acme/api', 'refs/tags/v1.4.0')],
        attestations: ['sbom'],
      }),
      examined('docker.io/some/unsigned:1', undefined),
      unsignedBy('docker.io/library/nginx:1.29', 'nobody documents a signer of Docker Official Images'),
    ],
    { result: 'proposed', proposal: 'version: 1\n' },
  ),
  'verified-change': scanned(
    [comparedImage('ghcr.io/acme/api:1.4', changedBy(NO_DIFFERENCE))],
    {
      result: 'verified',
      base: 'da283c26829d46c2d2883de5ff98bee672428696',
      onlyChanges: true,
      removed: ['ghcr.io/acme/api:1.3'],
    },
    { policy: POLICY },
  ),
  'nothing-changed': scanned([], {
    result: 'nothing',
    base: 'da283c26829d46c2d2883de5ff98bee672428696',
    onlyChanges: true,
  }),
  'nothing-found': scanned([], { result: 'nothing' }),
  pinned: scanned([verifiedImage()], {
    result: 'verified',
    pins: {
      patch: 'diff --git a/Dockerfile b/Dockerfile\n',
      places: 1,
      left: [{ place: at('values.yaml', 3, 'ghcr.io/acme/api:1.4'), why: 'The tag is put together from variables.' }],
    },
  }),
};

describe.each(Object.entries(RUNS))('%s', (name, outcome) => {
  const view = viewOfRun(outcome, readersOfScan(IN_WORKFLOW));

  test('summary', async () => {
    const summary = renderSummary(view);
    checkMarkdown(summary);
    await expect(summary).toMatchFileSnapshot(`expected/scan-summary-${name}.txt`);
  });

  test('comment', async () => {
    const comment = renderComment(view, CONTEXT);
    checkMarkdown(withoutMarker(comment));
    await expect(comment).toMatchFileSnapshot(`expected/scan-comment-${name}.txt`);
  });

  test('annotations, and lines of text', async () => {
    const lines = [
      ...renderAnnotations(view).map(
        ({ level, title, message, place }) =>
          `${level} ${place === undefined ? '-' : `${place.file}:${place.line}:${place.column}`} ${title}\n  ${message.replaceAll('\n', '\n  ')}`,
      ),
      '',
      ...(view.scan === undefined ? [] : renderScanText(view, view.scan)),
    ];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`expected/scan-lines-${name}.txt`);
  });

  test('report.json is as documented', async () => {
    const report = renderRun(outcome).files.find((file) => file.name === 'report.json');
    reportSchema.parse(JSON.parse((await partsOf(report?.parts() ?? [])).join('')));
  });
});

test('a downgrade among images of a change is no plain success', () => {
  const down = comparedPackages([packageChange('curl', { kind: 'down', before: ['8.17'], after: ['8.16'] })]);
  const image = comparedImage(
    'ghcr.io/acme/api:1.4',
    changedBy({ ...NO_DIFFERENCE, platforms: [platformDifference({ packages: down })] }),
  );
  const view = viewOfRun(scanned([image], { result: 'verified', onlyChanges: true }));
  const [summary, comment] = [renderSummary(view), withoutMarker(renderComment(view, CONTEXT))];
  expect(summary).toMatch(/^## ⚠️ 1 image of this change verified, 1 downgraded\n/);
  expect(comment).toMatch(/^### ⚠️ 1 image of this change verified, 1 downgraded\n/);
  expect(summary).toContain('| ⚠️\u00a0verified, but downgraded | `ghcr.io/acme/api:1.4` |');
  checkMarkdown(summary);
  checkMarkdown(comment);
});

test('what files say is hostile', () => {
  const place = at(HOSTILE, 1, HOSTILE, { written: HOSTILE });
  const image = { ...unsignedImage(), request: named(HOSTILE) };
  const view = viewOfRun(
    scanned([image], {
      references: [place, { ...place, kind: 'ignored', why: HOSTILE }],
      unresolved: [{ ...place, why: HOSTILE }],
      unread: [{ file: HOSTILE, format: null, why: HOSTILE }],
      refusedIgnores: [place],
      removed: [HOSTILE],
      lock: { problems: [{ reference: HOSTILE, code: 'older', message: HOSTILE }], notes: [HOSTILE] },
      pins: { patch: '', places: 0, left: [{ place, why: HOSTILE }] },
      base: HOSTILE,
    }),
  );
  checkMarkdown(renderSummary(view));
  checkMarkdown(withoutMarker(renderComment(view, CONTEXT)));
  for (const { title, message } of renderAnnotations(view)) {
    expect(`${title}${message}`).not.toMatch(/[^\n\u0020-\u007e…]/);
  }
});

test('images, places and files without end stay within the limits', () => {
  const images = Array.from({ length: 3000 }, (_, index) => ({
    ...unsignedImage(),
    request: named(`ghcr.io/acme/image-${index}:1`),
  }));
  const references = images.flatMap(({ request: { requested } }, index) =>
    Array.from({ length: 5 }, (_, line) => at(`folder-${index}/Dockerfile`, line + 1, requested)),
  );
  const view = viewOfRun(
    scanned(images, {
      references,
      unresolved: references.map((reference) => ({ ...reference, why: 'x'.repeat(200) })),
      unread: references.map(({ file }) => ({ file, format: null, why: 'x'.repeat(200) })),
    }),
  );
  expect(Buffer.byteLength(renderSummary(view))).toBeLessThan(SUMMARY_LIMIT);
  expect(Buffer.byteLength(renderComment(view, CONTEXT))).toBeLessThan(65_000);
});
