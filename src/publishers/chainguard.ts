import { GITHUB, type SignedPublisher } from './data.ts';

export const CHAINGUARD = {
  kind: 'signed',
  name: 'chainguard',
  title: 'Chainguard',
  images: ['cgr.dev/chainguard/**'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/chainguard-images/images/.github/workflows/release.yaml@refs/heads/main',
      issuer: GITHUB,
    },
  ],
  // the SBOM of an index lists images, not packages
  publishes: {
    signature: true,
    attestations: ['https://spdx.dev/Document', 'https://slsa.dev/provenance/v1', 'apko'],
    level: 'platform',
  },
  requires: { signature: true, attestations: ['sbom'] },
  example: 'cgr.dev/chainguard/static:latest',
  sources: [
    'https://edu.chainguard.dev/chainguard/containers/security-and-compliance/verifying-chainguard-images-and-metadata-signatures-with-cosign/',
  ],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
