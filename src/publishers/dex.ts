import type { NamedByHand } from './data.ts';

export const DEX = {
  kind: 'by-hand',
  name: 'dex',
  title: 'Dex',
  images: ['{ghcr.io,docker.io}/dexidp/dex'],
  answer: 'Its reusable workflow artifacts.yaml signs, according to that workflow.',
  instead:
    'Set `certificate-identity: https://github.com/dexidp/dex/.github/workflows/artifacts.yaml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
  sources: ['https://github.com/dexidp/dex'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
