import { GITHUB, type SignedPublisher } from './data.ts';

export const CILIUM = {
  kind: 'signed',
  name: 'cilium',
  title: 'Cilium',
  images: [
    'quay.io/cilium/*',
    '!quay.io/cilium/*-ci',
    '!quay.io/cilium/{cilium-envoy,certgen,hubble-ui,hubble-ui-backend,startup-script,tetragon,tetragon-operator}',
  ],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/cilium/cilium/.github/workflows/build-images-releases.yaml@refs/tags/{version}',
      issuer: GITHUB,
      workflowRepository: 'cilium/cilium',
      workflowName: 'Image Release Build',
      workflowRef: 'refs/tags/{version}',
    },
  ],
  tags: { firstSigned: '1.13.0' },
  publishes: { signature: true, attestations: ['https://spdx.dev/Document'], level: 'any' },
  requires: { signature: true, attestations: [], stored: ['sbom'] },
  example: 'quay.io/cilium/cilium:v1.18.0',
  sources: ['https://docs.cilium.io/en/stable/configuration/verify-image-signatures/'],
  checked: '2026-11-27',
  note: 'The documentation does not cover images of other repositories of the organization (Envoy, certgen, Hubble UI, Tetragon).',
} as const satisfies SignedPublisher;
