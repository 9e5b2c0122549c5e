import { join } from 'node:path';
import { HOSTILE, hostileRuns } from '../../__tests__/report/hostile-outcomes.ts';
import {
  many,
  rateLimitedImage,
  request,
  run,
  verifiedImage,
  view,
  wrongIdentityImage,
} from '../../__tests__/report/samples.ts';
import { runAction } from '../../__tests__/support/action.ts';
import { RELEASE_IDENTITY } from '../../__tests__/support/evidence.ts';
import { startHosts } from '../../__tests__/support/hosts.ts';
import { FIXTURES } from '../../__tests__/support/layout.ts';
import { failure, startRegistry } from '../../__tests__/support/registry.ts';
import { renderComment, type CommentContext } from '../../src/report/comment.ts';
import type { RunOutcome } from '../../src/outcome.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { viewOfRun } from '../../src/report/view-of-run.ts';
import { renderChangedCases } from './changes.ts';
import type { PreviewCase } from './preview-case.ts';

/** Where the images of the demo say they come from. */
const HOST = 'registry.demo.test';

const LAYOUTS = ['legacy', 'both', 'bundles-rekor1', 'bundles-rekor2', 'other-workflow', 'unsigned'];

interface Scenario {
  readonly name: string;
  readonly title: string;
  /** names of layouts, or one that the registry refuses */
  readonly images: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
}

const CLOSED = 'closed';

const SCENARIOS: readonly Scenario[] = [
  { name: 'verified', title: 'One image, verified', images: ['legacy'], inputs: { 'predicate-type': 'all' } },
  { name: 'other-workflow', title: 'One image, signed by another workflow', images: ['other-workflow'] },
  { name: 'not-signed', title: 'One image, not signed', images: ['unsigned'] },
  { name: 'too-old', title: 'One image, older than allowed', images: ['legacy'], inputs: { 'max-age': '1h' } },
  { name: 'not-checked', title: 'One image that could not be checked', images: [CLOSED] },
  { name: 'several', title: 'Several images', images: [...LAYOUTS, CLOSED] },
  { name: 'faulty-inputs', title: 'Faulty inputs', images: ['Legacy'], inputs: { platform: 'linux' } },
];

/** What the built action writes about the images of the demo. */
export async function runDemoCases(): Promise<readonly PreviewCase[]> {
  const registry = await startRegistry({
    intercept: ({ url }) =>
      url.startsWith(`/v2/demo/${CLOSED}/`) ? failure(403, 'DENIED', 'requested access is denied') : undefined,
  });
  for (const layout of LAYOUTS) {
    registry.add(`demo/${layout}`, join(FIXTURES, 'layouts', layout));
  }
  const hosts = await startHosts([HOST], () => registry);
  try {
    const cases: PreviewCase[] = [];
    for (const { name, title, images, inputs } of SCENARIOS) {
      const { summary } = await runAction(
        {
          image: images.map((image) => `${HOST}/demo/${image}`).join('\n'),
          'certificate-identity': RELEASE_IDENTITY,
          'trusted-root': join(FIXTURES, 'trusted_root.json'),
          artifact: 'none',
          ...inputs,
        },
        { env: hosts.env },
      );
      cases.push({ name, title, markdown: summary });
    }
    return cases;
  } finally {
    await hosts.close();
    await registry.close();
  }
}

const CONTEXT: CommentContext = {
  marker: '<!-- image-provenance -->',
  name: undefined,
  runUrl: 'https://github.com/acme/api/actions/runs/42',
  commit: 'da283c26829d46c2d2883de5ff98bee672428696',
};

/** What is rendered of made-up outcomes: the many, the comment on a pull request, and the hostile. */
export function renderSampleCases(): readonly PreviewCase[] {
  const thousand = [...many(997, verifiedImage()), ...many(2, wrongIdentityImage()), rateLimitedImage()];
  const verified = verifiedImage({ request: request({ requested: 'ghcr.io/acme/web:2.1' }) });
  const comment = (outcome: RunOutcome): string => renderComment(viewOfRun(outcome), CONTEXT);
  const hostile = hostileRuns(HOSTILE).flatMap((outcome, at) => [
    { name: `hostile-${at + 1}`, title: 'Hostile texts', markdown: renderSummary(viewOfRun(outcome)) },
    { name: `comment-hostile-${at + 1}`, title: 'Comment, hostile texts', markdown: comment(outcome) },
  ]);
  return [
    { name: 'thousand', title: 'A thousand images', markdown: renderSummary(view(thousand)) },
    { name: 'comment-verified', title: 'Comment, one image', markdown: comment(run([verifiedImage()])) },
    {
      name: 'comment',
      title: 'Comment, several images',
      markdown: comment(run([verified, wrongIdentityImage(), rateLimitedImage()])),
    },
    ...renderChangedCases(CONTEXT),
    ...hostile,
  ];
}
