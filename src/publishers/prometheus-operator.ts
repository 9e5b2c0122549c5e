import type { NamedByHand } from './data.ts';

export const PROMETHEUS_OPERATOR = {
  kind: 'by-hand',
  name: 'prometheus-operator',
  title: 'Prometheus Operator',
  images: ['quay.io/prometheus-operator/*'],
  answer: 'Its workflow publish.yaml signs, according to how another vendor verifies it.',
  instead:
    'Set `certificate-identity: https://github.com/prometheus-operator/prometheus-operator/.github/workflows/publish.yaml@refs/tags/TAG`. First compare this with the signer of an image that you trust.',
  sources: ['https://github.com/rancherlabs/slsactl/blob/5e76168/README.md'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
