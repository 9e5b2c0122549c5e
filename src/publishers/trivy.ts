import { GITHUB, type SignedPublisher } from './data.ts';

export const TRIVY = {
  kind: 'signed',
  name: 'trivy',
  title: 'Trivy',
  images: ['{docker.io/aquasec,ghcr.io/aquasecurity}/trivy'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: {
        below: 'aquasecurity/trivy',
        rest: '/',
        why: 'the exact workflow is documented only for release files; for images, anything in the repository is documented',
      },
      issuer: GITHUB,
      sourceRepository: 'aquasecurity/trivy',
    },
  ],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'docker.io/aquasec/trivy:latest',
  sources: [
    'https://trivy.dev/latest/getting-started/signature-verification/',
    'https://github.com/aquasecurity/trivy/blob/dc3c56eed5/docs/getting-started/signature-verification.md',
  ],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
