import { describe, expect, test } from 'vitest';
import type { ImageOutcome } from '../../src/outcome.ts';
import { renderReport } from '../../src/report/json.ts';
import { renderLog } from '../../src/report/log.ts';
import { renderOutputs } from '../../src/report/rendered.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { viewOfImage } from '../../src/report/view-of-image.ts';
import { viewOfRun } from '../../src/report/view-of-run.ts';
import { checkMarkdown } from '../fuzz/markdown.ts';
import { examined, holder, release, unsignedBy } from '../proposal/outcomes.ts';
import { reportSchema } from '../support/report.ts';
import { HOSTILE } from './hostile-outcomes.ts';
import { partsOf, run } from './samples.ts';

const OUTCOMES: readonly ImageOutcome[] = [
  examined('ghcr.io/acme/api:1.4.0', {
    signers: [release('acme/api', 'refs/tags/v1.4.0'), release('slsa/generator', 'refs/tags/v2', 'acme/api')],
    attestations: ['provenance', 'sbom'],
  }),
  examined('quay.io/acme/tool:3', { signers: [release('acme/tool', 'refs/heads/main')], attestations: [] }),
  examined('docker.io/some/thing:1', {
    signers: [holder('dev@acme.example', {}, 'https://accounts.google.com')],
    signature: false,
    time: undefined,
  }),
  examined('docker.io/some/half:1', undefined, { isPartlySigned: true }),
  examined('docker.io/some/keyed:1', undefined, { hasKeySignature: true }),
  examined('docker.io/some/unsigned:1', undefined),
  unsignedBy('docker.io/library/nginx:1.29', 'nobody documents a signer of Docker Official Images'),
];

const reportOf = async (...outcomes: readonly ImageOutcome[]) =>
  reportSchema.parse(JSON.parse((await partsOf(renderReport(viewOfRun(run(outcomes, { verified: false }))))).join('')));

describe('an image that no rule is for yet', () => {
  test('is told with who signed it, when, what, and how sure that is', () => {
    const words = OUTCOMES.map((outcome) => {
      const { requested, why, signer, details } = viewOfImage(outcome);
      return [requested, why, signer?.short ?? '-', ...(details?.proposal?.sentences ?? [])].join('\n  ');
    });
    expect(`\n${words.join('\n')}\n`).toMatchSnapshot();
  });

  test('is in the report with that, and without evidence', async () => {
    const { images, verified } = await reportOf(...OUTCOMES);
    expect(verified).toBe(false);
    expect(images.map((image) => [image.result, image.verified, image.evidence, image.requirements])).toEqual(
      OUTCOMES.map(() => ['proposed', false, [], []]),
    );
    expect(images.map(({ proposal }) => proposal?.sure)).toEqual([
      'own-repository',
      'same-name',
      'other',
      ...Array.from({ length: 4 }, () => undefined),
    ]);
    expect(images[0]?.proposal).toEqual({
      signers: [
        {
          identity: 'https://github.com/acme/api/.github/workflows/release.yml@refs/tags/v1.4.0',
          issuer: 'https://token.actions.githubusercontent.com',
          sourceRepository: 'https://github.com/acme/api',
          sure: 'own-repository',
        },
        expect.objectContaining({ sourceRepository: 'https://github.com/acme/api', sure: 'own-repository' }),
      ],
      signature: true,
      attestations: ['provenance', 'sbom'],
      time: '2026-11-20T08:00:00.000Z',
      sure: 'own-repository',
    });
    expect(images[5]).toMatchObject({ proposal: null, why: 'no signature found' });
  });

  test('is as sure as the least sure of its signers', () => {
    const signers = [release('acme/api', 'refs/heads/main'), release('evil/api', 'refs/heads/main')];
    const { details, why } = viewOfImage(examined('ghcr.io/acme/api:1', { signers }));
    expect([details?.proposal?.sure, why]).toEqual(['other', expect.stringContaining('may not be its owner')]);
  });

  test('gives no output', () => {
    const outputs = renderOutputs(viewOfRun(run(OUTCOMES, { verified: false })), '/out');
    const { verified, digest, image, sbom, identity } = outputs;
    expect({ verified, digest, image, sbom, identity }).toEqual({
      verified: 'false',
      digest: '',
      image: '',
      sbom: '',
      identity: '',
    });
  });

  test('of a hostile signer does nothing to a summary or a log', () => {
    const signer = holder(HOSTILE, { sourceRepositoryUri: `https://github.com/${HOSTILE}` }, HOSTILE);
    const outcome = examined('ghcr.io/acme/api:1', { signers: [signer], attestations: [HOSTILE] });
    const view = viewOfRun(run([outcome], { verified: false }));
    checkMarkdown(renderSummary(view));
    for (const line of view.images.flatMap((image) => renderLog(image))) {
      expect(line).toMatch(/^[\x20-\x7e\u2026]*$/);
    }
  });
});
