import type { NamedByHand } from './data.ts';

export const KEDA = {
  kind: 'by-hand',
  name: 'keda',
  title: 'KEDA',
  images: ['ghcr.io/kedacore/*'],
  answer: 'Its release workflow signs, according to that workflow.',
  instead:
    'Set `certificate-identity: https://github.com/kedacore/keda/.github/workflows/release-build.yml@refs/tags/vTAG`. First compare this with the signer of an image that you trust.',
  sources: ['https://github.com/kedacore/keda/blob/8b4f083ca/.github/workflows/release-build.yml'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
