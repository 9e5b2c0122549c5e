import { join } from 'node:path';
import { HOSTILE, hostileRuns } from '../../__tests__/report/hostile-outcomes.ts';
import { many, rateLimitedImage, run, verifiedImage, wrongIdentityImage } from '../../__tests__/report/samples.ts';
import { runAction } from '../../__tests__/support/action.ts';
import { RELEASE_IDENTITY } from '../../__tests__/support/evidence.ts';
import { startHosts } from '../../__tests__/support/hosts.ts';
import { FIXTURES } from '../../__tests__/support/layout.ts';
import { failure, startRegistry } from '../../__tests__/support/registry.ts';
import { renderSummary } from '../../src/report/summary.ts';

/** Markdown that GitHub would show. */
export interface PreviewCase {
  /** of its files */
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
}

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
          'upload-artifact': 'false',
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

/** What is rendered of made-up outcomes: the many, and the hostile. */
export function renderSampleCases(): readonly PreviewCase[] {
  const thousand = [...many(997, verifiedImage()), ...many(2, wrongIdentityImage()), rateLimitedImage()];
  return [
    { name: 'thousand', title: 'A thousand images', markdown: renderSummary(run(thousand)) },
    ...hostileRuns(HOSTILE).map((outcome, at) => ({
      name: `hostile-${String(at + 1)}`,
      title: 'Hostile texts',
      markdown: renderSummary(outcome),
    })),
  ];
}
