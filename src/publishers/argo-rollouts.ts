import { GITHUB, type SignedPublisher } from './data.ts';

export const ARGO_ROLLOUTS = {
  kind: 'signed',
  name: 'argo-rollouts',
  title: 'Argo Rollouts',
  images: ['quay.io/argoproj/argo-rollouts'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/argoproj/argo-rollouts/.github/workflows/image-reuse.yaml@refs/tags/{version}',
      issuer: GITHUB,
      sourceRepository: 'argoproj/argo-rollouts',
    },
    { kind: 'slsa-generator', sourceRepository: 'argoproj/argo-rollouts', sourceRef: 'refs/tags/{version}' },
  ],
  publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
  requires: { signature: true, attestations: [], stored: ['slsaprovenance02'] },
  example: 'quay.io/argoproj/argo-rollouts:v1.8.3',
  sources: [
    'https://argo-rollouts.readthedocs.io/en/stable/security/signed-release-assets/',
    'https://github.com/argoproj/argo-rollouts/blob/9f8d111d8/docs/security/signed-release-assets.md',
  ],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
