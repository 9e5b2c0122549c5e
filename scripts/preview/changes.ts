import { digest, request, verifiedImage, view } from '../../__tests__/report/samples.ts';
import type { Package } from '../../src/attestation/packages.ts';
import { evaluateGates } from '../../src/difference/gates.ts';
import type { Comparison } from '../../src/outcome.ts';
import type { Difference, PlatformDifference } from '../../src/difference/difference.ts';
import { comparePackages } from '../../src/difference/packages.ts';
import { renderComment, type CommentContext } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import type { RunView } from '../../src/report/view.ts';
import type { PreviewCase } from './preview-case.ts';

const apk = (name: string, version: string, license: string): Package => ({
  name,
  version,
  purl: `pkg:apk/wolfi/${name}@${version}`,
  type: 'apk',
  id: `pkg:apk/wolfi/${name}`,
  license,
  licenses: [license],
  supplier: undefined,
  origin: undefined,
});

const BEFORE = [
  apk('openssl', '3.5.1-r0', 'Apache-2.0'),
  apk('libcrypto3', '3.5.1-r0', 'Apache-2.0'),
  apk('curl', '8.17.0-r1', 'curl'),
  apk('busybox', '1.37.0-r50', 'GPL-2.0-only'),
];
const AFTER = [
  apk('openssl', '3.5.2-r0', 'Apache-2.0'),
  apk('libcrypto3', '3.5.2-r0', 'Apache-2.0'),
  apk('curl', '8.16.0-r4', 'curl'),
  apk('zlib', '1.3.2-r0', 'Zlib'),
];

function difference(configuration: PlatformDifference['configuration']): Difference {
  return {
    signers: undefined,
    platformsAdded: [],
    platformsRemoved: [],
    platformsRenamed: [],
    platforms: [
      {
        unreported: [],
        names: ['linux/amd64', 'linux/arm64'],
        packages: {
          ...comparePackages(BEFORE, AFTER),
          formats: { before: 'spdx', after: 'spdx' },
          leftOut: 0,
          unreadLicenses: 0,
        },
        provenance: [{ field: 'commit', before: '5f0c1f3b7c2a4d6e', after: 'da283c26829d46c2' }],
        configuration,
      },
    ],
  };
}

function changed(gates: Parameters<typeof evaluateGates>[0]): RunView {
  const found = difference(gates.length === 0 ? [] : [{ field: 'user', before: '65532', after: '0' }]);
  const comparison = (requested: string): Comparison => ({
    kind: 'changed',
    with: { requested, digest: digest('old') },
    difference: found,
    omitted: 0,
    gates: evaluateGates(gates, found),
  });
  const base = request({ requested: 'ghcr.io/acme/base:2' });
  return view([
    verifiedImage({ comparison: comparison('ghcr.io/acme/api:1.3') }),
    verifiedImage({
      request: base,
      comparison: { kind: 'unchanged', with: { requested: base.requested, digest: digest('same') }, gates: [] },
    }),
  ]);
}

/** What people read of images that changed, as made-up verified SBOMs compare. */
export function renderChangedCases(context: CommentContext): readonly PreviewCase[] {
  const comment = (view: RunView): string => renderComment(view, context);
  const [within, beyond] = [
    changed([]),
    changed([
      { kind: 'user', requested: 'user' },
      { kind: 'downgrade', requested: 'downgrade' },
    ]),
  ];
  return [
    { name: 'changed', title: 'Two images, one changed', markdown: renderSummary(within) },
    { name: 'gate', title: 'Two images, one changed in what fails the step', markdown: renderSummary(beyond) },
    { name: 'comment-changed', title: 'Comment, two images, one changed', markdown: comment(within) },
    { name: 'comment-gate', title: 'Comment, one image changed in what fails the step', markdown: comment(beyond) },
  ];
}
