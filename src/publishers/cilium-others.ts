import type { NamedByHand } from './data.ts';

export const CILIUM_OTHERS = {
  kind: 'by-hand',
  name: 'cilium-others',
  title: 'Cilium (Envoy, Hubble UI, Tetragon)',
  images: [
    'quay.io/cilium/{cilium-envoy,certgen,hubble-ui,hubble-ui-backend,startup-script,tetragon,tetragon-operator}',
  ],
  answer: 'A workflow of its own repository signs each image, but this is not documented.',
  instead:
    'Set `certificate-identity: https://github.com/cilium/proxy/.github/workflows/build-envoy-images-release.yaml@refs/heads/vVERSION`. First compare this with the signer of an image that you trust.',
  sources: ['https://docs.cilium.io/en/stable/configuration/verify-image-signatures/'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
