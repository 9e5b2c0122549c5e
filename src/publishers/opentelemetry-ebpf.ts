import { GITHUB, type SignedPublisher } from './data.ts';

export const OPENTELEMETRY_EBPF = {
  kind: 'signed',
  name: 'opentelemetry-ebpf',
  title: 'OpenTelemetry eBPF instrumentation',
  images: ['docker.io/otel/ebpf-instrument'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: {
        below: 'open-telemetry/opentelemetry-ebpf-instrumentation',
        rest: '/',
        why: 'the exact workflow is documented only for release files, and another one signs images of the main branch',
      },
      issuer: GITHUB,
      sourceRepository: 'open-telemetry/opentelemetry-ebpf-instrumentation',
    },
  ],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'docker.io/otel/ebpf-instrument:main',
  sources: ['https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation/pull/1211'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
