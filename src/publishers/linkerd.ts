import type { NamedByHand } from './data.ts';

export const LINKERD = {
  kind: 'by-hand',
  name: 'linkerd',
  title: 'Linkerd (edge releases)',
  images: ['cr.l5d.io/linkerd/*', 'ghcr.io/linkerd/*'],
  answer: 'Its release workflow signs edge releases, as derived from that workflow.',
  instead:
    'Say who signs it: `certificate-identity: https://github.com/linkerd/linkerd2/.github/workflows/release.yml@refs/tags/edge-VERSION`, after you looked at one image that you trust.',
  sources: ['https://github.com/linkerd/linkerd2'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
