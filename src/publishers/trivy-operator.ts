import type { NamedByHand } from './data.ts';

export const TRIVY_OPERATOR = {
  kind: 'by-hand',
  name: 'trivy-operator',
  title: 'Trivy Operator',
  images: ['docker.io/aquasec/trivy-operator', 'ghcr.io/aquasecurity/trivy-operator'],
  answer: 'A workflow of its repository signs, but no document says which one.',
  instead:
    'Set `certificate-identity-regexp: https://github\\.com/aquasecurity/trivy-operator/.+` with the issuer of GitHub.',
  sources: ['https://github.com/aquasecurity/trivy-operator'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
