import { GITHUB, type SignedPublisher } from './data.ts';

export const TRACEE = {
  kind: 'signed',
  name: 'tracee',
  title: 'Tracee',
  images: ['docker.io/aquasec/tracee'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: {
        below: 'aquasecurity/tracee',
        rest: '/',
        why: 'no workflow is documented; the documented pattern has no end, so it also accepts repositories whose names begin the same',
      },
      issuer: GITHUB,
      sourceRepository: 'aquasecurity/tracee',
    },
  ],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'docker.io/aquasec/tracee:latest',
  sources: ['https://aquasecurity.github.io/tracee/latest/tutorials/verify-tracee-signature/'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
