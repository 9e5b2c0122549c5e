import { GITHUB, type SignedPublisher } from './data.ts';

export const ARGO_CD = {
  kind: 'signed',
  name: 'argo-cd',
  title: 'Argo CD',
  images: ['quay.io/argoproj/argocd'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/argoproj/argo-cd/.github/workflows/image-reuse.yaml@refs/tags/{version}',
      issuer: GITHUB,
      sourceRepository: 'argoproj/argo-cd',
    },
    { kind: 'slsa-generator', sourceRepository: 'argoproj/argo-cd', sourceRef: 'refs/tags/{version}' },
  ],
  publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
  requires: { signature: true, attestations: [], stored: ['slsaprovenance02'] },
  example: 'quay.io/argoproj/argocd:v3.1.0',
  sources: [
    'https://argo-cd.readthedocs.io/en/stable/operator-manual/signed-release-assets/',
    'https://github.com/argoproj/argo-cd/blob/37ee0097cf/docs/operator-manual/signed-release-assets.md',
  ],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
