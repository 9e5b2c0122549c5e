import type { NamedByHand } from './data.ts';

export const LINKERD = {
  kind: 'by-hand',
  name: 'linkerd',
  title: 'Linkerd (edge releases)',
  images: ['cr.l5d.io/linkerd/*', 'ghcr.io/linkerd/*'],
  answer: 'Its release workflow signs edge releases, according to that workflow.',
  instead:
    'Set `certificate-identity: https://github.com/linkerd/linkerd2/.github/workflows/release.yml@refs/tags/edge-VERSION`. First compare this with the signer of an image that you trust.',
  sources: ['https://github.com/linkerd/linkerd2'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
