import type { NamedByHand } from './data.ts';

export const OPENTELEMETRY_COLLECTOR = {
  kind: 'by-hand',
  name: 'opentelemetry-collector',
  title: 'OpenTelemetry Collector',
  images: ['docker.io/otel/opentelemetry-collector*'],
  answer: 'The release workflow of its repository signs, according to that workflow.',
  instead:
    'Set `certificate-identity: https://github.com/open-telemetry/opentelemetry-collector-releases/.github/workflows/base-release.yaml@refs/tags/vTAG`. First compare this with the signer of an image that you trust.',
  sources: ['https://github.com/dependabot/cli/pull/315'],
  checked: '2026-11-27',
} as const satisfies NamedByHand;
