import type { NamedByHand } from './data.ts';

export const KO = {
  kind: 'by-hand',
  name: 'ko',
  title: 'ko',
  images: ['ghcr.io/ko-build/ko'],
  answer: 'Its workflow release.yml signs, as derived from that workflow.',
  instead:
    'Say who signs it: `certificate-identity: https://github.com/ko-build/ko/.github/workflows/release.yml@refs/tags/TAG`, after you looked at one image that you trust.',
  sources: ['https://github.com/ko-build/ko'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
