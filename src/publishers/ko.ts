import type { NamedByHand } from './data.ts';

export const KO = {
  kind: 'by-hand',
  name: 'ko',
  title: 'ko',
  images: ['ghcr.io/ko-build/ko'],
  answer: 'Its workflow release.yml signs, according to that workflow.',
  instead:
    'Set `certificate-identity: https://github.com/ko-build/ko/.github/workflows/release.yml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
  sources: ['https://github.com/ko-build/ko'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
