import type { NamedByHand } from './data.ts';

export const SPIRE = {
  kind: 'by-hand',
  name: 'spire',
  title: 'SPIRE',
  images: ['ghcr.io/spiffe/*'],
  answer: 'Its release workflow signs, according to that workflow.',
  instead:
    'Set `certificate-identity: https://github.com/spiffe/spire/.github/workflows/release_build.yaml@refs/tags/vTAG`. First compare this with the signer of an image that you trust.',
  sources: ['https://github.com/spiffe/spire'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
