import { GITHUB, type SignedPublisher } from './data.ts';

export const CHAINGUARD_PRIVATE = {
  kind: 'signed',
  name: 'chainguard-private',
  title: 'Chainguard (private catalog)',
  images: ['cgr.dev/chainguard-private/**'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/chainguard-images/images-private/.github/workflows/release.yaml@refs/heads/main',
      issuer: GITHUB,
    },
  ],
  publishes: {
    signature: true,
    attestations: ['https://spdx.dev/Document', 'https://slsa.dev/provenance/v1', 'apko'],
    level: 'platform',
  },
  requires: { signature: true, attestations: ['sbom'] },
  sources: [
    'https://edu.chainguard.dev/chainguard/containers/security-and-compliance/verifying-chainguard-images-and-metadata-signatures-with-cosign/',
  ],
  checked: '2026-11-27',
  note: 'For the images of your own organization on cgr.dev, use `publisher: chainguard-organization`.',
} as const satisfies SignedPublisher;
