import { GITHUB, type SignedPublisher } from './data.ts';

export const ENVOY_GATEWAY = {
  kind: 'signed',
  name: 'envoy-gateway',
  title: 'Envoy Gateway',
  images: ['docker.io/envoyproxy/gateway'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/envoyproxy/gateway/.github/workflows/release.yaml@refs/tags/{version}',
      issuer: GITHUB,
      sourceRepository: 'envoyproxy/gateway',
    },
  ],
  publishes: { signature: true, attestations: [], level: 'index' },
  requires: { signature: true, attestations: [] },
  example: 'docker.io/envoyproxy/gateway:latest',
  sources: ['https://gateway.envoyproxy.io/latest/install/verify-images/'],
  checked: '2026-11-27',
  note: 'On that day, this was documented for the next release. Earlier releases have no signature.',
} as const satisfies SignedPublisher;
