import type { SignedPublisher } from './data.ts';

export const BUILDKIT_SYFT_SCANNER = {
  kind: 'signed',
  name: 'buildkit-syft-scanner',
  title: "Docker's SBOM scanner for BuildKit",
  images: ['docker.io/docker/buildkit-syft-scanner'],
  grade: 'released',
  signers: [
    {
      kind: 'docker-github-builder',
      tags: 'versions',
      sourceRepository: 'docker/buildkit-syft-scanner',
      sourceRef: 'refs/tags/{version}',
    },
    { kind: 'docker-github-builder', tags: 'floating', sourceRepository: 'docker/buildkit-syft-scanner' },
  ],
  tags: { firstSigned: '1.10', floating: 'latest' },
  publishes: { signature: false, attestations: ['provenance', 'https://spdx.dev/Document'], level: 'any' },
  requires: { signature: false, attestations: ['provenance'], stored: ['sbom'] },
  example: 'docker.io/docker/buildkit-syft-scanner:latest',
  sources: ['https://github.com/docker/buildx/blob/461836ba0/policy/default.rego'],
  checked: '2026-11-27',
} as const satisfies SignedPublisher;
