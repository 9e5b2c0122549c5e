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
        why: 'no workflow is documented; what is has no end and so accepts repositories whose names begin alike',
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
