import { GITHUB, type SignedPublisher } from './data.ts';

export const KARGO = {
  kind: 'signed',
  name: 'kargo',
  title: 'Kargo',
  images: ['ghcr.io/akuity/kargo'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/akuityio/cve-triage/.github/workflows/attest-vex.yml@refs/heads/main',
      issuer: GITHUB,
    },
  ],
  publishes: { signature: false, attestations: ['openvex'], level: 'any' },
  requires: { signature: false, attestations: ['openvex'] },
  example: 'ghcr.io/akuity/kargo:v1.8.0',
  sources: ['https://docs.kargo.io/operator-guide/security/vex/'],
  checked: '2026-11-27',
  note: 'Only its statements about vulnerabilities are signed. They prove what Akuity says about an image, not who built it.',
} as const satisfies SignedPublisher;
