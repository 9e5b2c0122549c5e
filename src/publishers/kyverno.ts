import { GITHUB, type SignedPublisher } from './data.ts';

export const KYVERNO = {
  kind: 'signed',
  name: 'kyverno',
  title: 'Kyverno',
  images: [
    'ghcr.io/kyverno/{kyverno,kyvernopre,background-controller,cleanup-controller,reports-controller,kyverno-cli}',
  ],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/kyverno/kyverno/.github/workflows/release.yaml@refs/tags/{version}',
      issuer: GITHUB,
      sourceRepository: 'kyverno/kyverno',
    },
    { kind: 'slsa-generator', sourceRepository: 'kyverno/kyverno', sourceRef: 'refs/tags/{version}' },
  ],
  publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
  requires: { signature: true, attestations: [], stored: ['slsaprovenance02'] },
  example: 'ghcr.io/kyverno/kyverno:v1.15.0',
  sources: [
    'https://kyverno.io/docs/security/',
    'https://github.com/kyverno/website/blob/7c0814a5/content/en/docs/security/_index.md',
  ],
  checked: '2026-11-27',
  note: 'helm-release.yaml signs the charts, and this preset does not accept it. The signature of the SBOM is in ghcr.io/kyverno/sbom. It is about the SBOM, not about the image.',
} as const satisfies SignedPublisher;
